// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_bodies.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace placewright {

namespace {

struct MapColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr Rank last = std::numeric_limits<Rank>::max();

/// Where a column stands in its tier: with which place or collaborative, as what, and by rank.
struct Precedence
{
    MapTier tier = MapTier::system;
    Rank with = 0;
    int as = 0;
    Rank rank = 0;

    friend auto operator<=>(const Precedence&, const Precedence&) = default;
};

struct Placed
{
    Precedence precedence;
    MapColumn column;
};

/// The place or collaborative whose forum a forum descends from.
template <class Owner>
const Owner* ownerOf(const Design& design, const Forum& forum)
{
    std::set<Id> seen;
    for (const Forum* at = &forum; at && seen.insert(at->id).second; at = design.get<Forum>(at->parent))
        for (const auto& [id, owner] : design.table<Owner>())
            if (owner.forum == at->id)
                return &owner;
    return nullptr;
}

int systemOrder(const Forum& forum)
{
    if (!forum.kind)
        return 8;
    switch (*forum.kind) {
    case ForumKind::icsPartnership: return 0;
    case ForumKind::board: return 1;
    case ForumKind::committee:
    case ForumKind::jointCommittee:
    case ForumKind::committeesInCommon: return 3;
    case ForumKind::advisoryCommittee: return 4;
    case ForumKind::systemQualityGroup: return 5;
    case ForumKind::executiveGroup: return 6;
    default: return 7;
    }
}

bool isCouncilForum(const Forum& forum)
{
    return forum.kind == ForumKind::healthAndWellbeingBoard || forum.kind == ForumKind::scrutinyCommittee;
}

Precedence precedenceOf(const Design& design, const Forum& forum)
{
    if (forum.kind == ForumKind::icsPartnership || forum.kind == ForumKind::board)
        return {MapTier::system, 0, systemOrder(forum), forum.rank};
    if (forum.level == ForumLevel::supra || forum.kind == ForumKind::supraForum)
        return {MapTier::beyond, 0, forum.kind == ForumKind::supraForum ? 0 : 1, forum.rank};
    if (forum.kind == ForumKind::network && forum.level != ForumLevel::system)
        return {MapTier::beyond, 0, 4, forum.rank};
    if (const auto* place = ownerOf<Place>(design, forum))
        return {MapTier::place, place->rank, 1, forum.rank};
    if (const auto* collaborative = ownerOf<Collaborative>(design, forum))
        return {MapTier::atScale, collaborative->rank, 1, forum.rank};
    if (forum.level == ForumLevel::place || forum.level == ForumLevel::neighbourhood || forum.kind == ForumKind::placePartnership)
        return {MapTier::place, last, 1, forum.rank};
    if (forum.level == ForumLevel::collaborative || forum.kind == ForumKind::collaborativeForum)
        return {MapTier::atScale, last, 1, forum.rank};
    if (isCouncilForum(forum) && !forum.level)
        return {MapTier::partners, 0, 1, forum.rank};
    return {MapTier::system, 0, systemOrder(forum), forum.rank};
}

Precedence precedenceOf(const Organisation& organisation)
{
    const Rank rank = organisation.rank;
    switch (organisation.kind.value_or(OrganisationKind::other)) {
    case OrganisationKind::nhsEngland: return {MapTier::national, 0, 0, rank};
    case OrganisationKind::nhsEnglandRegion: return {MapTier::national, 0, 1, rank};
    case OrganisationKind::careQualityCommission:
    case OrganisationKind::healthEducationEngland: return {MapTier::national, 0, 2, rank};
    case OrganisationKind::cancerAlliance: return {MapTier::beyond, 0, 2, rank};
    case OrganisationKind::clinicalNetwork: return {MapTier::beyond, 0, 3, rank};
    case OrganisationKind::icsNhsBody:
    case OrganisationKind::ccg: return {MapTier::system, 0, 2, rank};
    case OrganisationKind::localAuthority: return {MapTier::partners, 0, 0, rank};
    case OrganisationKind::nhsTrust:
    case OrganisationKind::foundationTrust: return {MapTier::partners, 0, 2, rank};
    case OrganisationKind::generalPractice:
    case OrganisationKind::pcn: return {MapTier::partners, 0, 3, rank};
    default: return {MapTier::partners, 0, 4, rank};
    }
}

Precedence precedenceOf(const Design& design, const Post& post)
{
    if (const auto* place = design.get<Place>(post.place))
        return {MapTier::place, place->rank, 2, post.rank};
    if (const auto* organisation = design.get<Organisation>(post.organisation)) {
        Precedence precedence = precedenceOf(*organisation);
        if (precedence.tier != MapTier::system)
            return {precedence.tier, 0, 5, post.rank};
    }
    return {MapTier::system, 0, 9, post.rank};
}

std::optional<Placed> placed(const Design& design, const Id& body)
{
    Placed made;
    made.column.body = body;
    made.column.name = design.nameOf(body);
    if (const auto* forum = design.get<Forum>(body)) {
        made.column.kind = Kind::forum;
        made.precedence = precedenceOf(design, *forum);
    } else if (const auto* place = design.get<Place>(body)) {
        made.column.kind = Kind::place;
        made.precedence = {MapTier::place, place->rank, 0, place->rank};
    } else if (const auto* collaborative = design.get<Collaborative>(body)) {
        made.column.kind = Kind::collaborative;
        made.precedence = {MapTier::atScale, collaborative->rank, 0, collaborative->rank};
    } else if (const auto* post = design.get<Post>(body)) {
        made.column.kind = Kind::post;
        made.precedence = precedenceOf(design, *post);
    } else if (const auto* organisation = design.get<Organisation>(body)) {
        made.column.kind = Kind::organisation;
        made.precedence = precedenceOf(*organisation);
        made.column.shortName = organisation->shortName.value_or(QString());
    } else {
        return std::nullopt;
    }
    if (made.column.shortName.isEmpty())
        made.column.shortName = made.column.name;
    made.column.tier = made.precedence.tier;
    made.column.kindName = bodyKindName(design, body);
    return made;
}

QString foldedName(int as)
{
    switch (as) {
    case 0: return MapColumnsText::tr("Councils");
    case 2: return MapColumnsText::tr("NHS trusts");
    case 3: return MapColumnsText::tr("Primary care");
    default: return MapColumnsText::tr("Other partners");
    }
}

/// Puts the partner organisations of one sort into one column each.
std::vector<Placed> folded(std::vector<Placed> columns)
{
    std::vector<Placed> kept;
    for (Placed& column : columns) {
        if (column.column.tier != MapTier::partners || column.column.kind != Kind::organisation) {
            kept.push_back(std::move(column));
            continue;
        }
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Placed& other) {
            return !other.column.folded.empty() && other.precedence.as == column.precedence.as;
        });
        if (same != kept.end()) {
            same->column.folded.push_back(column.column.body);
            continue;
        }
        column.column.folded = {column.column.body};
        kept.push_back(std::move(column));
    }
    for (Placed& column : kept) {
        if (column.column.folded.size() == 1)
            column.column.folded.clear();
        if (column.column.folded.empty())
            continue;
        column.column.body = Id();
        column.column.number = 0;
        column.column.name = column.column.shortName = foldedName(column.precedence.as);
        column.column.kindName = MapColumnsText::tr("Organisations");
    }
    return kept;
}

} // namespace

std::vector<MapColumn> mapColumns(const Design& design, const MapScope& scope, const BodyAliases& aliases,
                                  const std::set<Id>& takingPart)
{
    std::set<Id> bodies;
    for (const Id& id : takingPart)
        bodies.insert(aliases.columnBody(id));
    for (const Id& id : scope.alsoShown)
        bodies.insert(aliases.columnBody(id));
    if (!scope.hideEmptyColumns) {
        const auto always = [&](const Id& id) {
            if (belongsTo(design, id, scope.system) != Belongs::no)
                bodies.insert(id);
        };
        for (const auto& [id, forum] : design.table<Forum>())
            if (forum.kind == ForumKind::board || forum.kind == ForumKind::icsPartnership)
                always(id);
        for (const auto& [id, place] : design.table<Place>())
            always(id);
        for (const auto& [id, collaborative] : design.table<Collaborative>())
            always(id);
    }
    std::vector<Placed> columns;
    for (const Id& id : bodies)
        if (auto column = placed(design, id))
            columns.push_back(std::move(*column));
    std::sort(columns.begin(), columns.end(), [](const Placed& a, const Placed& b) {
        return std::tie(a.precedence, a.column.body) < std::tie(b.precedence, b.column.body);
    });
    int number = 0;
    for (Placed& column : columns)
        column.column.number = ++number;
    if (scope.foldPartners)
        columns = folded(std::move(columns));
    std::vector<MapColumn> ordered;
    ordered.reserve(columns.size());
    for (Placed& column : columns)
        ordered.push_back(std::move(column.column));
    return ordered;
}

} // namespace placewright
