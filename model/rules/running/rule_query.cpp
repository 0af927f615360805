// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/rule_query.h"

#include "model/rules/tables/rule_authorizer.h"
#include "model/rules/tables/shared_views.h"
#include "model/rules/tables/shown_names.h"
#include "model/rules/touch/looked_up.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sqlite3.h>

#include <algorithm>

namespace placewright {

namespace {

/// More than any sound rule finds in one system; a query that never ends is stopped before it fills the memory.
constexpr std::size_t mostRows = 100'000;

QString textAt(sqlite3_stmt* statement, int column) {
    const void* text = sqlite3_column_text(statement, column);
    return QString::fromUtf8(static_cast<const char*>(text), sqlite3_column_bytes(statement, column));
}

QString messageOf(sqlite3* database) {
    return QString::fromUtf8(sqlite3_errmsg(database));
}

} // namespace

void RuleQuery::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Result<RuleQuery>
RuleQuery::prepare(sqlite3* database, Authorizer& authorizer, const SharedViews& views, const Rule& rule) {
    RuleQuery query;
    query.m_database = database;
    const QByteArray sql = rule.query.toUtf8();
    const AuthorizerGuard guard(authorizer, AuthorizerGuard::Allow::queries, &views);
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int outcome = sqlite3_prepare_v3(database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    query.m_statement.reset(statement);
    if (outcome != SQLITE_OK || !statement)
        return failure(guard.refusal().isEmpty() ? messageOf(database) : guard.refusal(), rule.file);
    sqlite3_stmt* second = nullptr;
    const int outcomeOfRest = sqlite3_prepare_v2(database, rest, -1, &second, nullptr);
    const std::unique_ptr<sqlite3_stmt, Finalizer> finalizer(second);
    if (outcomeOfRest != SQLITE_OK || second || !sqlite3_stmt_readonly(statement))
        return failure(QCoreApplication::translate("RuleFault", "a rule may only read: one SELECT and nothing else"),
                       rule.file);
    query.m_use = guard.use();
    const KindSet lookedUp = kindsOnlyLookedUp(rule.query);
    query.m_directUse = guard.directUse().of(~lookedUp);
    query.m_lookUps = guard.directUse().of(lookedUp);
    query.m_views = guard.views();
    const bool namesMatter =
        !rule.isBuiltIn || comparesNames(rule.query) ||
        std::any_of(query.m_views.begin(), query.m_views.end(), [&](int view) { return views.comparesNames(view); });
    query.m_useForRows = namesMatter ? query.m_use : query.m_use.butNames();
    query.m_perSystem = guard.readsSystemInScope();
    for (const int view : query.m_views)
        if (views.isOfAllSystems(view)) {
            query.m_useOfAllSystems.join(views.use(view, {}));
            query.m_viewsOfAllSystems.push_back(view);
        }
    query.m_outside = guard.looksOutside();
    query.m_readsSettings = guard.readsSettings();
    if (auto columns = query.readColumns(rule); !columns)
        return tl::unexpected<Error>(columns.error());
    return query;
}

Result<void> RuleQuery::readColumns(const Rule& rule) {
    const int count = sqlite3_column_count(m_statement.get());
    for (int i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_statement.get(), i));
        if (name == u"subject")
            m_subject = i;
        else if (name == u"state")
            m_state = i;
        else if (name == u"because")
            m_because = i;
        else if (name.startsWith(QStringLiteral("also")))
            m_also.push_back(i);
        else if (name.startsWith(QStringLiteral("fix_")))
            continue; // for repairs alone
        else {
            m_arguments.push_back(i);
            m_argumentNames << name;
        }
    }
    if (m_subject < 0)
        return failure(QCoreApplication::translate("RuleFault", "the query has no column “subject”"), rule.file);
    for (const MessageTemplate& message : rule.messages)
        for (const QString& place : placesIn(message.text))
            if (!m_argumentNames.contains(place))
                return failure(QCoreApplication::translate(
                                   "RuleFault", "the message speaks of {%1}, but the query has no such column")
                                   .arg(place),
                               rule.file);
    return readRepairs(rule);
}

Result<void> RuleQuery::readRepairs(const Rule& rule) {
    for (const MessageTemplate& each : rule.repairs) {
        Repair repair{each.because, each.text, {}};
        for (const QString& place : placesIn(each.text)) {
            int column = 0;
            const int count = sqlite3_column_count(m_statement.get());
            while (column < count && QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)) != place)
                ++column;
            if (column == count)
                return failure(QCoreApplication::translate(
                                   "RuleFault", "the repair speaks of {%1}, but the query has no such column")
                                   .arg(place),
                               rule.file);
            repair.places.emplace_back(u'{' + place + u'}', column);
        }
        m_repairs.push_back(std::move(repair));
    }
    return {};
}

QStringList RuleQuery::repairsOf(const RuleRow& row) const {
    QStringList all;
    for (const Repair& repair : m_repairs) {
        if (!repair.because.isEmpty() && repair.because != row.because)
            continue;
        QString text = repair.text;
        bool isWhole = true;
        for (const auto& [place, column] : repair.places) {
            const QString value = textAt(m_statement.get(), column);
            isWhole = isWhole && !value.isEmpty();
            text.replace(place, value);
        }
        if (isWhole)
            all << text;
    }
    return all;
}

Result<RuleRow> RuleQuery::readRow() const {
    RuleRow row;
    row.subject = Id(textAt(m_statement.get(), m_subject));
    if (m_because >= 0)
        row.because = textAt(m_statement.get(), m_because);
    if (m_state >= 0 && sqlite3_column_type(m_statement.get(), m_state) != SQLITE_NULL) {
        const QString word = textAt(m_statement.get(), m_state);
        for (const FindingState state : {FindingState::fallsShort, FindingState::notRecorded, FindingState::hint})
            if (word == wordOf(state))
                row.state = state;
        if (!row.state)
            return failure(QCoreApplication::translate("RuleFault", "the query gives “%1” as a state").arg(word), {},
                           QCoreApplication::translate("RuleFault", "It must be falls-short, not-recorded or hint"));
    }
    for (const int column : m_also)
        if (sqlite3_column_type(m_statement.get(), column) != SQLITE_NULL)
            row.also.emplace_back(textAt(m_statement.get(), column));
    for (const int column : m_arguments)
        row.arguments << textAt(m_statement.get(), column);
    if (!m_repairs.empty())
        row.repairs = repairsOf(row);
    return row;
}

Result<std::vector<RuleRow>> RuleQuery::run() {
    std::vector<RuleRow> rows;
    int outcome = SQLITE_ROW;
    std::optional<Error> fault;
    while (!fault && (outcome = sqlite3_step(m_statement.get())) == SQLITE_ROW) {
        auto row = readRow();
        if (rows.size() >= mostRows)
            fault = Error{QCoreApplication::translate("RuleFault", "the query gives more rows than anybody could read"),
                          {},
                          {},
                          {}};
        else if (row)
            rows.push_back(std::move(*row));
        else
            fault = row.error();
    }
    if (outcome != SQLITE_DONE && !fault)
        fault = Error{messageOf(m_database), {}, {}, {}};
    sqlite3_reset(m_statement.get());
    if (fault)
        return tl::unexpected<Error>(std::move(*fault));
    std::sort(rows.begin(), rows.end());
    return rows;
}

Rule conditionOf(const Rule& rule) {
    Rule condition;
    condition.file = rule.file;
    condition.query = QStringLiteral("SELECT 1 AS subject WHERE (%1)").arg(rule.applies);
    return condition;
}

QStringList placesIn(const QString& message) {
    static const QRegularExpression place(QStringLiteral("\\{([A-Za-z][A-Za-z0-9_]*)\\}"));
    QStringList names;
    for (auto it = place.globalMatch(message); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

} // namespace placewright
