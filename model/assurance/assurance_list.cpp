// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assurance/assurance_list.h"

#include "model/assurance/assurance_words.h"
#include "model/domain/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace placewright {

namespace {

/// Rule texts are looked up under the context "Rule", as the findings do.
QString shown(const QString& text) {
    return text.isEmpty() ? QString() : QCoreApplication::translate("Rule", text.toUtf8().constData());
}

AssuranceEntry entryOf(const Design& design, const StandingLine& line) {
    AssuranceEntry entry{line, displayName(design, line.subject.id), {}, {}, {}};
    const Id said = line.answer.value_or(line.lapsed.value_or(Id()));
    if (const auto* waiver = design.get<Waiver>(said)) {
        entry.reason = waiver->reason.value_or(QString());
        entry.by = waiver->by.value_or(QString());
        entry.on = waiver->on.value_or(QString());
    } else if (const auto* declaration = design.get<Declaration>(said)) {
        entry.by = declaration->by.value_or(QString());
        entry.on = declaration->on.value_or(QString());
    }
    return entry;
}

AssuranceLine lineOf(const Design& design, const Rule& rule, const RuleStanding& standing) {
    AssuranceLine line{.rule = rule.id,
                       .pack = rule.pack,
                       .theme = rule.theme,
                       .strength = rule.strength,
                       .mode = rule.mode,
                       .standing = standing.standing,
                       .statement = shown(rule.statement),
                       .check = shown(rule.check),
                       .fix = shown(rule.fix),
                       .note = shown(rule.note),
                       .source = rule.source,
                       .further = rule.further,
                       .entries = {}};
    for (const StandingLine& each : standing.lines)
        line.entries.push_back(entryOf(design, each));
    return line;
}

} // namespace

int AssuranceCounts::settled() const {
    return of(Standing::holds) + of(Standing::confirmed) + of(Standing::waived);
}

int AssuranceCounts::asked() const {
    return settled() + of(Standing::fallsShort) + of(Standing::notRecorded) + of(Standing::toConfirm);
}

int AssuranceCounts::all() const {
    return std::accumulate(by.begin(), by.end(), 0);
}

AssuranceList assuranceList(const Design& design, Checker& checker) {
    AssuranceList list;
    std::map<std::pair<QString, QString>, Rule> rules;
    const std::vector<RuleStanding> standings = checker.standings(design.option());
    for (Rule& rule : checker.rules()) {
        const std::pair key(rule.pack, rule.id);
        rules.emplace(key, std::move(rule));
    }
    for (const RuleStanding& standing : standings)
        if (const auto rule = rules.find({standing.pack, standing.ruleId}); rule != rules.end())
            list.lines.push_back(lineOf(design, rule->second, standing));
    std::stable_sort(list.lines.begin(), list.lines.end(), [](const AssuranceLine& a, const AssuranceLine& b) {
        return std::pair(themeRank(a.theme), a.theme) < std::pair(themeRank(b.theme), b.theme);
    });
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        const AssuranceLine& line = list.lines[i];
        if (list.themes.empty() || list.themes.back().theme != line.theme)
            list.themes.push_back({line.theme, i, 0, {}});
        ++list.themes.back().count;
        ++list.themes.back().counts.of(line.standing);
        ++list.counts.of(line.standing);
    }
    list.broken = checker.broken();
    return list;
}

bool AssuranceFilter::fits(const AssuranceLine& line) const {
    if (strength && line.strength != *strength)
        return false;
    // A rule may stand in several ways at once: waived here, falling short there.
    if (standing && line.standing != *standing &&
        std::none_of(line.entries.begin(), line.entries.end(),
                     [this](const AssuranceEntry& entry) { return entry.line.standing == *standing; }))
        return false;
    if (words.trimmed().isEmpty())
        return true;
    QStringList said{line.rule, line.statement, themeWords(line.theme), line.source.document, line.source.section};
    for (const AssuranceEntry& entry : line.entries)
        said << entry.subject << entry.line.message << entry.reason << entry.by;
    const QString all = said.join(u'\n');
    const QStringList wanted = words.simplified().split(u' ');
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace placewright
