// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/structure_sheet.h"

#include "model/base/capitalised.h"
#include "model/map/map_document.h"
#include "views/drawing/structure/short_numbers.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct StructureSheet {
    Q_DECLARE_TR_FUNCTIONS(StructureSheet)
};

/// "2 musts fall short, 5 expectations ...": only what there is.
QString footerOf(const FindingCounts& counts) {
    QStringList parts;
    if (counts.must > 0)
        parts << StructureSheet::tr("%n must(s) fall short", nullptr, counts.must);
    if (counts.expected > 0)
        parts << StructureSheet::tr("%n expectation(s) fall short", nullptr, counts.expected);
    if (parts.isEmpty())
        parts << StructureSheet::tr("nothing falls short");
    if (counts.toConfirm > 0)
        parts << StructureSheet::tr("%n statement(s) wait to be confirmed", nullptr, counts.toConfirm);
    if (counts.waived > 0)
        parts << StructureSheet::tr("%n waived with a reason", nullptr, counts.waived);
    return capitalised(parts.join(QStringLiteral("; ")) + u'.');
}

/// The numbers that the map gives its bodies, for whatever stands for one of them.
QHash<Id, int> numbersOf(const Design& design, const Id& system) {
    MapScope scope;
    scope.system = system;
    const DecisionsMap map = decisionsMap(design, scope);
    QHash<Id, int> numbers;
    for (const auto& [body, column] : map.columnOfBody)
        numbers.insert(body, map.columns[column].number);
    return numbers;
}

} // namespace

QHash<Id, FindingCount> badgesOf(const std::vector<Finding>& findings) {
    QHash<Id, FindingCount> badges;
    for (const Finding& finding : findings) {
        if (finding.state == FindingState::waived || finding.state == FindingState::toConfirm ||
            finding.strength == Strength::may)
            continue;
        FindingCount& count = badges[finding.subject.id];
        ++(finding.strength == Strength::must ? count.must : count.expected);
    }
    return badges;
}

SheetText structureText(const Design& design, const Id& system, const std::vector<Finding>& findings, const QDate& date) {
    const MapVersion version = mapVersion(design, system, date);
    QStringList edition{dateWords(date.toString(Qt::ISODate))};
    if (!version.rules.isEmpty())
        edition << StructureSheet::tr("checked against: %1").arg(version.rules);
    return {version.system, version.option, version.status, edition.join(QStringLiteral(" · ")), footerOf(countsOf(findings))};
}

StructureDrawing structureDrawing(const Design& design, const Id& system, const std::vector<Finding>& findings, const QDate& date) {
    StructureOptions options;
    options.system = system;
    options.findings = badgesOf(findings);
    StructureDrawing drawing{structurePicture(design, options), structureText(design, system, findings, date)};
    addShortNumbers(drawing.picture, numbersOf(design, system));
    drawing.picture.title = StructureSheet::tr("Structure: %1").arg(drawing.text.title);
    return drawing;
}

} // namespace placewright
