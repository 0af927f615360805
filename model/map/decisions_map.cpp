// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/decisions_map.h"

#include "model/catalogue/function_catalogue.h"
#include "model/domain/labels.h"
#include "model/map/map_bodies.h"

#include <QCoreApplication>
#include <algorithm>

namespace placewright {

namespace {

struct DecisionsMapText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

using DecisionsOf = std::map<Id, std::vector<const Decision*>>;

DecisionsOf decisionsByFunction(const Design& design)
{
    DecisionsOf byFunction;
    for (const Decision* decision : inOrder(design.table<Decision>()))
        byFunction[decision->function].push_back(decision);
    return byFunction;
}

/// The bodies that a function needs columns for: who is accountable, who has a part, and, as long as nobody decides, who exercises it.
std::vector<Id> bodiesWithPart(const Function& function, const std::vector<const Decision*>& decisions)
{
    std::vector<Id> bodies;
    bool decided = false;
    if (!function.accountable.isNull())
        bodies.push_back(function.accountable);
    for (const Decision* decision : decisions)
        if (decision->parts)
            for (const DecisionPart& part : *decision->parts) {
                bodies.push_back(part.who);
                decided = decided || part.part == Part::decides;
            }
    if (!decided && function.exercisedBy)
        bodies.insert(bodies.end(), function.exercisedBy->begin(), function.exercisedBy->end());
    return bodies;
}

/// All bodies that a function names, in any role.
std::vector<Id> bodiesOf(const Function& function, const std::vector<const Decision*>& decisions)
{
    std::vector<Id> bodies = bodiesWithPart(function, decisions);
    if (function.exercisedBy)
        bodies.insert(bodies.end(), function.exercisedBy->begin(), function.exercisedBy->end());
    return bodies;
}

bool isOfSystem(const Design& design, const std::vector<Id>& bodies, const Id& system)
{
    bool elsewhere = false;
    for (const Id& body : bodies) {
        const Belongs belongs = belongsTo(design, body, system);
        if (belongs == Belongs::yes)
            return true;
        elsewhere = elsewhere || belongs == Belongs::no;
    }
    return !elsewhere;
}

QString subjectOf(const Function& function)
{
    if (function.subject && !function.subject->isEmpty())
        return *function.subject;
    const CatalogueFunction* known = shippedCatalogue().find(function.id.text());
    return known ? known->subject : QString();
}

/// Catalogue order within the subjects of the catalogue; own functions after it, own subjects after those, none last.
std::vector<const Function*> rowOrder(const Design& design)
{
    const FunctionCatalogue& catalogue = shippedCatalogue();
    std::map<QString, std::size_t> catalogueOrder;
    for (std::size_t i = 0; i < catalogue.functions.size(); ++i)
        catalogueOrder.emplace(catalogue.functions[i].id, i);
    std::vector<const Function*> functions = inOrder(design.table<Function>());
    std::map<QString, std::size_t> ownSubjects;
    const auto orderOf = [&](const Function* function) {
        const QString subject = subjectOf(*function);
        std::size_t group = catalogue.subjectOrder(subject);
        if (group == catalogue.subjects.size())
            group += subject.isEmpty() ? functions.size() : ownSubjects.emplace(subject, ownSubjects.size()).first->second;
        const auto known = catalogueOrder.find(function->id.text());
        return std::pair(group, known == catalogueOrder.end() ? catalogueOrder.size() : known->second);
    };
    std::vector<std::pair<std::pair<std::size_t, std::size_t>, const Function*>> keyed;
    for (const Function* function : functions)
        keyed.emplace_back(orderOf(function), function);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        functions[i] = keyed[i].second;
    return functions;
}

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QString shownFlag(const Flag& flag)
{
    return !flag ? QString() : (*flag ? DecisionsMapText::tr("Yes") : DecisionsMapText::tr("No"));
}

/// Builds the rows of one map.
class Rows
{
public:
    Rows(const Design& design, const BodyAliases& aliases, DecisionsMap& map) : m_design(design), m_aliases(aliases), m_map(map)
    {
        for (const Delegation* delegation : inOrder(design.table<Delegation>()))
            if (delegation->functions)
                for (const Id& function : *delegation->functions)
                    m_delegations[function].push_back(delegation);
        for (const Note* note : inOrder(design.table<Note>()))
            if (note->text)
                m_notes[note->subject].append(*note->text);
    }

    MapRow row(const Function& function, const std::vector<const Decision*>& decisions) const;

private:
    MapDecision decisionOf(const Function& function, const Decision& decision) const;
    std::optional<std::size_t> columnOf(const Id& body) const;
    void fillWhere(MapRow& row, const Function& function) const;
    QString meetsInPublic(const std::vector<Id>& deciders) const;

    const Design& m_design;
    const BodyAliases& m_aliases;
    DecisionsMap& m_map;
    std::map<Id, std::vector<const Delegation*>> m_delegations;
    std::map<Id, QStringList> m_notes;
};

std::optional<std::size_t> Rows::columnOf(const Id& body) const
{
    const auto found = m_map.columnOfBody.find(body);
    return found == m_map.columnOfBody.end() ? std::nullopt : std::optional(found->second);
}

MapDecision Rows::decisionOf(const Function& function, const Decision& decision) const
{
    MapDecision made{decision.id, decision.text.value_or(QString()), std::vector<MapCell>(m_map.columns.size()), {},
                     wordsFor(decision.limit), decision.rule.value_or(QString()), {}, {}};
    bool cannot = false;
    if (decision.parts)
        for (const DecisionPart& part : *decision.parts) {
            const auto column = columnOf(part.who);
            if (!part.part || !column)
                continue;
            MapCell& cell = made.cells[*column];
            cell.letters.add(letterFor(*part.part));
            if (*part.part != Part::decides)
                continue;
            const auto same = [&](const Id& other) { return m_aliases.same(other, part.who); };
            if (std::none_of(made.deciders.begin(), made.deciders.end(), same))
                made.deciders.push_back(part.who);
            if (const auto reason = whyCannotHold(m_design, part.who, function)) {
                cell.cannotHold = cannot = true;
                cell.reason = *reason;
            }
        }
    made.meetsInPublic = meetsInPublic(made.deciders);
    if (made.deciders.empty())
        made.shortfalls.push_back(Proof::noDecider);
    if (made.deciders.size() > 1)
        made.shortfalls.push_back(Proof::severalDeciders);
    if (cannot)
        made.shortfalls.push_back(Proof::deciderCannotHold);
    return made;
}

QString Rows::meetsInPublic(const std::vector<Id>& deciders) const
{
    QStringList said;
    for (const Id& decider : deciders) {
        Id forum = decider;
        if (const auto* place = m_design.get<Place>(decider))
            forum = place->forum;
        else if (const auto* collaborative = m_design.get<Collaborative>(decider))
            forum = collaborative->forum;
        else if (m_design.get<Organisation>(decider))
            forum = m_aliases.columnBody(decider);
        if (const auto* meeting = m_design.get<Forum>(forum))
            addOnce(said, shownFlag(meeting->meetsInPublic));
    }
    return said.join(QStringLiteral("; "));
}

/// Limits, legal basis and dates are the function's own where it has them, else those of its delegations.
void Rows::fillWhere(MapRow& row, const Function& function) const
{
    row.legalBasis = function.legalBasis.value_or(QString());
    row.writtenIn = function.writtenIn.value_or(QString());
    row.effectiveFrom = function.effectiveFrom.value_or(QString());
    row.review = function.review.value_or(QString());
    QStringList limits;
    for (const MapDecision& decision : row.decisions)
        addOnce(limits, decision.limit);
    const auto delegations = m_delegations.find(function.id);
    if (delegations != m_delegations.end()) {
        QStringList bases;
        for (const Delegation* delegation : delegations->second) {
            addOnce(bases, delegation->legalBasis.value_or(QString()));
            if (limits.isEmpty())
                addOnce(limits, wordsFor(delegation->limits));
            if (row.effectiveFrom.isEmpty())
                row.effectiveFrom = delegation->start.value_or(QString());
            if (row.review.isEmpty())
                row.review = delegation->review.value_or(QString());
        }
        if (row.legalBasis.isEmpty())
            row.legalBasis = bases.join(QStringLiteral("; "));
    }
    row.limit = limits.join(QStringLiteral("; "));
    if (const CatalogueFunction* known = shippedCatalogue().find(function.id.text()))
        row.policySource = known->section.isEmpty() ? known->document : known->document + QStringLiteral(", ") + known->section;
}

MapRow Rows::row(const Function& function, const std::vector<const Decision*>& decisions) const
{
    MapRow row;
    row.function = function.id;
    row.name = function.name.value_or(function.id.text());
    row.subject = subjectOf(function);
    row.accountable = function.accountable;
    row.accountableName = function.accountable.isNull() ? QString() : m_design.nameOf(function.accountable);
    row.held = wordsForInstrument(function.instrument.value_or(QString()));
    row.level = wordsForLevel(function.level.value_or(QString()));
    row.population = function.population.value_or(QString());
    if (function.services) {
        QStringList services;
        for (Service service : *function.services)
            services << wordsFor(service);
        row.services = services.join(QStringLiteral(", "));
    }
    row.origin = function.origin ? wordLabel(wordOf(*function.origin)) : QString();
    row.rationale = function.rationale.value_or(QString());
    if (function.exercisedBy)
        row.exercisedBy = *function.exercisedBy;
    if (const auto notes = m_notes.find(function.id); notes != m_notes.end())
        row.notes = notes->second;

    row.cells.resize(m_map.columns.size());
    std::set<Proof> shortfalls;
    for (const Decision* decision : decisions) {
        MapDecision made = decisionOf(function, *decision);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i].letters.add(made.cells[i].letters);
            if (made.cells[i].cannotHold) {
                row.cells[i].cannotHold = true;
                row.cells[i].reason = made.cells[i].reason;
            }
        }
        for (const Id& decider : made.deciders)
            if (std::none_of(row.deciders.begin(), row.deciders.end(), [&](const Id& d) { return m_aliases.same(d, decider); }))
                row.deciders.push_back(decider);
        shortfalls.insert(made.shortfalls.begin(), made.shortfalls.end());
        row.decisions.push_back(std::move(made));
    }
    if (decisions.empty())
        shortfalls.insert(Proof::noDecider);
    if (shortfalls.contains(Proof::noDecider) && row.deciders.empty())
        for (const Id& body : row.exercisedBy)
            if (const auto column = columnOf(body))
                row.cells[*column].undecided = true;
    if (const auto column = columnOf(function.accountable))
        row.cells[*column].letters.add(MapLetter::accountable);
    else
        shortfalls.insert(Proof::nobodyAccountable);
    row.shortfalls.assign(shortfalls.begin(), shortfalls.end());
    row.meetsInPublic = meetsInPublic(row.deciders);
    fillWhere(row, function);
    return row;
}

void fillColumnsOfBodies(DecisionsMap& map, const BodyAliases& aliases)
{
    for (std::size_t i = 0; i < map.columns.size(); ++i) {
        if (!map.columns[i].body.isNull())
            map.columnOfBody.emplace(map.columns[i].body, i);
        for (const Id& id : map.columns[i].folded)
            map.columnOfBody.emplace(id, i);
    }
    for (const auto& [id, body] : aliases.all())
        if (const auto column = map.columnOfBody.find(body); column != map.columnOfBody.end())
            map.columnOfBody.emplace(id, column->second);
}

} // namespace

std::size_t DecisionsMap::countOf(Proof proof) const
{
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const MapRow& row) {
        return proof == Proof::complete ? row.shortfalls.empty()
                                        : std::find(row.shortfalls.begin(), row.shortfalls.end(), proof) != row.shortfalls.end();
    }));
}

QString DecisionsMap::namesOf(const std::vector<Id>& ids) const
{
    QStringList list;
    for (const Id& id : ids) {
        const auto found = names.find(id);
        list << (found == names.end() ? id.text() : found->second);
    }
    return list.join(QStringLiteral("; "));
}

QStringList DecisionsMap::bodiesWith(const MapRow& row, MapLetter letter) const
{
    QStringList list;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].letters.has(letter))
            list << columns[i].name;
    return list;
}

DecisionsMap decisionsMap(const Design& design, const MapScope& scope)
{
    DecisionsMap map;
    map.system = scope.system;
    const BodyAliases aliases(design);
    const DecisionsOf decisions = decisionsByFunction(design);
    static const std::vector<const Decision*> none;
    const auto decisionsOf = [&](const Id& function) -> const std::vector<const Decision*>& {
        const auto found = decisions.find(function);
        return found == decisions.end() ? none : found->second;
    };

    std::vector<const Function*> functions;
    std::set<Id> takingPart;
    for (const Function* function : rowOrder(design)) {
        if (!scope.function.isNull() && function->id != scope.function)
            continue;
        const std::vector<Id> bodies = bodiesOf(*function, decisionsOf(function->id));
        if (!isOfSystem(design, bodies, scope.system))
            continue;
        functions.push_back(function);
        const std::vector<Id> parts = bodiesWithPart(*function, decisionsOf(function->id));
        takingPart.insert(parts.begin(), parts.end());
        for (const Id& id : bodies)
            map.names.emplace(id, design.nameOf(id));
    }
    map.columns = mapColumns(design, scope, aliases, takingPart);
    fillColumnsOfBodies(map, aliases);

    const Rows rows(design, aliases, map);
    for (const Function* function : functions) {
        map.rows.push_back(rows.row(*function, decisionsOf(function->id)));
        const QString& subject = map.rows.back().subject;
        if (map.groups.empty() || map.groups.back().subject != subject)
            map.groups.push_back({subject, subject.isEmpty() ? DecisionsMapText::tr("Other functions") : shippedCatalogue().subjectName(subject),
                                  map.rows.size() - 1, 0});
        ++map.groups.back().count;
    }
    return map;
}

} // namespace placewright
