// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"

#include <algorithm>

namespace placewright {

namespace {

QString missingBodies(const AskDesk& desk) {
    if (!desk.board() && !desk.partnership())
        return AskText::tr("Neither a board nor a Partnership is drawn yet.");
    return desk.board() ? AskText::tr("No Partnership is drawn yet.") : AskText::tr("No board of the NHS body is drawn yet.");
}

QString chairWords(const AskDesk& desk, const Forum& forum) {
    QStringList names;
    for (const Seat* seat : desk.chairs(&forum))
        names << desk.holder(*seat);
    return names.isEmpty() ? AskText::tr("no chair's seat") : listedNames(names);
}

/// Functions that a body decides itself or through what belongs to it.
QStringList decidedBy(const AskDesk& desk, const std::function<bool(const Id&)>& isOf) {
    QStringList names;
    for (const Function* function : desk.functions([](const Function&) { return true; })) {
        const auto deciders = desk.decidersOf(function->id);
        if (std::any_of(deciders.begin(), deciders.end(), isOf))
            names << desk.name(function->id);
    }
    return names;
}

bool belongsToBody(const AskDesk& desk, const Id& id) {
    const Organisation* body = desk.body();
    const Forum* board = desk.board();
    if ((body && id == body->id) || (board && id == board->id))
        return true;
    const auto* forum = desk.design.get<Forum>(id);
    return forum && body && forum->body == body->id;
}

template <class Set>
std::vector<Id> common(const Set& a, const Set& b) {
    std::vector<Id> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

} // namespace

Answer separateChairs(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Body"), AskText::tr("Chair's seat"), AskText::tr("Held by"), AskText::tr("Status")};
    const Forum* board = desk.board();
    const Forum* partnership = desk.partnership();
    for (const Forum* forum : {board, partnership})
        for (const Seat* seat : desk.chairs(forum))
            answer.table.rows.push_back({{desk.name(forum->id), desk.seatName(*seat), desk.holder(*seat),
                                          seat->status ? wordLabel(QString(wordOf(*seat->status))) : AskDesk::notRecorded()},
                                         seat->id,
                                         {}});
    if (!board || !partnership) {
        answer.sentence = missingBodies(desk);
        return answer;
    }
    const auto ofBoard = desk.chairs(board);
    const auto ofPartnership = desk.chairs(partnership);
    if (ofBoard.empty() || ofPartnership.empty()) {
        answer.sentence = AskText::tr("That isn't settled: %1 has no chair's seat.")
                              .arg(desk.name(ofBoard.empty() ? board->id : partnership->id));
        return answer;
    }
    std::set<Id> a;
    std::set<Id> b;
    for (const Seat* seat : ofBoard)
        a.insert(seat->person);
    for (const Seat* seat : ofPartnership)
        b.insert(seat->person);
    a.erase(Id());
    b.erase(Id());
    if (a.empty() || b.empty())
        answer.sentence = AskText::tr("That isn't settled: the chair of the board is %1, the chair of the Partnership %2.")
                              .arg(chairWords(desk, *board), chairWords(desk, *partnership));
    else if (const auto both = common(a, b); !both.empty())
        answer.sentence = AskText::tr("No: %1 chairs both the board and the Partnership.").arg(desk.listed(both));
    else
        answer.sentence = AskText::tr("Yes: the board is chaired by %1, the Partnership by %2.")
                              .arg(chairWords(desk, *board), chairWords(desk, *partnership));
    return answer;
}

Answer wellbeingBoards(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Health and wellbeing board"), AskText::tr("Of"), AskText::tr("Place"),
                             AskText::tr("Its authority on the Partnership"), AskText::tr("Reports to")};
    const std::set<Id> onPartnership = desk.drawnFrom(desk.partnership());
    int seated = 0;
    const auto boards = desk.forums(ForumKind::healthAndWellbeingBoard);
    for (const Forum* forum : boards) {
        std::vector<Id> places;
        for (const Place* place : desk.places()) {
            const bool covers = place->areas && std::any_of(place->areas->begin(), place->areas->end(), [&](const Id& id) {
                const auto* area = desk.design.get<Area>(id);
                return area && !area->authority.isNull() && area->authority == forum->body;
            });
            if (covers || place->forum == forum->id)
                places.push_back(place->id);
        }
        const bool isSeated = onPartnership.count(forum->body) > 0;
        seated += isSeated ? 1 : 0;
        answer.table.rows.push_back({{desk.name(forum->id), desk.name(forum->body),
                                      places.empty() ? AskText::tr("none of the places") : desk.names(places),
                                      isSeated ? AskText::tr("has a seat") : AskText::tr("has no seat"), desk.name(forum->parent)},
                                     forum->id,
                                     {}});
    }
    answer.sentence = boards.empty()
                          ? AskText::tr("No health and wellbeing board is drawn, so its relation to the Partnership and the places is open.")
                          : AskText::tr("Health and wellbeing boards drawn: %1; the authorities of %2 of them sit on the Partnership.")
                                .arg(boards.size())
                                .arg(seated);
    return answer;
}

Answer twoBodiesCompared(const AskDesk& desk) {
    Answer answer;
    const Forum* board = desk.board();
    const Forum* partnership = desk.partnership();
    if (!board || !partnership) {
        answer.sentence = missingBodies(desk);
        return answer;
    }
    answer.table.headings = {AskText::tr("What"), desk.name(partnership->id), desk.name(board->id)};
    const auto row = [&](const QString& what, const QString& a, const QString& b) {
        answer.table.rows.push_back({{what, a, b}, {}, {}});
    };
    const auto ofPartnership = decidedBy(desk, [&](const Id& id) { return id == partnership->id; });
    const auto ofBody = decidedBy(desk, [&](const Id& id) { return belongsToBody(desk, id); });
    row(AskText::tr("Legal nature"), AskText::tr("A committee that its founders set up: %1").arg(desk.names(partnership->establishedBy)),
        AskText::tr("The board of %1, a legal body").arg(desk.name(board->body)));
    row(AskText::tr("Purpose"), AskDesk::words(partnership->purpose), AskDesk::words(board->purpose));
    row(AskText::tr("Chair"), chairWords(desk, *partnership), chairWords(desk, *board));
    row(AskText::tr("Seats"), QString::number(desk.design.seatsOf(partnership->id).size()),
        QString::number(desk.design.seatsOf(board->id).size()));
    row(AskText::tr("Meets in public"), AskDesk::flag(partnership->meetsInPublic), AskDesk::flag(board->meetsInPublic));
    row(AskText::tr("Held to account by"), desk.name(partnership->heldToAccountBy), desk.name(board->heldToAccountBy));
    row(AskText::tr("Functions decided"), ofPartnership.join(QStringLiteral("; ")), ofBody.join(QStringLiteral("; ")));
    answer.sentence = AskText::tr("The Partnership decides %1 of the functions on the map, the NHS body with its board and committees %2: the one sets direction for all partners, the other answers for NHS money and duties.")
                          .arg(ofPartnership.size())
                          .arg(ofBody.size());
    return answer;
}

Answer boardsOverlap(const AskDesk& desk) {
    Answer answer;
    const Forum* board = desk.board();
    const Forum* partnership = desk.partnership();
    if (!board || !partnership) {
        answer.sentence = missingBodies(desk);
        return answer;
    }
    answer.table.headings = {AskText::tr("What they share"), AskText::tr("Name")};
    const auto people = common(desk.peopleOn(board), desk.peopleOn(partnership));
    const auto organisations = common(desk.drawnFrom(board), desk.drawnFrom(partnership));
    for (const Id& id : people)
        answer.table.rows.push_back({{AskText::tr("Person on both"), desk.name(id)}, id, {}});
    for (const Id& id : organisations)
        answer.table.rows.push_back({{AskText::tr("Organisation on both"), desk.name(id)}, id, {}});
    int functions = 0;
    for (const Function* function : desk.functions([](const Function&) { return true; })) {
        const auto deciders = desk.decidersOf(function->id);
        const bool byPartnership = std::find(deciders.begin(), deciders.end(), partnership->id) != deciders.end();
        if (!byPartnership || std::none_of(deciders.begin(), deciders.end(), [&](const Id& id) { return belongsToBody(desk, id); }))
            continue;
        ++functions;
        answer.table.rows.push_back({{AskText::tr("Function decided by both"), desk.name(function->id)}, function->id, {}});
    }
    answer.sentence = functions == 0 ? AskText::tr("No function is decided by both. People on both: %1; organisations on both: %2.")
                                           .arg(people.size())
                                           .arg(organisations.size())
                                     : AskText::tr("Functions decided by both: %1; people on both: %2; organisations on both: %3.")
                                           .arg(functions)
                                           .arg(people.size())
                                           .arg(organisations.size());
    return answer;
}

Answer oneOfEverything(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Kind"), AskText::tr("How many"), AskText::tr("Which")};
    const auto row = [&](const QString& what, const std::vector<Id>& which) {
        answer.table.rows.push_back({{what, QString::number(which.size()), desk.names(which)}, which.size() == 1 ? which.front() : Id(), {}});
        return which.size();
    };
    std::vector<Id> authorities;
    for (const Area* area : inOrder(desk.design.table<Area>()))
        if (desk.inSystem(area->system) && area->tier != AreaTier::lower && !area->authority.isNull() &&
            std::find(authorities.begin(), authorities.end(), area->authority) == authorities.end())
            authorities.push_back(area->authority);
    std::vector<Id> trusts;
    for (const Organisation* organisation : desk.organisations())
        if (organisation->kind == OrganisationKind::nhsTrust || organisation->kind == OrganisationKind::foundationTrust)
            trusts.push_back(organisation->id);
    std::vector<Id> places;
    for (const Place* place : desk.places())
        places.push_back(place->id);
    const std::size_t most = std::max({row(AskText::tr("Councils with social care or upper tier"), authorities),
                                       row(AskText::tr("NHS trusts and foundation trusts"), trusts), row(AskText::tr("Places"), places)});
    const QString both = AskText::tr("the framework asks every system for both a Partnership and an NHS body, which may share members and meetings");
    const bool isOpen = authorities.empty() || trusts.empty() || places.empty();
    answer.sentence = isOpen && most <= 1
                          ? AskText::tr("That can't be told yet (councils with social care or upper tier: %1, trusts: %2, places: %3); in any case %4.")
                                .arg(authorities.size())
                                .arg(trusts.size())
                                .arg(places.size())
                                .arg(both)
                      : most <= 1 ? AskText::tr("This system has at most one of each; even so %1.").arg(both)
                                : AskText::tr("There is more than one of some of it here (councils with social care or upper tier: %1, trusts: %2, places: %3); %4.")
                                      .arg(authorities.size())
                                      .arg(trusts.size())
                                      .arg(places.size())
                                      .arg(both);
    return answer;
}

Answer bodyAbovePartners(const AskDesk& desk) {
    Answer answer;
    const Forum* board = desk.board();
    const Forum* partnership = desk.partnership();
    const Organisation* body = desk.body();
    if (!body) {
        answer.sentence = AskText::tr("No NHS body is drawn yet.");
        return answer;
    }
    answer.table.headings = {AskText::tr("Who"), AskText::tr("Relation drawn")};
    const auto isBody = [&](const Id& id) { return id == body->id || (board && id == board->id); };
    QStringList below;
    for (const Forum* forum : desk.forums([](const Forum&) { return true; })) {
        if (forum->body == body->id)
            continue;
        const bool reports = isBody(forum->parent);
        const bool held = isBody(forum->heldToAccountBy);
        if (!reports && !held)
            continue;
        below << desk.name(forum->id);
        answer.table.rows.push_back({{desk.name(forum->id), reports ? AskText::tr("reports to the NHS body") : AskText::tr("is held to account by the NHS body")}, forum->id, {}});
    }
    const bool partnershipBelow = partnership && (isBody(partnership->parent) || isBody(partnership->heldToAccountBy));
    const bool bodyBelow = partnership && board && (board->parent == partnership->id || board->heldToAccountBy == partnership->id);
    if (partnershipBelow)
        answer.sentence = AskText::tr("As drawn, yes: the Partnership stands under %1; the framework makes neither rank above the other.").arg(desk.name(body->id));
    else if (bodyBelow)
        answer.sentence = AskText::tr("No, as drawn %1 stands under the Partnership; the framework makes neither rank above the other.").arg(desk.name(body->id));
    else if (below.isEmpty())
        answer.sentence = AskText::tr("No: nothing outside %1 reports to it or is held to account by it.").arg(desk.name(body->id));
    else
        answer.sentence = AskText::tr("Not over the Partnership; of forums that aren't its own, %1 stand under %2.").arg(listedNames(below), desk.name(body->id));
    return answer;
}

} // namespace placewright
