// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/shared_views.h"

#include "model/domain/field.h"
#include "model/rules/tables/processor_time.h"
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

/// Beyond that, looking whether anything changed costs about as much as what it could save.
constexpr int mostCellsWorthALook = 1500;

/// Up to so many are looked at one by one; and more where filling all anew took longer than this for each, in milliseconds.
constexpr std::size_t mostRowsOneByOne = 24;
constexpr double timeOfARow = 0.05;

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

void run(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
}

/// Of the row that a query stands at, from a column on.
std::size_t digestOfRow(SQLite::Statement& query, int from)
{
    std::size_t row = 0;
    for (int i = from; i < query.getColumnCount(); ++i) {
        const SQLite::Column cell = query.getColumn(i);
        row = qHashBits(cell.getText(), static_cast<std::size_t>(cell.getBytes()), row * 31 + static_cast<std::size_t>(cell.getType()));
    }
    return row;
}

struct RowsRead {
    int count = 0;
    std::size_t digest = 0; ///< The sum, as the order of rows depends on what came when.
};

/// Runs what returns rows of a store, whose first two columns say where they are.
RowsRead runAndRead(SQLite::Statement& query)
{
    RowsRead read;
    while (query.executeStep()) {
        ++read.count;
        read.digest += digestOfRow(query, 2);
    }
    query.reset();
    return read;
}

} // namespace

SharedViews::SharedViews(SQLite::Database& database, Authorizer& authorizer) : m_database(database), m_authorizer(authorizer)
{
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
        if (const auto kind = kindOfPlural(match.captured(4)))
            hints[match.captured(1)].sources.push_back({*kind, reached.at(match.captured(3)), match.captured(2)});
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
        view.sources = hints.sources;
        view.useBesideRows = view.use;
        for (const RowSource& source : view.sources)
            for (FieldUse* use : {&view.useBesideRows, &view.directUseBesideRows})
                *use = use->without(source.kind);
        view.clearRow.resize(view.sources.size());
        view.fillRow.resize(view.sources.size());
        createStore(view, prepared.get(), hints.lookedUpBy);
        const std::string store = quoted(storePrefix + name);
        view.clearSql = "DELETE FROM temp." + store + " WHERE scope = ?1";
        view.fillSql = "INSERT INTO temp." + store + " SELECT ?1, next_row(), q.* FROM (" + query + ") q";
        return {};
    });
    if (!taken)
        return taken;
    m_byName.insert(name, static_cast<int>(m_views.size()));
    m_views.push_back(std::move(view));
    return {};
}

/// The rows of all scopes are in one table, ordered by scope and what they come from; under the name of the view are those of the scope being looked at.
void SharedViews::createStore(const View& view, sqlite3_stmt* query, const QStringList& lookedUpBy)
{
    const std::string store = quoted(storePrefix + view.name);
    std::string columns;
    std::string declared;
    for (int i = 0; i < sqlite3_column_count(query); ++i) {
        const std::string column = quoted(QString::fromUtf8(sqlite3_column_name(query, i)));
        const char* type = sqlite3_column_decltype(query, i);
        columns += (columns.empty() ? "" : ", ") + column;
        declared += ", " + column + ' ' + (type ? type : "");
    }
    const std::string key = view.sources.empty() ? "scope, row" : "scope, " + quoted(view.sources.front().column) + ", row";
    m_database.exec("CREATE TEMP TABLE " + store + " (scope INTEGER, row INTEGER" + declared + ", PRIMARY KEY (" + key + ")) WITHOUT ROWID");
    // With the column before the scope, so that nobody reads a whole scope by way of the index.
    QStringList indexed = lookedUpBy;
    for (const RowSource& source : view.sources)
        if (source.column != view.sources.front().column)
            indexed << source.column;
    indexed.removeDuplicates();
    for (const QString& column : indexed)
        m_database.exec("CREATE INDEX temp." + quoted(storePrefix + view.name + u'_' + column) + " ON " + store + " ("
                        + quoted(column) + ", scope)");
    m_database.exec("CREATE TEMP VIEW " + quoted(view.name) + " AS SELECT " + columns + " FROM temp." + store + " WHERE scope = (SELECT "
                    + (view.perSystem ? "number" : "optionNumber") + " FROM temp.scope)");
}

qint64 SharedViews::numberOf(const Id& option, const std::optional<Id>& system)
{
    const auto [at, isNew] = m_scopes.try_emplace({option, system}, static_cast<qint64>(m_scopesByNumber.size()));
    if (isNew)
        m_scopesByNumber.push_back(at->first);
    return at->second;
}

void SharedViews::enter(const Id& option, const Id& system)
{
    m_optionScope = numberOf(option, std::nullopt);
    m_scope = numberOf(option, system);
    if (!m_enter)
        m_enter = std::make_unique<SQLite::Statement>(
            m_database, "UPDATE temp.scope SET option = ?, system = ?, optionNumber = ?, number = ?");
    bindText(*m_enter, 1, option.text());
    bindText(*m_enter, 2, system.text());
    m_enter->bind(3, static_cast<int64_t>(m_optionScope));
    m_enter->bind(4, static_cast<int64_t>(m_scope));
    run(*m_enter);
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
    Kept& kept = view.kept[scopeOf(view)];
    if (kept.isFresh())
        return;
    refresh(view.needs);
    const ProcessorTime timer;
    const quint64 needs = digestOfNeeds(view);
    if (kept.isFilled && !(kept.needsMayDiffer && kept.needs != needs)) {
        fillRows(view, kept);
    } else {
        fill(view, kept);
        kept.timeToFill = timer.milliseconds();
    }
    kept.isFilled = true;
    kept.staleRows.clear();
    kept.needsMayDiffer = false;
    kept.needs = needs;
    view.spent += timer.milliseconds();
}

quint64 SharedViews::digestOfNeeds(const View& view)
{
    std::size_t all = 0;
    for (const int other : view.needs)
        all = qHashMulti(all, digest(other));
    return all;
}

void SharedViews::fill(View& view, Kept& kept)
{
    if (!view.clear) {
        view.clear = std::make_unique<SQLite::Statement>(m_database, view.clearSql);
        view.fill = std::make_unique<SQLite::Statement>(m_database, view.fillSql);
    }
    const int64_t scope = scopeOf(view);
    view.clear->bind(1, scope);
    run(*view.clear);
    view.fill->bind(1, scope);
    kept.rows = view.fill->exec();
    kept.digest.reset();
    view.fill->reset();
}

/// Where somebody asked for the digest it is brought up to date by the rows that go and come.
void SharedViews::fillRows(View& view, Kept& kept)
{
    const int64_t scope = scopeOf(view);
    for (const auto& [source, id] : kept.staleRows) {
        auto& clearRow = view.clearRow[source];
        auto& fillRow = view.fillRow[source];
        if (!clearRow) {
            const std::string column = quoted(view.sources[source].column);
            clearRow = std::make_unique<SQLite::Statement>(m_database, view.clearSql + " AND " + column + " = ?2 RETURNING *");
            fillRow = std::make_unique<SQLite::Statement>(m_database, view.fillSql + " WHERE q." + column + " = ?2 RETURNING *");
        }
        clearRow->bind(1, scope);
        bindText(*clearRow, 2, id.text());
        const RowsRead gone = runAndRead(*clearRow);
        fillRow->bind(1, scope);
        bindText(*fillRow, 2, id.text());
        const RowsRead come = runAndRead(*fillRow);
        kept.rows += come.count - gone.count;
        if (kept.digest)
            *kept.digest += come.digest - gone.digest;
    }
}

quint64 SharedViews::digest(int index)
{
    View& view = m_views[static_cast<std::size_t>(index)];
    Kept& kept = view.kept[scopeOf(view)];
    if (kept.digest)
        return *kept.digest;
    if (!view.read)
        view.read = std::make_unique<SQLite::Statement>(m_database, "SELECT * FROM temp." + quoted(storePrefix + view.name)
                                                                        + " WHERE scope = ?1");
    if (kept.rows * view.read->getColumnCount() > mostCellsWorthALook)
        return *(kept.digest = ++m_lastOfBig);
    view.read->bind(1, static_cast<int64_t>(scopeOf(view)));
    return *(kept.digest = runAndRead(*view.read).digest);
}

std::vector<std::pair<QString, double>> SharedViews::costs() const
{
    std::vector<std::pair<QString, double>> all;
    for (const View& view : m_views)
        all.emplace_back(view.name, view.spent);
    return all;
}

void SharedViews::clear()
{
    for (View& view : m_views) {
        if (!view.kept.empty())
            m_database.exec("DELETE FROM temp." + quoted(storePrefix + view.name));
        view.kept.clear();
    }
}

void SharedViews::stale(const View& view, Kept& kept, const Touch& touch)
{
    if (!kept.isFilled || !view.use.meets(touch.use))
        return;
    kept.isFilled = !view.directUseBesideRows.meets(touch.use);
    if (!kept.isFilled)
        return;
    kept.needsMayDiffer |= view.useBesideRows.meets(touch.use);
    for (std::size_t i = 0; i < view.sources.size(); ++i)
        if (const auto touched = touch.reached.find({view.sources[i].kind, view.sources[i].reached}); touched != touch.reached.end())
            for (const Id& id : touched->second)
                kept.staleRows.emplace(i, id);
    kept.isFilled = kept.staleRows.size() <= mostRowsOneByOne || static_cast<double>(kept.staleRows.size()) * timeOfARow <= kept.timeToFill;
}

void SharedViews::staleFor(const Id& option, const TouchedScopes& touched)
{
    const Touch all = touched.all();
    // Scopes that were touched are looked up: going through all of them would cost the more the more systems there are.
    std::vector<std::pair<qint64, const Touch*>> scopes;
    const auto note = [&](const std::optional<Id>& system, const Touch& touch) {
        if (const auto scope = m_scopes.find({option, system}); scope != m_scopes.end())
            scopes.emplace_back(scope->second, &touch);
    };
    note(std::nullopt, all);
    note(Id(), all);
    for (const auto& [system, touch] : touched.bySystem)
        note(system, touch);
    for (View& view : m_views) {
        if (!view.use.meets(all.use))
            continue;
        if (view.use.meets(touched.everywhere.use))
            for (auto& [number, kept] : view.kept)
                if (m_scopesByNumber[static_cast<std::size_t>(number)].first == option)
                    stale(view, kept, touched.everywhere);
        for (const auto& [number, touch] : scopes)
            if (const auto kept = view.kept.find(number); kept != view.kept.end())
                stale(view, kept->second, *touch);
    }
}

} // namespace placewright
