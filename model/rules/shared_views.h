// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/rules/field_use.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <QHash>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace placewright {

class Authorizer;

/// The views that rules share, kept as temporary tables that are filled when a rule needs them: dozens of rules ask for the board
/// or the places, and working that out once is several times faster than in each. Throws SQLite::Exception.
class SharedViews
{
public:
    SharedViews(SQLite::Database& database, Authorizer& authorizer) : m_database(database), m_authorizer(authorizer) {}

    /// Takes over the views that `sql` creates; nothing but `CREATE TEMP VIEW` is let through. A line `-- look up: <view> by <column>`
    /// says by what rules look for rows in a view that has many.
    Result<void> add(const QString& sql);

    /// Index of a view by name, or -1.
    int find(QAnyStringView name) const { return m_byName.value(name.toString(), -1); }
    /// What reading a column of a view depends on. All but `name` and `title` leave out what only the names in it come from, so that a new name
    /// concerns those alone who show it.
    const FieldUse& use(int view, QAnyStringView column) const;
    bool isPerSystem(int view) const { return m_views[static_cast<std::size_t>(view)].perSystem; }
    bool comparesNames(int view) const { return m_views[static_cast<std::size_t>(view)].comparesNames; }
    /// Of what a view holds now; another each time it is filled if it is too big to be worth a look. The view must be up to date.
    quint64 digest(int view);

    /// Fills these views, and those they read, where they aren't up to date.
    void refresh(const std::vector<int>& views);
    void refreshAll();
    void staleAll();
    /// Those that read what was touched.
    void staleFor(const FieldUse& touched);
    void staleForSystem();
    /// Milliseconds that filling each view has taken so far, by its name.
    std::vector<std::pair<QString, double>> costs() const;

private:
    struct View
    {
        QString name;
        FieldUse use;
        FieldUse useButNames;
        double spent = 0;
        bool perSystem = false;
        bool comparesNames = false;
        bool fresh = false;
        int rows = 0;
        std::optional<quint64> digest; ///< Of what it was filled with last, once somebody asked.
        std::vector<int> needs;
        std::string clearSql;
        std::string fillSql;
        std::unique_ptr<SQLite::Statement> clear; ///< Prepared at first use: each view added would make it be prepared anew.
        std::unique_ptr<SQLite::Statement> fill;
        std::unique_ptr<SQLite::Statement> read;
    };

    std::optional<FieldUse> useWithoutNames(const QString& select) const;
    Result<void> take(const QString& name, const QString& select, const QStringList& lookedUpBy);
    void refresh(int view);

    SQLite::Database& m_database;
    Authorizer& m_authorizer;
    QHash<QString, int> m_byName;
    std::vector<View> m_views;
    quint64 m_lastOfBig = 0;
};

} // namespace placewright
