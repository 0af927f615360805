// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/processor_time.h"
#include "model/rules/tables/shared_views.h"
#include "model/store/database.h"

#include <algorithm>

namespace placewright {

namespace {

/// Beyond that, looking whether anything changed costs about as much as what it could save.
constexpr int mostCellsWorthALook = 1500;

/// Up to so many are looked at one by one; and more where filling all anew took longer than this for each, in milliseconds.
constexpr std::size_t mostRowsOneByOne = 24;
constexpr double timeOfARow = 0.05;

/// Whoever hasn't read so many fills its rows anew.
constexpr std::size_t mostNewsKept = 256;

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

/// Digests are sums, as the order of rows depends on what came when.
struct RowsRead {
    int count = 0;
    std::size_t digest = 0;
    std::map<Id, std::size_t> byId; ///< Where an id was asked for.
};

/// Runs what returns rows of a store, whose first two columns say where they are.
RowsRead runAndRead(SQLite::Statement& query, int idColumn = -1)
{
    RowsRead read;
    while (query.executeStep()) {
        ++read.count;
        const std::size_t digest = digestOfRow(query, 2);
        read.digest += digest;
        if (idColumn >= 0)
            read.byId[Id(columnText(query.getColumn(idColumn)))] += digest;
    }
    query.reset();
    return read;
}

/// Ids with other rows in the one than in the other.
std::vector<Id> differing(const std::map<Id, std::size_t>& before, const std::map<Id, std::size_t>& after)
{
    std::vector<std::pair<Id, std::size_t>> rows;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(rows));
    std::vector<Id> ids;
    for (const auto& [id, digest] : rows)
        if (ids.empty() || ids.back() != id)
            ids.push_back(id);
    return ids;
}

} // namespace

void SharedViews::News::add(const std::vector<Id>& changed)
{
    ids.insert(ids.end(), changed.begin(), changed.end());
    if (ids.size() > mostNewsKept)
        startAnew();
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
    m_scope = {option.text().toUtf8(), system.text().toUtf8(), numberOf(option, std::nullopt), numberOf(option, system)};
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
    const quint64 needsDigest = digestOfNeedsAsWhole(view);
    if (kept.needsMayDiffer && kept.needsDigest != needsDigest)
        kept.isFilled = false;
    readNews(view, kept);
    if (kept.isFilled && isWorthRowByRow(kept)) {
        fillRows(view, kept);
    } else {
        fill(view, kept);
        kept.timeToFill = timer.milliseconds();
    }
    kept.isFilled = true;
    kept.staleRows.clear();
    kept.needsMayDiffer = false;
    kept.needsDigest = needsDigest;
    view.spent += timer.milliseconds();
}

quint64 SharedViews::digestOfNeedsAsWhole(const View& view)
{
    std::size_t all = 0;
    for (const int other : view.needsAsWhole)
        all = qHashMulti(all, digest(other));
    return all;
}

bool SharedViews::isWorthRowByRow(const Kept& kept)
{
    return kept.staleRows.size() <= mostRowsOneByOne || static_cast<double>(kept.staleRows.size()) * timeOfARow <= kept.timeToFill;
}

/// Of the views that rows come from.
void SharedViews::readNews(const View& view, Kept& kept)
{
    kept.readUpTo.resize(view.sources.size());
    for (std::size_t i = 0; i < view.sources.size(); ++i) {
        if (view.sources[i].view < 0)
            continue;
        View& from = m_views[static_cast<std::size_t>(view.sources[i].view)];
        const News& news = from.kept[scopeOf(from)].news;
        kept.isFilled = kept.isFilled && kept.readUpTo[i] >= news.before;
        if (kept.isFilled)
            for (std::size_t at = kept.readUpTo[i]; at < news.end(); ++at)
                kept.staleRows.emplace(view.sources[i].first, news.ids[at - news.before]);
        kept.readUpTo[i] = news.end();
    }
    kept.hasNewsToRead = false;
}

void SharedViews::fill(View& view, Kept& kept)
{
    if (!view.clear) {
        view.clear = std::make_unique<SQLite::Statement>(m_database, view.clearSql);
        view.fill = std::make_unique<SQLite::Statement>(m_database, view.fillSql);
    }
    const int64_t scope = scopeOf(view);
    const bool isCompared = view.isFollowed && kept.news.isBegun();
    const RowsRead before = isCompared ? runAndRead(reading(view), view.idColumn) : RowsRead();
    view.clear->bind(1, scope);
    run(*view.clear);
    view.fill->bind(1, scope);
    kept.rows = view.fill->exec();
    kept.digest.reset();
    view.fill->reset();
    if (isCompared) {
        const RowsRead after = runAndRead(reading(view), view.idColumn);
        kept.news.add(differing(before.byId, after.byId));
        kept.digest = after.digest;
    } else {
        kept.news.startAnew();
    }
}

/// Where somebody asked for the digest it is brought up to date by the rows that go and come.
void SharedViews::fillRows(View& view, Kept& kept)
{
    const int64_t scope = scopeOf(view);
    const int idColumn = view.isFollowed ? view.idColumn : -1;
    for (const auto& [source, id] : kept.staleRows) {
        auto& clearRow = view.clearRow[source];
        auto& fillRow = view.fillRow[source];
        if (!clearRow) {
            const std::string column = '"' + view.sources[source].column.toStdString() + '"';
            clearRow = std::make_unique<SQLite::Statement>(m_database, view.clearSql + " AND " + column + " = ?2 RETURNING *");
            fillRow = std::make_unique<SQLite::Statement>(m_database, view.fillSql + " WHERE q." + column + " = ?2 RETURNING *");
        }
        clearRow->bind(1, scope);
        bindText(*clearRow, 2, id.text());
        const RowsRead gone = runAndRead(*clearRow, idColumn);
        fillRow->bind(1, scope);
        bindText(*fillRow, 2, id.text());
        const RowsRead come = runAndRead(*fillRow, idColumn);
        kept.news.add(differing(gone.byId, come.byId));
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
    SQLite::Statement& all = reading(view);
    if (kept.rows * all.getColumnCount() > mostCellsWorthALook)
        return *(kept.digest = ++m_lastOfBig);
    return *(kept.digest = runAndRead(all).digest);
}

/// Of all that it holds in the scope being looked at.
SQLite::Statement& SharedViews::reading(View& view)
{
    if (!view.read)
        view.read = std::make_unique<SQLite::Statement>(m_database, "SELECT * FROM " + view.store + " WHERE scope = ?1");
    view.read->bind(1, static_cast<int64_t>(scopeOf(view)));
    return *view.read;
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
            m_database.exec("DELETE FROM " + view.store);
        view.kept.clear();
    }
}

void SharedViews::stale(const View& view, Kept& kept, const Touch& touch) const
{
    if (!kept.isFilled || !view.use.meets(touch.use))
        return;
    kept.isFilled = !view.directUseBesideRows.meets(touch.use);
    if (!kept.isFilled)
        return;
    kept.needsMayDiffer |= view.useBesideRows.meets(touch.use);
    for (std::size_t i = 0; i < view.sources.size(); ++i) {
        const RowSource& source = view.sources[i];
        if (!source.kind)
            kept.hasNewsToRead |= m_views[static_cast<std::size_t>(source.view)].use.meets(touch.use);
        else if (const auto touched = touch.reached.find({*source.kind, source.reached}); touched != touch.reached.end())
            for (const Id& id : touched->second)
                kept.staleRows.emplace(source.first, id);
    }
    kept.isFilled = isWorthRowByRow(kept);
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
