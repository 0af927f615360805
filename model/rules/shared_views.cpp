// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/shared_views.h"

#include "model/rules/rule_authorizer.h"
#include "model/rules/shown_names.h"
#include "model/store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
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

/// Beyond that, looking whether anything changed costs about as much as what it could save.
constexpr int mostRowsWorthALook = 64;

/// `-- look up: deciders by function` asks for an index.
QStringList lookedUpBy(const QString& sql, const QString& view)
{
    const QRegularExpression line(QStringLiteral("^-- look up: %1 by (\\w+)$").arg(view), QRegularExpression::MultilineOption);
    QStringList columns;
    for (auto it = line.globalMatch(sql); it.hasNext();)
        columns << it.next().captured(1);
    return columns;
}

std::string quoted(const QString& name)
{
    return '"' + name.toStdString() + '"';
}

} // namespace

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
    for (const Created& view : viewsAfter(m_database, last))
        if (auto taken = take(view.name, view.select, lookedUpBy(sql, view.name)); !taken)
            return taken;
    return {};
}

const FieldUse& SharedViews::use(int view, QAnyStringView column) const
{
    const View& read = m_views[static_cast<std::size_t>(view)];
    return column == u"name" || column == u"title" ? read.use : read.useButNames;
}

/// Nothing where the names can't be taken out of the text.
std::optional<FieldUse> SharedViews::useWithoutNames(const QString& select) const
{
    const AuthorizerGuard guard(m_authorizer, AuthorizerGuard::Allow::queries, this);
    const std::string query = withoutShownNames(select).toStdString();
    sqlite3_stmt* probe = nullptr;
    const int outcome = sqlite3_prepare_v2(m_database.getHandle(), query.c_str(), -1, &probe, nullptr);
    sqlite3_finalize(probe);
    return outcome == SQLITE_OK ? std::optional(guard.use()) : std::nullopt;
}

Result<void> SharedViews::take(const QString& name, const QString& select, const QStringList& lookedUpBy)
{
    View view;
    view.name = name;
    const auto prepared = guarded(QStringLiteral("_views.sql"), [&]() -> Result<void> {
        m_database.exec("DROP VIEW temp." + quoted(name));
        const std::string query = select.toStdString();
        {
            const AuthorizerGuard guard(m_authorizer, AuthorizerGuard::Allow::queries, this);
            try {
                const SQLite::Statement probe(m_database, query);
            } catch (const SQLite::Exception&) {
                if (guard.refusal().isEmpty())
                    throw;
                return failure(name + QStringLiteral(": ") + guard.refusal());
            }
            view.use = guard.use();
            view.perSystem = guard.readsSystemInScope();
            view.needs = guard.views();
        }
        view.useButNames = useWithoutNames(select).value_or(view.use);
        view.comparesNames = placewright::comparesNames(select)
                             || std::any_of(view.needs.begin(), view.needs.end(), [this](int other) { return comparesNames(other); });
        m_database.exec("CREATE TEMP TABLE " + quoted(name) + " AS SELECT * FROM (" + query + ") LIMIT 0");
        for (const QString& column : lookedUpBy)
            m_database.exec("CREATE INDEX temp." + quoted(name + u'_' + column) + " ON " + quoted(name) + " (" + quoted(column) + ')');
        view.clearSql = "DELETE FROM temp." + quoted(name);
        view.fillSql = "INSERT INTO temp." + quoted(name) + ' ' + query;
        return {};
    });
    if (!prepared)
        return prepared;
    m_byName.insert(name, static_cast<int>(m_views.size()));
    m_views.push_back(std::move(view));
    return {};
}

void SharedViews::refresh(const std::vector<int>& views)
{
    for (const int view : views)
        refresh(view);
}

void SharedViews::refreshAll()
{
    for (int view = 0; view < static_cast<int>(m_views.size()); ++view)
        refresh(view);
}

void SharedViews::refresh(int index)
{
    View& view = m_views[static_cast<std::size_t>(index)];
    if (view.fresh)
        return;
    refresh(view.needs);
    QElapsedTimer timer;
    timer.start();
    if (!view.clear) {
        view.clear = std::make_unique<SQLite::Statement>(m_database, view.clearSql);
        view.fill = std::make_unique<SQLite::Statement>(m_database, view.fillSql);
    }
    view.clear->exec();
    view.clear->reset();
    view.rows = view.fill->exec();
    view.fill->reset();
    view.fresh = true;
    view.digest.reset();
    view.spent += static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

quint64 SharedViews::digest(int index)
{
    View& view = m_views[static_cast<std::size_t>(index)];
    if (view.digest)
        return *view.digest;
    if (view.rows > mostRowsWorthALook)
        return *(view.digest = ++m_lastOfBig);
    if (!view.read)
        view.read = std::make_unique<SQLite::Statement>(m_database, "SELECT * FROM temp." + quoted(view.name));
    std::size_t sum = 0;
    while (view.read->executeStep())
        for (int i = 0; i < view.read->getColumnCount(); ++i) {
            const SQLite::Column cell = view.read->getColumn(i);
            sum = qHashBits(cell.getText(), static_cast<std::size_t>(cell.getBytes()), sum * 31 + static_cast<std::size_t>(cell.getType()));
        }
    view.read->reset();
    return *(view.digest = sum);
}

std::vector<std::pair<QString, double>> SharedViews::costs() const
{
    std::vector<std::pair<QString, double>> all;
    for (const View& view : m_views)
        all.emplace_back(view.name, view.spent);
    return all;
}

void SharedViews::staleAll()
{
    for (View& view : m_views)
        view.fresh = false;
}

void SharedViews::staleFor(const FieldUse& touched)
{
    for (View& view : m_views)
        if (view.use.meets(touched))
            view.fresh = false;
}

void SharedViews::staleForSystem()
{
    for (View& view : m_views)
        view.fresh &= !view.perSystem;
}

} // namespace placewright
