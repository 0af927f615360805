// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/map/map_picture.h"

#include "model/map/map_table.h"
#include "model/map/open_points.h"
#include "model/publication/publication.h"
#include "views/drawing/map/map_marks.h"
#include "views/drawing/map/map_text_table.h"
#include "views/drawing/publication/split_picture.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

struct MapSheetsText
{
    Q_DECLARE_TR_FUNCTIONS(MapPicture)
};

/// What goes on one sheet within its frame.
struct Page
{
    DisplayList marks{};
    QString footer{};
    bool withLegend = false;
    QString chapter{};
    double scale = 1;
    QString name{};
};

/// Of the words on a map before it is scaled.
constexpr double smallestPt = 8.25;

SheetText sheetText(const MapDocument& document, const QString& footer)
{
    const MapVersion& version = document.version;
    QStringList edition{dateWords(version.date.toString(Qt::ISODate))};
    edition << MapSheetsText::tr("approved by: %1").arg(version.approvedBy);
    if (!version.rules.isEmpty())
        edition << MapSheetsText::tr("checked against: %1").arg(version.rules);
    QStringList subtitle{version.system};
    if (!version.option.isEmpty())
        subtitle << version.option;
    const QString between = QStringLiteral(" · ");
    return {MapSheetsText::tr("Functions and decisions map"), subtitle.join(between), version.status, edition.join(between), footer};
}

/// Where one run of columns ends and the next begins: as few runs as can be read, even, parted between tiers where that is near.
std::vector<std::size_t> columnRuns(const DecisionsMap& map, double width)
{
    const std::size_t all = map.columns.size();
    for (std::size_t runs = 1; runs <= std::max<std::size_t>(all, 1); ++runs) {
        std::vector<std::size_t> ends;
        for (std::size_t run = 1; run < runs; ++run) {
            const std::size_t even = all * run / runs;
            const std::size_t reach = all / (runs * 6);
            std::size_t best = even;
            for (std::size_t away = 0; away <= reach && best == even; ++away)
                for (const std::size_t at : {even - std::min(away, even), even + away})
                    if (at > 0 && at < all && map.columns[at - 1].tier != map.columns[at].tier)
                        best = at;
            ends.push_back(best);
        }
        ends.push_back(all);
        bool readable = true;
        std::size_t first = 0;
        for (std::size_t end : ends) {
            readable = readable && end > first && MapGrid(map, first, end, width, end == all).isReadable();
            first = end;
        }
        if (readable || runs >= all)
            return ends;
    }
    return {all};
}

/// Rows that stand together on a sheet.
struct Span
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Rows must break alike in every run of columns, so that sheets of the same rows lie side by side.
std::vector<Span> rowSpans(const DecisionsMap& map, const std::vector<MapGrid>& grids, double height)
{
    const auto tallest = [&](std::size_t row) {
        double most = 0;
        for (const MapGrid& grid : grids)
            most = std::max(most, grid.rowHeight(row));
        return most;
    };
    double head = 0;
    for (const MapGrid& grid : grids)
        head = std::max(head, grid.headHeight());
    std::vector<Span> spans;
    double y = head;
    for (const MapGroup& group : map.groups)
        for (std::size_t row = group.first; row < group.first + group.count; ++row) {
            const double bar = row == group.first || spans.empty() ? grids.front().groupHeight() : 0;
            if (spans.empty() || y + bar + tallest(row) > height) {
                spans.push_back({row, row});
                y = head + grids.front().groupHeight();
            } else {
                y += bar;
            }
            y += tallest(row);
            spans.back().end = row + 1;
        }
    return spans;
}

Page picturePage(const DecisionsMap& map, const MapGrid& grid, const Span& span)
{
    Page page;
    page.withLegend = true;
    page.chapter = headingOf(PublicationPart::map);
    grid.drawHead(page.marks, 0);
    double y = grid.headHeight();
    for (const MapGroup& group : map.groups) {
        const std::size_t from = std::max(group.first, span.first);
        const std::size_t to = std::min(group.first + group.count, span.end);
        if (from >= to)
            continue;
        grid.drawGroup(page.marks, from > group.first ? MapSheetsText::tr("%1 (continued)").arg(group.name) : group.name, y);
        y += grid.groupHeight();
        for (std::size_t row = from; row < to; ++row) {
            grid.drawRow(page.marks, row, y);
            y += grid.rowHeight(row);
        }
    }
    return page;
}

QString pictureFooter(const Span& span, std::size_t rows, std::size_t run, std::size_t runs, bool tableFollows)
{
    QStringList footer{MapSheetsText::tr("Functions %1 to %2 of %3.").arg(span.first + 1).arg(span.end).arg(rows)};
    if (runs > 1)
        footer << MapSheetsText::tr("Their bodies stand on %2 sheets side by side; this is sheet %1 of them.").arg(run + 1).arg(runs);
    if (tableFollows)
        footer << MapSheetsText::tr("Every function, its legal basis and where it is written is in the table that follows.");
    return footer.join(u' ');
}

void addPicture(std::vector<Page>& pages, const MapDocument& document, QSizeF room, bool tableFollows)
{
    const DecisionsMap& map = document.map;
    const auto runs = columnRuns(map, room.width());
    const auto gridsWith = [&](MapGrid::Density density) {
        std::vector<MapGrid> grids;
        std::size_t first = 0;
        for (std::size_t end : runs) {
            grids.emplace_back(map, first, end, room.width(), end == map.columns.size(), density);
            first = end;
        }
        return grids;
    };
    std::vector<MapGrid> grids = gridsWith(MapGrid::Density::comfortable);
    std::vector<Span> spans = rowSpans(map, grids, room.height());
    // Rows move closer only where that saves a sheet.
    std::vector<MapGrid> tight = gridsWith(MapGrid::Density::tight);
    if (std::vector<Span> fewer = rowSpans(map, tight, room.height()); fewer.size() < spans.size()) {
        grids = std::move(tight);
        spans = std::move(fewer);
    }
    for (const Span& span : spans)
        for (std::size_t run = 0; run < grids.size(); ++run) {
            Page page = picturePage(map, grids[run], span);
            page.footer = pictureFooter(span, map.rows.size(), run, grids.size(), tableFollows);
            page.name = grids.size() == 1 ? MapSheetsText::tr("Functions %1 to %2").arg(span.first + 1).arg(span.end)
                                          : MapSheetsText::tr("Functions %1 to %2, bodies %3 of %4").arg(span.first + 1).arg(span.end).arg(run + 1).arg(grids.size());
            pages.push_back(std::move(page));
        }
}

/// The picture over as many sheets as it takes for its smallest type to be as large as asked, letters in crowded cells too.
template <class RoomAt>
std::vector<Page> readablePicture(const MapDocument& document, double scale, const MapSheetOptions& options, const RoomAt& roomAt)
{
    constexpr int mostTries = 6; // Each enlarges; columns that have more room may need less.
    std::vector<Page> pages;
    for (int i = 0; i < mostTries; ++i) {
        pages.clear();
        addPicture(pages, document, roomAt(scale), options.table);
        double smallest = 0;
        for (Page& page : pages) {
            page.scale = scale;
            if (const double type = smallestType(page.marks); type > 0 && (smallest == 0 || type < smallest))
                smallest = type;
        }
        if (smallest == 0 || smallest * scale >= options.leastPt - 0.01)
            break;
        scale = options.leastPt / smallest;
    }
    return pages;
}

/// "14", or "14.2" for the second of several decisions: what a person writes on paper and enters from it.
QString numberOf(const DecisionsMap& map, const MapTableLine& line)
{
    const QString number = QString::number(line.row + 1);
    return line.decision ? QStringLiteral("%1.%2").arg(number).arg(line.decision - map.rows[line.row].decisions.data() + 1) : number;
}

void addTable(std::vector<Page>& pages, const MapDocument& document, QSizeF room)
{
    static constexpr std::array shares{0.137, 0.1, 0.08, 0.11, 0.11, 0.085, 0.07, 0.06, 0.062, 0.115, 0.071};
    const WordTable table = decisionsTable(document.map);
    std::vector<TextTable::Column> columns;
    double left = room.width();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double width = i + 1 < shares.size() ? std::floor(room.width() * shares[i]) : left;
        columns.push_back({table.headings[static_cast<qsizetype>(i)], width});
        left -= width;
    }
    std::vector<TextTable::Row> rows;
    const DecisionsMap& map = document.map;
    const auto lines = mapTable(map);
    QString group;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i == 0 || table.rows[i].group != group)
            rows.push_back({group = table.rows[i].group, {}, ThemeRole::none});
        const MapRow& row = map.rows[lines[i].row];
        const auto& shortfalls = lines[i].decision ? lines[i].decision->shortfalls : row.shortfalls;
        const bool grave = !shortfalls.empty() && shortfalls.front() != Proof::severalDeciders;
        QStringList cells = table.rows[i].cells;
        cells[0] = numberOf(map, lines[i]) + u' ' + cells[0];
        rows.push_back({{}, cells,
                        openWords(row, lines[i].decision).isEmpty() ? ThemeRole::none : grave ? ThemeRole::mustWash : ThemeRole::expectedWash});
    }
    const auto made = TextTable(std::move(columns), std::move(rows)).pages(room.height());
    for (const DisplayList& marks : made)
        pages.push_back({marks, document.version.acknowledgements.join(u' '), false, headingOf(PublicationPart::table)});
}

Page emptyPage(const MapDocument& document)
{
    Page page;
    Mark words;
    const QString said = document.summary().join(u' ');
    words.rect = QRectF(0, 0, 600, 24);
    words.text = {{said, {0, 18}, 12, FontWeight::regular, TextAlign::left, ThemeRole::textQuiet}};
    words.words = said;
    page.marks.add(std::move(words));
    return page;
}

} // namespace

std::vector<Sheet> mapSheets(const MapDocument& picture, const MapDocument& table, const MapSheetOptions& options)
{
    const double scale = std::max(options.paper.frameScale(), options.leastPt / smallestPt);
    const std::vector<LegendEntry> legend = mapLegend(picture.map);
    // Measured with the longest footer there can be, so that no sheet has less room than it was laid out for.
    const auto roomWith = [&](const std::vector<LegendEntry>& entries, const QString& footer, double at) {
        return sheetFrame(options.paper, sheetText(picture, footer), entries, 888, 888).content.size() / at;
    };
    std::vector<Page> pages;
    if (const std::size_t rows = picture.map.rows.size(); rows > 0) {
        if (options.picture)
            pages = readablePicture(picture, scale, options, [&](double enlarged) { return roomWith(legend, pictureFooter({rows - 1, rows}, rows, 8, 9, options.table), enlarged); });
        const std::size_t first = pages.size();
        if (options.table)
            addTable(pages, table, roomWith({}, table.version.acknowledgements.join(u' '), scale));
        for (std::size_t i = first; i < pages.size(); ++i)
            pages[i].scale = scale;
    }
    if (pages.empty())
        pages.push_back(emptyPage(picture));

    std::vector<Sheet> sheets;
    const QString description = picture.summary().join(u' ');
    const int of = std::max(options.of, static_cast<int>(pages.size()));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const SheetText text = sheetText(picture, pages[i].footer);
        SheetFrame frame = sheetFrame(options.paper, text, pages[i].withLegend ? legend : std::vector<LegendEntry>{},
                                      options.before + static_cast<int>(i + 1), of);
        Sheet sheet{options.paper, std::move(frame.marks)};
        const int first = sheet.marks.size();
        sheet.marks.append(pages[i].marks, frame.content.topLeft(), pages[i].scale);
        sheet.marks.title = picture.title();
        sheet.marks.description = description;
        if (pages[i].withLegend)
            sheet.marks.addPassage(PassageRole::figure, first, description);
        sheet.chapter = pages[i].chapter;
        sheet.name = pages[i].name;
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::vector<Sheet> mapSheets(const Design& design, const MapScope& scope, const MapDocument& whole, const MapSheetOptions& options)
{
    const double width = sheetFrame(options.paper, {}, {}).content.width() /
                         std::max(options.paper.frameScale(), options.leastPt / smallestPt);
    if (!options.foldPartners || scope.foldPartners || columnRuns(whole.map, width).size() == 1)
        return mapSheets(whole, whole, options);
    MapScope folded = scope;
    folded.foldPartners = true;
    return mapSheets(mapDocument(design, folded, whole.version.date), whole, options);
}

} // namespace placewright
