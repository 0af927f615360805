// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/publication.h"

#include "model/base/capitalised.h"
#include "model/domain/labels.h"
#include "model/publication/publication_desk.h"

namespace placewright {

namespace {

/// The plan that keeps the map, if one is recorded.
const Plan* mapPlan(const Design& design) {
    for (const Plan* plan : inOrder(design.table<Plan>()))
        if (plan->kind && plan->kind->startsWith(QLatin1String("functions-and-decision")))
            return plan;
    return nullptr;
}

/// The earliest day on which something on the map is to be reviewed.
QString firstReview(const Design& design) {
    QString first;
    const auto take = [&](const Date& review) {
        if (review && !review->isEmpty() && (first.isEmpty() || *review < first))
            first = *review;
    };
    for (const auto& [id, function] : design.table<Function>())
        take(function.review);
    for (const auto& [id, delegation] : design.table<Delegation>())
        take(delegation.review);
    return first.isEmpty() ? PublicationText::tr("not recorded") : dateWords(first);
}

PublicationSection coverOf(const Design& design, const Publication& publication) {
    const MapVersion& version = publication.map.version;
    const Plan* plan = mapPlan(design);
    FactBlock facts;
    addFact(facts, PublicationText::tr("System"), version.system);
    addFact(facts, PublicationText::tr("Option"), version.option);
    addFact(facts, PublicationText::tr("Status"), version.status);
    addFact(facts, PublicationText::tr("Date of this version"), dateWords(version.date.toString(Qt::ISODate)));
    addFact(facts, PublicationText::tr("Approved by"), version.approvedBy);
    if (plan && plan->approvedBy)
        addFact(facts, PublicationText::tr("Approved on"), PublicationDesk::day(plan->date));
    addFact(facts, PublicationText::tr("First review due"), firstReview(design));
    addFact(facts, PublicationText::tr("Checked against"), version.rules);
    PublicationSection section{PublicationPart::cover, {}, publication.title(), {}, {}};
    section.blocks.emplace_back(std::move(facts));
    if (const Option* option = design.get<Option>(design.option()); option && option->summary && !option->summary->isEmpty())
        section.blocks.emplace_back(TextBlock{*option->summary});
    section.blocks.emplace_back(ListBlock{PublicationText::tr("The map at a glance"), publication.map.summary()});
    QStringList contents;
    for (const PublicationPart part : publication.parts)
        if (part != PublicationPart::cover)
            contents << headingOf(part);
    if (!contents.isEmpty())
        section.blocks.emplace_back(ListBlock{PublicationText::tr("In this document"), contents});
    for (const QString& acknowledgement : version.acknowledgements)
        section.blocks.emplace_back(TextBlock{acknowledgement});
    return section;
}

PublicationSection findingsOf(const Publication& publication) {
    const AssuranceReport& report = publication.assurance;
    PublicationSection section{PublicationPart::findings, {}, headingOf(PublicationPart::findings), {}, {}};
    section.blocks.emplace_back(TextBlock{report.summary});
    if (WordTable open = openPointsTable(publication.map); !open.rows.empty())
        section.blocks.emplace_back(std::move(open));
    for (const WordTable* table : {&report.open, &report.waivers, &report.confirmed, &report.broken})
        if (!table->rows.empty())
            section.blocks.emplace_back(*table);
    return section;
}

/// Without blocks where NHS England passes nothing on.
PublicationSection delegatedOf(const PublicationDesk& desk) {
    PublicationSection section{PublicationPart::delegated, {}, headingOf(PublicationPart::delegated), {}, {}};
    WordTable table = delegatedTable(desk);
    if (table.rows.empty())
        return section;
    section.blocks.emplace_back(TextBlock{PublicationText::tr("What NHS England has delegated or transferred to the system, is to pass on, or decides together with it: "
                                                              "to whom, by which agreement, from when, and who decides.")});
    section.blocks.emplace_back(std::move(table));
    return section;
}

PublicationSection legendOf() {
    PublicationSection section{PublicationPart::legend, {}, headingOf(PublicationPart::legend), {}, {}};
    WordTable letters{PublicationText::tr("Letters of the map"), {PublicationText::tr("Letter"), PublicationText::tr("Meaning")}, {}};
    const std::pair<MapLetter, QString> meanings[]{
        {MapLetter::decides, PublicationText::tr("Decides: takes the decision, within the limit shown.")},
        {MapLetter::recommends, PublicationText::tr("Recommends: puts a recommendation to who decides.")},
        {MapLetter::advises, PublicationText::tr("Advises: gives advice that who decides has regard to.")},
        {MapLetter::consulted, PublicationText::tr("Is consulted before the decision.")},
        {MapLetter::informed, PublicationText::tr("Is informed of the decision.")},
        {MapLetter::delivers, PublicationText::tr("Carries the function out.")},
        {MapLetter::accountable, PublicationText::tr("Is accountable by law, whoever decides.")}};
    for (const auto& [letter, words] : meanings)
        letters.rows.push_back({{letterText(letter), words}, {}, {}});
    section.blocks.emplace_back(std::move(letters));
    WordTable proofs{PublicationText::tr("Marks of what is open"), {PublicationText::tr("Mark"), PublicationText::tr("Meaning")}, {}};
    const std::pair<Proof, QString> open[]{
        {Proof::noDecider, PublicationText::tr("No body is recorded that takes the decision.")},
        {Proof::severalDeciders, PublicationText::tr("More than one body is recorded as taking the same decision.")},
        {Proof::deciderCannotHold, PublicationText::tr("What the body is rules out that it decides.")},
        {Proof::nobodyAccountable, PublicationText::tr("No organisation is recorded as accountable.")}};
    for (const auto& [proof, words] : open)
        proofs.rows.push_back({{capitalised(wordsFor(proof)), words}, {}, {}});
    const std::pair<AuthorityFault, QString> faults[]{
        {AuthorityFault::chainBreaks, PublicationText::tr("Nothing recorded leads from who decides back to who is accountable.")},
        {AuthorityFault::chainLoops, PublicationText::tr("Delegations lead back to where they began.")},
        {AuthorityFault::moreThanReceived, PublicationText::tr("A limit, services or people are passed on beyond what was received.")},
        {AuthorityFault::partyNeverDelegated, PublicationText::tr("A party of the joint committee that decides has delegated nothing to it.")},
        {AuthorityFault::holderIsNoLegalBody, PublicationText::tr("A contract is held by what can hold none.")}};
    for (const auto& [fault, words] : faults)
        proofs.rows.push_back({{capitalised(wordsFor(fault)), words}, {}, {}});
    section.blocks.emplace_back(std::move(proofs));
    return section;
}

constexpr std::array partWords{"cover", "structure", "map", "table", "delegated", "forums", "places", "organisations", "findings", "legend"};

} // namespace

QString headingOf(PublicationPart part) {
    switch (part) {
    case PublicationPart::cover: return PublicationText::tr("Cover");
    case PublicationPart::structure: return PublicationText::tr("Structure of the system");
    case PublicationPart::map: return PublicationText::tr("The map");
    case PublicationPart::table: return PublicationText::tr("Who decides what");
    case PublicationPart::delegated: return PublicationText::tr("Delegated by NHS England");
    case PublicationPart::forums: return PublicationText::tr("Forums");
    case PublicationPart::places: return PublicationText::tr("Places");
    case PublicationPart::organisations: return PublicationText::tr("What this means for each organisation");
    case PublicationPart::findings: return PublicationText::tr("Findings and waivers");
    case PublicationPart::legend: return PublicationText::tr("Legend");
    }
    return {};
}

QString wordOf(PublicationPart part) {
    return QString::fromLatin1(partWords[static_cast<std::size_t>(part)]);
}

std::optional<PublicationPart> publicationPartOf(const QString& word) {
    for (const PublicationPart part : allPublicationParts)
        if (word.compare(wordOf(part), Qt::CaseInsensitive) == 0)
            return part;
    return std::nullopt;
}

bool Publication::has(PublicationPart part) const {
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

std::vector<const PublicationSection*> Publication::sectionsOf(PublicationPart part) const {
    std::vector<const PublicationSection*> found;
    for (const PublicationSection& section : sections)
        if (section.part == part)
            found.push_back(&section);
    return found;
}

Publication publication(const Design& design, const MapScope& scope, const QDate& date, const std::vector<PublicationPart>& parts) {
    Publication made{mapDocument(design, scope, date), {}, {}, {}};
    for (const PublicationPart part : allPublicationParts)
        if (parts.empty() || std::find(parts.begin(), parts.end(), part) != parts.end())
            made.parts.push_back(part);
    const PublicationDesk desk(design, made.map, scope.system);
    const auto add = [&](std::vector<PublicationSection> sections) {
        std::move(sections.begin(), sections.end(), std::back_inserter(made.sections));
    };
    // A part of which there is nothing would be a heading over nothing.
    const auto addPages = [&](PublicationPart part, std::vector<PublicationSection> sections) {
        if (sections.empty())
            std::erase(made.parts, part);
        add(std::move(sections));
    };
    if (made.has(PublicationPart::delegated)) {
        PublicationSection delegated = delegatedOf(desk);
        addPages(PublicationPart::delegated, delegated.blocks.empty() ? std::vector<PublicationSection>() : std::vector{std::move(delegated)});
    }
    if (made.has(PublicationPart::forums))
        addPages(PublicationPart::forums, forumSections(desk));
    if (made.has(PublicationPart::places))
        addPages(PublicationPart::places, placeSections(desk));
    if (made.has(PublicationPart::organisations))
        addPages(PublicationPart::organisations, organisationSections(desk));
    if (made.has(PublicationPart::legend))
        add({legendOf()});
    // The cover lists the parts, so it is made last and stands first.
    if (made.has(PublicationPart::cover))
        made.sections.insert(made.sections.begin(), coverOf(design, made));
    return made;
}

void keepPageOf(Publication& publication, const Id& subject) {
    std::erase_if(publication.sections, [&](const PublicationSection& section) { return !section.subject.isNull() && section.subject != subject; });
    for (const PublicationPart part : {PublicationPart::forums, PublicationPart::places, PublicationPart::organisations})
        if (publication.sectionsOf(part).empty())
            std::erase(publication.parts, part);
}

void addAssurance(Publication& publication, AssuranceReport assurance) {
    publication.assurance = std::move(assurance);
    if (!publication.has(PublicationPart::findings))
        return;
    const auto after = std::find_if(publication.sections.begin(), publication.sections.end(),
                                    [](const PublicationSection& section) { return section.part > PublicationPart::findings; });
    publication.sections.insert(after, findingsOf(publication));
}

} // namespace placewright
