// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_document.h"

#include "model/base/capitalised.h"
#include "model/map/map_bodies.h"
#include "model/rules/own_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct MapDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};


QString statusWords(const Recorded<OptionStatus>& status)
{
    switch (status.value_or(OptionStatus::draft)) {
    case OptionStatus::draft: return MapDocumentText::tr("Draft for discussion");
    case OptionStatus::proposed: return MapDocumentText::tr("Proposed");
    case OptionStatus::agreed: return MapDocumentText::tr("Agreed");
    case OptionStatus::superseded: return MapDocumentText::tr("Superseded");
    }
    return {};
}

QStringList acknowledgementsFor(const Design& design)
{
    const auto& organisations = design.table<Organisation>();
    const auto& areas = design.table<Area>();
    QStringList sources;
    if (std::any_of(organisations.begin(), organisations.end(), [](const auto& o) { return o.second.odsCode.has_value(); }))
        sources << MapDocumentText::tr("NHS Organisation Data Service");
    if (std::any_of(areas.begin(), areas.end(), [](const auto& a) { return a.second.onsCode || a.second.population; }))
        sources << MapDocumentText::tr("Office for National Statistics © Crown copyright and database right");
    if (sources.isEmpty())
        return {};
    return {MapDocumentText::tr("Contains public sector information licensed under the Open Government Licence v3.0."),
            MapDocumentText::tr("Sources: %1.").arg(sources.join(QStringLiteral("; ")))};
}

QString approval(const Design& design)
{
    for (const Plan* plan : inOrder(design.table<Plan>())) {
        if (!plan->kind || !plan->kind->startsWith(QLatin1String("functions-and-decision")) || !plan->approvedBy)
            continue;
        QStringList names;
        for (const Id& id : *plan->approvedBy)
            names << design.nameOf(id);
        return names.join(QStringLiteral(", "));
    }
    return {};
}

void addForumFacts(QStringList& facts, const Design& design, const Forum& forum)
{
    if (!forum.body.isNull())
        facts << MapDocumentText::tr("Belongs to %1.").arg(design.nameOf(forum.body));
    if (!forum.parent.isNull())
        facts << MapDocumentText::tr("Reports to %1.").arg(design.nameOf(forum.parent));
    if (!forum.heldToAccountBy.isNull())
        facts << MapDocumentText::tr("Held to account by %1.").arg(design.nameOf(forum.heldToAccountBy));
    if (forum.meetsInPublic)
        facts << (*forum.meetsInPublic ? MapDocumentText::tr("Meets in public.") : MapDocumentText::tr("Does not meet in public."));
}

QStringList factsOf(const Design& design, const Id& body)
{
    QStringList facts;
    if (const auto* forum = design.get<Forum>(body)) {
        addForumFacts(facts, design, *forum);
    } else if (const auto* place = design.get<Place>(body)) {
        if (const auto* meeting = design.get<Forum>(place->forum)) {
            facts << MapDocumentText::tr("Meets as %1.").arg(design.nameOf(meeting->id));
            addForumFacts(facts, design, *meeting);
        }
        if (!place->responsibleEntity.isNull())
            facts << MapDocumentText::tr("Responsible for its spending: %1.").arg(design.nameOf(place->responsibleEntity));
    } else if (const auto* collaborative = design.get<Collaborative>(body)) {
        if (!collaborative->leadProvider.isNull())
            facts << MapDocumentText::tr("Lead provider: %1.").arg(design.nameOf(collaborative->leadProvider));
    }
    return facts;
}

MapBody bodyOf(const Design& design, const DecisionsMap& map, std::size_t index)
{
    const MapColumn& column = map.columns[index];
    MapBody body{index, factsOf(design, column.body), bodyMembers(design, column.body), {}};
    for (const Id& id : column.folded)
        body.members << design.nameOf(id);
    for (const MapRow& row : map.rows)
        for (MapLetter letter : row.cells[index].letters.list())
            body.functions[letter] << row.name;
    return body;
}

} // namespace

QString packWords(const QString& pack)
{
    if (pack == QLatin1String("design-framework-2021"))
        return MapDocumentText::tr("ICS design framework, version 1, June 2021");
    if (pack == QLatin1String("health-and-care-act-2022"))
        return MapDocumentText::tr("Health and Care Act 2022 and NHS England's guidance on it");
    if (pack == ownPackId)
        return MapDocumentText::tr("Rules of this workspace");
    return pack;
}

MapVersion mapVersion(const Design& design, const Id& system, const QDate& date)
{
    MapVersion version;
    const Workspace& workspace = design.workspace();
    version.workspace = workspace.info.title.value_or(QString());
    QStringList systems;
    for (const System* shown : inOrder(design.table<System>()))
        if (system.isNull() || shown->id == system)
            systems << shown->name.value_or(shown->id.text());
    version.system = systems.isEmpty() ? version.workspace : systems.join(QStringLiteral(", "));
    if (const Option* option = design.get<Option>(design.option())) {
        version.option = option->name.value_or(option->id.text());
        version.status = statusWords(option->status);
    }
    version.date = date;
    version.approvedBy = approval(design);
    if (version.approvedBy.isEmpty()) {
        const Option* option = design.get<Option>(design.option());
        version.approvedBy = option && option->status == OptionStatus::agreed ? MapDocumentText::tr("not recorded") : MapDocumentText::tr("not yet");
    }
    QStringList editions;
    for (const QString& pack : workspace.info.rulePacks.value_or(QStringList()))
        editions << packWords(pack);
    version.rules = editions.join(QStringLiteral("; "));
    version.acknowledgements = acknowledgementsFor(design);
    return version;
}

MapDocument mapDocument(const Design& design, const MapScope& scope, const QDate& date)
{
    MapDocument document{decisionsMap(design, scope), mapVersion(design, scope.system, date), {}, {}};
    const AuthorityFindings findings = authorityFindings(design, document.map);
    document.open = openPoints(document.map, findings);
    for (MapRow& row : document.map.rows)
        if (const auto found = findings.find(row.function); found != findings.end())
            for (const AuthorityFinding& finding : found->second)
                if (const QString words = wordsFor(finding.fault); !row.faults.contains(words))
                    row.faults << words;
    for (std::size_t i = 0; i < document.map.columns.size(); ++i)
        document.bodies.push_back(bodyOf(design, document.map, i));
    return document;
}

QString MapDocument::title() const
{
    return version.system.isEmpty() ? MapDocumentText::tr("Functions and decisions map") : MapDocumentText::tr("Functions and decisions map: %1").arg(version.system);
}

QStringList MapDocument::summary() const
{
    QStringList sentences;
    if (map.rows.empty()) {
        sentences << MapDocumentText::tr("No function has been placed on the map yet.");
        return sentences;
    }
    sentences << MapDocumentText::tr("Functions: %1. Bodies: %2.").arg(map.rows.size()).arg(map.columns.size());
    std::vector<std::pair<std::size_t, QString>> deciders;
    for (const MapBody& body : bodies)
        if (const auto decided = body.functions.find(MapLetter::decides); decided != body.functions.end())
            deciders.emplace_back(static_cast<std::size_t>(decided->second.size()), map.columns[body.column].name);
    std::stable_sort(deciders.begin(), deciders.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList most;
    for (const auto& [count, name] : deciders)
        most << MapDocumentText::tr("%1 (%2)").arg(name).arg(count);
    if (!most.isEmpty())
        sentences << MapDocumentText::tr("Functions decided, by body: %1.").arg(most.join(QStringLiteral(", ")));
    QStringList kinds;
    for (Proof proof : {Proof::noDecider, Proof::severalDeciders, Proof::deciderCannotHold, Proof::nobodyAccountable})
        kinds << wordsFor(proof);
    for (const AuthorityFault fault : allAuthorityFaults)
        kinds << wordsFor(fault);
    for (const QString& kind : kinds) {
        const QString words = capitalised(kind);
        QStringList functions;
        for (const MapOpenPoint& point : open)
            if (point.what == words && !functions.contains(point.name))
                functions << point.name;
        if (!functions.isEmpty())
            sentences << MapDocumentText::tr("%1 (%2): %3.").arg(words).arg(functions.size()).arg(functions.join(QStringLiteral("; ")));
    }
    if (map.countOf(Proof::complete) == map.rows.size())
        sentences << MapDocumentText::tr("Every function has one decider and somebody accountable.");
    return sentences;
}

} // namespace placewright
