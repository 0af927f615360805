// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"
#include "model/rules/tables/rule_authorizer.h"
#include "model/rules/tables/shared_views.h"
#include "model/store/rows/entity_rows.h"

#include <QVariant>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace placewright {

class ChangeSet;

/// The tables that rules query: a copy of the workspace in memory, seen through temporary views that show one option.
///
/// - every entity table of an option has a temporary view of the same name that holds the rows of the option in scope, so a rule
///   says `FROM forums` here as it would in a file with one option;
/// - `this_system` is the system in scope; a query that mentions it, itself or through a view, is run once for each system;
/// - `outside` has a row when what belongs to no system is looked at, and then `this_system` has none; a query that mentions it is
///   run for that too;
/// - `settings (name, value)` holds what a person may set, such as a threshold.
///
/// Throws SQLite::Exception.
class RuleMirror
{
public:
    RuleMirror();

    void reset(const Workspace& workspace);
    /// Leaves the shared views as they are.
    void write(const ChangeSet& changes);
    void setScope(const Id& option, const Id& system);
    void setSetting(const QString& name, const QVariant& value);
    SharedViews& views() { return m_views; }
    const SharedViews& views() const { return m_views; }
    Authorizer& authorizer() { return m_authorizer; }
    SQLite::Database& database() { return m_database; }

private:
    void createScopeViews();

    SQLite::Database m_database;
    Authorizer m_authorizer;
    EntityRows m_rows;
    SharedViews m_views;
    Id m_option;
    Id m_system;
};

} // namespace placewright
