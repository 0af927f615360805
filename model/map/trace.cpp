// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/trace.h"

#include "model/map/map_bodies.h"

#include <QCoreApplication>
#include <algorithm>
#include <deque>

namespace placewright {

namespace {

struct TraceText
{
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

/// One way in which a body holds what it decides from another.
struct Link
{
    Id to;
    QString how; ///< With %1 for the name of `to`.
    const Delegation* delegation = nullptr;
    QString legalBasis;
};

class Chains
{
public:
    Chains(const Design& design, const Function& function) : m_design(design), m_function(function), m_aliases(design) {}

    TraceChain from(const Id& decider) const;
    bool isOfPlace(const Id& body, const Id& place) const;

private:
    std::vector<Link> linksFrom(const Id& body) const;
    void addDelegations(std::vector<Link>& links, const Id& body) const;
    void addContracts(std::vector<Link>& links, const Id& body) const;
    void addStructure(std::vector<Link>& links, const Id& body) const;
    TraceStep stepAt(const Id& body) const;
    void take(TraceStep& step, const Link& link) const;
    std::optional<std::vector<Link>> wayToAccountable(const Id& decider) const;

    const Design& m_design;
    const Function& m_function;
    BodyAliases m_aliases;
};

void Chains::addDelegations(std::vector<Link>& links, const Id& body) const
{
    for (const Delegation* delegation : inOrder(m_design.table<Delegation>())) {
        const auto& covers = delegation->functions;
        if (!covers || std::find(covers->begin(), covers->end(), m_function.id) == covers->end())
            continue;
        if (m_aliases.same(delegation->to, body) && !m_aliases.same(delegation->from, body))
            links.push_back({delegation->from, TraceText::tr("by delegation from %1"), delegation, delegation->legalBasis.value_or(QString())});
    }
}

void Chains::addContracts(std::vector<Link>& links, const Id& body) const
{
    const QString instrument = m_function.instrument.value_or(QString());
    if (instrument != QLatin1String("lead-provider") && instrument != QLatin1String("contract"))
        return;
    for (const Contract* contract : inOrder(m_design.table<Contract>())) {
        const bool covers = contract->provider == body || contract->place == body || contract->collaborative == body;
        if (covers && !contract->holder.isNull() && !m_aliases.same(contract->holder, body))
            links.push_back({contract->holder,
                             contract->kind == ContractKind::leadProvider ? TraceText::tr("by a lead provider contract with %1") : TraceText::tr("by contract with %1"), nullptr,
                             contract->basis.value_or(QString())});
    }
}

void Chains::addStructure(std::vector<Link>& links, const Id& body) const
{
    const auto add = [&](const Id& to, const QString& how) {
        if (!to.isNull() && !m_aliases.same(to, body))
            links.push_back({to, how, nullptr, {}});
    };
    Id meeting = body;
    if (const auto* place = m_design.get<Place>(body)) {
        meeting = place->forum;
        add(place->responsibleEntity, TraceText::tr("for %1, the body responsible for the place"));
    }
    if (const auto* collaborative = m_design.get<Collaborative>(body)) {
        meeting = collaborative->forum;
        add(collaborative->leadProvider, TraceText::tr("through its lead provider, %1"));
    }
    if (const auto* forum = m_design.get<Forum>(meeting)) {
        add(forum->body, TraceText::tr("as a forum of %1"));
        for (const Ids* founders : {&forum->establishedBy, &forum->parties})
            if (*founders)
                for (const Id& founder : **founders)
                    add(founder, TraceText::tr("as a forum set up by %1"));
        add(forum->parent, TraceText::tr("as a forum that reports to %1"));
    }
    if (const auto* post = m_design.get<Post>(body))
        add(post->organisation, TraceText::tr("as an officer of %1"));
}

std::vector<Link> Chains::linksFrom(const Id& body) const
{
    std::vector<Link> links;
    addDelegations(links, body);
    addContracts(links, body);
    addStructure(links, body);
    return links;
}

TraceStep Chains::stepAt(const Id& body) const
{
    TraceStep step;
    step.body = body;
    step.name = m_design.nameOf(body);
    step.kindName = bodyKindName(m_design, body);
    return step;
}

void Chains::take(TraceStep& step, const Link& link) const
{
    step.how = link.how.arg(m_design.nameOf(link.to));
    step.legalBasis = link.legalBasis;
    if (!link.delegation)
        return;
    step.delegation = link.delegation->id;
    step.limit = wordsFor(link.delegation->limits);
    if (link.delegation->status)
        step.status = QString(wordOf(*link.delegation->status));
}

/// Breadth first, so that the shortest way is taken, a recorded delegation before what the structure suggests.
std::optional<std::vector<Link>> Chains::wayToAccountable(const Id& decider) const
{
    if (m_function.accountable.isNull())
        return std::nullopt;
    struct Reached
    {
        Id before;
        Link link;
    };
    std::map<Id, Reached> reached;
    std::deque<Id> waiting{decider};
    std::set<Id> seen{m_aliases.columnBody(decider)};
    while (!waiting.empty()) {
        const Id body = waiting.front();
        waiting.pop_front();
        if (m_aliases.same(body, m_function.accountable)) {
            std::vector<Link> way;
            for (Id at = body; at != decider; at = reached.at(at).before)
                way.push_back(reached.at(at).link);
            std::reverse(way.begin(), way.end());
            return way;
        }
        for (Link& link : linksFrom(body))
            if (seen.insert(m_aliases.columnBody(link.to)).second) {
                waiting.push_back(link.to);
                const Id to = link.to;
                reached.emplace(to, Reached{body, std::move(link)});
            }
    }
    return std::nullopt;
}

TraceChain Chains::from(const Id& decider) const
{
    TraceChain chain{decider, {stepAt(decider)}, ChainState::complete};
    if (const auto way = wayToAccountable(decider)) {
        for (const Link& link : *way) {
            take(chain.steps.back(), link);
            chain.steps.push_back(stepAt(link.to));
        }
        return chain;
    }
    // No way back: show how far delegations lead, and whether they go in a circle.
    chain.state = ChainState::broken;
    std::set<Id> seen{m_aliases.columnBody(decider)};
    for (Id at = decider;;) {
        std::vector<Link> links;
        addDelegations(links, at);
        if (links.empty())
            return chain;
        take(chain.steps.back(), links.front());
        at = links.front().to;
        chain.steps.push_back(stepAt(at));
        if (!seen.insert(m_aliases.columnBody(at)).second) {
            chain.state = ChainState::loops;
            return chain;
        }
    }
}

bool Chains::isOfPlace(const Id& body, const Id& place) const
{
    if (m_aliases.columnBody(body) == place)
        return true;
    if (const auto* post = m_design.get<Post>(body))
        return post->place == place;
    std::set<Id> seen;
    for (const auto* forum = m_design.get<Forum>(body); forum && seen.insert(forum->id).second; forum = m_design.get<Forum>(forum->parent))
        if (m_aliases.columnBody(forum->id) == place)
            return true;
    return false;
}

std::vector<Id> decidersOf(const Decision& decision)
{
    std::vector<Id> deciders;
    if (decision.parts)
        for (const DecisionPart& part : *decision.parts)
            if (part.part == Part::decides && std::find(deciders.begin(), deciders.end(), part.who) == deciders.end())
                deciders.push_back(part.who);
    return deciders;
}

} // namespace

Result<Trace> trace(const Design& design, const Id& functionId, const Id& placeId)
{
    const auto* function = design.get<Function>(functionId);
    if (!function)
        return failure(TraceText::tr("There is no function “%1” in this option").arg(functionId.text()), {},
                       TraceText::tr("The map lists the functions with their ids"));
    const auto* place = design.get<Place>(placeId);
    if (!placeId.isNull() && !place)
        return failure(TraceText::tr("There is no place “%1” in this option").arg(placeId.text()));

    Trace found;
    found.function = function->id;
    found.functionName = function->name.value_or(function->id.text());
    found.place = placeId;
    found.placeName = place ? place->name.value_or(placeId.text()) : QString();
    found.accountable = function->accountable;
    found.accountableName = function->accountable.isNull() ? QString() : design.nameOf(function->accountable);

    const Chains chains(design, *function);
    std::vector<const Decision*> decisions;
    for (const Decision* decision : inOrder(design.table<Decision>()))
        if (decision->function == functionId)
            decisions.push_back(decision);
    const auto ofPlace = [&](const Id& body) { return chains.isOfPlace(body, placeId); };
    if (place)
        found.placeDecides = std::any_of(decisions.begin(), decisions.end(), [&](const Decision* decision) {
            const auto deciders = decidersOf(*decision);
            return std::any_of(deciders.begin(), deciders.end(), ofPlace);
        });
    for (const Decision* decision : decisions) {
        TraceDecision traced{decision->id, decision->text.value_or(QString()), {}};
        std::vector<Id> deciders = decidersOf(*decision);
        if (found.placeDecides) {
            std::erase_if(deciders, [&](const Id& body) { return !ofPlace(body); });
            if (deciders.empty())
                continue;
        }
        for (const Id& decider : deciders)
            traced.chains.push_back(chains.from(decider));
        found.decisions.push_back(std::move(traced));
    }
    return found;
}

} // namespace placewright
