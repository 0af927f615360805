// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/structure_links.h"

#include "views/drawing/structure/structure_words.h"

#include <algorithm>

namespace placewright {

namespace {

constexpr double labelPt = 8.25;

enum Bus { equalsBus, nationalBus, accountabilityBus, delegationBus, proposalBus, adviceBus, contractBus, agreementBus, formerBus, ownBus };

class LinkMaker {
public:
    LinkMaker(StructureScene& scene, const LinkEnds& ends) : m_scene(scene), m_ends(ends) {}

    std::vector<StructureLink> made() {
        if (m_ends.partnership >= 0 && m_ends.body >= 0) {
            StructureLink& link =
                add(m_ends.partnership, m_ends.body, equalsBus, StructureText::tr("equals"), 0.5, FontWeight::bold);
            link.role = ThemeRole::equals;
            link.arrow = ArrowHead::none;
            link.words =
                StructureText::tr("The Partnership and the NHS body are equals: neither ranks above the other");
        }
        if (m_ends.body < 0)
            return std::move(m_links);
        for (const auto& [organisation, box] : m_ends.national)
            national(*organisation, box);
        for (const auto& [place, box] : m_ends.places)
            toPlace(*place, box);
        for (const auto& [collaborative, box] : m_ends.collaboratives)
            toCollaborative(*collaborative, box);
        toAgreements();
        return std::move(m_links);
    }

private:
    StructureLink&
    add(int from, int to, int bus, const QString& label, double at, FontWeight weight = FontWeight::regular) {
        StructureLink link;
        link.layout = {from, to, bus, label.isEmpty() ? 0 : textWidth(label, labelPt, weight), at};
        link.label = label;
        link.weight = weight;
        m_links.push_back(std::move(link));
        return m_links.back();
    }

    QString functionsWords(qsizetype count, bool proposed) const {
        if (count == 0)
            return proposed ? StructureText::tr("would delegate") : StructureText::tr("delegates");
        return proposed ? counted(count, StructureText::tr("would delegate 1 function"),
                                  StructureText::tr("would delegate %1 functions"))
                        : counted(count, StructureText::tr("delegates 1 function"),
                                  StructureText::tr("delegates %1 functions"));
    }

    /// What was passed on and no longer is, with its money, in the past tense.
    void former(int from, int to, const Id& receiver, const std::vector<const Delegation*>& given, double at) {
        if (given.empty())
            return;
        std::set<Id> functions;
        qint64 money = 0;
        for (const Delegation* delegation : given) {
            money += delegation->budget.value_or(0);
            for (const Id& function : delegation->functions.value_or(std::vector<Id>()))
                functions.insert(function);
        }
        const auto count = static_cast<qsizetype>(functions.size());
        QString label = count == 0 ? StructureText::tr("delegated")
                                   : counted(count, StructureText::tr("delegated 1 function"), StructureText::tr("delegated %1 functions"));
        if (money > 0)
            label = StructureText::tr("%1, %2").arg(label, moneyWords(money));
        StructureLink& link = add(from, to, formerBus, label, at);
        link.subject = given.front()->id;
        spoken(link, given.front()->from, receiver);
    }

    void national(const Organisation& organisation, int box) {
        std::vector<const Delegation*> gone;
        for (const Delegation* delegation : m_scene.facts.formerToSystem)
            if (delegation->from == organisation.id)
                gone.push_back(delegation);
        former(box, m_ends.body, m_scene.facts.body ? m_scene.facts.body->id : Id(), gone, 0.62);
        std::vector<const Delegation*> given;
        std::set<Id> functions;
        for (const Delegation* delegation : m_scene.facts.toSystem) {
            if (delegation->from != organisation.id)
                continue;
            given.push_back(delegation);
            for (const Id& function : delegation->functions.value_or(std::vector<Id>()))
                functions.insert(function);
        }
        if (!given.empty()) {
            const bool proposed = std::all_of(given.begin(), given.end(), [](const Delegation* d) {
                return d->status == DelegationStatus::proposed;
            });
            StructureLink& link = add(box, m_ends.body, proposed ? proposalBus + 100 : nationalBus,
                                      functionsWords(static_cast<qsizetype>(functions.size()), proposed), 0.62);
            link.subject = given.front()->id;
            link.dash = proposed ? Dash::dashed : Dash::solid;
            (proposed ? m_scene.use.proposed : m_scene.use.delegation) = true;
            spoken(link, organisation.id, m_scene.facts.body ? m_scene.facts.body->id : Id());
        }
        const Forum* board = m_scene.facts.board;
        if (board && board->heldToAccountBy == organisation.id) {
            StructureLink& link = add(m_ends.body, box, accountabilityBus, StructureText::tr("accountable to"), 0.3);
            link.role = ThemeRole::accountability;
            link.words = StructureText::tr("%1 is accountable to %2")
                             .arg(m_scene.design.nameOf(board->id), m_scene.design.nameOf(organisation.id));
            m_scene.use.accountability = true;
        }
    }

    void spoken(StructureLink& link, const Id& from, const Id& to) const {
        link.words =
            StructureText::tr("%1 %2 to %3").arg(m_scene.design.nameOf(from), link.label, m_scene.design.nameOf(to));
    }

    void toPlace(const Place& place, int box) {
        const int source = m_ends.held >= 0 ? m_ends.held : m_ends.body;
        const Id giver = m_scene.facts.body ? m_scene.facts.body->id : Id();
        const PlaceAuthority authority = m_scene.facts.authorities.value(place.id);
        if (const Contract* contract = leadContract(m_scene.facts.formerContracts, place.id))
            contractLook(add(source, box, formerBus, StructureText::tr("lead provider contract"), 0.72), *contract);
        if (m_scene.options.gone.contains(place.id))
            return former(source, box, place.id, authority.fromSystem, 0.3);
        former(source, box, place.id, authority.former, 0.3);
        if (authority.onlyInforms && (!authority.fromSystem.empty() || authority.decisions > 0)) {
            const QString label = authority.fromSystem.empty()
                                      ? StructureText::tr("cannot decide here: the forum only informs")
                                      : StructureText::tr("cannot delegate to a consultative forum");
            StructureLink& link = add(source, box, ownBus + 200 + box, label, 0.3, FontWeight::bold);
            link.subject = authority.fromSystem.empty() ? Id() : authority.fromSystem.front()->id;
            link.role = ThemeRole::must;
            link.dash = Dash::dashed;
            link.words = StructureText::tr("%1: %2").arg(m_scene.design.nameOf(place.id), label);
            m_scene.use.problem = true;
        } else if (!authority.fromSystem.empty()) {
            StructureLink& link = add(source, box, authority.proposed ? proposalBus : delegationBus,
                                      functionsWords(authority.functions, authority.proposed), 0.3);
            link.subject = authority.fromSystem.front()->id;
            link.dash = authority.proposed ? Dash::dashed : Dash::solid;
            (authority.proposed ? m_scene.use.proposed : m_scene.use.delegation) = true;
            spoken(link, giver, place.id);
        } else if (authority.onlyInforms) {
            StructureLink& link = add(box, source, adviceBus, StructureText::tr("informs"), 0.3);
            link.role = ThemeRole::advice;
            link.dash = Dash::dotted;
            link.words = StructureText::tr("%1 informs decisions at system").arg(m_scene.design.nameOf(place.id));
            m_scene.use.advice = true;
        }
        if (const Contract* contract = leadContract(m_scene.facts.contracts, place.id))
            contractLook(add(source, box, ownBus + 400, StructureText::tr("lead provider contract"), 0.72), *contract);
    }

    static const Contract* leadContract(const std::vector<const Contract*>& contracts, const Id& place) {
        const auto found = std::find_if(contracts.begin(), contracts.end(), [&](const Contract* contract) {
            return contract->place == place && contract->kind == ContractKind::leadProvider;
        });
        return found == contracts.end() ? nullptr : *found;
    }

    void toCollaborative(const Collaborative& collaborative, int box) {
        const auto draw = [&](const std::vector<const Contract*>& contracts, int bus) {
            const auto found = std::find_if(contracts.begin(), contracts.end(), [&](const Contract* contract) {
                return contract->collaborative == collaborative.id;
            });
            if (found != contracts.end())
                contractLook(add(m_ends.held >= 0 ? m_ends.held : m_ends.body, box, bus, {}, 0), **found);
        };
        draw(m_scene.facts.contracts, contractBus);
        draw(m_scene.facts.formerContracts, formerBus);
    }

    void toAgreements() {
        const Organisation* body = m_scene.facts.body;
        std::vector<const Agreement*> ours;
        for (const Agreement* agreement : m_scene.facts.section75)
            if (body && std::count(agreement->parties->begin(), agreement->parties->end(), body->id) > 0)
                ours.push_back(agreement);
        if (ours.empty() || m_ends.agreements < 0)
            return;
        StructureLink& link = add(m_ends.body, m_ends.agreements, agreementBus, {}, 0.5);
        if (m_scene.facts.section75.size() == 1)
            link.subject = ours.front()->id;
        link.role = ThemeRole::contract;
        link.dash = Dash::dotted;
        link.arrow = ArrowHead::none;
        link.words = ours.size() == 1 ? m_scene.design.nameOf(ours.front()->id)
                                      : StructureText::tr("%1 is a party to %2 section 75 agreements")
                                            .arg(m_scene.design.nameOf(body->id))
                                            .arg(ours.size());
        m_scene.use.section75 = true;
    }

    void contractLook(StructureLink& link, const Contract& contract) {
        link.subject = contract.id;
        link.role = ThemeRole::contract;
        link.words = StructureText::tr("Contract: %1 with %2")
                         .arg(m_scene.design.nameOf(contract.holder), m_scene.design.nameOf(contract.provider));
        m_scene.use.contract = true;
    }

    StructureScene& m_scene;
    const LinkEnds& m_ends;
    std::vector<StructureLink> m_links;
};

} // namespace

std::vector<StructureLink> linksOf(StructureScene& scene, const LinkEnds& ends) {
    return LinkMaker(scene, ends).made();
}

Mark connectorMark(const StructureLink& link, const LayoutRoute& route) {
    Mark mark;
    mark.kind = MarkKind::connector;
    mark.shape = MarkShape::route;
    mark.stroke = link.role;
    mark.strokeWidth = 1.8;
    mark.dash = link.dash;
    mark.route = route.own;
    // Where it joins another of its bus, that one has the arrow.
    mark.arrow = route.own.last() == route.points.last() ? link.arrow : ArrowHead::none;
    mark.rect = mark.route.boundingRect();
    mark.subject = link.subject;
    mark.words = route.shares
                     ? StructureText::tr("%1 (drawn over another line, as there is no room beside it)").arg(link.words)
                     : link.words;
    if (!route.label.isNull()) {
        const bool centred = link.arrow == ArrowHead::none;
        mark.text = {{link.label,
                      {centred ? route.label.center().x() : route.label.left(),
                       centredBaseline(route.label.center().y(), labelPt)},
                      labelPt,
                      link.weight,
                      centred ? TextAlign::centre : TextAlign::left,
                      link.role}};
        mark.rect = mark.rect.united(route.label);
    }
    return mark;
}

} // namespace placewright
