// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/rules/tables/scope.h"
#include "model/rules/touch/touch.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <QHash>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace placewright {

class Authorizer;

/// The views that rules share, kept as tables that are filled when a rule needs them: dozens of rules ask for the board or the
/// places, and working that out once is several times faster than in each. Each table holds what the view gives in every option and
/// system that was looked at, so that going from one to another costs nothing. Throws SQLite::Exception.
class SharedViews
{
public:
    SharedViews(SQLite::Database& database, Authorizer& authorizer);

    /// Takes over the views that `sql` creates; nothing but `CREATE TEMP VIEW` is let through. Lines of comment say more of a view:
    /// - `-- look up: <view> by <column>`: by what rules look for rows in one that has many;
    /// - `-- rows: <view> by <column> of <kind>`: of that kind, a row depends on the one entity whose id is in the column;
    /// - `of forums of seats` or `of organisations of seats`: on the seats of that forum, or those that organisation is behind;
    /// - `of forums of organisations` or `of seats of organisations`: on those behind the seats of that forum, or behind that seat;
    /// - `of forums of places`: on the places that have that forum;
    /// - `of functions of forums` or `of functions of organisations`: on those that exercise that function or are accountable for it;
    /// - `of <view>`: on the rows of that view, one taken over before, which have the same in their column `id`.
    /// There may be several such lines for a view, each for another kind or way.
    Result<void> add(const QString& sql);

    /// What the views read, all together.
    FieldUse reads() const;
    /// Index of a view by name, or -1.
    int find(QAnyStringView name) const { return m_byName.value(name.toString(), -1); }
    /// What reading a column of a view depends on. All but `name` and `title` leave out what only the names in it come from, so that a new name
    /// concerns those alone who show it.
    const FieldUse& use(int view, QAnyStringView column) const;
    bool isPerSystem(int view) const { return m_views[static_cast<std::size_t>(view)].perSystem; }
    bool looksOutside(int view) const { return m_views[static_cast<std::size_t>(view)].outside; }
    /// True for what rules of any system may ask as a whole, rather than look one thing up in.
    bool isOfAllSystems(int view) const
    {
        const View& asked = m_views[static_cast<std::size_t>(view)];
        return !asked.perSystem && !asked.isLookedUp;
    }
    bool comparesNames(int view) const { return m_views[static_cast<std::size_t>(view)].comparesNames; }
    /// True for a table that a view is kept in, which rules have no business to read.
    static bool isStore(QLatin1String table) { return table.startsWith(QLatin1String("kept_")); }

    /// Says which option and system views are read for, a null system standing for what belongs to none.
    void enter(const Id& option, const Id& system);
    /// Of what a view holds now; another each time all of it is filled if it is too big to be worth a look. The view must be up to
    /// date.
    quint64 digest(int view);

    /// Fills these views, and those they read, where they aren't up to date.
    void refresh(const std::vector<int>& views);
    void refreshAll();
    /// Forgets everything.
    void clear();
    /// Takes note of what changes have touched in an option.
    void staleFor(const Id& option, const TouchedScopes& touched);
    /// Milliseconds that filling each view has taken so far, by its name.
    std::vector<std::pair<QString, double>> costs() const;

private:
    /// Where rows come from: the column holds the id of what an entity is reached by, or what is in the column `id` of a view.
    struct RowSource
    {
        std::optional<Kind> kind;
        Reached reached = Reached::itself; ///< The entity itself, or what is beside it.
        QString column;
        QString of;
        int view = -1;          ///< Where `of` is no kind.
        std::size_t first = 0;  ///< Of the sources with that column.
    };

    /// What was in the column `id` of the rows that came, went or changed, in order; others remember how far they have read.
    struct News
    {
        std::vector<Id> ids;
        std::size_t before = 0; ///< How many are no longer here.

        std::size_t end() const { return before + ids.size(); }
        /// False before all was filled for the first time.
        bool isBegun() const { return before > 0; }
        void add(const std::vector<Id>& changed);
        /// Whoever hasn't read all so far, or reads for the first time, can't tell what changed.
        void startAnew()
        {
            before = end() + 1;
            ids.clear();
        }
    };

    /// What a view's table holds of one scope.
    struct Kept
    {
        bool isFilled = false;
        std::set<std::pair<std::size_t, Id>> staleRows; ///< By the first source of a column and what is in that.
        int rows = 0;
        double timeToFill = 0; ///< Milliseconds that filling all of it took last.
        std::optional<quint64> digest; ///< Of what it holds, once somebody asked.
        bool needsMayDiffer = false;   ///< Beyond what its stale rows tell.
        quint64 needsDigest = 0;       ///< Of the views that it was worked out from, but for those its rows come from.
        News news;
        std::vector<std::size_t> readUpTo; ///< By source, of the news of its view.
        bool hasNewsToRead = false;

        bool isFresh() const { return isFilled && staleRows.empty() && !needsMayDiffer && !hasNewsToRead; }
    };

    struct View
    {
        QString name;
        std::string store; ///< The table it is kept in.
        FieldUse use;
        FieldUse useButNames;
        FieldUse useBesideRows; ///< Without the kinds that its rows come from.
        FieldUse directUseBesideRows; ///< Other than through the views it reads.
        std::vector<RowSource> sources;
        double spent = 0;
        bool perSystem = false;
        bool outside = false;
        bool comparesNames = false;
        bool isLookedUp = false;
        bool isFollowed = false; ///< Rows of another view come from its rows.
        int idColumn = -1;       ///< In its store.
        std::map<qint64, Kept> kept; ///< By scope.
        std::vector<int> needs;
        std::vector<int> needsAsWhole; ///< Those that its rows don't come from.
        std::string clearSql;
        std::string fillSql;
        std::unique_ptr<SQLite::Statement> clear; ///< Prepared at first use: each view added would make it be prepared anew.
        std::unique_ptr<SQLite::Statement> fill;
        std::vector<std::unique_ptr<SQLite::Statement>> clearRow; ///< By source.
        std::vector<std::unique_ptr<SQLite::Statement>> fillRow;
        std::unique_ptr<SQLite::Statement> read;
    };

    /// What comment lines say of a view.
    struct Hints
    {
        QStringList lookedUpBy;
        std::vector<RowSource> sources;
    };
    static std::map<QString, Hints> hintsIn(const QString& sql);

    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Probe = std::unique_ptr<sqlite3_stmt, Finalizer>;

    Probe probe(const QString& select) const;
    std::optional<FieldUse> useWithoutNames(const QString& select) const;
    Result<void> take(const QString& name, const QString& select, const Hints& hints);
    void takeSources(View& view, const std::vector<RowSource>& sources);
    void createStore(View& view, sqlite3_stmt* query, const QStringList& lookedUpBy);
    qint64 scopeOf(const View& view) const { return view.perSystem ? m_scope.number : m_scope.optionNumber; }
    qint64 numberOf(const Id& option, const std::optional<Id>& system);
    void refresh(int view);
    quint64 digestOfNeedsAsWhole(const View& view);
    void readNews(const View& view, Kept& kept);
    void fill(View& view, Kept& kept);
    void fillRows(View& view, Kept& kept);
    static bool isWorthRowByRow(const Kept& kept);
    SQLite::Statement& reading(View& view);
    void stale(const View& view, Kept& kept, const Touch& touch) const;

    SQLite::Database& m_database;
    Authorizer& m_authorizer;
    QHash<QString, int> m_byName;
    std::vector<View> m_views;
    std::map<std::pair<Id, std::optional<Id>>, qint64> m_scopes; ///< Without a system the option as a whole.
    std::vector<std::pair<Id, std::optional<Id>>> m_scopesByNumber;
    Scope m_scope;
    qint64 m_lastRow = 0;
    quint64 m_lastOfBig = 0;
};

} // namespace placewright
