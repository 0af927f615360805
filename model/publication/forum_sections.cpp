// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/publication/publication_desk.h"

namespace placewright {

namespace {

QString remitOf(const Forum& forum) {
    QStringList words;
    if (forum.remit)
        for (const QString& word : *forum.remit)
            words << wordLabel(word);
    return words.join(QStringLiteral(", "));
}

QString reportingTo(const PublicationDesk& desk, const Id& forum) {
    QStringList names;
    for (const Forum* other : inOrder(desk.design.table<Forum>()))
        if (other->parent == forum)
            names << desk.name(other->id);
    return names.join(QStringLiteral(", "));
}

FactBlock factsOf(const PublicationDesk& desk, const Forum& forum) {
    FactBlock block;
    addFact(block, PublicationText::tr("Purpose"), forum.purpose.value_or(QString()));
    addFact(block, PublicationText::tr("Remit"), remitOf(forum));
    addFact(block, PublicationText::tr("Of"), desk.name(forum.body));
    addFact(block, PublicationText::tr("Established by"), desk.names(forum.establishedBy));
    addFact(block, PublicationText::tr("Parties"), desk.names(forum.parties));
    addFact(block, PublicationText::tr("Reports to"), desk.name(forum.parent));
    addFact(block, PublicationText::tr("Held to account by"), desk.name(forum.heldToAccountBy));
    addFact(block, PublicationText::tr("Report to it"), reportingTo(desk, forum.id));
    addFact(block, PublicationText::tr("Meets in public"), PublicationDesk::flag(forum.meetsInPublic));
    addFact(block, PublicationText::tr("Papers are published"), PublicationDesk::flag(forum.papersPublished));
    addFact(block, PublicationText::tr("Meetings a year"), forum.meetingsPerYear ? QString::number(*forum.meetingsPerYear) : QString());
    addFact(block, PublicationText::tr("How it decides"), forum.decisionRule.value_or(QString()));
    addFact(block, PublicationText::tr("How differences are resolved"), forum.disagreementProcess.value_or(QString()));
    addFact(block, PublicationText::tr("Terms of reference agreed by"), desk.names(forum.termsOfReferenceAgreedBy));
    return block;
}

} // namespace

std::vector<PublicationSection> forumSections(const PublicationDesk& desk) {
    std::vector<PublicationSection> sections;
    for (const Forum* forum : inOrder(desk.design.table<Forum>())) {
        if (!desk.inSystem(forum->id))
            continue;
        PublicationSection section{PublicationPart::forums, forum->id, desk.name(forum->id),
                                   forum->kind ? wordsFor(*forum->kind) : PublicationText::tr("Forum"), {}};
        if (FactBlock facts = factsOf(desk, *forum); !facts.facts.empty())
            section.blocks.emplace_back(std::move(facts));
        addTable(section.blocks, memberTable(desk, forum->id));
        addTable(section.blocks, decisionTable(desk, forum->id));
        addTable(section.blocks, delegationTable(desk, forum->id, true));
        addTable(section.blocks, delegationTable(desk, forum->id, false));
        if (section.blocks.empty())
            section.blocks.emplace_back(TextBlock{PublicationText::tr("Nothing is recorded of this forum but its name.")});
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace placewright
