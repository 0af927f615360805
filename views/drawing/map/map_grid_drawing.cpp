// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/map/map_grid.h"

#include "model/map/open_points.h"
#include "views/drawing/map/map_marks.h"
#include "views/drawing/text/text_measure.h"

#include <QCoreApplication>
#include <cmath>

namespace placewright {

namespace {

constexpr double inset = 12;
constexpr double bandHeight = 22;

struct MapGridDrawingText
{
    Q_DECLARE_TR_FUNCTIONS(MapPicture)
};

ThemeRole bandOf(MapTier tier)
{
    switch (tier) {
    case MapTier::national: return ThemeRole::tierNational;
    case MapTier::beyond: return ThemeRole::tierBeyond;
    case MapTier::system: return ThemeRole::tierSystem;
    case MapTier::place: return ThemeRole::tierPlace;
    case MapTier::atScale: return ThemeRole::tierAtScale;
    case MapTier::partners: return ThemeRole::tierPartners;
    }
    return ThemeRole::tierSystem;
}

bool isGrave(const MapRow& row)
{
    return row.proof() == Proof::noDecider || row.proof() == Proof::deciderCannotHold;
}

Mark words(const QRectF& rect, std::vector<TextRun> runs, const QString& spoken = {}, int parent = -1)
{
    Mark mark;
    mark.kind = MarkKind::text;
    mark.rect = rect;
    mark.text = std::move(runs);
    mark.words = spoken;
    mark.parent = parent;
    return mark;
}

Mark rule(QPointF from, QPointF to, double width, int parent = -1)
{
    Mark mark;
    mark.kind = MarkKind::line;
    mark.shape = MarkShape::route;
    mark.stroke = ThemeRole::line;
    mark.strokeWidth = width;
    mark.route = QPolygonF({from, to});
    mark.rect = QRectF(from, to).normalized();
    mark.parent = parent;
    return mark;
}

std::vector<TextRun> runsOf(const QStringList& lines, QPointF topLeft, double pt)
{
    std::vector<TextRun> runs;
    double y = topLeft.y() + baselineIn(pt);
    for (const QString& line : lines) {
        runs.push_back({line, {topLeft.x(), y}, pt});
        y += lineHeight(pt);
    }
    return runs;
}

/// Lines turned by 60 degrees that rise from above the middle of a column.
std::vector<TextRun> turned(const QStringList& lines, QPointF foot, double pt)
{
    const QPointF nextLine(std::sqrt(3.0) / 2, 0.5);
    const double line = lineHeight(pt);
    const double capital = pt * unitsPerPoint * 0.716;
    std::vector<TextRun> runs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double across = (static_cast<double>(i) - static_cast<double>(lines.size() - 1) / 2) * line + capital / 2;
        runs.push_back({lines[i], foot + nextLine * across, pt, FontWeight::regular, TextAlign::left, ThemeRole::text, -60});
    }
    return runs;
}

QRectF boundsOfTurned(const std::vector<TextRun>& runs, const QStringList& lines, double pt)
{
    QRectF bounds;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const double length = textWidth(lines[static_cast<qsizetype>(i)], pt);
        bounds |= QRectF(runs[i].at, runs[i].at + QPointF(length / 2, -length * std::sqrt(3.0) / 2)).normalized();
    }
    return bounds.adjusted(-4, -4, 4, 0);
}

QString rowWords(const MapRow& row)
{
    QStringList said{row.name};
    said << openWords(row);
    if (!row.held.isEmpty())
        said << row.held;
    if (!row.limit.isEmpty())
        said << MapGridDrawingText::tr("limit %1").arg(row.limit);
    return said.join(QStringLiteral("; "));
}

} // namespace

void MapGrid::drawHead(DisplayList& list, double top) const
{
    const double bandTop = top + m_headHeight - bandHeight;
    const auto label = [&](const QString& text, double left, double width) {
        list.add(words(QRectF(left, bandTop, width, bandHeight),
                       {{text, {left, centredBaseline(bandTop + bandHeight / 2, smallPt)}, smallPt, FontWeight::bold, TextAlign::left,
                         ThemeRole::textQuiet}},
                       text));
    };
    label(MapGridDrawingText::tr("Function"), inset, m_functionWidth - inset);
    for (const Column& column : m_columns) {
        const QPointF foot(column.left + column.width / 2, bandTop - 6 - lineHeight(smallPt) - lineHeight(m_headingPt) * static_cast<double>(column.heading.size() - 1) / 4);
        auto runs = turned(column.heading, foot, m_headingPt);
        const QRectF bounds = boundsOfTurned(runs, column.heading, m_headingPt);
        const MapColumn& body = m_map->columns[column.column];
        Mark mark = words(bounds, std::move(runs), QStringLiteral("%1 (%2)").arg(body.name, body.kindName));
        mark.subject = body.body;
        list.add(std::move(mark));
        if (body.number > 0)
            list.add(words(QRectF(column.left, bandTop - 3 - lineHeight(smallPt), column.width, lineHeight(smallPt)),
                           {{QString::number(body.number), {column.left + column.width / 2, bandTop - 3 - lineHeight(smallPt) + baselineIn(smallPt)}, smallPt,
                             FontWeight::regular, TextAlign::centre, ThemeRole::textQuiet}}));
    }
    for (const Tier& tier : m_tiers) {
        Mark band = words(QRectF(tier.left, bandTop, tier.width, bandHeight), {}, wordsFor(tier.tier));
        band.kind = MarkKind::band;
        band.shape = MarkShape::rectangle;
        band.radius = 4;
        band.fill = bandOf(tier.tier);
        const QPointF middle = band.rect.center();
        band.text = {{shortWordsFor(tier.tier), {middle.x(), centredBaseline(middle.y(), smallPt)}, smallPt, FontWeight::bold,
                      TextAlign::centre, ThemeRole::textOnStrong}};
        list.add(std::move(band));
    }
    if (m_withHeld) {
        label(MapGridDrawingText::tr("How it is held"), m_heldLeft, m_heldWidth);
        if (m_limitWidth > 0)
            label(MapGridDrawingText::tr("Limit"), m_limitLeft, m_limitWidth);
    }
}

void MapGrid::drawGroup(DisplayList& list, const QString& name, double top) const
{
    Mark bar = words(QRectF(0, top + 5, m_width, groupHeight() - 7),
                     {{name, {inset, centredBaseline(top + 5 + (groupHeight() - 7) / 2, namePt)}, namePt, FontWeight::bold, TextAlign::left,
                       ThemeRole::heading}},
                     name);
    bar.kind = MarkKind::bar;
    bar.shape = MarkShape::rectangle;
    bar.radius = 4;
    bar.fill = ThemeRole::chip;
    list.add(std::move(bar));
}

void MapGrid::drawCells(DisplayList& list, const MapRow& row, int parent, double middle) const
{
    for (const Column& column : m_columns) {
        const MapCell& cell = row.cells[column.column];
        if (cell.isEmpty())
            continue;
        const QPointF centre(column.left + column.width / 2, middle);
        Mark holder;
        holder.kind = MarkKind::cell;
        holder.parent = parent;
        holder.rect = QRectF(column.left, middle - m_markSize / 2, column.width, m_markSize);
        holder.words = QStringLiteral("%1: %2").arg(m_map->columns[column.column].name, cellWords(cell));
        const int at = list.add(std::move(holder));
        for (Mark& mark : cellMarks(cell, centre, m_markSize, column.width - 1)) {
            mark.parent = at;
            list.add(std::move(mark));
        }
    }
}

void MapGrid::drawRow(DisplayList& list, std::size_t index, double top) const
{
    const MapRow& row = m_map->rows[index];
    const double height = m_rowHeights[index];
    const double middle = top + height / 2;
    Mark whole;
    whole.kind = MarkKind::band;
    whole.rect = QRectF(0, top, m_width, height);
    whole.subject = row.function;
    whole.words = rowWords(row);
    const QStringList open = openWords(row);
    if (!open.isEmpty()) {
        whole.shape = MarkShape::rectangle;
        whole.fill = isGrave(row) ? ThemeRole::mustWash : ThemeRole::expectedWash;
    }
    const int parent = list.add(std::move(whole));
    list.add(rule({0, top + height}, {m_width, top + height}, 1, parent));
    for (std::size_t i = 0; i + 1 < m_tiers.size(); ++i) {
        const double x = (m_tiers[i].left + m_tiers[i].width + m_tiers[i + 1].left) / 2;
        list.add(rule({x, top}, {x, top + height}, 0.7, parent));
    }

    const QStringList name = nameLines(row);
    const double nameHeight = static_cast<double>(name.size()) * lineHeight(namePt);
    const double textTop = middle - (nameHeight + (open.isEmpty() ? 0 : lineHeight(smallPt))) / 2;
    const double nameLeft = inset + numberRoom;
    list.add(words(QRectF(0, textTop, nameLeft, lineHeight(namePt)),
                   {{QString::number(index + 1), {nameLeft - 6, textTop + baselineIn(namePt)}, smallPt, FontWeight::regular, TextAlign::right, ThemeRole::textQuiet}},
                   {}, parent));
    list.add(words(QRectF(nameLeft, textTop, m_functionWidth - nameLeft, nameHeight), runsOf(name, {nameLeft, textTop}, namePt), {}, parent));
    if (!open.isEmpty()) {
        const double y = textTop + nameHeight;
        list.add(words(QRectF(nameLeft, y, m_functionWidth - nameLeft, lineHeight(smallPt)),
                       {{open.join(QStringLiteral(", ")), {nameLeft, y + baselineIn(smallPt)}, smallPt, FontWeight::bold, TextAlign::left,
                         isGrave(row) ? ThemeRole::must : ThemeRole::expected}},
                       {}, parent));
    }
    drawCells(list, row, parent, middle);
    if (!m_withHeld)
        return;
    const auto beside = [&](const QString& text, double left, double width) {
        const QStringList lines = besideLines(text, width);
        const double tall = static_cast<double>(lines.size()) * lineHeight(m_besidePt);
        if (!lines.isEmpty())
            list.add(words(QRectF(left, middle - tall / 2, width, tall), runsOf(lines, {left, middle - tall / 2}, m_besidePt), {}, parent));
    };
    beside(row.held, m_heldLeft, m_heldWidth - 8);
    if (m_limitWidth > 0)
        beside(row.limit, m_limitLeft, m_limitWidth - 6);
}

} // namespace placewright
