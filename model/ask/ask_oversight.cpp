// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/base/capitalised.h"
#include "model/domain/labels.h"
#include "model/map/map_words.h"

#include <algorithm>

namespace placewright {

namespace {

/// Where performance and quality across the system are looked at.
std::vector<const Forum*> oversightGroups(const AskDesk& desk) {
    return desk.forums([](const Forum& forum) {
        return forum.kind == ForumKind::systemQualityGroup || AskDesk::hasRemit(forum, {"oversight", "performance", "quality"});
    });
}

QString kindOf(const Forum& forum) {
    return forum.kind ? wordsFor(*forum.kind) : AskDesk::notRecorded();
}

bool isPrimaryCare(const AskDesk& desk, const Seat& seat) {
    if (seat.sector)
        return *seat.sector == SeatSector::primaryCare;
    const auto* from = desk.design.get<Organisation>(seat.drawnFrom);
    return from && (from->kind == OrganisationKind::generalPractice || from->kind == OrganisationKind::pcn);
}

QStringList namesOf(const AskDesk& desk, const std::vector<const Forum*>& forums) {
    QStringList names;
    for (const Forum* forum : forums)
        names << desk.name(forum->id);
    return names;
}

} // namespace

Answer whoHoldsToAccount(const AskDesk& desk) {
    Answer answer;
    const Id asked = desk.about.parameter;
    answer.table.headings = {AskText::tr("By whom"), AskText::tr("How"), AskText::tr("For what")};
    std::vector<Id> holders;
    const auto row = [&](const Id& by, const QString& how, const QString& what) {
        const auto* forum = desk.design.get<Forum>(by);
        if (by.isNull() || by == asked || (forum && forum->body == asked))
            return;
        if (std::find(holders.begin(), holders.end(), by) == holders.end())
            holders.push_back(by);
        answer.table.rows.push_back({{desk.name(by), how, what}, by, {}});
    };
    for (const Forum* forum : desk.forums([&](const Forum& each) { return each.body == asked || each.id == asked; }))
        row(forum->heldToAccountBy, AskText::tr("holds to account"), desk.name(forum->id));
    const std::vector<Id> accountable = holders;
    for (const Contract* contract : inOrder(desk.design.table<Contract>()))
        if (contract->provider == asked)
            row(contract->holder, AskText::tr("by contract"), contract->outcomes.value_or(QString()));
    for (const Delegation* delegation : inOrder(desk.design.table<Delegation>()))
        if (delegation->to == asked)
            row(delegation->from, AskText::tr("by delegation"), delegation->functions ? desk.names(*delegation->functions) : AskDesk::notRecorded());
    if (!accountable.empty())
        answer.sentence = AskText::tr("%1 is held to account by %2.").arg(desk.name(asked), desk.listed(accountable));
    else if (!holders.empty())
        answer.sentence = AskText::tr("%1 answers for contracts and delegations to %2; who holds it to account as an organisation isn't recorded.").arg(desk.name(asked), desk.listed(holders));
    else
        answer.sentence = AskText::tr("Who holds %1 to account isn't recorded: it has no forum, contract or delegation that says so.").arg(desk.name(asked));
    return answer;
}

Answer systemFailure(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Forum"), AskText::tr("Kind"), AskText::tr("Part"), AskText::tr("Escalates to")};
    const auto up = [](const Forum& forum) { return forum.parent.isNull() ? forum.heldToAccountBy : forum.parent; };
    const Forum* lead = nullptr;
    for (const Forum* forum : desk.forums(ForumKind::systemQualityGroup))
        if (!lead)
            lead = forum;
    const auto groups = desk.forums([](const Forum& forum) { return AskDesk::hasRemit(forum, {"quality"}); });
    if (!lead && !groups.empty())
        lead = groups.front();
    if (!lead) {
        answer.sentence = AskText::tr("No system quality group and no forum with quality in its remit is drawn, so nobody leads yet.");
        return answer;
    }
    QStringList way;
    std::set<Id> seen;
    Id at = lead->id;
    while (!at.isNull() && seen.insert(at).second) {
        const auto* forum = desk.design.get<Forum>(at);
        const Id next = forum ? up(*forum) : Id();
        answer.table.rows.push_back({{desk.name(at), forum ? kindOf(*forum) : AskText::tr("organisation"), at == lead->id ? AskText::tr("leads") : AskText::tr("escalated to"),
                                      next.isNull() ? AskText::tr("nobody recorded") : desk.name(next)},
                                     at,
                                     {}});
        if (at != lead->id)
            way << desk.name(at);
        at = next;
    }
    for (const Forum* forum : groups)
        if (!seen.count(forum->id))
            answer.table.rows.push_back({{desk.name(forum->id), kindOf(*forum), AskText::tr("has quality in its remit"), desk.name(up(*forum))}, forum->id, {}});
    answer.sentence = way.isEmpty() ? AskText::tr("%1 leads; to whom it escalates isn't recorded.").arg(desk.name(lead->id))
                                    : AskText::tr("%1 leads and escalates to %2.").arg(desk.name(lead->id), way.join(AskText::tr(", then ")));
    return answer;
}

Answer oversightSegments(const AskDesk& desk) {
    Answer answer;
    const auto groups = oversightGroups(desk);
    answer.table.headings = {AskText::tr("Organisation"), AskText::tr("Oversight groups it belongs to")};
    int inside = 0;
    const auto organisations = desk.organisations();
    for (const Organisation* organisation : organisations) {
        std::vector<const Forum*> of;
        for (const Forum* forum : groups)
            if (forum->body == organisation->id || desk.drawnFrom(forum).count(organisation->id))
                of.push_back(forum);
        inside += of.empty() ? 0 : 1;
        answer.table.rows.push_back({{desk.name(organisation->id), of.empty() ? AskText::tr("none") : joinedNames(namesOf(desk, of))}, organisation->id, {}});
    }
    answer.sentence = groups.empty() ? AskText::tr("No forum with oversight, performance or quality in its remit is drawn, so no group is formed.")
                                     : AskText::tr("Oversight is looked at in %1; %2 of %3 organisations belong to at least one.").arg(listedNames(namesOf(desk, groups))).arg(inside).arg(organisations.size());
    return answer;
}

Answer primaryCareOversight(const AskDesk& desk) {
    Answer answer;
    const auto groups = oversightGroups(desk);
    answer.table.headings = {AskText::tr("Oversight group"), AskText::tr("Seats from primary care"), AskText::tr("Which")};
    QStringList with;
    for (const Forum* forum : groups) {
        QStringList seats;
        for (const Seat* seat : desk.design.seatsOf(forum->id))
            if (isPrimaryCare(desk, *seat))
                seats << desk.seatName(*seat);
        if (!seats.isEmpty())
            with << desk.name(forum->id);
        answer.table.rows.push_back({{desk.name(forum->id), QString::number(seats.size()), joinedNames(seats)}, forum->id, {}});
    }
    answer.sentence = groups.empty()  ? AskText::tr("That is open: no oversight group is drawn.")
                      : with.isEmpty() ? AskText::tr("No: primary care has no seat on %1.").arg(listedNames(namesOf(desk, groups)))
                                       : AskText::tr("Yes: primary care sits on %1.").arg(listedNames(with));
    return answer;
}

Answer oversightBodies(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Matter"), AskText::tr("Body"), AskText::tr("Why")};
    QStringList sentences;
    QStringList open;
    const auto add = [&](const QString& matter, const std::vector<std::pair<Id, QString>>& bodies) {
        QStringList names;
        for (const auto& [id, why] : bodies) {
            names << desk.name(id);
            answer.table.rows.push_back({{matter, desk.name(id), why}, id, {}});
        }
        if (names.isEmpty())
            open << matter;
        else
            sentences << AskText::tr("%1: %2").arg(matter, listedNames(names));
    };
    std::vector<std::pair<Id, QString>> regulators;
    for (const Organisation* organisation : inOrder(desk.design.table<Organisation>()))
        if (organisation->kind == OrganisationKind::careQualityCommission || organisation->kind == OrganisationKind::nhsEngland || organisation->kind == OrganisationKind::nhsEnglandRegion)
            regulators.emplace_back(organisation->id, wordsFor(*organisation->kind));
    const auto byRemit = [&](std::initializer_list<const char*> parts) {
        std::vector<std::pair<Id, QString>> bodies;
        for (const Forum* forum : desk.forums([&](const Forum& each) { return AskDesk::hasRemit(each, parts); }))
            bodies.emplace_back(forum->id, AskText::tr("remit: %1").arg(forum->remit->join(QStringLiteral(", "))));
        return bodies;
    };
    add(AskText::tr("Regulation"), regulators);
    add(AskText::tr("Performance"), byRemit({"performance", "oversight"}));
    add(AskText::tr("Improvement"), byRemit({"improvement", "transformation", "variation"}));
    add(AskText::tr("Assurance"), byRemit({"audit", "assurance", "quality"}));
    answer.sentence = sentences.join(QStringLiteral("; "));
    if (!open.isEmpty())
        answer.sentence += (answer.sentence.isEmpty() ? QString() : QStringLiteral("; ")) + AskText::tr("nobody drawn for %1").arg(listedNames(open).toLower());
    answer.sentence = capitalised(answer.sentence + u'.');
    return answer;
}

} // namespace placewright
