// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/structure_boxes.h"
#include "views/drawing/structure/structure_words.h"

#include <algorithm>

namespace placewright {

namespace {

QString leaderWords(const Design& design, const Place& place) {
    if (place.leader.isNull())
        return StructureText::tr("No leader yet");
    if (const auto* post = design.get<Post>(place.leader))
        return StructureText::tr("Led by: %1").arg(post->title.value_or(post->id.text()));
    if (const auto* seat = design.get<Seat>(place.leader))
        return StructureText::tr("Led by: %1").arg(seat->title.value_or(seat->id.text()));
    return StructureText::tr("Led by: %1").arg(design.nameOf(place.leader));
}

QString authorityWords(const PlaceAuthority& authority) {
    if (authority.onlyInforms)
        return authority.decisions == 0
                   ? StructureText::tr("Informs decisions; holds none")
                   : counted(authority.decisions,
                             StructureText::tr("Informs only: 1 decision shown here that it cannot hold"),
                             StructureText::tr("Informs only: %1 decisions shown here that it cannot hold"));
    if (authority.delegations.empty() && authority.decisions == 0)
        return StructureText::tr("Nothing delegated yet");
    QStringList parts;
    if (authority.budget > 0)
        parts += moneyWords(authority.budget);
    if (authority.decisions > 0)
        parts += counted(authority.decisions, StructureText::tr("1 decision"), StructureText::tr("%1 decisions"));
    else
        parts += counted(authority.functions, StructureText::tr("1 function"), StructureText::tr("%1 functions"));
    if (authority.givers > 1)
        parts += StructureText::tr("from %1 bodies").arg(authority.givers);
    return StructureText::tr("Delegated: %1").arg(parts.join(StructureText::tr(" · ")));
}

std::vector<std::pair<Id, QString>> neighbourhoodsOf(const StructureScene& scene, const Place& place) {
    std::vector<std::pair<Id, QString>> items;
    for (const Neighbourhood* neighbourhood : scene.facts.neighbourhoodsOf.value(place.id))
        items.emplace_back(neighbourhood->id, neighbourhood->name.value_or(neighbourhood->id.text()));
    return items;
}

void forumPart(StructureScene& scene, BoxComposer& box, const Place& place, const std::vector<const Seat*>& seats) {
    const auto* forum = scene.design.get<Forum>(place.forum);
    if (!forum) {
        box.line(StructureText::tr("No forum yet: who comes together here isn't set"));
        return;
    }
    const QString name = forum->name.value_or(forum->id.text());
    box.beginRegion(forum->id, StructureText::tr("%1, %2").arg(name, scene.seatWords(seats)));
    if (name != place.name.value_or(QString()))
        box.line(name, BoxComposer::strong);
    box.space(4);
    const auto [groups, isNew] = scene.groups.try_emplace(place.id);
    if (isNew)
        groups->second = placeGroups(scene.design, place, seats);
    box.seatTable(groups->second, 2);
    box.endRegion();
}

} // namespace

BoxContent placeBox(StructureScene& scene, const Place& place, double width) {
    const Design& design = scene.design;
    const QString name = place.name.value_or(place.id.text());
    const auto& seats = scene.facts.seats(place.forum);
    const auto neighbourhoods = neighbourhoodsOf(scene, place);
    BoxComposer box(scene, width, place.id, StructureText::tr("Place: %1").arg(name));
    box.topBar(ThemeRole::place);
    FindingCount findings = scene.findings(place.id) + scene.findings(seats);
    if (!place.forum.isNull())
        findings = findings + scene.findings(place.forum);
    if (!place.leader.isNull() &&
        !std::any_of(seats.begin(), seats.end(), [&](const Seat* s) { return s->id == place.leader; }))
        findings = findings + scene.findings(place.leader);
    for (const auto& [id, label] : neighbourhoods)
        findings = findings + scene.findings(id);
    box.badges(findings, place.id);
    box.title(name);
    QStringList areas;
    for (const Id& area : place.areas.value_or(std::vector<Id>()))
        areas += design.nameOf(area);
    box.line(areas.isEmpty() ? StructureText::tr("No areas yet") : areas.join(StructureText::tr(" · ")));
    box.space(9);

    std::vector<Chip> pills;
    for (PlaceForm form : place.forms.value_or(std::vector<PlaceForm>())) {
        Chip pill;
        pill.text = nameOf(form);
        pill.words = StructureText::tr("Form: %1").arg(pill.text);
        pill.fill = ThemeRole::pill;
        pill.colour = ThemeRole::textOnStrong;
        pill.weight = FontWeight::bold;
        pills.push_back(std::move(pill));
    }
    if (pills.empty()) {
        Chip pill;
        pill.text = StructureText::tr("No form chosen");
        pill.fill = ThemeRole::textQuiet;
        pill.colour = ThemeRole::textQuiet;
        pill.dashed = true;
        pills.push_back(std::move(pill));
    }
    const QRectF last = box.chips(pills);
    box.lineBeside(last, leaderWords(design, place), BoxComposer::quiet, place.leader);
    box.space(12);
    forumPart(scene, box, place, seats);

    const auto under = place.forum.isNull() ? std::vector<const Forum*>() : scene.facts.beneath(place.forum);
    if (!under.empty()) {
        std::vector<Chip> chips;
        for (const Forum* forum : under) {
            Chip chip;
            chip.text = forum->name.value_or(forum->id.text());
            chip.subject = forum->id;
            chip.words = StructureText::tr("%1, %2").arg(chip.text, scene.seatWords(scene.facts.seats(forum->id)));
            chip.findings = scene.findings(forum->id);
            chips.push_back(std::move(chip));
        }
        box.space(10);
        box.chips(chips);
    }
    box.space(10);
    if (!neighbourhoods.empty()) {
        scene.use.neighbourhoods = true;
        box.squares(StructureText::tr("Neighbourhoods"), neighbourhoods, ThemeRole::neighbourhood,
                    ThemeRole::neighbourhoodOutline);
    }
    std::vector<std::pair<Id, QString>> networks;
    for (const Id& pcn : place.pcns.value_or(std::vector<Id>()))
        networks.emplace_back(pcn, design.nameOf(pcn));
    if (!networks.empty()) {
        scene.use.networks = true;
        box.squares(StructureText::tr("Primary care networks"), networks, ThemeRole::surface,
                    ThemeRole::neighbourhoodOutline);
    }
    box.space(5);
    const PlaceAuthority authority = scene.facts.authorities.value(place.id);
    const bool cannot = authority.onlyInforms && (authority.decisions > 0 || !authority.delegations.empty());
    if (!scene.options.gone.contains(place.id) || authority.decisions > 0)
        box.line(authorityWords(authority), {9, FontWeight::bold, cannot ? ThemeRole::must : ThemeRole::text});
    return box.finished();
}

BoxContent looseForumBox(StructureScene& scene, const Forum& forum, double width) {
    const QString name = forum.name.value_or(forum.id.text());
    const auto& seats = scene.facts.seats(forum.id);
    const bool ofPlace = forum.level != ForumLevel::collaborative && forum.kind != ForumKind::collaborativeForum;
    BoxComposer box(scene, width, forum.id,
                    StructureText::tr("%1, %2").arg(name, scene.seatWords(seats)));
    if (ofPlace)
        box.topBar(ThemeRole::outline);
    else
        box.sideBar(ThemeRole::outline);
    box.badges(scene.findings(forum.id) + scene.findings(seats), forum.id);
    box.title(name);
    const QString kind = forum.kind ? nameOf(*forum.kind) : StructureText::tr("Forum");
    box.line(scene.options.gone.contains(forum.id) ? kind
             : ofPlace ? StructureText::tr("%1 that belongs to no place yet").arg(kind)
                     : StructureText::tr("%1 that belongs to no collaborative yet").arg(kind));
    box.space(12);
    if (seats.empty())
        box.line(StructureText::tr("No seats yet"));
    else
        box.seatTable(categoryGroups(seats), ofPlace ? 1 : 3);
    return box.finished();
}

} // namespace placewright
