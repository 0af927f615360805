// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/assurance/assurance_words.h"
#include "model/domain/labels.h"

#include <algorithm>

namespace placewright {

namespace {

QString nothingChecked() {
    return AskText::tr("No rules have been checked. Name a rule pack in the workspace's fields.");
}

} // namespace

Answer readyForApril(const AskDesk& desk) {
    Answer answer;
    const AssuranceList* list = desk.about.assurance;
    if (!list || list->lines.empty())
        return {nothingChecked(), {}};
    answer.table.headings = {AskText::tr("What must be in place"), AskText::tr("About"), AskText::tr("State"), AskText::tr("What puts it right")};
    int musts = 0;
    int open = 0;
    for (const AssuranceLine& line : list->lines) {
        if (line.strength != Strength::must || line.mode == Mode::option || line.standing == Standing::notApplicable)
            continue;
        ++musts;
        open += isOpen(line.standing) ? 1 : 0;
        for (const AssuranceEntry& entry : line.entries)
            if (isOpen(entry.line.standing))
                answer.table.rows.push_back({{line.statement, entry.subject, standingWords(entry.line.standing), line.fix}, entry.line.subject.id, themeWords(line.theme)});
    }
    answer.sentence = open == 0 ? AskText::tr("Nothing: all %1 rules that must hold here are met, confirmed or waived.").arg(musts)
                                : AskText::tr("%1 of the %2 rules that must hold here are still open.").arg(open).arg(musts);
    return answer;
}

Answer boundary(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Area"), AskText::tr("Tier"), AskText::tr("Authority"), AskText::tr("Lies in the system"), AskText::tr("Exception agreed")};
    QStringList excepted;
    QStringList open;
    QStringList partly;
    for (const Area* area : inOrder(desk.design.table<Area>())) {
        if (!desk.inSystem(area->system) || area->tier == AreaTier::lower)
            continue;
        const QString name = desk.name(area->id);
        if (area->inFootprint == Footprint::partly)
            (area->boundaryException && !area->boundaryException->isEmpty() ? excepted : partly) << name;
        else if (!area->inFootprint)
            open << name;
        answer.table.rows.push_back({{name, area->tier ? wordLabel(QString(wordOf(*area->tier))) : AskDesk::notRecorded(), desk.name(area->authority),
                                      area->inFootprint ? wordLabel(QString(wordOf(*area->inFootprint))) : AskDesk::notRecorded(), area->boundaryException.value_or(QString())},
                                     area->id,
                                     {}});
    }
    if (answer.table.rows.empty()) {
        answer.sentence = AskText::tr("No upper-tier or unitary area is recorded yet.");
        return answer;
    }
    QStringList sentences;
    if (partly.isEmpty() && open.isEmpty() && excepted.isEmpty())
        sentences << AskText::tr("Yes: all %1 upper-tier and unitary areas lie wholly in the system.").arg(answer.table.rows.size());
    if (!partly.isEmpty())
        sentences << AskText::tr("No: these lie in it only in part, and no exception is recorded: %1.").arg(listedNames(partly));
    if (!excepted.isEmpty())
        sentences << AskText::tr("By an agreed exception these lie in it only in part: %1.").arg(listedNames(excepted));
    if (!open.isEmpty())
        sentences << AskText::tr("Whether these lie wholly in it isn't recorded: %1.").arg(listedNames(open));
    answer.sentence = sentences.join(u' ');
    return answer;
}

Answer localDecision(const AskDesk& desk) {
    Answer answer;
    const AssuranceList* list = desk.about.assurance;
    if (!list || list->lines.empty())
        return {nothingChecked(), {}};
    answer.table.headings = {AskText::tr("Rule"), AskText::tr("Strength"), AskText::tr("State"), AskText::tr("Source")};
    std::array<int, 3> counts{};
    for (const Strength strength : {Strength::may, Strength::expected, Strength::must})
        for (const AssuranceLine& line : list->lines)
            if (line.strength == strength) {
                ++counts[static_cast<std::size_t>(strength)];
                const QString group = strength == Strength::may        ? AskText::tr("For local decision")
                                      : strength == Strength::expected ? AskText::tr("Expected; local reasons can be given")
                                                                       : AskText::tr("Not for local decision");
                answer.table.rows.push_back({{line.statement, strengthWords(strength), standingWords(line.standing), sourceWords(line.source)},
                                             line.entries.size() == 1 ? line.entries.front().line.subject.id : Id(),
                                             group});
            }
    answer.sentence = AskText::tr("Of %1 rules %2 must hold, %3 are expected and %4 leave the matter to the system.").arg(list->lines.size()).arg(counts[0]).arg(counts[1]).arg(counts[2]);
    return answer;
}

Answer everyoneHasAVoice(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Who"), AskText::tr("Seats"), AskText::tr("Where, or what is missing")};
    QStringList silent;
    const bool one = desk.design.get<Organisation>(desk.about.parameter) != nullptr;
    const auto organisations = desk.organisations();
    for (const Organisation* organisation : organisations) {
        QStringList forums;
        int seats = 0;
        for (const Seat* seat : inOrder(desk.design.table<Seat>()))
            if (seat->drawnFrom == organisation->id || seat->employedBy == organisation->id) {
                ++seats;
                if (const QString name = desk.name(seat->forum); !forums.contains(name))
                    forums << name;
            }
        if (seats == 0)
            silent << desk.name(organisation->id);
        answer.table.rows.push_back({{desk.name(organisation->id), QString::number(seats), seats == 0 ? AskText::tr("no seat") : joinedNames(forums)}, organisation->id, AskText::tr("Organisations")});
    }
    const bool checked = desk.about.assurance && !desk.about.assurance->lines.empty();
    int lacking = 0;
    const auto places = one ? std::vector<const Place*>() : desk.places();
    for (const Place* place : places) {
        QStringList missing;
        if (desk.about.assurance)
            for (const AssuranceLine& line : desk.about.assurance->lines)
                if (line.rule.startsWith(QLatin1String("place-min-")))
                    for (const AssuranceEntry& entry : line.entries)
                        if (entry.line.subject.id == place->id && isOpen(entry.line.standing))
                            missing << entry.line.message;
        lacking += missing.isEmpty() ? 0 : 1;
        answer.table.rows.push_back({{desk.name(place->id), QString::number(place->forum.isNull() ? 0 : desk.design.seatsOf(place->forum).size()), !checked            ? AskText::tr("not checked")
                                       : missing.isEmpty() ? AskText::tr("meets the minimum") : missing.join(u' ')}, place->id, AskText::tr("Places")});
    }
    if (one) {
        answer.sentence = silent.isEmpty() ? AskText::tr("Yes: seats are drawn from %1.").arg(desk.name(desk.about.parameter)) : AskText::tr("No seat is drawn from %1.").arg(desk.name(desk.about.parameter));
        return answer;
    }
    const auto seated = static_cast<qsizetype>(organisations.size()) - silent.size();
    answer.sentence = silent.isEmpty() ? AskText::tr("All %1 organisations have a seat somewhere").arg(organisations.size())
                                       : AskText::tr("%1 of %2 organisations have a seat somewhere").arg(seated).arg(organisations.size());
    answer.sentence += places.empty() ? AskText::tr("; no place is drawn yet.")
                       : checked      ? AskText::tr("; of %1 places %2 meet their minimum membership.")
                                     .arg(places.size())
                                     .arg(countedOf(static_cast<qsizetype>(places.size()) - lacking, static_cast<qsizetype>(places.size())))
                               : AskText::tr("; the minimum membership of places isn't checked.");
    return answer;
}

} // namespace placewright
