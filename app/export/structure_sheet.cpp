// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/structure_sheet.h"

#include "app/export/assurance_export.h"
#include "model/map/map_document.h"
#include "model/rules/checker.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct StructureSheet {
    Q_DECLARE_TR_FUNCTIONS(StructureSheet)
};

std::vector<Finding> findingsOf(const Design& design) {
    auto checker = checkerOf(design.workspace());
    return checker ? checker->findings(design.option()) : std::vector<Finding>();
}

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
    QString line = parts.join(QStringLiteral("; ")) + u'.';
    line[0] = line[0].toUpper();
    return line;
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

Sheet structureSheet(const Design& design, const Id& system, const Paper& paper, const QDate& date) {
    const std::vector<Finding> findings = findingsOf(design);
    StructureOptions options;
    options.system = system;
    options.findings = badgesOf(findings);
    const DisplayList picture = structurePicture(design, options);

    MapScope scope;
    scope.system = system;
    const MapVersion version = mapDocument(design, scope, date).version;
    QStringList edition{dateWords(date.toString(Qt::ISODate))};
    if (!version.rules.isEmpty())
        edition << StructureSheet::tr("checked against: %1").arg(version.rules);
    const SheetText text{version.system, version.option, version.status, edition.join(QStringLiteral(" · ")),
                         footerOf(countsOf(findings))};
    Sheet sheet = sheetOf(picture, paper, text);
    sheet.marks.title = StructureSheet::tr("Structure: %1").arg(version.system);
    return sheet;
}

} // namespace placewright
