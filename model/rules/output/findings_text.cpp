// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/output/findings_text.h"

#include "model/domain/field.h"

#include <QCoreApplication>

namespace placewright {

namespace {

QString headLine(const Design& design, const FindingCounts& counts) {
    const Option* option = design.get<Option>(design.option());
    const QString where = option ? nameOf(*option) : design.option().text();
    return QCoreApplication::translate("Findings", "%1: %2 must, %3 expected, %4 may; %5 to confirm, %6 waived")
        .arg(where)
        .arg(counts.must)
        .arg(counts.expected)
        .arg(counts.may)
        .arg(counts.toConfirm)
        .arg(counts.waived);
}

void addFinding(QStringList& lines, const Design& design, const Finding& finding) {
    lines << QStringLiteral("  %1  [%2, %3]")
                 .arg(design.nameOf(finding.subject.id), finding.ruleId, shownWord(finding.state));
    lines << QStringLiteral("    ") + finding.message;
    if (!finding.also.empty()) {
        QStringList names;
        for (const EntityKey& other : finding.also)
            names << design.nameOf(other.id);
        lines << QStringLiteral("    ") +
                     QCoreApplication::translate("Findings", "Also: %1").arg(names.join(QStringLiteral(", ")));
    }
    lines << QStringLiteral("    ") + QCoreApplication::translate("Findings", "Fix: %1").arg(finding.fix);
    lines << QStringLiteral("    ") + QCoreApplication::translate("Findings", "Source: %1, %2")
                                          .arg(finding.source.document, finding.source.section);
    if (finding.lapsed)
        lines << QStringLiteral("    ") + QCoreApplication::translate("Findings", "Waived before, on other facts: %1")
                                              .arg(finding.lapsed->text());
    if (finding.waiver)
        lines << QStringLiteral("    ") +
                     QCoreApplication::translate("Findings", "Waiver: %1").arg(finding.waiver->text());
}

} // namespace

QString shownWord(Strength strength) {
    switch (strength) {
    case Strength::must:
        return QCoreApplication::translate("Findings", "Must");
    case Strength::expected:
        return QCoreApplication::translate("Findings", "Expected");
    case Strength::may:
        break;
    }
    return QCoreApplication::translate("Findings", "May");
}

QString shownWord(FindingState state) {
    switch (state) {
    case FindingState::fallsShort:
        return QCoreApplication::translate("Findings", "falls short");
    case FindingState::notRecorded:
        return QCoreApplication::translate("Findings", "not recorded");
    case FindingState::hint:
        return QCoreApplication::translate("Findings", "hint");
    case FindingState::toConfirm:
        return QCoreApplication::translate("Findings", "to confirm");
    case FindingState::waived:
        break;
    }
    return QCoreApplication::translate("Findings", "waived");
}

QString findingsText(const Design& design, const std::vector<Finding>& findings) {
    QStringList lines{headLine(design, countsOf(findings))};
    std::optional<Strength> under;
    for (const Finding& finding : findings) {
        if (finding.strength != under) {
            under = finding.strength;
            lines << QString() << shownWord(*under);
        }
        addFinding(lines, design, finding);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace placewright
