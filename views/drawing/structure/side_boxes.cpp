// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/structure_boxes.h"
#include "views/drawing/structure/structure_words.h"

#include <algorithm>

namespace placewright {

namespace {

constexpr double titlePt = 9.75;
constexpr TextStyle small{8.25, FontWeight::regular, ThemeRole::textQuiet};

ThemeRole edgeOf(const std::optional<OperatingModel>& model) {
    if (!model)
        return ThemeRole::outline;
    switch (*model) {
    case OperatingModel::leadershipBoard:
        return ThemeRole::collaborativeA;
    case OperatingModel::leadProvider:
        return ThemeRole::collaborativeB;
    case OperatingModel::sharedLeadership:
        return ThemeRole::collaborativeC;
    case OperatingModel::singleOrganisation:
        return ThemeRole::collaborativeD;
    }
    return ThemeRole::outline;
}

bool isInSystem(const StructureScene& scene, const Organisation& organisation) {
    if (!scene.facts.system || (organisation.homeSystem.isNull() && !organisation.systems))
        return true;
    const Id& system = scene.facts.system->id;
    return organisation.homeSystem == system ||
           (organisation.systems && std::find(organisation.systems->begin(), organisation.systems->end(), system) !=
                                        organisation.systems->end());
}

QString briefNameOf(const Design& design, const Id& id) {
    return briefName(design.nameOf(id));
}

} // namespace

BoxContent collaborativeBox(StructureScene& scene, const Collaborative& collaborative, double width) {
    const Design& design = scene.design;
    const QString name = collaborative.name.value_or(collaborative.id.text());
    const auto& seats = scene.facts.seats(collaborative.forum);
    BoxComposer box(scene, width, collaborative.id,
                    StructureText::tr("Provider collaborative: %1").arg(name));
    box.sideBar(edgeOf(collaborative.operatingModel));
    box.space(-4);
    const double top = box.y();
    const double middle = std::clamp(width * 0.4, 230.0, 520.0);
    FindingCount findings = scene.findings(collaborative.id) + scene.findings(seats);
    if (!collaborative.forum.isNull())
        findings = findings + scene.findings(collaborative.forum);
    box.badges(findings, collaborative.id);
    const double left = box.left();
    box.column(left, middle - 12, top);
    box.title(name, 10.5);
    QStringList facts;
    if (collaborative.operatingModel == OperatingModel::leadProvider && !collaborative.leadProvider.isNull())
        facts += StructureText::tr("Lead provider: %1").arg(briefNameOf(design, collaborative.leadProvider));
    else
        facts += collaborative.operatingModel ? nameOf(*collaborative.operatingModel)
                                              : StructureText::tr("No operating model chosen");
    if (collaborative.contractRoute)
        facts += nameOf(*collaborative.contractRoute);
    if (collaborative.systems && collaborative.systems->size() > 1)
        facts += StructureText::tr("spans %1 systems").arg(collaborative.systems->size());
    if (collaborative.places && !collaborative.places->empty())
        facts += counted(static_cast<qsizetype>(collaborative.places->size()), StructureText::tr("1 place"),
                         StructureText::tr("%1 places"));
    box.line(facts.join(StructureText::tr(" · ")));
    const double leftBottom = box.y();

    // Badges stand in the corner; chips end before them.
    const double right = width - BoxComposer::padding - (findings.must > 0 ? 28 : 0) - (findings.expected > 0 ? 28 : 0);
    box.column(middle, right, top);
    std::vector<Chip> chips;
    qsizetype outside = 0;
    for (const Id& member : collaborative.members.value_or(std::vector<Id>())) {
        const auto* organisation = design.get<Organisation>(member);
        if (organisation && !isInSystem(scene, *organisation)) {
            ++outside;
            continue;
        }
        Chip chip;
        chip.subject = member;
        chip.text = briefNameOf(design, member);
        chip.words = StructureText::tr("Member: %1").arg(design.nameOf(member));
        if (member == collaborative.leadProvider) {
            chip.weight = FontWeight::bold;
            chip.words = StructureText::tr("Lead provider: %1").arg(design.nameOf(member));
        }
        chips.push_back(std::move(chip));
    }
    if (outside > 0) {
        Chip chip;
        chip.text = chips.empty() ? StructureText::tr("%1 outside this system").arg(outside)
                                  : StructureText::tr("+ %1 outside").arg(outside);
        chips.push_back(std::move(chip));
    }
    if (chips.empty())
        box.line(StructureText::tr("No members yet"));
    else
        box.chips(chips);
    if (!collaborative.forum.isNull()) {
        box.space(8);
        box.seatLine(design.nameOf(collaborative.forum), collaborative.forum, seats);
    }
    box.column(left, right, std::max(box.y(), leftBottom));
    return box.finished(12);
}

BoxContent organisationsBox(StructureScene& scene,
                            const QString& title,
                            const std::vector<const Organisation*>& organisations,
                            double width) {
    BoxComposer box(scene, width, organisations.size() == 1 ? organisations.front()->id : Id(),
                    title);
    box.space(-5);
    FindingCount findings;
    for (const Organisation* organisation : organisations)
        findings = findings + scene.findings(organisation->id);
    box.badges(findings, organisations.front()->id);
    box.title(title, titlePt);
    for (const Organisation* organisation : organisations) {
        box.space(2);
        box.line(briefName(organisation->name.value_or(organisation->id.text())), small, organisation->id);
    }
    return box.finished(12);
}

BoxContent
forumsBox(StructureScene& scene, const QString& title, const std::vector<const Forum*>& forums, double width) {
    BoxComposer box(scene, width, forums.size() == 1 ? forums.front()->id : Id(), title);
    box.space(-5);
    FindingCount findings;
    for (const Forum* forum : forums)
        findings = findings + scene.findings(forum->id);
    box.badges(findings, forums.front()->id);
    box.title(title, titlePt);
    for (const Forum* forum : forums) {
        box.space(2);
        box.line(forum->name.value_or(forum->id.text()), small, forum->id);
    }
    return box.finished(12);
}

BoxContent agreementsBox(StructureScene& scene, const std::vector<const Agreement*>& agreements, double width) {
    const QString title = agreements.size() == 1 ? StructureText::tr("Section 75 agreement")
                                                 : StructureText::tr("Section 75 agreements");
    BoxComposer box(scene, width, agreements.size() == 1 ? agreements.front()->id : Id(), title);
    box.space(-5);
    FindingCount findings;
    for (const Agreement* agreement : agreements)
        findings = findings + scene.findings(agreement->id);
    box.badges(findings, agreements.front()->id);
    box.title(title, titlePt);
    for (const Agreement* agreement : agreements) {
        QStringList partners;
        for (const Id& party : *agreement->parties)
            if (!scene.facts.body || party != scene.facts.body->id)
                partners += briefNameOf(scene.design, party);
        QString words = joined(partners);
        if (agreement->pooledBudget)
            words = StructureText::tr("%1: %2 pooled").arg(words, moneyWords(*agreement->pooledBudget));
        box.space(2);
        box.line(words, small, agreement->id);
    }
    return box.finished(12);
}

BoxContent supraForumBox(StructureScene& scene, const Forum& forum, double width) {
    const QString name = forum.name.value_or(forum.id.text());
    const auto& seats = scene.facts.seats(forum.id);
    BoxComposer box(scene, width, forum.id,
                    StructureText::tr("%1, %2").arg(name, scene.seatWords(seats)));
    box.space(-5);
    box.badges(scene.findings(forum.id) + scene.findings(seats), forum.id);
    box.title(name, titlePt);
    box.space(2);
    box.line(forum.kind ? nameOf(*forum.kind) : StructureText::tr("Forum of several systems"), small);
    QStringList parties;
    for (const Id& party : forum.parties.value_or(std::vector<Id>()))
        parties += briefNameOf(scene.design, party);
    if (!parties.isEmpty())
        box.line(StructureText::tr("with %1").arg(joined(parties)), small);
    if (!seats.empty()) {
        box.space(4);
        box.line(scene.seatWords(seats), small);
    }
    return box.finished(12);
}

} // namespace placewright
