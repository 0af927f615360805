// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/rules/rule_statement.h"
#include "views/outline/outline_tree.h"

#include <QLocale>

namespace placewright {

namespace {

QString seats(int count) {
    return count ? OutlineText::tr("%n seat(s)", nullptr, count) : QString();
}

struct SeatCounts {
    std::map<Id, int> byOrganisation;
    std::map<Id, int> byPerson;
};

SeatCounts countSeats(const Design& design) {
    SeatCounts counts;
    for (const auto& [id, seat] : design.table<Seat>()) {
        ++counts.byOrganisation[seat.drawnFrom];
        ++counts.byPerson[seat.person];
    }
    return counts;
}

int countIn(const std::map<Id, int>& counts, const Id& id) {
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

void setCount(OutlineNode& heading) {
    heading.detail = QLocale().toString(static_cast<int>(heading.children.size()));
}

void addOrganisations(OutlineNode& root, const Design& design, const SeatCounts& counts) {
    auto& all = root.add(headingNode(QStringLiteral("organisations"), OutlineText::tr("Organisations")));
    std::map<int, std::unique_ptr<OutlineNode>> byKind;
    for (const Organisation* organisation : inOrder(design.workspace().organisations)) {
        const int kind = organisation->kind ? static_cast<int>(*organisation->kind) : 1000;
        auto& group = byKind[kind];
        if (!group)
            group = organisation->kind ? headingNode(QString(wordOf(*organisation->kind)),
                                                     wordLabel(design.workspace(), wordOf(*organisation->kind)))
                                       : headingNode(QStringLiteral("none"), OutlineText::tr("Kind not recorded"));
        auto& node = group->add(entityNode(Kind::organisation, organisation->id, displayName(design, *organisation),
                                           seats(countIn(counts.byOrganisation, organisation->id))));
        node.search = organisation->shortName.value_or(QString());
    }
    for (auto& [kind, group] : byKind) {
        setCount(*group);
        all.add(std::move(group));
    }
    all.detail = QLocale().toString(static_cast<int>(design.workspace().organisations.size()));
    if (all.children.empty())
        all.add(hintNode(OutlineText::tr("No organisations yet: add councils, trusts and primary care networks")));
}

void addPeople(OutlineNode& root, const Design& design, const SeatCounts& counts) {
    auto people = headingNode(QStringLiteral("people"), OutlineText::tr("People"));
    for (const Person* person : inOrder(design.workspace().people))
        people->add(entityNode(Kind::person, person->id, displayName(design, *person),
                               seats(countIn(counts.byPerson, person->id))));
    setCount(*people);
    if (!people->children.empty())
        root.add(std::move(people));
}

void addFunctions(OutlineNode& root, const Design& design) {
    auto& all = root.add(headingNode(QStringLiteral("functions"), OutlineText::tr("Functions")));
    std::map<Id, std::vector<const Decision*>> decisions;
    for (const Decision* decision : inOrder(design.table<Decision>()))
        decisions[decision->function].push_back(decision);
    std::vector<std::pair<QString, std::unique_ptr<OutlineNode>>> bySubject;
    for (const Function* function : inOrder(design.table<Function>())) {
        const QString subject = function->subject.value_or(QString());
        auto group =
            std::find_if(bySubject.begin(), bySubject.end(), [&](const auto& g) { return g.first == subject; });
        if (group == bySubject.end()) {
            bySubject.emplace_back(
                subject,
                headingNode(subject, subject.isEmpty() ? OutlineText::tr("Subject not recorded") : wordLabel(subject)));
            group = bySubject.end() - 1;
        }
        auto& node = group->second->add(entityNode(Kind::function, function->id, displayName(design, *function)));
        if (const auto taken = decisions.find(function->id); taken != decisions.end())
            for (const Decision* decision : taken->second)
                node.add(entityNode(Kind::decision, decision->id, displayName(design, *decision),
                                    kindLabel(Kind::decision)));
    }
    for (auto& [subject, group] : bySubject) {
        setCount(*group);
        all.add(std::move(group));
    }
    all.detail = QLocale().toString(static_cast<int>(design.table<Function>().size()));
    if (all.children.empty())
        all.add(hintNode(OutlineText::tr("No functions yet: add them from the catalogue in the Decisions view")));
}

template <class T>
void addGroup(OutlineNode& records, const Design& design, const QString& name) {
    auto group = headingNode(QString::fromLatin1(infoOf(kindFor<T>).plural), name);
    for (const T* entity : inOrder(design.table<T>())) {
        auto& node = group->add(entityNode(kindFor<T>, entity->id, displayName(design, *entity)));
        if constexpr (std::is_same_v<T, Flow>)
            if (entity->amount)
                node.detail = poundsLabel(*entity->amount);
        if constexpr (std::is_same_v<T, Waiver> || std::is_same_v<T, Declaration>)
            node.search = node.detail = statementOf(design.workspace().info, entity->rule.value_or(QString()));
    }
    setCount(*group);
    if (!group->children.empty())
        records.add(std::move(group));
}

} // namespace

void addRecordsTo(OutlineNode& root, const Design& design) {
    const SeatCounts counts = countSeats(design);
    addOrganisations(root, design, counts);
    addPeople(root, design, counts);
    addFunctions(root, design);

    auto records = headingNode(QStringLiteral("records"), OutlineText::tr("Records"));
    addGroup<Delegation>(*records, design, OutlineText::tr("Delegations"));
    addGroup<Contract>(*records, design, OutlineText::tr("Contracts"));
    addGroup<Agreement>(*records, design, OutlineText::tr("Agreements"));
    addGroup<Flow>(*records, design, OutlineText::tr("Money"));
    addGroup<Plan>(*records, design, OutlineText::tr("Plans"));
    addGroup<Engagement>(*records, design, OutlineText::tr("Engagement"));
    addGroup<Milestone>(*records, design, OutlineText::tr("Milestones"));
    addGroup<Declaration>(*records, design, OutlineText::tr("Declarations"));
    addGroup<Waiver>(*records, design, OutlineText::tr("Waivers"));
    addGroup<Note>(*records, design, OutlineText::tr("Notes"));
    if (!records->children.empty())
        root.add(std::move(records));
}

} // namespace placewright
