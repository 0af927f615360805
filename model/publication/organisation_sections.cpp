// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/publication/publication_desk.h"

namespace placewright {

namespace {

WordTable seatTable(const PublicationDesk& desk, const Id& organisation) {
    WordTable table{PublicationText::tr("Its seats"),
                    {PublicationText::tr("Forum"), PublicationText::tr("Seat"), PublicationText::tr("Category"),
                     PublicationText::tr("Takes part as"), PublicationText::tr("State")},
                    {}};
    for (const Forum* forum : inOrder(desk.design.table<Forum>()))
        for (const Seat* seat : desk.design.seatsOf(forum->id))
            if (seat->drawnFrom == organisation || seat->employedBy == organisation)
                table.rows.push_back({{desk.name(forum->id),
                                       seat->title.value_or(seat->role ? wordLabel(*seat->role) : PublicationText::tr("Member")),
                                       seat->category ? wordLabel(wordOf(*seat->category)) : QString(),
                                       seat->capacity ? wordLabel(wordOf(*seat->capacity)) : QString(),
                                       seat->status ? wordLabel(wordOf(*seat->status)) : QString()},
                                      seat->id,
                                      {}});
    return table;
}

FactBlock factsOf(const PublicationDesk& desk, const Organisation& organisation) {
    FactBlock block;
    QStringList services;
    if (organisation.services)
        for (const Service service : *organisation.services)
            services << wordsFor(service);
    QStringList collaboratives, posts, places;
    for (const Collaborative* collaborative : inOrder(desk.design.table<Collaborative>()))
        if (isAmong(collaborative->members, organisation.id) || collaborative->leadProvider == organisation.id)
            collaboratives << (collaborative->leadProvider == organisation.id
                                   ? PublicationText::tr("%1 (lead provider)").arg(desk.name(collaborative->id))
                                   : desk.name(collaborative->id));
    for (const Post* post : inOrder(desk.design.table<Post>()))
        if (post->organisation == organisation.id || isAmong(post->jointWith, organisation.id))
            posts << post->title.value_or(post->kind ? wordsFor(*post->kind) : desk.name(post->id));
    for (const Place* place : inOrder(desk.design.table<Place>())) {
        const bool areaOf = place->areas && std::any_of(place->areas->begin(), place->areas->end(), [&](const Id& id) {
            const Area* area = desk.design.get<Area>(id);
            return area && area->authority == organisation.id;
        });
        if (areaOf || isAmong(place->pcns, organisation.id) || place->responsibleEntity == organisation.id)
            places << desk.name(place->id);
    }
    addFact(block, PublicationText::tr("Services"), services.join(QStringLiteral(", ")));
    addFact(block, PublicationText::tr("ODS code"), organisation.odsCode.value_or(QString()));
    addFact(block, PublicationText::tr("Places"), places.join(QStringLiteral(", ")));
    addFact(block, PublicationText::tr("Provider collaboratives"), collaboratives.join(QStringLiteral(", ")));
    addFact(block, PublicationText::tr("Posts"), posts.join(QStringLiteral(", ")));
    addFact(block, PublicationText::tr("Scheme of delegation"), organisation.schemeOfDelegation.value_or(QString()));
    return block;
}

/// "It has 3 seats on 2 forums, decides 4 functions ...": what a chief executive reads first.
QString meaning(const PublicationDesk& desk, const Organisation& organisation, const WordTable& seats, const WordTable& contracts) {
    QStringList said;
    QStringList forums;
    for (const WordTable::Row& row : seats.rows)
        forums << row.cells.front();
    forums.removeDuplicates();
    if (seats.rows.empty())
        said << PublicationText::tr("It has no seat on a forum of this map.");
    else
        said << PublicationText::tr("It has %1 on %2.")
                    .arg(PublicationText::tr("%n seat(s)", nullptr, static_cast<int>(seats.rows.size())),
                         PublicationText::tr("%n forum(s)", nullptr, static_cast<int>(forums.size())));
    if (const int decided = desk.countOf(organisation.id, MapLetter::decides); decided > 0)
        said << PublicationText::tr("It decides %n function(s).", nullptr, decided);
    int accountable = 0;
    for (const MapRow& row : desk.map.rows)
        accountable += row.accountable == organisation.id ? 1 : 0;
    if (accountable > 0)
        said << PublicationText::tr("It is accountable for %n function(s).", nullptr, accountable);
    if (const int carriedOut = desk.countOf(organisation.id, MapLetter::delivers); carriedOut > 0)
        said << PublicationText::tr("It carries out %n function(s).", nullptr, carriedOut);
    if (!contracts.rows.empty())
        said << PublicationText::tr("It takes part in %n contract(s).", nullptr, static_cast<int>(contracts.rows.size()));
    return said.join(u' ');
}

bool isAbout(const PublicationDesk& desk, const Organisation& organisation) {
    if (desk.inSystem(organisation.id))
        return true;
    // NHS England and others above the system have a page where the map speaks of them.
    return desk.columnOf(organisation.id).has_value();
}

} // namespace

std::vector<PublicationSection> organisationSections(const PublicationDesk& desk) {
    std::vector<PublicationSection> sections;
    for (const Organisation* organisation : inOrder(desk.design.table<Organisation>())) {
        if (!isAbout(desk, *organisation))
            continue;
        const Id& id = organisation->id;
        PublicationSection section{PublicationPart::organisations, id, desk.name(id), bodyKindName(desk.design, id), {}};
        WordTable seats = seatTable(desk, id);
        WordTable contracts = contractTable(
            desk, [&](const Contract& contract) { return contract.holder == id || contract.provider == id || contract.managedBy == id; });
        section.blocks.emplace_back(TextBlock{meaning(desk, *organisation, seats, contracts)});
        if (FactBlock facts = factsOf(desk, *organisation); !facts.facts.empty())
            section.blocks.emplace_back(std::move(facts));
        addTable(section.blocks, std::move(seats));
        addTable(section.blocks, decisionTable(desk, id));
        addTable(section.blocks, delegationTable(desk, id, true));
        addTable(section.blocks, delegationTable(desk, id, false));
        addTable(section.blocks, std::move(contracts));
        addTable(section.blocks, flowTable(desk, [&](const Flow& flow) { return flow.from == id || flow.to == id; }));
        addTable(section.blocks, agreementTable(desk, [&](const Agreement& agreement) {
            return isAmong(agreement.parties, id) || agreement.host == id;
        }));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace placewright
