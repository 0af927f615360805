// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule_statement.h"

#include "model/rules/packs/rule_pack.h"

#include <QCoreApplication>
#include <QHash>

namespace placewright {

namespace {

using Statements = QHash<QString, QString>;

/// By rule. The packs that come with the program don't change while it runs.
const Statements& statementsOf(const QString& pack) {
    thread_local QHash<QString, Statements> known;
    if (const auto found = known.constFind(pack); found != known.constEnd())
        return *found;
    Statements statements;
    if (const auto loaded = RulePack::loadBuiltIn(pack))
        for (const Rule& rule : loaded->rules)
            statements.insert(rule.id, rule.statement);
    return *known.insert(pack, statements);
}

} // namespace

QString statementOf(const WorkspaceInfo& workspace, const QString& rule) {
    if (rule.isEmpty())
        return {};
    if (workspace.ownRules)
        for (const OwnRule& own : *workspace.ownRules)
            if (own.id == rule)
                return own.name.value_or(QString());
    for (const QString& pack : packsOf(workspace))
        if (const QString statement = statementsOf(pack).value(rule); !statement.isEmpty())
            return QCoreApplication::translate("Rule", statement.toUtf8().constData());
    return {};
}

} // namespace placewright
