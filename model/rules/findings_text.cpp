// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/findings_text.h"

#include "model/domain/field.h"

#include <QCoreApplication>

namespace placewright {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Findings", text);
}

QString headLine(const Design& design, const FindingCounts& counts)
{
    const Option* option = design.get<Option>(design.option());
    const QString where = option ? nameOf(*option) : design.option().text();
    return say(QT_TRANSLATE_NOOP("Findings", "%1: %2 must, %3 expected, %4 may; %5 to confirm, %6 waived"))
        .arg(where)
        .arg(counts.must)
        .arg(counts.expected)
        .arg(counts.may)
        .arg(counts.toConfirm)
        .arg(counts.waived);
}

void addFinding(QStringList& lines, const Design& design, const Finding& finding)
{
    lines << QStringLiteral("  %1  [%2, %3]").arg(design.nameOf(finding.subject.id), finding.ruleId, shownWord(finding.state));
    lines << QStringLiteral("    ") + finding.message;
    if (!finding.also.empty()) {
        QStringList names;
        for (const EntityKey& other : finding.also)
            names << design.nameOf(other.id);
        lines << QStringLiteral("    ") + say(QT_TRANSLATE_NOOP("Findings", "Also: %1")).arg(names.join(QStringLiteral(", ")));
    }
    lines << QStringLiteral("    ") + say(QT_TRANSLATE_NOOP("Findings", "Fix: %1")).arg(finding.fix);
    lines << QStringLiteral("    ")
                 + say(QT_TRANSLATE_NOOP("Findings", "Source: %1, %2")).arg(finding.source.document, finding.source.section);
    if (finding.lapsed)
        lines << QStringLiteral("    ")
                     + say(QT_TRANSLATE_NOOP("Findings", "Waived before, on other facts: %1")).arg(finding.lapsed->text());
    if (finding.waiver)
        lines << QStringLiteral("    ") + say(QT_TRANSLATE_NOOP("Findings", "Waiver: %1")).arg(finding.waiver->text());
}

} // namespace

QString shownWord(Strength strength)
{
    switch (strength) {
    case Strength::must:
        return say(QT_TRANSLATE_NOOP("Findings", "Must"));
    case Strength::expected:
        return say(QT_TRANSLATE_NOOP("Findings", "Expected"));
    case Strength::may:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Findings", "May"));
}

QString shownWord(FindingState state)
{
    switch (state) {
    case FindingState::fallsShort:
        return say(QT_TRANSLATE_NOOP("Findings", "falls short"));
    case FindingState::notRecorded:
        return say(QT_TRANSLATE_NOOP("Findings", "not recorded"));
    case FindingState::hint:
        return say(QT_TRANSLATE_NOOP("Findings", "hint"));
    case FindingState::toConfirm:
        return say(QT_TRANSLATE_NOOP("Findings", "to confirm"));
    case FindingState::waived:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Findings", "waived"));
}

QString findingsText(const Design& design, const std::vector<Finding>& findings)
{
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
