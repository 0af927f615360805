// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cell_blocks.h"

#include "model/edits/building/edit_chain.h"
#include "model/tables/delimited_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct CellBlocksText {
    Q_DECLARE_TR_FUNCTIONS(CellBlocks)
};

/// What cells are to say: letters of bodies, words right of them.
class BlockEdit {
public:
    BlockEdit(const Design& design, const GridModel& grid) : m_grid(grid), m_chain(design) {}

    Result<void> put(const QModelIndex& at, const QString& text);
    Result<Edit> finished(const char* label);

private:
    const GridModel& m_grid;
    EditChain m_chain;
    std::vector<CellLetters> m_letters;
    int m_words = 0;
};

QString placeOf(const GridModel& grid, const QModelIndex& at) {
    return QStringLiteral("%1, %2").arg(grid.headerData(at.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                        grid.headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

Result<void> BlockEdit::put(const QModelIndex& at, const QString& text) {
    const CellSpot spot = m_grid.spotAt(at);
    if (!spot.body.isNull()) {
        const auto letters = lettersFromText(text);
        if (!letters)
            return failure(CellBlocksText::tr("“%1” is no letter of the map").arg(text.simplified()), placeOf(m_grid, at),
                           CellBlocksText::tr("Cells of bodies take D, R, V, C, I, X and A"));
        m_letters.push_back({spot, *letters});
        return {};
    }
    if (!m_grid.flags(at).testFlag(Qt::ItemIsEditable))
        return {};
    ++m_words;
    switch (static_cast<GridModel::Tail>(at.column() - m_grid.bodyCount())) {
    case GridModel::Tail::held:
        return m_chain.add(setInstrument(m_chain.design(), spot.function, instrumentFromWords(text)));
    case GridModel::Tail::limit:
        return m_chain.add(setLimit(m_chain.design(), spot.function, spot.decision, text));
    case GridModel::Tail::legalBasis:
        return m_chain.add(setLegalBasis(m_chain.design(), spot.function, text.simplified()));
    case GridModel::Tail::count:
        break;
    }
    return {};
}

Result<Edit> BlockEdit::finished(const char* label) {
    if (!m_letters.empty())
        if (const auto done = m_chain.add(setCells(m_chain.design(), m_letters)); !done)
            return tl::unexpected<Error>(done.error());
    return m_chain.finish(labelled(label, {QString::number(static_cast<int>(m_letters.size()) + m_words)}));
}

std::vector<int> functionRows(const GridModel& grid, int from, int to) {
    std::vector<int> rows;
    for (int row = from; row <= to && row < grid.rowCount(); ++row)
        if (grid.rowAt(row))
            rows.push_back(row);
    return rows;
}

QString textAt(const GridModel& grid, const QModelIndex& at) {
    const MapCell* cell = grid.cellAt(at);
    if (!cell)
        return at.data(Qt::EditRole).toString();
    QString letters;
    for (const MapLetter letter : cell->letters.list())
        letters += letterText(letter);
    return letters;
}

/// The cells of a text, without the names of functions that a copy from the grid begins its rows with.
std::vector<QStringList> cellsToPaste(const QString& text) {
    std::vector<QStringList> rows = cellsOf(text, u'\t').rows;
    const auto widest = std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const bool named = !rows.empty() && widest->size() > 1 && std::none_of(rows.begin(), rows.end(), [](const QStringList& row) {
        return lettersFromText(row.value(0)).has_value();
    });
    if (named)
        for (QStringList& row : rows)
            row.removeFirst();
    return rows;
}

} // namespace

Result<Edit> filledDown(const Design& design, const GridModel& grid, const GridBlock& block) {
    const std::vector<int> rows = functionRows(grid, block.top, block.bottom);
    if (rows.size() < 2)
        return failure(CellBlocksText::tr("there is nothing to fill"), {}, CellBlocksText::tr("Select the cell with what to repeat and those below it"));
    BlockEdit edit(design, grid);
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (int column = block.left; column <= block.right; ++column)
            if (const auto done = edit.put(grid.index(rows[i], column), textAt(grid, grid.index(rows.front(), column))); !done)
                return tl::unexpected<Error>(done.error());
    return edit.finished(QT_TRANSLATE_NOOP("Edit", "Fill %1 cells of the map"));
}

Result<Edit> pasted(const Design& design, const GridModel& grid, const GridBlock& block, const QString& text) {
    const std::vector<QStringList> cells = cellsToPaste(text);
    if (cells.empty())
        return failure(CellBlocksText::tr("there are no cells to paste"), {}, CellBlocksText::tr("Copy cells here or in a spreadsheet first"));
    BlockEdit edit(design, grid);
    const bool fills = cells.size() == 1 && cells.front().size() == 1;
    const std::vector<int> rows = functionRows(grid, block.top, fills ? block.bottom : grid.rowCount());
    if (!fills && rows.size() < cells.size())
        return failure(CellBlocksText::tr("%1 rows do not fit below this cell").arg(cells.size()), {}, CellBlocksText::tr("Begin further up, or copy fewer rows"));
    for (std::size_t i = 0; i < (fills ? rows.size() : cells.size()); ++i) {
        const QStringList& line = cells[fills ? 0 : i];
        const auto width = fills ? block.right - block.left + 1 : static_cast<int>(line.size());
        if (block.left + width > grid.columnCount())
            return failure(CellBlocksText::tr("%1 columns do not fit right of this cell").arg(width), {}, CellBlocksText::tr("Begin further left, or copy fewer columns"));
        for (int column = 0; column < width; ++column)
            if (const auto done = edit.put(grid.index(rows[i], block.left + column), line[fills ? 0 : column]); !done)
                return tl::unexpected<Error>(done.error());
    }
    return edit.finished(QT_TRANSLATE_NOOP("Edit", "Paste %1 cells of the map"));
}

} // namespace placewright
