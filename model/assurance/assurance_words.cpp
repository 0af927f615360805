// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assurance/assurance_words.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct AssuranceText {
    Q_DECLARE_TR_FUNCTIONS(Assurance)
};

// From the whole to its parts, as the framework tells it.
constexpr struct {
    const char* id;
    const char* words;
} themes[]{
    {"system", QT_TRANSLATE_NOOP("Assurance", "The system as a whole")},
    {"partnership", QT_TRANSLATE_NOOP("Assurance", "The Partnership")},
    {"nhs-body", QT_TRANSLATE_NOOP("Assurance", "The NHS body")},
    {"body", QT_TRANSLATE_NOOP("Assurance", "The NHS body's duties")},
    {"board", QT_TRANSLATE_NOOP("Assurance", "The board")},
    {"committee", QT_TRANSLATE_NOOP("Assurance", "Committees")},
    {"place", QT_TRANSLATE_NOOP("Assurance", "Places")},
    {"collaborative", QT_TRANSLATE_NOOP("Assurance", "Provider collaboratives")},
    {"supra", QT_TRANSLATE_NOOP("Assurance", "Beyond the system")},
    {"organisation", QT_TRANSLATE_NOOP("Assurance", "Organisations")},
    {"function", QT_TRANSLATE_NOOP("Assurance", "Functions")},
    {"delegation", QT_TRANSLATE_NOOP("Assurance", "Delegations")},
    {"finance", QT_TRANSLATE_NOOP("Assurance", "Money")},
    {"people", QT_TRANSLATE_NOOP("Assurance", "People and leadership")},
    {"quality", QT_TRANSLATE_NOOP("Assurance", "Quality")},
    {"digital", QT_TRANSLATE_NOOP("Assurance", "Digital and data")},
    {"engagement", QT_TRANSLATE_NOOP("Assurance", "People and communities")},
    {"transition", QT_TRANSLATE_NOOP("Assurance", "Transition")},
    {"own", QT_TRANSLATE_NOOP("Assurance", "Rules of this workspace")},
};

} // namespace

QString standingWords(Standing standing) {
    switch (standing) {
    case Standing::fallsShort:
        return AssuranceText::tr("Falls short");
    case Standing::notRecorded:
        return AssuranceText::tr("Not recorded");
    case Standing::toConfirm:
        return AssuranceText::tr("To confirm");
    case Standing::hint:
        return AssuranceText::tr("Worth a look");
    case Standing::waived:
        return AssuranceText::tr("Waived");
    case Standing::confirmed:
        return AssuranceText::tr("Confirmed");
    case Standing::holds:
        return AssuranceText::tr("Holds");
    case Standing::takenUp:
        return AssuranceText::tr("Freedom used");
    case Standing::open:
        return AssuranceText::tr("Freedom open");
    case Standing::notApplicable:
        break;
    }
    return AssuranceText::tr("Not applicable");
}

QString strengthWords(Strength strength) {
    switch (strength) {
    case Strength::must:
        return AssuranceText::tr("Must");
    case Strength::expected:
        return AssuranceText::tr("Expected");
    case Strength::may:
        break;
    }
    return AssuranceText::tr("May");
}

std::size_t themeRank(const QString& theme) {
    const auto found = std::find_if(std::begin(themes), std::end(themes), [&](const auto& each) { return theme == QLatin1String(each.id); });
    return static_cast<std::size_t>(found - std::begin(themes));
}

QString themeWords(const QString& theme) {
    const std::size_t rank = themeRank(theme);
    return rank < std::size(themes) ? AssuranceText::tr(themes[rank].words) : wordLabel(theme);
}

QString sourceWords(const Source& source) {
    return source.section.isEmpty() ? source.document
                                    : AssuranceText::tr("%1, section “%2”").arg(source.document, source.section);
}

QString progressWords(const AssuranceCounts& counts) {
    return counts.asked() == 0 ? AssuranceText::tr("nothing asked")
                               : AssuranceText::tr("%1 of %2 settled").arg(counts.settled()).arg(counts.asked());
}

QString summaryWords(const AssuranceList& list) {
    const AssuranceCounts& counts = list.counts;
    if (counts.all() == 0)
        return AssuranceText::tr("No rules have been checked.");
    QStringList open;
    if (const int n = counts.of(Standing::fallsShort))
        open << AssuranceText::tr("%1 fall short").arg(n);
    if (const int n = counts.of(Standing::notRecorded))
        open << AssuranceText::tr("%1 lack a fact that isn't recorded").arg(n);
    if (const int n = counts.of(Standing::toConfirm))
        open << AssuranceText::tr("%1 to be confirmed").arg(n);
    if (!list.broken.empty())
        open << AssuranceText::tr("%1 can't be run").arg(list.broken.size());
    QString settled =
        AssuranceText::tr("%1 of the %2 rules that ask for something are settled").arg(counts.settled()).arg(counts.asked());
    if (const int n = counts.of(Standing::waived))
        settled = AssuranceText::tr("%1, %2 of them waived with a reason").arg(settled).arg(n);
    return open.isEmpty() ? settled + u'.'
                          : AssuranceText::tr("%1. Still open: %2.").arg(settled, open.join(QStringLiteral(", ")));
}

QString signedWords(const AssuranceEntry& entry) {
    QStringList parts;
    if (!entry.by.isEmpty())
        parts << entry.by;
    if (!entry.on.isEmpty())
        parts << dateWords(entry.on);
    return parts.join(QStringLiteral(", "));
}

QString entryWords(const AssuranceEntry& entry) {
    QString words = entry.line.message;
    if (entry.line.standing == Standing::waived)
        words += AssuranceText::tr(" Waived: %1")
                     .arg(entry.reason.isEmpty() ? AssuranceText::tr("no reason is recorded.") : entry.reason);
    else if (!entry.reason.isEmpty())
        words += AssuranceText::tr(" Waived before, on other facts: %1").arg(entry.reason);
    const QString by = signedWords(entry);
    return by.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, by);
}

} // namespace placewright
