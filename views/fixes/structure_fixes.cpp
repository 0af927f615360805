// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/structure_fixes.h"

#include "model/domain/labels.h"
#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"
#include "views/fixes/seat_fixes.h"

#include <algorithm>

namespace placewright {

namespace {

struct StructureFixes {
    Q_DECLARE_TR_FUNCTIONS(StructureFixes)
};

Result<Edit> editOf(const Result<Addition>& addition) {
    return addition.map([](const Addition& added) { return added.edit; });
}

bool hasForum(const Design& design, const Id& system, ForumKind kind) {
    const auto& forums = design.table<Forum>();
    return std::any_of(forums.begin(), forums.end(), [&](const auto& each) {
        return each.second.kind == kind && (each.second.system == system || each.second.system.isNull());
    });
}

/// A forum of the system that is missing altogether.
std::optional<QuickFix>
missingForum(const Design& design, const Id& system, ForumKind kind, const QString& label, const QString& name) {
    if (!design.get<System>(system) || hasForum(design, system, kind))
        return std::nullopt;
    return QuickFix{label, [=](const Design& now) { return editOf(addForum(now, system, kind, name, {})); }, {}};
}

Result<Edit> addPartnershipWithFounders(const Design& design, const Id& system) {
    EditChain chain(design);
    const auto added = addForum(design, system, ForumKind::icsPartnership,
                                term(design.workspace(), Term::partnership), {});
    if (!added)
        return tl::unexpected<Error>(added.error());
    QStringList founders;
    if (const Id body = nhsBodyOf(design, system); !body.isNull())
        founders << body.text();
    for (const Area* area : inOrder(design.table<Area>()))
        if (area->system == system && area->socialCare == true && !area->authority.isNull() &&
            !founders.contains(area->authority.text()))
            founders << area->authority.text();
    if (auto done = chain.add(added->edit); !done)
        return tl::unexpected<Error>(done.error());
    if (!founders.isEmpty())
        if (auto done = chain.add(setField(chain.design(), added->id, QStringLiteral("establishedBy"), founders)); !done)
            return tl::unexpected<Error>(done.error());
    return chain.finish();
}

std::optional<QuickFix> partnershipFix(const Design& design, const Id& system) {
    if (!design.get<System>(system) || hasForum(design, system, ForumKind::icsPartnership))
        return std::nullopt;
    return QuickFix{StructureFixes::tr("Add the %1").arg(term(design.workspace(), Term::partnership)),
                    [system](const Design& now) { return addPartnershipWithFounders(now, system); },
                    {}};
}

Result<Edit> addNhsBody(const Design& design, const Id& system) {
    const QString name = StructureFixes::tr("NHS %1").arg(displayName(design, system));
    EditChain chain(design);
    const auto added = addOrganisation(design, system, OrganisationKind::icsNhsBody, name);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return chain.add(added->edit)
        .and_then([&] { return chain.add(setField(chain.design(), added->id, QStringLiteral("statutory"), true)); })
        .and_then([&] {
            return chain.add(setField(chain.design(), added->id, QStringLiteral("homeSystem"), system.text()));
        })
        .map([&] { return chain.finish(); });
}

std::optional<QuickFix> nhsBodyFix(const Design& design, const Id& system) {
    if (!design.get<System>(system) || !nhsBodyOf(design, system).isNull())
        return std::nullopt;
    return QuickFix{StructureFixes::tr("Add the %1").arg(term(design.workspace(), Term::nhsBody)),
                    [system](const Design& now) { return addNhsBody(now, system); },
                    {}};
}

std::optional<QuickFix> placesFix(const Design& design, const Id& subject) {
    if (const auto* place = design.get<Place>(subject)) {
        if (!place->forum.isNull())
            return std::nullopt;
        return QuickFix{StructureFixes::tr("Add the forum of the place"),
                        [subject](const Design& now) { return editOf(addForumFor(now, subject)); },
                        {}};
    }
    if (!design.get<System>(subject))
        return std::nullopt;
    return QuickFix{
        StructureFixes::tr("Add a place"),
        [subject](const Design& now) { return editOf(addPlace(now, subject, StructureFixes::tr("New place"))); },
        {}};
}

Result<Edit> putInPlace(const Design& design, const Id& place, const std::vector<Id>& areas) {
    const auto* to = design.get<Place>(place);
    if (!to)
        return failure(StructureFixes::tr("The place is no longer there"));
    QStringList all;
    for (const Id& id : to->areas.value_or(std::vector<Id>()))
        all << id.text();
    for (const Id& id : areas)
        if (!all.contains(id.text()))
            all << id.text();
    return setField(design, place, QStringLiteral("areas"), all);
}

Result<Edit> placeFor(const Design& design, const Id& system, const std::vector<Id>& areas) {
    EditChain chain(design);
    const QString name = areas.size() == 1 ? displayName(design, areas.front()) : StructureFixes::tr("New place");
    const auto added = addPlace(design, system, name);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return chain.add(added->edit)
        .and_then([&] { return chain.add(putInPlace(chain.design(), added->id, areas)); })
        .map([&] { return chain.finish(); });
}

/// Areas that belong to no place: into one of the places, or a new one.
std::optional<QuickFix> areasFix(const Design& design, const ShownFinding& finding) {
    const Id system = finding.subject.id;
    std::vector<Id> free;
    for (const EntityKey& key : finding.also) {
        const auto& places = design.table<Place>();
        const bool taken = std::any_of(places.begin(), places.end(), [&](const auto& each) {
            const Ids& areas = each.second.areas;
            return areas && std::find(areas->begin(), areas->end(), key.id) != areas->end();
        });
        if (key.kind == Kind::area && !taken)
            free.push_back(key.id);
    }
    if (free.empty() || !design.get<System>(system))
        return std::nullopt;
    const QString what = free.size() == 1 ? displayName(design, free.front())
                                          : StructureFixes::tr("the %n area(s)", nullptr, static_cast<int>(free.size()));
    QuickFix fix{StructureFixes::tr("Put %1 in").arg(what), {}, {}};
    for (const Place* place : inOrder(design.table<Place>()))
        if (place->system == system || place->system.isNull())
            fix.ways.push_back({displayName(design, place->id),
                                [id = place->id, free](const Design& now) { return putInPlace(now, id, free); },
                                {}});
    fix.ways.push_back({StructureFixes::tr("A new place"),
                        [system, free](const Design& now) { return placeFor(now, system, free); },
                        {}});
    fix.edit = fix.ways.back().edit;
    return fix;
}

Result<Edit> joinAll(const Design& design, const std::vector<Id>& trusts, const Id& collaborative) {
    EditChain chain(design);
    for (const Id& trust : trusts)
        if (auto done = chain.add(editOf(addMember(chain.design(), trust, collaborative))); !done)
            return tl::unexpected<Error>(done.error());
    return chain.finish();
}

/// Trusts that are in no collaborative: into one of those there are.
std::optional<QuickFix> joinFix(const Design& design, const ShownFinding& finding) {
    std::vector<Id> trusts;
    for (const EntityKey& key : finding.also)
        if (key.kind == Kind::organisation)
            trusts.push_back(key.id);
    const auto& collaboratives = design.table<Collaborative>();
    if (trusts.empty() || collaboratives.empty())
        return std::nullopt;
    const QString what = trusts.size() == 1
                             ? displayName(design, trusts.front())
                             : StructureFixes::tr("the %n trust(s)", nullptr, static_cast<int>(trusts.size()));
    QuickFix fix{StructureFixes::tr("Add %1 to").arg(what), {}, {}};
    for (const Collaborative* each : inOrder(collaboratives))
        fix.ways.push_back({displayName(design, each->id),
                            [id = each->id, trusts](const Design& now) { return joinAll(now, trusts, id); },
                            {}});
    fix.edit = fix.ways.front().edit;
    if (fix.ways.size() == 1) {
        fix.label = StructureFixes::tr("Add %1 to %2").arg(what, fix.ways.front().label);
        fix.ways.clear();
    }
    return fix;
}

/// A collaborative that has fewer trusts than it needs: any other trust.
std::optional<QuickFix> secondTrustFix(const Design& design, const Id& subject) {
    const auto* collaborative = design.get<Collaborative>(subject);
    if (!collaborative)
        return std::nullopt;
    const std::vector<Id> members = collaborative->members.value_or(std::vector<Id>());
    int trusts = 0;
    QuickFix fix{StructureFixes::tr("Add a trust"), {}, {}};
    for (const Organisation* each : inOrder(design.table<Organisation>())) {
        if (each->kind != OrganisationKind::nhsTrust && each->kind != OrganisationKind::foundationTrust)
            continue;
        if (std::find(members.begin(), members.end(), each->id) != members.end())
            ++trusts;
        else
            fix.ways.push_back({displayName(design, each->id),
                                [id = each->id, subject](const Design& now) { return joinAll(now, {id}, subject); },
                                {}});
    }
    // With none there, one more would not put it right.
    if (trusts != 1 || fix.ways.empty())
        return std::nullopt;
    fix.edit = fix.ways.front().edit;
    return fix;
}

std::optional<QuickFix> flowFix(const Design& design, const Id& subject) {
    if (!design.get<Flow>(subject))
        return std::nullopt;
    std::vector<Id> bodies;
    for (const Organisation* each : inOrder(design.table<Organisation>()))
        if (each->kind == OrganisationKind::icsNhsBody)
            bodies.push_back(each->id);
    if (bodies.size() != 1)
        return std::nullopt;
    return QuickFix{StructureFixes::tr("Point it at %1").arg(displayName(design, bodies.front())),
                    [subject, body = bodies.front()](const Design& now) {
                        return setField(now, subject, QStringLiteral("to"), body.text());
                    },
                    {}};
}

} // namespace

std::optional<QuickFix> structureFix(const Design& design, const ShownFinding& finding) {
    const QString& rule = finding.rule;
    const Id& subject = finding.subject.id;
    if (rule == QLatin1String("system-one-partnership"))
        return partnershipFix(design, subject);
    if (rule == QLatin1String("system-one-nhs-body"))
        return nhsBodyFix(design, subject);
    if (rule == QLatin1String("board-unitary") && !nhsBodyOf(design, subject).isNull())
        return missingForum(design, subject, ForumKind::board, StructureFixes::tr("Add the board"),
                            StructureFixes::tr("Board of %1").arg(displayName(design, nhsBodyOf(design, subject))));
    if (rule == QLatin1String("engagement-scrutiny-committee"))
        return missingForum(design, subject, ForumKind::scrutinyCommittee, StructureFixes::tr("Add the scrutiny committee"),
                            StructureFixes::tr("Scrutiny committee"));
    if (rule == QLatin1String("place-every-system-has-places"))
        return placesFix(design, subject);
    if (rule == QLatin1String("place-covers-all-geography"))
        return areasFix(design, finding);
    if (rule == QLatin1String("collab-acute-and-mental-health-trusts-join"))
        return joinFix(design, finding);
    if (rule == QLatin1String("collab-two-or-more-trusts"))
        return secondTrustFix(design, subject);
    if (rule == QLatin1String("finance-allocation-to-body"))
        return flowFix(design, subject);
    return std::nullopt;
}

} // namespace placewright
