// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/field_to_fill.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "views/fixes/candidates.h"
#include "views/fixes/repair_step.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace placewright {

namespace {

using Fields = std::vector<FieldToFill>;

/// Whether a fact is missing in a field: all of it or, of a list of entries, a part of one.
bool isOpen(const Field& field, const Value& value, bool inParts) {
    const auto* entries = std::get_if<Records>(&value);
    if (!entries || !inParts)
        return !isRecorded(value);
    return std::any_of(entries->begin(), entries->end(), [&](const Record& entry) {
        return entry.values.size() < field.record.size() ||
               !std::all_of(entry.values.begin(), entry.values.end(), isRecorded);
    });
}

void addIfOpen(Fields& fields, const Design& design, const Id& id, const Field* field, bool inParts = false) {
    const auto entity = design.find(id);
    if (!entity || !field || !isOpen(*field, field->get(address(*entity)), inParts))
        return;
    const QString key = QString::fromLatin1(field->key);
    if (std::none_of(fields.begin(), fields.end(),
                     [&](const FieldToFill& each) { return each.id == id && each.key == key; }))
        fields.push_back({id, key, fieldLabel(*field)});
}

/// What a step speaks of; a step that fills in may name any of several.
std::vector<Id> targetsOf(const Design& design, const Id& system, const RepairStep& step) {
    const QString word = step.words.value(0);
    if (step.verb == u"fill" && word.startsWith(u'@'))
        return candidatesFor(design, system, word);
    return {Id(word)};
}

Fields namedByRule(const Design& design, const ShownFinding& finding) {
    const Id system = systemOfSubject(design, finding.subject);
    Fields fields;
    for (const QStringList& row : finding.repairs)
        for (const QString& repair : row)
            for (const RepairStep& step : repairSteps(repair)) {
                if (step.verb != u"fill" && step.verb != u"set" && step.verb != u"put")
                    continue;
                for (const Id& id : targetsOf(design, system, step))
                    if (const auto key = design.locate(id))
                        addIfOpen(fields, design, id, findField(key->kind, step.words.value(1)), step.verb == u"fill");
            }
    return fields;
}

Fields quoted(const Design& design, const ShownFinding& finding) {
    static const QRegularExpression quote(QStringLiteral("“([^”]+)”"));
    std::vector<EntityKey> about{finding.subject};
    about.insert(about.end(), finding.also.begin(), finding.also.end());
    Fields fields;
    for (auto it = quote.globalMatch(finding.message); it.hasNext();) {
        const QString label = it.next().captured(1);
        for (const EntityKey& key : about)
            for (const Field& field : fieldsOf(key.kind))
                if (fieldLabel(field).compare(label, Qt::CaseInsensitive) == 0)
                    addIfOpen(fields, design, key.id, &field);
    }
    return fields;
}

/// Words that say something, and not only how a sentence goes.
QSet<QString> tellingWords(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\w{5,}"), QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (auto it = word.globalMatch(text.toLower()); it.hasNext();)
        words.insert(it.next().captured());
    return words;
}

/// “Finance director” is likelier than others to be the director of finance that a message misses.
void putLikelyFirst(Fields& fields, const Design& design, const QString& message) {
    const QSet<QString> missed = tellingWords(message);
    std::vector<std::pair<qsizetype, FieldToFill>> ranked;
    for (FieldToFill& each : fields)
        ranked.emplace_back(-tellingWords(displayName(design, each.id)).intersect(missed).size(), std::move(each));
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i] = std::move(ranked[i].second);
}

} // namespace

std::vector<FieldToFill> fieldsToFill(const Design& design, const ShownFinding& finding) {
    if (finding.state == ShownFinding::State::waived || finding.state == ShownFinding::State::toConfirm)
        return {};
    Fields fields = namedByRule(design, finding);
    if (fields.empty())
        fields = quoted(design, finding);
    putLikelyFirst(fields, design, finding.message);
    return fields;
}

std::optional<FieldToFill> fieldAfter(const QuickFix& fix, const Edit& edit) {
    if (fix.toFill.isEmpty())
        return std::nullopt;
    for (const auto& [key, change] : edit.changes)
        if (const Field* field = findField(key.kind, fix.toFill); field && !change.before)
            return FieldToFill{key.id, fix.toFill, fieldLabel(*field)};
    return std::nullopt;
}

} // namespace placewright
