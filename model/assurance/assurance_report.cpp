// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assurance/assurance_report.h"

#include "model/assurance/assurance_words.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(AssuranceReport)
};

QString citationOf(const AssuranceLine& line) {
    QStringList sources{sourceWords(line.source)};
    for (const Source& source : line.further)
        sources << sourceWords(source);
    return sources.join(QStringLiteral("; "));
}

WordTable progressTable(const AssuranceList& list) {
    WordTable table{ReportText::tr("Progress by theme"), {ReportText::tr("Theme"), ReportText::tr("Settled"), ReportText::tr("Asked for")}, {}};
    for (const Standing standing : allStandings)
        table.headings << standingWords(standing);
    const auto row = [&](const QString& name, const AssuranceCounts& counts) {
        QStringList cells{name, QString::number(counts.settled()), QString::number(counts.asked())};
        for (const Standing standing : allStandings)
            cells << QString::number(counts.of(standing));
        table.rows.push_back({cells, {}, {}});
    };
    for (const AssuranceTheme& theme : list.themes)
        row(themeWords(theme.theme), theme.counts);
    if (!table.rows.empty())
        row(ReportText::tr("All themes"), list.counts);
    return table;
}

std::vector<OpenEntry> openEntries(const AssuranceList& list) {
    std::vector<OpenEntry> open;
    for (const Standing standing : openStandings)
        for (const Strength strength : {Strength::must, Strength::expected, Strength::may})
            for (const AssuranceLine& line : list.lines)
                for (const AssuranceEntry& entry : line.entries)
                    if (line.strength == strength && entry.line.standing == standing)
                        open.push_back({entry.subject, standingWords(standing), strengthWords(strength), entryWords(entry),
                                        line.fix, citationOf(line), line.rule, entry.line.subject.id});
    return open;
}

/// State and strength stand in the headings over the rows.
WordTable openTable(const std::vector<OpenEntry>& open) {
    WordTable table{ReportText::tr("Open points"),
                    {ReportText::tr("About"), ReportText::tr("What is open"), ReportText::tr("What puts it right"),
                     ReportText::tr("Source"), ReportText::tr("Rule")},
                    {}};
    for (const OpenEntry& each : open)
        table.rows.push_back({{each.about, each.words, each.fix, each.citation, each.rule}, each.subject, each.group()});
    return table;
}

/// What people have answered: waivers, or confirmations.
WordTable answeredTable(const AssuranceList& list, Standing standing, const QString& title, const QString& why) {
    WordTable table{title,
                    {ReportText::tr("About"), ReportText::tr("What the rule asks for"), why, ReportText::tr("By"),
                     ReportText::tr("On"), ReportText::tr("Source"), ReportText::tr("Rule")},
                    {}};
    for (const AssuranceLine& line : list.lines)
        for (const AssuranceEntry& entry : line.entries)
            if (entry.line.standing == standing)
                table.rows.push_back({{entry.subject, line.statement,
                                       standing == Standing::waived ? entry.reason : entry.line.message, entry.by,
                                       dateWords(entry.on), citationOf(line), line.rule},
                                      entry.line.subject.id,
                                      {}});
    return table;
}

/// A row for each subject that a rule speaks of, or one for the rule; `cells` makes them of the line, the entry (an empty one where there
/// is none) and where that stands.
template <class Cells>
WordTable everyRule(const AssuranceList& list, const QStringList& headings, const Cells& cells) {
    WordTable table{ReportText::tr("Every rule"), headings, {}};
    for (const AssuranceLine& line : list.lines) {
        const auto row = [&](const AssuranceEntry& entry, Standing standing) {
            table.rows.push_back({cells(line, entry, standing), entry.line.subject.id, themeWords(line.theme)});
        };
        if (line.entries.empty())
            row({}, line.standing);
        for (const AssuranceEntry& entry : line.entries)
            row(entry, entry.line.standing);
    }
    return table;
}

WordTable rulesTable(const AssuranceList& list) {
    return everyRule(list,
                     {ReportText::tr("What the rule asks for"), ReportText::tr("Strength"), ReportText::tr("State"), ReportText::tr("About"),
                      ReportText::tr("Reason"), ReportText::tr("Source"), ReportText::tr("Rule")},
                     [](const AssuranceLine& line, const AssuranceEntry& entry, Standing standing) {
                         return QStringList{line.statement, strengthWords(line.strength), standingWords(standing), entry.subject,
                                            entryWords(entry), citationOf(line), line.rule};
                     });
}

WordTable brokenTable(const AssuranceList& list) {
    WordTable table{ReportText::tr("Rules that can't be run"), {ReportText::tr("File"), ReportText::tr("Pack"), ReportText::tr("Reason")}, {}};
    for (const BrokenRule& broken : list.broken)
        table.rows.push_back({{broken.file, packWords(broken.pack), broken.reason}, {}, {}});
    return table;
}

/// Why it was waived; said to be over where the facts have changed since.
QString waivedWords(const AssuranceEntry& entry) {
    const bool over = entry.line.standing != Standing::waived && !entry.reason.isEmpty();
    return over ? ReportText::tr("On other facts: %1").arg(entry.reason) : entry.reason;
}

WordTable answersTable(const AssuranceList& list) {
    return everyRule(list,
                     {ReportText::tr("What the rule asks for"), ReportText::tr("Strength"), ReportText::tr("State"), ReportText::tr("About"),
                      ReportText::tr("Reason"), ReportText::tr("Waived because"), ReportText::tr("By"), ReportText::tr("On"),
                      ReportText::tr("What puts it right"), ReportText::tr("Source"), ReportText::tr("Rule")},
                     [](const AssuranceLine& line, const AssuranceEntry& entry, Standing standing) {
                         return QStringList{line.statement, strengthWords(line.strength), standingWords(standing), entry.subject,
                                            entry.line.message, waivedWords(entry), entry.by, entry.on, isOpen(standing) ? line.fix : QString(),
                                            citationOf(line), line.rule};
                     });
}

QString packsOfList(const AssuranceList& list) {
    QStringList packs;
    for (const AssuranceLine& line : list.lines)
        if (const QString words = packWords(line.pack); !packs.contains(words))
            packs << words;
    return packs.isEmpty() ? ReportText::tr("none") : packs.join(QStringLiteral("; "));
}

} // namespace

AssuranceReport assuranceReport(const Design& design, const AssuranceList& list, const Id& system, const QDate& date) {
    AssuranceReport report;
    report.version = mapVersion(design, system, date);
    const MapVersion& version = report.version;
    report.cover = {{ReportText::tr("System"), version.system},
                    {ReportText::tr("Option"), version.option},
                    {ReportText::tr("Status"), version.status},
                    {ReportText::tr("Date"), dateWords(date.toString(Qt::ISODate))},
                    {ReportText::tr("Rules"), packsOfList(list)}};
    report.summary = summaryWords(list);
    report.progress = progressTable(list);
    report.openEntries = openEntries(list);
    report.open = openTable(report.openEntries);
    report.waivers = answeredTable(list, Standing::waived, ReportText::tr("Waivers"), ReportText::tr("Reason"));
    report.confirmed = answeredTable(list, Standing::confirmed, ReportText::tr("Confirmed"), ReportText::tr("Evidence"));
    report.rules = rulesTable(list);
    report.answers = answersTable(list);
    report.broken = brokenTable(list);
    return report;
}

QString AssuranceReport::title() const {
    return version.system.isEmpty() ? ReportText::tr("Assurance report")
                                    : ReportText::tr("Assurance report: %1").arg(version.system);
}

std::vector<const WordTable*> AssuranceReport::tables() const {
    std::vector<const WordTable*> shown;
    for (const WordTable* table : {&progress, &open, &waivers, &confirmed, &broken, &rules})
        if (!table->rows.empty())
            shown.push_back(table);
    return shown;
}

} // namespace placewright
