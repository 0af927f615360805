// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/rules/finding.h"
#include "model/rules/touch/field_use.h"

#include <QStringList>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace placewright {

class Authorizer;
class SharedViews;

/// One row of a rule's query.
struct RuleRow
{
    Id subject;
    QString because;
    std::optional<FindingState> state; ///< Nothing: what the rule's strength gives.
    std::vector<Id> also;
    QStringList arguments; ///< In the order of `RuleQuery::argumentNames`.
    QStringList repairs;   ///< With their places filled; none where a place has nothing to fill it.

    friend auto operator<=>(const RuleRow& a, const RuleRow& b)
    {
        return std::tie(a.subject, a.because, a.state, a.also, a.arguments, a.repairs)
               <=> std::tie(b.subject, b.because, b.state, b.also, b.arguments, b.repairs);
    }
    friend bool operator==(const RuleRow& a, const RuleRow& b) { return (a <=> b) == 0; }
    friend std::size_t qHash(const RuleRow& row, std::size_t seed = 0)
    {
        seed = qHashMulti(seed, row.subject.text(), row.because, row.state ? static_cast<int>(*row.state) : -1, row.arguments, row.repairs);
        for (const Id& id : row.also)
            seed = qHashMulti(seed, id.text());
        return seed;
    }
};

/// A rule's query, prepared once.
class RuleQuery
{
public:
    static Result<RuleQuery> prepare(sqlite3* database, Authorizer& authorizer, const SharedViews& views, const Rule& rule);

    /// The rows in an order that doesn't depend on how the tables came to be.
    Result<std::vector<RuleRow>> run();

    const FieldUse& use() const { return m_use; }
    /// The part of it that decides which rows there are, and not only what they say.
    const FieldUse& useForRows() const { return m_useForRows; }
    /// Whether there is more to it: names, which it gives out as they are.
    bool showsNames() const { return m_use != m_useForRows; }
    /// The part of it that doesn't come through shared views, but for what is only looked up by its id ...
    const FieldUse& directUse() const { return m_directUse; }
    /// ... which is here.
    const FieldUse& lookUps() const { return m_lookUps; }
    /// The part of it that may be touched in one system and matter to the rule in another.
    const FieldUse& useOfAllSystems() const { return m_useOfAllSystems; }
    bool readsSettings() const { return m_readsSettings; }
    /// True if it looks at the system in scope, so that it is to be run for each.
    bool isPerSystem() const { return m_perSystem; }
    /// True if it is to be run for what belongs to no system as well.
    bool looksOutside() const { return m_outside; }
    /// The shared views of all systems together, as it asks for them.
    const std::vector<int>& viewsOfAllSystems() const { return m_viewsOfAllSystems; }
    /// The shared views that must be up to date when it is run.
    const std::vector<int>& views() const { return m_views; }
    const QStringList& argumentNames() const { return m_argumentNames; }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    /// A repair with the columns that fill its places.
    struct Repair {
        QString because;
        QString text;
        std::vector<std::pair<QString, int>> places;
    };

    Result<void> readColumns(const Rule& rule);
    Result<void> readRepairs(const Rule& rule);
    Result<RuleRow> readRow() const;
    QStringList repairsOf(const RuleRow& row) const;

    sqlite3* m_database = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    FieldUse m_use;
    FieldUse m_useForRows;
    FieldUse m_directUse;
    FieldUse m_lookUps;
    FieldUse m_useOfAllSystems;
    std::vector<int> m_views;
    std::vector<int> m_viewsOfAllSystems;
    bool m_perSystem = false;
    bool m_outside = false;
    bool m_readsSettings = false;
    int m_subject = -1;
    int m_state = -1;
    int m_because = -1;
    std::vector<int> m_also;
    std::vector<int> m_arguments;
    std::vector<Repair> m_repairs;
    QStringList m_argumentNames;
};

/// A rule whose query gives a row where the `applies` of another holds.
Rule conditionOf(const Rule& rule);

/// The `{name}` places of a message.
QStringList placesIn(const QString& message);

} // namespace placewright
