// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/publication_desk.h"

#include <QLocale>

namespace placewright {

namespace {

QString neighbourhoodsOf(const PublicationDesk& desk, const Id& place) {
    QStringList names;
    for (const Neighbourhood* neighbourhood : inOrder(desk.design.table<Neighbourhood>()))
        if (neighbourhood->place == place)
            names << desk.name(neighbourhood->id);
    return names.join(QStringLiteral(", "));
}

QString formsOf(const Place& place) {
    QStringList words;
    if (place.forms)
        for (const PlaceForm form : *place.forms)
            words << wordsFor(form);
    return words.join(QStringLiteral(", "));
}

/// How a resident is heard: what ways feed into the place or its forum.
QString heardBy(const PublicationDesk& desk, const Place& place) {
    QStringList names;
    for (const Engagement* engagement : inOrder(desk.design.table<Engagement>()))
        if (engagement->feedsInto)
            for (const Id& into : *engagement->feedsInto)
                if (into == place.id || (!place.forum.isNull() && into == place.forum))
                    names << desk.name(engagement->id);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

FactBlock factsOf(const PublicationDesk& desk, const Place& place) {
    const Forum* forum = desk.design.get<Forum>(place.forum);
    FactBlock block;
    addFact(block, PublicationText::tr("Areas"), desk.names(place.areas));
    addFact(block, PublicationText::tr("People"), place.population ? QLocale().toString(*place.population) : QString());
    addFact(block, PublicationText::tr("Arrangement"), formsOf(place));
    addFact(block, PublicationText::tr("Meets as"), desk.name(place.forum));
    if (forum) {
        addFact(block, PublicationText::tr("Meets in public"), PublicationDesk::flag(forum->meetsInPublic));
        addFact(block, PublicationText::tr("Reports to"), desk.name(forum->parent));
        addFact(block, PublicationText::tr("How it decides"), forum->decisionRule.value_or(QString()));
    }
    addFact(block, PublicationText::tr("Led by"), desk.name(place.leader));
    addFact(block, PublicationText::tr("Responsible for its spending"), desk.name(place.responsibleEntity));
    addFact(block, PublicationText::tr("Membership and form agreed by"), desk.names(place.agreedBy));
    addFact(block, PublicationText::tr("Primary care networks"), desk.names(place.pcns));
    addFact(block, PublicationText::tr("Neighbourhoods"), neighbourhoodsOf(desk, place.id));
    addFact(block, PublicationText::tr("People are heard through"), heardBy(desk, place));
    return block;
}

} // namespace

std::vector<PublicationSection> placeSections(const PublicationDesk& desk) {
    std::vector<PublicationSection> sections;
    for (const Place* place : inOrder(desk.design.table<Place>())) {
        if (!desk.inSystem(place->id))
            continue;
        PublicationSection section{PublicationPart::places, place->id, desk.name(place->id), bodyKindName(desk.design, place->id), {}};
        const int decided = desk.countOf(place->id, MapLetter::decides);
        section.blocks.emplace_back(TextBlock{decided == 0 ? PublicationText::tr("No function of the map is decided at this place.")
                                                           : PublicationText::tr("%n function(s) of the map are decided at this place.", nullptr, decided)});
        if (FactBlock facts = factsOf(desk, *place); !facts.facts.empty())
            section.blocks.emplace_back(std::move(facts));
        addTable(section.blocks, decisionTable(desk, place->id));
        if (!place->forum.isNull())
            addTable(section.blocks, memberTable(desk, place->forum));
        addTable(section.blocks, delegationTable(desk, place->id, true));
        addTable(section.blocks, contractTable(desk, [&](const Contract& contract) { return contract.place == place->id; }));
        const auto isPlace = [&](const Id& id) { return !id.isNull() && (id == place->id || id == place->forum); };
        addTable(section.blocks, flowTable(desk, [&](const Flow& flow) { return isPlace(flow.from) || isPlace(flow.to); }));
        addTable(section.blocks, agreementTable(desk, [&](const Agreement& agreement) {
            return isAmong(agreement.covers, place->id) || isAmong(agreement.covers, place->forum);
        }));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace placewright
