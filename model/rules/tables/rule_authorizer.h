// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/touch/field_use.h"

#include <vector>

struct sqlite3;

namespace placewright {

class SharedViews;

class AuthorizerGuard;

/// Asks the guard of the moment, if there is one, about every statement of a database. Installed once: SQLite prepares all
/// statements anew whenever an authorizer is set.
class Authorizer
{
public:
    explicit Authorizer(sqlite3* database);
    Authorizer(const Authorizer&) = delete;
    Authorizer& operator=(const Authorizer&) = delete;

private:
    friend class AuthorizerGuard;
    static int ask(void* self, int action, const char* first, const char* second, const char* database, const char* accessor);

    AuthorizerGuard* m_guard = nullptr;
};

/// Stands between SQLite and statements that are being prepared while it lives: lets queries through and nothing else, and notes
/// what they read.
class AuthorizerGuard
{
public:
    enum class Allow : quint8 {
        queries,       ///< SELECT alone, with functions that always give the same answer.
        temporaryViews ///< CREATE TEMP VIEW alone.
    };

    AuthorizerGuard(Authorizer& authorizer, Allow allow, const SharedViews* views = nullptr);
    ~AuthorizerGuard();
    AuthorizerGuard(const AuthorizerGuard&) = delete;
    AuthorizerGuard& operator=(const AuthorizerGuard&) = delete;

    /// What is read, through shared views as well.
    const FieldUse& use() const { return m_use; }
    /// What is read from tables, not through a shared view.
    const FieldUse& directUse() const { return m_directUse; }
    bool readsSystemInScope() const { return m_readsSystem; }
    /// Whether it asks to be run for what belongs to no system as well.
    bool looksOutside() const { return m_looksOutside; }
    /// The shared views that are read.
    const std::vector<int>& views() const { return m_viewsRead; }
    bool readsSettings() const { return m_readsSettings; }
    /// What was refused first, in words; empty if nothing was.
    const QString& refusal() const { return m_refusal; }

private:
    friend class Authorizer;
    int judge(int action, const char* first, const char* second, const char* database, const char* accessor);
    bool judgeScope(QLatin1String function, QLatin1String accessor);
    int judgeRead(QLatin1String table, QLatin1String column, QLatin1String database, QLatin1String accessor);
    int refuse(const QString& what);

    Authorizer& m_authorizer;
    Allow m_allow;
    const SharedViews* m_views;
    std::vector<int> m_viewsRead;
    FieldUse m_use;
    FieldUse m_directUse;
    bool m_readsSystem = false;
    bool m_looksOutside = false;
    bool m_readsSettings = false;
    QString m_refusal;
    QByteArray m_lastOwnView; ///< The table whose columns its own view names at the moment.
};

} // namespace placewright
