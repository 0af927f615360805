// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/processor_time.h"
#include "model/rules/tables/shared_views.h"
#include "model/store/database.h"

namespace placewright {

namespace {

/// Beyond that, looking whether anything changed costs about as much as what it could save.
constexpr int mostCellsWorthALook = 1500;

/// Up to so many are looked at one by one; and more where filling all anew took longer than this for each, in milliseconds.
constexpr std::size_t mostRowsOneByOne = 24;
constexpr double timeOfARow = 0.05;

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
    const quint64 needsDigest = digestOfNeeds(view);
    if (kept.isFilled && !(kept.needsMayDiffer && kept.needsDigest != needsDigest)) {
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
            const std::string column = '"' + view.sources[source].column.toStdString() + '"';
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
        view.read = std::make_unique<SQLite::Statement>(m_database, "SELECT * FROM " + view.store + " WHERE scope = ?1");
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
            m_database.exec("DELETE FROM " + view.store);
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
