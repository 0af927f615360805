// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/field_use.h"

struct sqlite3;

namespace placewright {

/// Stands between SQLite and statements that are being prepared: lets queries through and nothing else, and notes what they read.
/// Holds as long as it lives.
class AuthorizerGuard
{
public:
    enum class Allow : quint8 {
        queries,       ///< SELECT alone, with functions that always give the same answer.
        temporaryViews ///< CREATE TEMP VIEW alone.
    };

    AuthorizerGuard(sqlite3* database, Allow allow);
    ~AuthorizerGuard();
    AuthorizerGuard(const AuthorizerGuard&) = delete;
    AuthorizerGuard& operator=(const AuthorizerGuard&) = delete;

    const FieldUse& use() const { return m_use; }
    bool readsSystemInScope() const { return m_readsSystem; }
    bool readsSettings() const { return m_readsSettings; }
    /// What was refused first, in words; empty if nothing was.
    const QString& refusal() const { return m_refusal; }

    /// For SQLite alone.
    int judge(int action, const char* first, const char* second, const char* database, const char* accessor);

private:
    int judgeRead(QLatin1String table, QLatin1String column, QLatin1String database, QLatin1String accessor);
    int refuse(const QString& what);

    sqlite3* m_database;
    Allow m_allow;
    FieldUse m_use;
    bool m_readsSystem = false;
    bool m_readsSettings = false;
    QString m_refusal;
};

} // namespace placewright
