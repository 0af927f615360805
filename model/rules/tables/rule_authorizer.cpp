// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/rule_authorizer.h"

#include "model/rules/tables/scope.h"
#include "model/rules/tables/shared_views.h"

#include <QCoreApplication>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

namespace placewright {

namespace {

/// No random numbers and no clock: the same design gives the same findings. group_concat is left out as its order isn't
/// fixed.
bool isAllowedFunction(const QString& name) {
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const char* each :
             {"abs",  "avg",     "char",  "coalesce",   "count",   "first_value", "format", "glob",
              "hex",  "ifnull",  "iif",   "instr",      "lag",     "last_value",  "lead",   "length",
              "like", "lower",   "ltrim", "max",        "min",     "nullif",      "printf", "quote",
              "rank", "replace", "round", "row_number", "rtrim",   "sign",        "substr", "substring",
              "sum",  "total",   "trim",  "typeof",     "unicode", "upper"})
            set.insert(QString::fromLatin1(each));
        return set;
    }();
    return names.contains(name.toLower());
}

bool isCatalogue(QLatin1String table) {
    return table.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive);
}

} // namespace

Authorizer::Authorizer(sqlite3* database) {
    sqlite3_set_authorizer(database, ask, this);
}

int Authorizer::ask(
    void* self, int action, const char* first, const char* second, const char* database, const char* accessor) {
    AuthorizerGuard* guard = static_cast<Authorizer*>(self)->m_guard;
    return guard ? guard->judge(action, first, second, database, accessor) : SQLITE_OK;
}

AuthorizerGuard::AuthorizerGuard(Authorizer& authorizer, Allow allow, const SharedViews* views)
    : m_authorizer(authorizer),
      m_allow(allow),
      m_views(views) {
    m_authorizer.m_guard = this;
}

AuthorizerGuard::~AuthorizerGuard() {
    m_authorizer.m_guard = nullptr;
}

int AuthorizerGuard::refuse(const QString& what) {
    if (m_refusal.isEmpty())
        m_refusal = what;
    return SQLITE_DENY;
}

int AuthorizerGuard::judge(
    int action, const char* first, const char* second, const char* database, const char* accessor) {
    const bool views = m_allow == Allow::temporaryViews;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        if (isOfScope(QLatin1String(second)) && judgeScope(QLatin1String(second), QLatin1String(accessor)))
            return SQLITE_OK;
        if (isAllowedFunction(QString::fromUtf8(second)))
            return SQLITE_OK;
        return refuse(QCoreApplication::translate("RuleFault", "the function %1 may not be used in a rule")
                          .arg(QString::fromUtf8(second)));
    case SQLITE_READ:
        if (views)
            return SQLITE_OK;
        return judgeRead(QLatin1String(first), QLatin1String(second), QLatin1String(database), QLatin1String(accessor));
    case SQLITE_CREATE_TEMP_VIEW:
        if (views)
            return SQLITE_OK;
        break;
    case SQLITE_INSERT: // how SQLite enters a view in its catalogue
    case SQLITE_UPDATE:
        if (views && isCatalogue(QLatin1String(first)))
            return SQLITE_OK;
        break;
    default:
        break;
    }
    return refuse(views
                      ? QCoreApplication::translate("RuleFault", "only CREATE TEMP VIEW is allowed here")
                      : QCoreApplication::translate("RuleFault", "a rule may only read: one SELECT and nothing else"));
}

/// True for the views of the mirror and those that are kept, which alone may ask.
bool AuthorizerGuard::judgeScope(QLatin1String function, QLatin1String accessor) {
    m_readsSystem |= function == QLatin1String("scope_system");
    m_looksOutside |= accessor == QLatin1String("outside");
    return accessor == QLatin1String("this_system") || accessor == QLatin1String("outside") || roleOfTable(accessor) ||
           (m_views && m_views->find(accessor) >= 0);
}

int AuthorizerGuard::judgeRead(QLatin1String table,
                               QLatin1String column,
                               QLatin1String database,
                               QLatin1String accessor) {
    // The view of an option names all columns of its table; which of them matter shows in the reads of the view itself.
    const bool throughOwnView = database == QLatin1String("main") && accessor == table;
    if (throughOwnView && table == QLatin1String(m_lastOwnView))
        return SQLITE_OK;
    if (isCatalogue(table))
        return refuse(QCoreApplication::translate("RuleFault", "a rule may not read %1").arg(table));
    if (SharedViews::isStore(table)) {
        if (accessor.isEmpty())
            return refuse(QCoreApplication::translate("RuleFault", "a rule may not read %1").arg(table));
        // A query that wants to know no more than whether there are rows names no column of the view.
        return judgeRead(accessor, QLatin1String(), database, QLatin1String());
    }
    if (table == QLatin1String("settings")) {
        m_readsSettings = true;
        return SQLITE_OK;
    }
    if (const int view = m_views ? m_views->find(table) : -1; view >= 0) {
        m_use.join(m_views->use(view, column));
        if (std::find(m_viewsRead.begin(), m_viewsRead.end(), view) == m_viewsRead.end()) {
            m_viewsRead.push_back(view);
            m_readsSystem |= m_views->isPerSystem(view);
            m_looksOutside |= m_views->looksOutside(view);
        }
        return SQLITE_OK;
    }
    const auto role = roleOfTable(table);
    if (!role)
        return SQLITE_OK;
    if (throughOwnView)
        m_lastOwnView = QByteArray(table.data(), table.size());
    addRead(m_directUse, *role, throughOwnView ? QLatin1String() : column);
    addRead(m_use, *role, throughOwnView ? QLatin1String() : column);
    return SQLITE_OK;
}

} // namespace placewright
