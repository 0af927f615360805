// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/function_card.h"

#include "model/domain/labels.h"
#include "model/map/map_bodies.h"
#include "model/map/open_points.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(FunctionCard)
};

bool isAmongThem(const Ids& ids, const Id& id) {
    return ids && std::find(ids->begin(), ids->end(), id) != ids->end();
}

QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral("; "));
}

QStringList bodiesIn(const DecisionsMap& map, const std::vector<MapCell>& cells, std::initializer_list<MapLetter> letters) {
    QStringList names;
    for (const MapLetter letter : letters)
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].letters.has(letter) && !names.contains(map.columns[i].name))
                names << map.columns[i].name;
    return names;
}

class Card {
public:
    Card(const Design& design, const Id& function) : m_design(design), m_function(function) {}

    std::vector<CardFact> facts() {
        MapScope scope;
        scope.function = m_function;
        const DecisionsMap map = decisionsMap(m_design, scope);
        if (map.rows.empty())
            return {};
        const MapRow& row = map.rows.front();
        if (row.decisions.empty())
            add(CardText::tr("Decides"), CardText::tr("nobody yet"), {});
        for (const MapDecision& decision : row.decisions)
            decided(map, row, decision);
        delegations();
        agreements();
        add(CardText::tr("Policy source"), row.policySource, {});
        for (const MapOpenPoint& point : openPoints(map, authorityFindings(m_design, map)))
            add(point.what, point.sentence, {});
        return std::move(m_facts);
    }

private:
    void add(const QString& label, const QString& words, const Id& leads) {
        if (!words.isEmpty())
            m_facts.push_back({label, words, leads});
    }

    void decided(const DecisionsMap& map, const MapRow& row, const MapDecision& decision) {
        const QString who = decision.deciders.empty() ? CardText::tr("nobody yet") : map.namesOf(decision.deciders);
        const QString limit = decision.limit.isEmpty() ? row.decisions.size() == 1 ? row.limit : QString() : decision.limit;
        add(row.decisions.size() > 1 && !decision.text.isEmpty() ? CardText::tr("Decides “%1”").arg(decision.text) : CardText::tr("Decides"), who,
            decision.decision);
        add(CardText::tr("Limit"), limit, {});
        add(CardText::tr("Recommends or advises"), bodiesIn(map, decision.cells, {MapLetter::recommends, MapLetter::advises}).join(QStringLiteral("; ")), {});
        add(CardText::tr("Consulted or informed"), bodiesIn(map, decision.cells, {MapLetter::consulted, MapLetter::informed}).join(QStringLiteral("; ")), {});
        add(CardText::tr("Carries it out"), bodiesIn(map, decision.cells, {MapLetter::delivers}).join(QStringLiteral("; ")), {});
    }

    void delegations() {
        for (const Delegation* each : inOrder(m_design.table<Delegation>())) {
            if (!isAmongThem(each->functions, m_function))
                continue;
            QStringList services;
            for (const Service service : each->services.value_or(std::vector<Service>()))
                services << wordsFor(service);
            add(isNhsEngland(m_design, each->from) ? CardText::tr("Delegated by NHS England") : CardText::tr("Delegated"),
                joined({CardText::tr("%1 to %2").arg(m_design.nameOf(each->from), m_design.nameOf(each->to)),
                        each->status ? wordLabel(wordOf(*each->status)).toLower() : QString(),
                        each->limits ? CardText::tr("limit %1").arg(wordsFor(each->limits)) : QString(), services.join(QStringLiteral(", ")),
                        each->population.value_or(QString()), each->legalBasis.value_or(QString()),
                        each->start ? CardText::tr("from %1").arg(dateWords(*each->start)) : QString(),
                        each->review ? CardText::tr("review %1").arg(dateWords(*each->review)) : QString()}),
                each->id);
        }
    }

    void agreements() {
        for (const Agreement* each : inOrder(m_design.table<Agreement>())) {
            if (!isAmongThem(each->covers, m_function))
                continue;
            QStringList parties;
            for (const Id& party : each->parties.value_or(std::vector<Id>()))
                parties << m_design.nameOf(party);
            add(CardText::tr("Agreement"),
                joined({each->kind ? wordLabel(wordOf(*each->kind)) : each->id.text(), parties.join(QStringLiteral(", ")),
                        each->date ? dateWords(*each->date) : CardText::tr("no date recorded"), each->status.value_or(QString())}),
                each->id);
        }
    }

    const Design& m_design;
    const Id m_function;
    std::vector<CardFact> m_facts;
};

} // namespace

std::vector<CardFact> functionCard(const Design& design, const Id& function) {
    return Card(design, function).facts();
}

} // namespace placewright
