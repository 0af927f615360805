// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_bodies.h"

#include "model/domain/seat_vote.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct MapBodiesText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

bool holds(const Ids& ids, const Id& id)
{
    return ids && std::find(ids->begin(), ids->end(), id) != ids->end();
}

bool isOfSystem(const Organisation& organisation, const Id& system)
{
    return organisation.homeSystem == system || holds(organisation.systems, system);
}

/// The NHS body that a board belongs to: as recorded, else the only one of its system.
Id bodyOf(const Design& design, const Forum& board)
{
    if (!board.body.isNull())
        return board.body;
    Id found;
    for (const auto& [id, organisation] : design.table<Organisation>()) {
        if (organisation.kind != OrganisationKind::icsNhsBody)
            continue;
        if (!board.system.isNull() && !isOfSystem(organisation, board.system) && design.table<System>().size() > 1)
            continue;
        if (!found.isNull())
            return {};
        found = id;
    }
    return found;
}

Belongs compared(const Id& recorded, const Id& system)
{
    return recorded.isNull() ? Belongs::unknown : (recorded == system ? Belongs::yes : Belongs::no);
}

bool isStatutory(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::generalPractice:
    case OrganisationKind::pcn:
    case OrganisationKind::independentProvider:
    case OrganisationKind::socialCareProvider:
    case OrganisationKind::cic:
    case OrganisationKind::vcse:
    case OrganisationKind::vcseAlliance:
    case OrganisationKind::employer:
    case OrganisationKind::housing:
        return false;
    default:
        return true;
    }
}

bool isStatutory(const Organisation& organisation)
{
    return organisation.statutory.value_or(!organisation.kind || isStatutory(*organisation.kind));
}

bool hasContract(const Design& design, const Id& organisation)
{
    const auto& contracts = design.table<Contract>();
    return std::any_of(contracts.begin(), contracts.end(), [&](const auto& contract) {
        return contract.second.provider == organisation || contract.second.holder == organisation;
    });
}

const Place* placeOfForum(const Design& design, const Id& forum)
{
    for (const auto& [id, place] : design.table<Place>())
        if (place.forum == forum)
            return &place;
    return nullptr;
}

bool isOnlyConsultative(const Place& place)
{
    return place.forms && place.forms->size() == 1 && place.forms->front() == PlaceForm::consultativeForum;
}

/// Who belongs to a forum may rule out that it decides. What is not recorded rules out nothing.
std::optional<QString> whyMembersCannot(const Design& design, const Forum& forum)
{
    const auto seats = design.seatsOf(forum.id);
    if (!seats.empty() && std::none_of(seats.begin(), seats.end(), [](const Seat* seat) { return hasVote(*seat); }))
        return MapBodiesText::tr("Nobody who sits on it has a vote, so that it can take no decision.");
    if (forum.kind != ForumKind::jointCommittee || !forum.parties)
        return std::nullopt;
    const auto statutory = std::count_if(forum.parties->begin(), forum.parties->end(), [&](const Id& id) {
        const auto* party = design.get<Organisation>(id);
        return party && isStatutory(*party);
    });
    if (statutory < 2)
        return MapBodiesText::tr("A joint committee decides for two statutory bodies or more, and fewer are recorded as its parties.");
    return std::nullopt;
}

std::optional<QString> whyForumCannot(const Design& design, const Forum& forum, const Function& function)
{
    if (forum.kind == ForumKind::consultativeForum)
        return MapBodiesText::tr("A consultative forum informs decisions; it takes none.");
    if (forum.kind == ForumKind::advisoryCommittee)
        return MapBodiesText::tr("An advisory committee advises; it takes no decisions.");
    // What an organisation keeps to itself, such as a council its scrutiny, is for its own forums to settle.
    if (forum.decisionMaking == false && function.instrument != QLatin1String("own-organisation"))
        return MapBodiesText::tr("It is recorded as a forum that takes no decisions.");
    if (const Place* place = placeOfForum(design, forum.id); place && isOnlyConsultative(*place))
        return MapBodiesText::tr("The place is a consultative forum only, which informs decisions and takes none.");
    return whyMembersCannot(design, forum);
}

/// Whether a place decides through its forum alone, and not through a director or a lead provider.
bool decidesByForum(const Place& place)
{
    return place.forms && !place.forms->empty() && std::all_of(place.forms->begin(), place.forms->end(), [](PlaceForm form) {
        return form == PlaceForm::committee || form == PlaceForm::jointCommittee;
    });
}

QString seatLine(const Design& design, const Seat& seat)
{
    QStringList parts;
    if (seat.title)
        parts << *seat.title;
    else if (seat.role)
        parts << *seat.role;
    if (!seat.drawnFrom.isNull())
        parts << design.nameOf(seat.drawnFrom);
    if (parts.isEmpty())
        parts << MapBodiesText::tr("Member");
    QString line = parts.join(QStringLiteral(", "));
    if (seat.status == SeatStatus::vacant)
        line = MapBodiesText::tr("%1 (vacant)").arg(line);
    else if (seat.capacity == SeatCapacity::inAttendance)
        line = MapBodiesText::tr("%1 (in attendance)").arg(line);
    else if (seat.capacity == SeatCapacity::nonVoting)
        line = MapBodiesText::tr("%1 (no vote)").arg(line);
    return line;
}

QStringList seatLines(const Design& design, const Id& forum)
{
    QStringList lines;
    for (const Seat* seat : design.seatsOf(forum))
        lines << seatLine(design, *seat);
    return lines;
}

} // namespace

BodyAliases::BodyAliases(const Design& design)
{
    for (const Place* place : inOrder(design.table<Place>()))
        if (!place->forum.isNull())
            m_of.emplace(place->forum, place->id);
    for (const Collaborative* collaborative : inOrder(design.table<Collaborative>()))
        if (!collaborative->forum.isNull())
            m_of.emplace(collaborative->forum, collaborative->id);
    for (const Forum* forum : inOrder(design.table<Forum>()))
        if (forum->kind == ForumKind::board)
            if (const Id body = bodyOf(design, *forum); !body.isNull())
                m_of.emplace(body, forum->id);
}

const Id& BodyAliases::columnBody(const Id& id) const
{
    const auto found = m_of.find(id);
    return found == m_of.end() ? id : found->second;
}

Belongs belongsTo(const Design& design, const Id& body, const Id& system)
{
    if (system.isNull())
        return Belongs::yes;
    if (const auto* forum = design.get<Forum>(body))
        return compared(forum->system, system);
    if (const auto* place = design.get<Place>(body))
        return compared(place->system, system);
    if (const auto* post = design.get<Post>(body))
        return belongsTo(design, post->place.isNull() ? post->organisation : post->place, system);
    if (const auto* collaborative = design.get<Collaborative>(body)) {
        if (!collaborative->systems || collaborative->systems->empty())
            return Belongs::unknown;
        return holds(collaborative->systems, system) ? Belongs::yes : Belongs::no;
    }
    if (const auto* organisation = design.get<Organisation>(body)) {
        if (organisation->homeSystem.isNull() && (!organisation->systems || organisation->systems->empty()))
            return Belongs::unknown;
        return isOfSystem(*organisation, system) ? Belongs::yes : Belongs::no;
    }
    return Belongs::unknown;
}

std::optional<QString> whyCannotHold(const Design& design, const Id& body, const Function& function)
{
    if (const auto* forum = design.get<Forum>(body))
        return whyForumCannot(design, *forum, function);
    if (const auto* place = design.get<Place>(body)) {
        if (isOnlyConsultative(*place))
            return MapBodiesText::tr("The place is a consultative forum only, which informs decisions and takes none.");
        const auto* forum = design.get<Forum>(place->forum);
        if (forum && decidesByForum(*place))
            return whyMembersCannot(design, *forum);
        // Not the kind of its forum: a lead provider or a director may decide beside a forum that only informs.
        return std::nullopt;
    }
    if (const auto* organisation = design.get<Organisation>(body)) {
        if (!isStatutory(*organisation) && function.accountable != body && !hasContract(design, body))
            return MapBodiesText::tr("It is not a statutory body and has no contract under which it could decide.");
    }
    return std::nullopt;
}

bool isNhsEngland(const Design& design, const Id& body)
{
    const auto* organisation = design.get<Organisation>(body);
    return organisation && (organisation->kind == OrganisationKind::nhsEngland || organisation->kind == OrganisationKind::nhsEnglandRegion);
}

QString bodyKindName(const Design& design, const Id& body)
{
    if (const auto* forum = design.get<Forum>(body))
        return forum->kind ? wordsFor(*forum->kind) : MapBodiesText::tr("Forum");
    if (const auto* place = design.get<Place>(body)) {
        QStringList forms;
        if (place->forms)
            for (PlaceForm form : *place->forms)
                forms << wordsFor(form);
        return forms.isEmpty() ? MapBodiesText::tr("Place") : MapBodiesText::tr("Place: %1").arg(forms.join(QStringLiteral(", ")));
    }
    if (design.get<Collaborative>(body))
        return MapBodiesText::tr("Provider collaborative");
    if (const auto* post = design.get<Post>(body))
        return post->kind ? wordsFor(*post->kind) : MapBodiesText::tr("Post");
    if (const auto* organisation = design.get<Organisation>(body))
        return organisation->kind ? wordsFor(*organisation->kind) : MapBodiesText::tr("Organisation");
    return {};
}

QStringList bodyMembers(const Design& design, const Id& body)
{
    if (design.get<Forum>(body))
        return seatLines(design, body);
    QStringList lines;
    if (const auto* place = design.get<Place>(body)) {
        if (!place->forum.isNull())
            lines = seatLines(design, place->forum);
        if (!place->leader.isNull())
            lines.prepend(MapBodiesText::tr("Led by: %1").arg(design.nameOf(place->leader)));
    } else if (const auto* collaborative = design.get<Collaborative>(body)) {
        if (collaborative->members)
            for (const Id& member : *collaborative->members)
                lines << design.nameOf(member);
        if (!collaborative->forum.isNull())
            lines += seatLines(design, collaborative->forum);
    } else if (const auto* post = design.get<Post>(body)) {
        if (!post->organisation.isNull())
            lines << design.nameOf(post->organisation);
        if (post->jointWith)
            for (const Id& other : *post->jointWith)
                lines << MapBodiesText::tr("jointly with %1").arg(design.nameOf(other));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace placewright
