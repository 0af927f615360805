// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/field_to_fill.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "views/fixes/repair_step.h"

#include <QRegularExpression>

namespace placewright {

namespace {

std::optional<FieldToFill> openField(const Design& design, const Id& id, const Field* field) {
    const auto entity = design.find(id);
    if (!entity || !field || isRecorded(field->get(address(*entity))))
        return std::nullopt;
    return FieldToFill{id, QString::fromLatin1(field->key), fieldLabel(*field)};
}

std::optional<FieldToFill> namedByRule(const Design& design, const ShownFinding& finding) {
    for (const QStringList& row : finding.repairs)
        for (const QString& repair : row)
            for (const RepairStep& step : repairSteps(repair)) {
                const auto key = design.locate(Id(step.words.value(0)));
                if (!key || (step.verb != u"fill" && step.verb != u"set" && step.verb != u"put"))
                    continue;
                if (auto found = openField(design, key->id, findField(key->kind, step.words.value(1))))
                    return found;
            }
    return std::nullopt;
}

std::optional<FieldToFill> quoted(const Design& design, const ShownFinding& finding) {
    static const QRegularExpression quote(QStringLiteral("“([^”]+)”"));
    std::vector<EntityKey> about{finding.subject};
    about.insert(about.end(), finding.also.begin(), finding.also.end());
    for (auto it = quote.globalMatch(finding.message); it.hasNext();) {
        const QString label = it.next().captured(1);
        for (const EntityKey& key : about)
            for (const Field& field : fieldsOf(key.kind))
                if (fieldLabel(field).compare(label, Qt::CaseInsensitive) == 0)
                    if (auto found = openField(design, key.id, &field))
                        return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<FieldToFill> fieldToFill(const Design& design, const ShownFinding& finding) {
    if (finding.state == ShownFinding::State::waived || finding.state == ShownFinding::State::toConfirm)
        return std::nullopt;
    if (auto found = namedByRule(design, finding))
        return found;
    return quoted(design, finding);
}

} // namespace placewright
