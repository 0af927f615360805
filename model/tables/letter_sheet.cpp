// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/map/map_cells.h"
#include "model/tables/comparing.h"

#include <algorithm>

namespace placewright {

namespace {

struct BodyColumn {
    int column = 0;         ///< Of the sheet.
    QString heading;
    Id body;                ///< As the map's column names it.
    std::size_t onMap = 0;  ///< Column of the map, or beyond the last for a body without one.
};

std::vector<BodyColumn> bodyColumns(Comparing& comparing, const SheetCells& sheet, const SheetHead& head) {
    const BodyAliases aliases(comparing.design);
    std::vector<BodyColumn> columns;
    for (const int column : head.others) {
        const QString heading = evened(sheet.at(head.row, column));
        const auto body = comparing.names.exactly(heading);
        if (!body) {
            comparing.fault(body.error(), placeOf(sheet, head.row, column));
            continue;
        }
        const Id held = aliases.columnBody(*body);
        const auto twice = std::find_if(columns.begin(), columns.end(), [&](const BodyColumn& other) { return other.body == held; });
        if (twice != columns.end()) {
            comparing.fault({TableWords::tr("“%1” has a second column").arg(heading), {}, TableWords::tr("Keep one column for each body"), {}},
                            placeOf(sheet, head.row, column));
            continue;
        }
        const auto onMap = comparing.map.columnOfBody.find(held);
        columns.push_back({column, heading, held, onMap == comparing.map.columnOfBody.end() ? comparing.map.columns.size() : onMap->second});
    }
    return columns;
}

QString wordsOf(const MapLetters& letters) {
    QStringList words;
    for (const MapLetter letter : letters.list())
        words << letterText(letter);
    return words.join(u' ');
}

QString allowedLetters() {
    QStringList words;
    for (const MapLetter letter : allLetters)
        words << QStringLiteral("%1 (%2)").arg(letterText(letter), wordsFor(letter));
    return words.join(QStringLiteral(", "));
}

/// A line's cells: how many have a letter that a line should have once, before and after.
struct Count {
    int before = 0;
    int after = 0;
    void add(const MapLetters& was, const MapLetters& is, MapLetter letter) {
        before += was.has(letter);
        after += is.has(letter);
    }
    bool isTooMany() const { return after > 1 && after > before; }
};

void compareLine(Comparing& comparing, const SheetCells& sheet, const std::vector<BodyColumn>& columns, int row, const MapTableLine& line) {
    const auto& cells = line.decision ? line.decision->cells : comparing.map.rows[line.row].cells;
    std::vector<std::pair<const BodyColumn*, MapLetters>> changed;
    Count deciding;
    Count accountable;
    for (const BodyColumn& column : columns) {
        const MapLetters before = column.onMap < cells.size() ? cells[column.onMap].letters : MapLetters();
        const QString text = sheet.at(row, column.column);
        std::optional<MapLetters> after = lettersFromText(text);
        if (sheet.formulas.contains({row, column.column}) && after != before)
            after.reset();
        if (!after) {
            comparing.fault({TableWords::tr("“%1” is no letter of the map").arg(evened(text)), {},
                             TableWords::tr("The letters are %1").arg(allowedLetters()), {}},
                            placeOf(sheet, row, column.column));
            after = before;
        }
        deciding.add(before, *after, MapLetter::decides);
        accountable.add(before, *after, MapLetter::accountable);
        if (*after != before)
            changed.emplace_back(&column, *after);
    }
    for (const auto& [count, what] : {std::pair(deciding, TableWords::tr("%n bodies are to decide this", nullptr, deciding.after)),
                                      std::pair(accountable, TableWords::tr("%n bodies are to be accountable for this", nullptr, accountable.after))})
        if (count.isTooMany()) {
            comparing.fault({what, {}, TableWords::tr("Leave the letter with one of them; nothing of this row was taken"), {}}, placeOf(sheet, row));
            return;
        }
    for (const auto& [column, letters] : changed) {
        const MapLetters before = column->onMap < cells.size() ? cells[column->onMap].letters : MapLetters();
        const CellSpot spot{comparing.functionOf(line), Comparing::decisionOf(line), column->body};
        comparing.outcome.differences.push_back({TableDifference::What::changed, placeOf(sheet, row, column->column), line.cells[1], column->heading,
                                                 wordsOf(before), wordsOf(letters), comparing.functionOf(line),
                                                 [cell = CellLetters{spot, letters}](const Design& design) { return setCells(design, {cell}); }});
    }
}

} // namespace

bool compareLetters(Comparing& comparing, const SheetCells& sheet, const SheetHead& head, const TableProgress& progress) {
    const std::vector<BodyColumn> columns = bodyColumns(comparing, sheet, head);
    std::set<QString> refs;
    for (int row = head.row + 1; row < sheet.rowCount(); ++row) {
        if (progress && row % 500 == 0 && !progress(row, sheet.rowCount()))
            return false;
        const QString ref = evened(sheet.at(row, head.ref));
        if (ref.isEmpty())
            continue;
        const MapTableLine* line = comparing.lineOf(ref, placeOf(sheet, row, head.ref));
        if (!line)
            continue;
        if (!refs.insert(ref.toLower()).second) {
            comparing.fault({TableWords::tr("“%1” stands in the table twice").arg(ref), {}, TableWords::tr("Keep one row for each id"), {}},
                            placeOf(sheet, row, head.ref));
            continue;
        }
        compareLine(comparing, sheet, columns, row, *line);
    }
    return true;
}

} // namespace placewright
