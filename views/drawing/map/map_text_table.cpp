// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/map/map_text_table.h"

#include "views/drawing/text/text_measure.h"

#include <QCoreApplication>
#include <algorithm>

namespace placewright {

namespace {

constexpr double pt = 8.25;
constexpr double side = 6;   ///< Margin of a cell, left and right.
constexpr double above = 5;  ///< Margin of a row, above and below.
constexpr double barHeight = 28;

Mark rule(double width, double y, ThemeRole role, double strokeWidth)
{
    Mark mark;
    mark.kind = MarkKind::line;
    mark.shape = MarkShape::route;
    mark.stroke = role;
    mark.strokeWidth = strokeWidth;
    mark.route = QPolygonF({QPointF(0, y), QPointF(width, y)});
    mark.rect = QRectF(0, y, width, 0);
    return mark;
}

} // namespace

TextTable::TextTable(std::vector<Column> columns, std::vector<Row> rows) : m_columns(std::move(columns)), m_rows(std::move(rows)) {}

QStringList TextTable::linesOf(const Row& row, std::size_t column) const
{
    const QString& text = row.cells[static_cast<qsizetype>(column)];
    if (text.isEmpty())
        return {};
    return wrapped(text, m_columns[column].width - 2 * side, pt, column == 0 ? FontWeight::bold : FontWeight::regular);
}

double TextTable::drawHeadings(DisplayList& page) const
{
    double height = 0;
    for (const Column& column : m_columns)
        height = std::max(height, textHeight(column.heading, column.width - 2 * side, {pt, FontWeight::bold}));
    double x = 0;
    const int first = page.size();
    for (const Column& column : m_columns) {
        Mark mark;
        mark.rect = QRectF(x, 0, column.width, height);
        mark.text = textBlock(column.heading, {x + side, 0}, column.width - 2 * side, {pt, FontWeight::bold, ThemeRole::textQuiet});
        mark.words = column.heading;
        const int at = page.add(std::move(mark));
        page.addPassage(PassageRole::columnHeading, at);
        x += column.width;
    }
    page.addPassage(PassageRole::row, first);
    page.add(rule(x, height + 4, ThemeRole::headingLine, 1.2));
    return height + 6;
}

double TextTable::heightOf(const Row& row) const
{
    if (!row.group.isEmpty())
        return barHeight;
    qsizetype lines = 1;
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        lines = std::max(lines, linesOf(row, c).size());
    return static_cast<double>(lines) * lineHeight(pt) + 2 * above;
}

double TextTable::leastStart() const
{
    DisplayList headings;
    double height = drawHeadings(headings);
    for (const Row& row : m_rows) {
        height += heightOf(row);
        if (row.group.isEmpty())
            break;
    }
    return height;
}

std::vector<DisplayList> TextTable::pages(double full, double first) const
{
    double height = full;
    double width = 0;
    for (const Column& column : m_columns)
        width += column.width;
    std::vector<DisplayList> pages;
    double y = 0;
    const auto endTable = [&] {
        if (!pages.empty())
            pages.back().addPassage(PassageRole::table, 0);
    };
    const auto newPage = [&] {
        endTable();
        pages.emplace_back();
        height = pages.size() == 1 && first > 0 ? first : full;
        y = drawHeadings(pages.back());
    };
    const auto bar = [&](const QString& text) {
        Mark mark;
        mark.kind = MarkKind::bar;
        mark.shape = MarkShape::rectangle;
        mark.radius = 4;
        mark.fill = ThemeRole::chip;
        mark.rect = QRectF(0, y + 3, width, barHeight - 6);
        mark.text = {{text, {side, centredBaseline(y + barHeight / 2, 9.5)}, 9.5, FontWeight::bold, TextAlign::left, ThemeRole::heading}};
        mark.words = text;
        const int at = pages.back().add(std::move(mark));
        pages.back().addPassage(PassageRole::rowHeading, at);
        pages.back().addPassage(PassageRole::row, at);
        y += barHeight;
    };
    newPage();
    const double line = lineHeight(pt);
    QString group;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const Row& row = m_rows[r];
        if (!row.group.isEmpty()) {
            group = row.group;
            const double under = r + 1 < m_rows.size() && m_rows[r + 1].group.isEmpty() ? std::min(heightOf(m_rows[r + 1]), height / 2) : 0;
            if (y + barHeight + under > height)
                newPage();
            bar(group);
            continue;
        }
        const auto turnPage = [&] {
            newPage();
            if (!group.isEmpty())
                bar(QCoreApplication::translate("MapPicture", "%1 (continued)").arg(group));
        };
        if (y + heightOf(row) > height && y > height / 3)
            turnPage();
        std::vector<QStringList> left;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            left.push_back(linesOf(row, c));
        // More than a page of one row is cut between lines.
        for (bool more = true; more;) {
            const auto room = std::max<qsizetype>(1, static_cast<qsizetype>((height - y - 2 * above) / line));
            qsizetype taken = 1;
            for (const QStringList& lines : left)
                taken = std::max(taken, std::min(room, lines.size()));
            Mark whole;
            whole.kind = MarkKind::band;
            whole.rect = QRectF(0, y, width, static_cast<double>(taken) * line + 2 * above);
            whole.words = row.cells.front();
            if (row.wash != ThemeRole::none) {
                whole.shape = MarkShape::rectangle;
                whole.fill = row.wash;
            }
            const double bottom = whole.rect.bottom();
            const int parent = pages.back().add(std::move(whole));
            double x = 0;
            more = false;
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                Mark cell;
                cell.kind = MarkKind::cell;
                cell.parent = parent;
                cell.rect = QRectF(x, y, m_columns[c].width, bottom - y);
                double lineTop = y + above;
                for (const QString& text : left[c].mid(0, taken)) {
                    cell.text.push_back({text, {x + side, lineTop + baselineIn(pt)}, pt, c == 0 ? FontWeight::bold : FontWeight::regular,
                                         TextAlign::left, ThemeRole::text});
                    lineTop += line;
                }
                left[c] = left[c].mid(std::min(taken, left[c].size()));
                more = more || !left[c].isEmpty();
                const int at = pages.back().add(std::move(cell)); // Empty ones too: a row has a cell for each heading.
                pages.back().addPassage(c == 0 ? PassageRole::rowHeading : PassageRole::cell, at);
                x += m_columns[c].width;
            }
            Mark under = rule(width, bottom, ThemeRole::line, 0.8);
            under.parent = parent;
            pages.back().add(std::move(under));
            pages.back().addPassage(PassageRole::row, parent);
            y = bottom;
            if (more)
                turnPage();
        }
    }
    endTable();
    return pages;
}

} // namespace placewright
