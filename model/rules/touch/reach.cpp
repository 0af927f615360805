// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/touch/reach.h"

#include "model/domain/field.h"
#include "model/rules/tables/rule_mirror.h"
#include "model/store/database.h"
#include "model/store/schema.h"

namespace placewright {

namespace {

/// Beyond that an entity is taken to matter everywhere: looking further would cost more than it saves.
constexpr std::size_t mostLookedAt = 3000;

constexpr KindSet owned =
    kinds({Kind::system, Kind::area, Kind::forum, Kind::seat, Kind::place, Kind::neighbourhood, Kind::milestone});
constexpr KindSet unowned = kinds({Kind::organisation, Kind::person, Kind::post, Kind::collaborative, Kind::function,
                                   Kind::decision, Kind::delegation, Kind::contract, Kind::agreement, Kind::flow,
                                   Kind::plan});

/// Whether what such a node leads to leads back to it: all that name one another, but for organisations, which lead to no more than
/// owned things.
bool isMutual(const std::pair<Kind, Id>& node) {
    return contains(unowned, node.first) && node.first != Kind::organisation;
}

/// A column that holds references: of the kind's own table, or of the table of a list.
struct ReferenceColumn {
    QString table;
    QString column;
    KindSet targets = 0;
    bool isList = false;
};

std::vector<ReferenceColumn> referenceColumns(Kind kind) {
    std::vector<ReferenceColumn> all;
    for (const Field& field : fieldsOf(kind)) {
        if (field.type == FieldType::reference)
            all.push_back({QString::fromLatin1(infoOf(kind).plural), QString::fromLatin1(field.key), field.targets, false});
        else if (field.type == FieldType::references)
            all.push_back({listTable(kind, field), QStringLiteral("value"), field.targets, true});
        for (const Field& part : field.record)
            if (part.type == FieldType::reference)
                all.push_back({listTable(kind, field), QString::fromLatin1(part.key), part.targets, true});
    }
    return all;
}

QString inOption(Kind kind) {
    return isShared(kind) ? QString() : QStringLiteral("option = ?1 AND ");
}

/// Of the ids that an entity names.
QString namedSql(Kind kind) {
    QStringList parts;
    for (const ReferenceColumn& each : referenceColumns(kind))
        parts << QStringLiteral("SELECT \"%1\" FROM main.\"%2\" WHERE %3%4 = ?2 AND \"%1\" IS NOT NULL")
                     .arg(each.column, each.table, inOption(kind),
                          each.isList ? QStringLiteral("owner") : QStringLiteral("id"));
    return parts.join(QStringLiteral(" UNION ALL "));
}

/// Of what names an entity, by kind and id.
QString namingSql(Kind kind, KindSet owners) {
    QStringList parts;
    for (int i = 0; i < kindCount; ++i) {
        const Kind owner = static_cast<Kind>(i);
        if (!contains(owners, owner))
            continue;
        for (const ReferenceColumn& each : referenceColumns(owner))
            if (contains(each.targets, kind))
                parts << QStringLiteral("SELECT %1, %2 FROM main.\"%3\" WHERE %4\"%5\" = ?2")
                             .arg(QString::number(i), each.isList ? QStringLiteral("owner") : QStringLiteral("id"),
                                  each.table, inOption(owner), each.column);
    }
    return parts.join(QStringLiteral(" UNION ALL "));
}

/// Rules count what doesn't say whose it is for every system.
bool isAnybodys(const Entity& entity) {
    if (const auto* plan = std::get_if<Plan>(&entity))
        return plan->owner.isNull();
    if (const auto* agreement = std::get_if<Agreement>(&entity))
        return !agreement->parties;
    if (const auto* contract = std::get_if<Contract>(&entity))
        return contract->holder.isNull();
    return false;
}

} // namespace

Reach::Reach(RuleMirror& mirror, KindOf kindOf) : m_mirror(mirror), m_kindOf(std::move(kindOf)) {}

Reach::~Reach() = default;

std::optional<std::set<Id>> Reach::systemsOf(const Id& option, Kind kind, const Entity& entity) {
    enter(option);
    m_seen.clear();
    m_next.clear();
    m_systems.clear();
    m_everywhere = false;
    const auto named = [&](const char* field) {
        const Value value = findField(kind, QLatin1String(field))->get(address(entity));
        return isRecorded(value) ? Id(std::get<QString>(value)) : Id();
    };
    const Node start(kind, common(entity).id);
    m_seen.insert(start);
    switch (kind) {
    case Kind::system:
        return std::set{start.second};
    case Kind::area: {
        const Id system = named("system");
        if (system.isNull())
            return std::nullopt;
        m_systems.insert(system);
        followNaming(start, false);
        break;
    }
    case Kind::forum:
    case Kind::place:
    case Kind::milestone: {
        const Id system = named("system");
        return system.isNull() ? std::nullopt : std::optional(std::set{system});
    }
    case Kind::seat:
        follow({Kind::forum, named("forum")});
        break;
    case Kind::neighbourhood:
        follow({Kind::place, named("place")});
        break;
    default:
        if (!contains(unowned, kind) || isAnybodys(entity))
            return std::nullopt;
        for (const Reference& reference : referencesIn(entity))
            if (const auto other = m_kindOf(option, reference.target))
                m_next.emplace_back(*other, reference.target);
        followNaming(start, true);
    }
    if (!isMutual(start) || !isKnownFromNext()) {
        followAll();
        if (isMutual(start)) {
            const auto known = std::make_shared<const Known>(Known{m_systems, m_everywhere});
            for (const Node& node : m_seen)
                if (isMutual(node))
                    m_known.insert_or_assign(node, known);
        }
    }
    // A chain of delegations may lead on from one system into another.
    const bool isBridge = kind == Kind::delegation && m_systems.size() > 1;
    return m_everywhere || isBridge || m_systems.empty() ? std::nullopt : std::optional(m_systems);
}

std::vector<std::pair<Id, Id>> Reach::seatsBehind(const Id& option, const Id& organisation) {
    enter(option);
    SQLite::Statement& query = prepared(m_seatsBehind, {Kind::organisation, organisation}, [] {
        return QStringLiteral("SELECT id, forum FROM main.seats WHERE option = ?1 AND drawnFrom = ?2 "
                              "UNION ALL SELECT id, forum FROM main.seats WHERE option = ?1 AND employedBy = ?2");
    });
    std::vector<std::pair<Id, Id>> seats;
    while (query.executeStep())
        seats.emplace_back(columnText(query.getColumn(0)), columnText(query.getColumn(1)));
    query.reset();
    return seats;
}

std::set<Id> Reach::functionsOf(const Id& option, const Node& holder) {
    enter(option);
    SQLite::Statement& query = prepared(m_functionsOf, holder, [] {
        return QStringLiteral("SELECT id FROM main.functions WHERE option = ?1 AND accountable = ?2 "
                              "UNION ALL SELECT owner FROM main.\"functions_exercisedBy\" WHERE option = ?1 AND value = ?2");
    });
    std::set<Id> functions;
    while (query.executeStep())
        functions.insert(Id(columnText(query.getColumn(0))));
    query.reset();
    return functions;
}

void Reach::enter(const Id& option) {
    if (m_option != option)
        m_known.clear();
    m_option = option;
}

void Reach::followAll() {
    while (!m_next.empty() && !m_everywhere) {
        const Node node = m_next.back();
        m_next.pop_back();
        follow(node);
    }
}

/// Of what leads to one another, each leads to the same.
bool Reach::isKnownFromNext() {
    for (const Node& node : m_next)
        if (const auto known = m_known.find(node); known != m_known.end()) {
            m_systems = known->second->systems;
            m_everywhere = known->second->everywhere;
            return true;
        }
    return false;
}

void Reach::follow(const Node& node) {
    if (!m_seen.insert(node).second)
        return;
    m_everywhere |= m_seen.size() > mostLookedAt;
    switch (node.first) {
    case Kind::system:
        m_systems.insert(node.second);
        return;
    case Kind::area:
        followNaming(node, false);
        return followOwner(node, "system");
    case Kind::forum:
    case Kind::place:
    case Kind::milestone:
        return followOwner(node, "system");
    case Kind::seat:
        return followOwner(node, "forum");
    case Kind::neighbourhood:
        return followOwner(node, "place");
    default:
        break;
    }
    if (!contains(unowned, node.first))
        return;
    followNamed(node);
    followNaming(node, node.first != Kind::organisation);
}

/// Whatever belongs to no system may be looked at from any.
void Reach::followOwner(const Node& node, const char* column) {
    SQLite::Statement& query = prepared(m_owner, node, [&] {
        return QStringLiteral("SELECT \"%1\" FROM main.\"%2\" WHERE %3id = ?2")
            .arg(QLatin1String(column), QLatin1String(infoOf(node.first).plural), inOption(node.first));
    });
    const Id owner = query.executeStep() ? Id(columnText(query.getColumn(0))) : Id();
    query.reset();
    if (owner.isNull())
        m_everywhere = true;
    else
        follow({node.first == Kind::seat            ? Kind::forum
                : node.first == Kind::neighbourhood ? Kind::place
                                                    : Kind::system,
                owner});
}

void Reach::followNamed(const Node& node) {
    SQLite::Statement& query = prepared(m_named, node, [&] { return namedSql(node.first); });
    while (query.executeStep()) {
        const Id id(columnText(query.getColumn(0)));
        if (const auto kind = m_kindOf(m_option, id))
            m_next.emplace_back(*kind, id);
    }
    query.reset();
}

void Reach::followNaming(const Node& node, bool alsoUnowned) {
    SQLite::Statement& query = prepared(alsoUnowned ? m_naming : m_namingOwned, node,
                                        [&] { return namingSql(node.first, alsoUnowned ? owned | unowned : owned); });
    while (query.executeStep())
        m_next.emplace_back(static_cast<Kind>(query.getColumn(0).getInt()), Id(columnText(query.getColumn(1))));
    query.reset();
}

template <class Sql>
SQLite::Statement& Reach::prepared(Statements& statements, const Node& node, const Sql& sql) {
    auto& statement = statements[static_cast<std::size_t>(node.first)];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_mirror.database(), sql().toStdString());
    bindText(*statement, 1, m_option.text());
    bindText(*statement, 2, node.second.text());
    return *statement;
}

} // namespace placewright
