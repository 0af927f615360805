// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/structure_boxes.h"
#include "views/drawing/structure/structure_words.h"

namespace placewright {

namespace {

constexpr double boardDot = 24;

std::vector<Chip> chipsOf(const StructureScene& scene, const std::vector<const Forum*>& forums) {
    std::vector<Chip> chips;
    for (const Forum* forum : forums) {
        Chip chip;
        chip.text = forum->name.value_or(forum->id.text());
        chip.subject = forum->id;
        const auto& seats = scene.facts.seats(forum->id);
        QStringList words{chip.text};
        if (forum->kind && nameOf(*forum->kind).compare(chip.text, Qt::CaseInsensitive) != 0)
            words += nameOf(*forum->kind);
        words += scene.seatWords(seats);
        chip.words = words.join(QStringLiteral(", "));
        chip.findings = scene.findings(forum->id) + scene.findings(seats);
        chips.push_back(std::move(chip));
    }
    return chips;
}

void expandedSeats(StructureScene& scene, BoxComposer& box, const std::vector<const Forum*>& forums) {
    for (const Forum* forum : forums)
        if (scene.options.expanded.contains(forum->id)) {
            box.space(10);
            box.seatLine(forum->name.value_or(forum->id.text()), forum->id, scene.facts.seats(forum->id));
        }
}

QString servicesOrNames(const Design& design, const std::vector<const Delegation*>& delegations) {
    QStringList parts;
    for (const Delegation* delegation : delegations) {
        if (delegation->services && !delegation->services->empty()) {
            for (Service service : *delegation->services)
                parts += nameOf(service);
        } else {
            for (const Id& function : delegation->functions.value_or(std::vector<Id>()))
                parts += design.nameOf(function);
        }
    }
    parts.removeDuplicates();
    constexpr qsizetype most = 6;
    if (parts.size() > most) {
        const qsizetype rest = parts.size() - (most - 1);
        parts = parts.mid(0, most - 1);
        parts += StructureText::tr("%1 more").arg(rest);
    }
    return joined(parts);
}

} // namespace

FindingCount StructureScene::findings(const std::vector<const Seat*>& seats) const {
    FindingCount all;
    for (const Seat* seat : seats)
        all = all + findings(seat->id);
    return all;
}

BoxContent nationalBox(StructureScene& scene, const Organisation& organisation, double width) {
    std::vector<const Delegation*> given, proposed;
    if (scene.facts.body)
        for (const Delegation* delegation : scene.facts.toSystem)
            if (delegation->from == organisation.id)
                (delegation->status == DelegationStatus::proposed ? proposed : given).push_back(delegation);
    const QString name = organisation.name.value_or(organisation.id.text());
    BoxComposer box(scene, width, organisation.id, name);
    box.space(-5);
    box.badges(scene.findings(organisation.id), organisation.id);
    box.title(name, 10.5);
    if (!given.empty())
        box.line(StructureText::tr("Delegates commissioning of %1").arg(servicesOrNames(scene.design, given)));
    if (!proposed.empty())
        box.line(StructureText::tr("Proposes to delegate %1").arg(servicesOrNames(scene.design, proposed)));
    if (given.empty() && proposed.empty())
        box.line(organisation.kind == OrganisationKind::nhsEngland
                     ? StructureText::tr("Nothing delegated to this system yet")
                     : StructureText::tr("Region"));
    return box.finished(10);
}

BoxContent partnershipBox(StructureScene& scene, double width) {
    const Forum& forum = *scene.facts.partnership;
    const QString name = forum.name.value_or(forum.id.text());
    const QString term = termFor(scene.design.workspace().info, "ics-partnership");
    const auto& seats = scene.facts.seats(forum.id);
    BoxComposer box(scene, width, forum.id,
                    StructureText::tr("%1, %2").arg(name, scene.seatWords(seats)));
    box.topBar(ThemeRole::partnership);
    box.badges(scene.findings(forum.id) + scene.findings(seats), forum.id);
    box.title(name);
    QStringList facts;
    if (!name.contains(term, Qt::CaseInsensitive))
        facts += term;
    facts += StructureText::tr("Committee of equals");
    if (forum.meetsInPublic.value_or(false))
        facts += StructureText::tr("meets in public");
    facts += StructureText::tr("leads the integrated care strategy");
    box.line(facts.join(StructureText::tr(" · ")));
    box.space(12);
    if (seats.empty()) {
        box.line(StructureText::tr("No seats yet. The NHS body and every council with social care are members."));
    } else {
        const auto [groups, isNew] = scene.groups.try_emplace(forum.id);
        if (isNew)
            groups->second =
                partnershipGroups(scene.design, forum.system, scene.facts.body ? scene.facts.body->id : Id(), seats);
        box.seatTable(groups->second, 2);
    }
    if (!scene.facts.partnershipGroups.empty()) {
        box.space(12);
        box.chips(chipsOf(scene, scene.facts.partnershipGroups));
        expandedSeats(scene, box, scene.facts.partnershipGroups);
    }
    box.space(10);
    box.line(scene.seatWords(seats), BoxComposer::strong);
    return box.finished();
}

BoxContent bodyBox(StructureScene& scene, double width) {
    const SystemFacts& facts = scene.facts;
    const QString term = termFor(scene.design.workspace().info, "ics-nhs-body");
    const Id subject = facts.body ? facts.body->id : facts.board->id;
    const QString name = facts.body ? facts.body->name.value_or(subject.text()) : term;
    BoxComposer box(scene, width, subject, name);
    box.topBar(ThemeRole::nhsBody);
    FindingCount findings = facts.body ? scene.findings(facts.body->id) : FindingCount();
    for (const Post* post : facts.officers)
        findings = findings + scene.findings(post->id);
    if (facts.board)
        findings = findings + scene.findings(facts.board->id) + scene.findings(facts.seats(facts.board->id));
    box.badges(findings, subject);
    box.title(name);
    QStringList line;
    if (!name.contains(term, Qt::CaseInsensitive))
        line += term;
    line += {StructureText::tr("Statutory organisation"), StructureText::tr("unitary board"),
             StructureText::tr("accountable for NHS money")};
    box.line(line.join(StructureText::tr(" · ")));
    box.space(12);
    if (facts.board) {
        const auto& seats = facts.seats(facts.board->id);
        const QString boardName = facts.board->name.value_or(StructureText::tr("Board"));
        box.beginRegion(facts.board->id, StructureText::tr("%1, %2").arg(boardName, scene.seatWords(seats)));
        if (!seats.empty()) {
            box.seatRow(categoryGroups(seats), boardDot);
            box.space(10);
        }
        box.line(StructureText::tr("%1 · %2").arg(boardName, scene.seatWords(seats)), BoxComposer::strong);
        box.endRegion();
    } else {
        box.line(StructureText::tr("No board yet"), BoxComposer::strong);
    }
    if (!facts.committees.empty()) {
        box.space(8);
        box.chips(chipsOf(scene, facts.committees));
        expandedSeats(scene, box, facts.committees);
    } else {
        box.space(4);
        box.line(StructureText::tr("No committees yet"));
    }
    box.space(8);
    const auto officer = std::find_if(facts.officers.begin(), facts.officers.end(),
                                      [](const Post* post) { return post->kind == PostKind::accountableOfficer; });
    if (officer != facts.officers.end())
        box.line(StructureText::tr("Accountable officer: %1")
                     .arg((*officer)->title.value_or(StructureText::tr("title not recorded"))),
                 BoxComposer::quiet, (*officer)->id);
    else
        box.line(StructureText::tr("Accountable officer: not recorded"));
    return box.finished();
}

BoxContent otherForumsBox(StructureScene& scene, double width) {
    BoxComposer box(scene, width, {}, StructureText::tr("Other forums at system"));
    box.space(-5);
    box.line(StructureText::tr("Other forums at system"), BoxComposer::strong);
    box.space(5);
    box.chips(chipsOf(scene, scene.facts.otherForums));
    expandedSeats(scene, box, scene.facts.otherForums);
    return box.finished(11);
}

BoxContent heldBox(StructureScene& scene, double width) {
    const auto& held = scene.facts.held;
    BoxComposer box(scene, width, {},
                    StructureText::tr("Held at system: %1")
                        .arg(counted(static_cast<qsizetype>(held.size()), StructureText::tr("1 function"),
                                     StructureText::tr("%1 functions"))));
    box.space(-5);
    const bool all = scene.facts.system && scene.options.expanded.contains(scene.facts.system->id);
    std::vector<Chip> chips;
    for (const Function* function : held) {
        Chip chip;
        chip.text = function->name.value_or(function->id.text());
        chip.subject = function->id;
        chip.fill = ThemeRole::functionChip;
        chip.colour = ThemeRole::functionChipText;
        chip.findings = scene.findings(function->id);
        chips.push_back(std::move(chip));
    }
    // What falls short is shown first, so that it is never among those left out.
    if (!all)
        std::stable_partition(chips.begin(), chips.end(), [](const Chip& chip) { return chip.findings.must > 0; });
    box.line(StructureText::tr("Held at system"), BoxComposer::strong);
    box.space(5);
    if (chips.empty())
        box.line(StructureText::tr("No function is recorded as held here yet"));
    else
        box.chips(chips, all ? 0 : 2);
    return box.finished(11);
}

} // namespace placewright
