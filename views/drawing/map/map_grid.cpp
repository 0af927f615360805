// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/map/map_grid.h"

#include "model/map/open_points.h"
#include "views/drawing/text/text_measure.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double tierGap = 7;
constexpr double columnsGap = 14; ///< Between the functions, the columns and how they are held.
constexpr double longestHeading = 250;
const double sine60 = std::sqrt(3.0) / 2;

QString labelOf(MapTier tier)
{
    return shortWordsFor(tier);
}

} // namespace

QStringList shortenedLines(const QString& text, double width, double pt, qsizetype most)
{
    QStringList lines = wrapped(text, width, pt);
    if (lines.size() <= most)
        return lines;
    lines = lines.mid(0, most);
    QString& end = lines.back();
    const QString dots(QChar(0x2026));
    while (!end.isEmpty() && textWidth(end + dots, pt) > width) {
        const qsizetype space = end.lastIndexOf(u' ');
        end.truncate(space > end.size() / 2 ? space : end.size() - 1);
    }
    while (end.endsWith(u' ') || end.endsWith(u','))
        end.chop(1);
    end += dots;
    return lines;
}

MapGrid::MapGrid(const DecisionsMap& map, std::size_t first, std::size_t end, double width, bool withHeld, Density density)
    : m_map(&map)
    , m_width(width)
    , m_withHeld(withHeld)
    , m_density(density)
{
    if (std::all_of(map.rows.begin(), map.rows.end(), [](const MapRow& row) { return row.limit.isEmpty(); }))
        m_limitWidth = 0;
    const double held = withHeld ? m_heldWidth + m_limitWidth + columnsGap : 0;
    // Headings of the last columns lean out to the right; beside how a function is held there is room for that.
    const double overhang = withHeld ? 0 : longestHeading / 2;
    placeColumns(first, end, width - m_functionWidth - held - columnsGap - overhang);
    shapeHeadings();
    measureRows();
}

double MapGrid::roomFor(std::size_t first, std::size_t end, double pitch) const
{
    double room = 0;
    for (std::size_t i = first; i < end;) {
        std::size_t next = i;
        while (next < end && m_map->columns[next].tier == m_map->columns[i].tier)
            ++next;
        const double label = textWidth(labelOf(m_map->columns[i].tier), smallPt, FontWeight::bold) + 12;
        room += std::max(static_cast<double>(next - i) * pitch, label) + (i > first ? tierGap : 0);
        i = next;
    }
    return room;
}

double MapGrid::longestName() const
{
    double longest = 0;
    for (const MapRow& row : m_map->rows)
        longest = std::max(longest, textWidth(row.name, namePt));
    return longest;
}

void MapGrid::placeColumns(std::size_t first, std::size_t end, double room)
{
    m_pitch = mostPitch;
    // Labels of narrow tiers keep their width, so room is not linear in pitch; halving is exact enough after 20 steps.
    if (roomFor(first, end, m_pitch) > room) {
        double low = 1;
        double high = mostPitch;
        for (int step = 0; step < 20; ++step) {
            m_pitch = (low + high) / 2;
            (roomFor(first, end, m_pitch) > room ? high : low) = m_pitch;
        }
        m_pitch = low;
    }
    const double spare = std::max(0.0, room - roomFor(first, end, m_pitch));
    if (m_withHeld) {
        // Names first; what they don't need goes to the right.
        const double names = std::clamp(longestName() + 40 + numberRoom - m_functionWidth, 0.0, spare * 0.6);
        m_functionWidth += names;
        m_heldWidth += (spare - names) * (m_limitWidth > 0 ? 0.55 : 1);
        m_limitWidth += m_limitWidth > 0 ? (spare - names) * 0.45 : 0;
    } else {
        m_functionWidth += std::min(spare, 150.0);
    }
    m_markSize = std::clamp(m_pitch - 3.5, 8.0, m_density == Density::tight ? 19.5 : 22.0);
    m_besidePt = m_pitch < 30 ? 7.5 : smallPt;
    m_headingPt = m_pitch < 30 ? 8.5 : 9;

    double x = m_functionWidth + columnsGap;
    for (std::size_t i = first; i < end;) {
        const MapTier tier = m_map->columns[i].tier;
        std::size_t next = i;
        while (next < end && m_map->columns[next].tier == tier)
            ++next;
        const auto count = static_cast<double>(next - i);
        const double label = textWidth(labelOf(tier), smallPt, FontWeight::bold) + 12;
        const double width = std::max(count * m_pitch, label);
        m_tiers.push_back({tier, x, width});
        for (std::size_t column = i; column < next; ++column)
            m_columns.push_back({column, x + (width - count * m_pitch) / 2 + static_cast<double>(column - i) * m_pitch, m_pitch, {}});
        x += width + tierGap;
        i = next;
    }
    m_heldLeft = x - tierGap + columnsGap;
    if (m_columns.empty())
        m_heldLeft = m_functionWidth + columnsGap;
    m_limitLeft = m_heldLeft + m_heldWidth;
}

/// The shortest slant at which all names fit, so that the head takes no more height than it must.
void MapGrid::shapeHeadings()
{
    const double line = lineHeight(m_headingPt);
    const int most = std::clamp(static_cast<int>(m_pitch * sine60 / line), 1, 3);
    double slant = 90;
    const auto allFit = [&] {
        return std::all_of(m_columns.begin(), m_columns.end(), [&](const Column& column) {
            const QStringList lines = wrapped(m_map->columns[column.column].shortName, slant, m_headingPt);
            // A word broken in two is no fit.
            return lines.size() <= most && std::none_of(lines.begin(), lines.end() - 1, [](const QString& l) {
                       return !l.contains(u' ') && l.size() > 14;
                   });
        });
    };
    while (slant < longestHeading && !allFit())
        slant += 8;
    double longest = 0;
    for (Column& column : m_columns) {
        column.heading = shortenedLines(m_map->columns[column.column].shortName, slant, m_headingPt, most);
        for (const QString& words : column.heading)
            longest = std::max(longest, textWidth(words, m_headingPt));
    }
    m_headHeight = longest * sine60 + line * most + 4 + 26 + lineHeight(smallPt);
}

QStringList MapGrid::nameLines(const MapRow& row) const
{
    return shortenedLines(row.name, m_functionWidth - 24 - numberRoom, namePt, 6);
}

QStringList MapGrid::besideLines(const QString& text, double width) const
{
    return text.isEmpty() ? QStringList() : shortenedLines(text, width, m_besidePt, 4);
}

void MapGrid::measureRows()
{
    const double least = m_density == Density::tight ? 22.5 : 26;
    const double margins = m_density == Density::tight ? 4 : 8;
    m_rowHeights.reserve(m_map->rows.size());
    for (const MapRow& row : m_map->rows) {
        double lines = static_cast<double>(nameLines(row).size()) * lineHeight(namePt);
        if (!openWords(row).isEmpty())
            lines += lineHeight(smallPt);
        double height = std::max(least, lines + margins);
        if (m_withHeld) {
            const auto beside = [&](const QString& text, double width) {
                height = std::max(height, static_cast<double>(besideLines(text, width).size()) * lineHeight(m_besidePt) + margins);
            };
            beside(row.held, m_heldWidth - 8);
            if (m_limitWidth > 0)
                beside(row.limit, m_limitWidth - 6);
        }
        m_rowHeights.push_back(height);
    }
}

} // namespace placewright
