// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/shared_views.h"

#include "model/domain/field.h"
#include "model/rules/tables/rule_authorizer.h"
#include "model/rules/tables/shown_names.h"
#include "model/store/database.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <sqlite3.h>

namespace placewright {

namespace {

struct Created
{
    QString name;
    QString select;
};

/// Views that came after a row of the catalogue, in the order of their making.
std::vector<Created> viewsAfter(SQLite::Database& database, int64_t row)
{
    static const QRegularExpression head(QStringLiteral("^CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?VIEW\\s+.*?\\sAS\\s"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    std::vector<Created> views;
    SQLite::Statement query(database, "SELECT name, sql FROM sqlite_temp_master WHERE type = 'view' AND rowid > ? ORDER BY rowid");
    query.bind(1, row);
    while (query.executeStep()) {
        const QString sql = columnText(query.getColumn(1));
        views.push_back({columnText(query.getColumn(0)), sql.sliced(head.match(sql).capturedLength())});
    }
    return views;
}

const QString storePrefix = QStringLiteral("kept_");

/// `next_row()`: numbers that no row has had before.
void nextRow(sqlite3_context* context, int, sqlite3_value**)
{
    sqlite3_result_int64(context, ++*static_cast<qint64*>(sqlite3_user_data(context)));
}

std::string quoted(const QString& name)
{
    return '"' + name.toStdString() + '"';
}

} // namespace

SharedViews::SharedViews(SQLite::Database& database, Authorizer& authorizer) : m_database(database), m_authorizer(authorizer)
{
    addScopeFunctions(m_database.getHandle(), m_scope);
    sqlite3_create_function(m_database.getHandle(), "next_row", 0, SQLITE_UTF8, &m_lastRow, nextRow, nullptr, nullptr);
}

std::map<QString, SharedViews::Hints> SharedViews::hintsIn(const QString& sql)
{
    static const QRegularExpression index(QStringLiteral("^-- look up: (\\w+) by (\\w+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression rows(QStringLiteral("^-- rows: (\\w+) by (\\w+) of (?:(forums|functions|organisations|seats) of )?(\\w+)$"), QRegularExpression::MultilineOption);
    static const std::map<QString, Reached> reached{{QString(), Reached::itself},
                                                    {QStringLiteral("forums"), Reached::forum},
                                                    {QStringLiteral("organisations"), Reached::organisation},
                                                    {QStringLiteral("seats"), Reached::seat},
                                                    {QStringLiteral("functions"), Reached::function}};
    std::map<QString, Hints> hints;
    for (auto it = index.globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        hints[match.captured(1)].lookedUpBy << match.captured(2);
    }
    for (auto it = rows.globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        const auto kind = kindOfPlural(match.captured(4));
        hints[match.captured(1)].sources.push_back({kind, reached.at(match.captured(3)), match.captured(2), match.captured(4)});
    }
    return hints;
}

Result<void> SharedViews::add(const QString& sql)
{
    const auto last = static_cast<int64_t>(m_database.execAndGet("SELECT coalesce(max(rowid), 0) FROM sqlite_temp_master").getInt64());
    {
        const AuthorizerGuard guard(m_authorizer, AuthorizerGuard::Allow::temporaryViews);
        const auto created = guarded(QStringLiteral("_views.sql"), [&]() -> Result<void> {
            m_database.exec(sql.toStdString());
            return {};
        });
        if (!created)
            return guard.refusal().isEmpty() ? created : failure(guard.refusal(), QStringLiteral("_views.sql"));
    }
    std::map<QString, Hints> hints = hintsIn(sql);
    for (const Created& view : viewsAfter(m_database, last))
        if (auto taken = take(view.name, view.select, hints[view.name]); !taken)
            return taken;
    return {};
}

FieldUse SharedViews::reads() const
{
    FieldUse all;
    for (const View& view : m_views)
        all.join(view.use);
    return all;
}

const FieldUse& SharedViews::use(int view, QAnyStringView column) const
{
    const View& read = m_views[static_cast<std::size_t>(view)];
    return column == u"name" || column == u"title" ? read.use : read.useButNames;
}

void SharedViews::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

/// Null where SQLite refuses it.
SharedViews::Probe SharedViews::probe(const QString& select) const
{
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(m_database.getHandle(), select.toUtf8().constData(), -1, &prepared, nullptr);
    return Probe(prepared);
}

/// Nothing where the names can't be taken out of the text.
std::optional<FieldUse> SharedViews::useWithoutNames(const QString& select) const
{
    const AuthorizerGuard guard(m_authorizer, AuthorizerGuard::Allow::queries, this);
    return probe(withoutShownNames(select)) ? std::optional(guard.use()) : std::nullopt;
}

Result<void> SharedViews::take(const QString& name, const QString& select, const Hints& hints)
{
    View view;
    view.name = name;
    view.store = "temp." + quoted(storePrefix + name);
    const auto taken = guarded(QStringLiteral("_views.sql"), [&]() -> Result<void> {
        m_database.exec("DROP VIEW temp." + quoted(name));
        const std::string query = select.toStdString();
        Probe prepared;
        {
            const AuthorizerGuard guard(m_authorizer, AuthorizerGuard::Allow::queries, this);
            prepared = probe(select);
            if (!prepared && guard.refusal().isEmpty())
                throw SQLite::Exception(m_database.getHandle());
            if (!prepared)
                return failure(name + QStringLiteral(": ") + guard.refusal());
            view.use = guard.use();
            view.directUseBesideRows = guard.directUse();
            view.perSystem = guard.readsSystemInScope();
            view.outside = guard.looksOutside();
            view.needs = guard.views();
        }
        view.useButNames = useWithoutNames(select).value_or(view.use);
        view.comparesNames = placewright::comparesNames(select)
                             || std::any_of(view.needs.begin(), view.needs.end(), [this](int other) { return comparesNames(other); });
        view.isLookedUp = !hints.lookedUpBy.isEmpty();
        takeSources(view, hints.sources);
        createStore(view, prepared.get(), hints.lookedUpBy);
        view.clearSql = "DELETE FROM " + view.store + " WHERE scope = ?1";
        view.fillSql = "INSERT INTO " + view.store + " SELECT ?1, next_row(), q.* FROM (" + query + ") q";
        return {};
    });
    if (!taken)
        return taken;
    m_byName.insert(name, static_cast<int>(m_views.size()));
    m_views.push_back(std::move(view));
    return {};
}

/// A view that isn't there, or that is not read, is no source.
void SharedViews::takeSources(View& view, const std::vector<RowSource>& sources)
{
    view.useBesideRows = view.use;
    view.needsAsWhole = view.needs;
    for (RowSource source : sources) {
        if (source.kind) {
            for (FieldUse* use : {&view.useBesideRows, &view.directUseBesideRows})
                *use = use->of(~kinds({*source.kind}));
        } else {
            source.view = find(source.of);
            const bool isRead = std::find(view.needs.begin(), view.needs.end(), source.view) != view.needs.end();
            if (!isRead || m_views[static_cast<std::size_t>(source.view)].idColumn < 0)
                continue;
            std::erase(view.needsAsWhole, source.view);
            m_views[static_cast<std::size_t>(source.view)].isFollowed = true;
        }
        view.sources.push_back(source);
        view.sources.back().first = static_cast<std::size_t>(
            std::find_if(view.sources.begin(), view.sources.end(), [&](const RowSource& other) { return other.column == source.column; })
            - view.sources.begin());
    }
    view.clearRow.resize(view.sources.size());
    view.fillRow.resize(view.sources.size());
}

/// The rows of all scopes are in one table, ordered by scope and what they come from; under the name of the view are those of the scope being looked at.
void SharedViews::createStore(View& view, sqlite3_stmt* query, const QStringList& lookedUpBy)
{
    std::string columns;
    std::string declared;
    for (int i = 0; i < sqlite3_column_count(query); ++i) {
        const std::string column = quoted(QString::fromUtf8(sqlite3_column_name(query, i)));
        const char* type = sqlite3_column_decltype(query, i);
        if (column == "\"id\"")
            view.idColumn = i + 2;
        columns += (columns.empty() ? "" : ", ") + column;
        declared += ", " + column + ' ' + (type ? type : "");
    }
    const std::string key = view.sources.empty() ? "scope, row" : "scope, " + quoted(view.sources.front().column) + ", row";
    m_database.exec("CREATE TABLE " + view.store + " (scope INTEGER, row INTEGER" + declared + ", PRIMARY KEY (" + key + ")) WITHOUT ROWID");
    // With the column before the scope, so that nobody reads a whole scope by way of the index.
    QStringList indexed = lookedUpBy;
    for (const RowSource& source : view.sources)
        if (source.column != view.sources.front().column)
            indexed << source.column;
    indexed.removeDuplicates();
    for (const QString& column : indexed)
        m_database.exec("CREATE INDEX temp." + quoted(storePrefix + view.name + u'_' + column) + " ON " + quoted(storePrefix + view.name) + " ("
                        + quoted(column) + ", scope)");
    m_database.exec("CREATE TEMP VIEW " + quoted(view.name) + " AS SELECT " + columns + " FROM " + view.store + " WHERE scope = "
                    + (view.perSystem ? "scope_number()" : "scope_option_number()"));
}

} // namespace placewright
