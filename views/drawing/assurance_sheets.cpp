// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/assurance_sheets.h"

#include "views/drawing/map_text_table.h"
#include "views/drawing/text_measure.h"

#include <cmath>

namespace placewright {

namespace {

/// A page's own heading and its marks.
struct Page {
    QString heading;
    DisplayList marks;
};

Mark words(const QString& text, const QRectF& rect, const TextStyle& style) {
    Mark mark;
    mark.rect = rect;
    mark.text = textBlock(text, rect.topLeft(), rect.width(), style);
    mark.words = text;
    return mark;
}

constexpr double cellMargins = 16;

/// How wide each column is: its longest word in the heading, and of the rest a share by how much is written in it.
std::vector<double> widthsOf(const WordTable& table, double room) {
    std::vector<double> widths;
    std::vector<double> weights;
    double least = 0;
    double all = 0;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        double longest = 0;
        for (const QString& word : table.headings[column].split(u' '))
            longest = std::max(longest, textWidth(word, 8.25, FontWeight::bold));
        widths.push_back(std::ceil(longest) + cellMargins);
        least += widths.back();
        double written = 0;
        for (const WordTable::Row& row : table.rows)
            written += static_cast<double>(row.cells[column].size());
        // The root keeps short columns readable beside long ones.
        weights.push_back(std::sqrt(written));
        all += weights.back();
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += all > 0 ? std::floor((room - least) * weights[i] / all) : 0;
    return widths;
}

std::vector<DisplayList> pagesOf(const WordTable& table, QSizeF room) {
    std::vector<TextTable::Column> columns;
    const std::vector<double> widths = widthsOf(table, room.width());
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({table.headings[static_cast<qsizetype>(i)], widths[i]});
    std::vector<TextTable::Row> rows;
    QString group;
    for (const WordTable::Row& row : table.rows) {
        if (row.group != group) {
            group = row.group;
            rows.push_back({group, {}, ThemeRole::none});
        }
        rows.push_back({{}, row.cells, ThemeRole::none});
    }
    return TextTable(std::move(columns), std::move(rows)).pages(room.height());
}

Page coverPage(const AssuranceReport& report, QSizeF room) {
    constexpr double labelWidth = 110;
    Page page;
    double y = 0;
    for (const auto& [label, value] : report.cover) {
        const TextStyle plain{10.5, FontWeight::regular};
        const double height = std::max(lineHeight(10.5), textHeight(value, room.width() - labelWidth, plain));
        page.marks.add(words(label, QRectF(0, y, labelWidth - 10, height), {10.5, FontWeight::bold, ThemeRole::textQuiet}));
        page.marks.add(words(value, QRectF(labelWidth, y, room.width() - labelWidth, height), plain));
        y += height + 4;
    }
    y += 10;
    const TextStyle strong{12, FontWeight::bold};
    const double height = textHeight(report.summary, room.width(), strong);
    page.marks.add(words(report.summary, QRectF(0, y, room.width(), height), strong));
    y += height + 16;
    // More themes than fit go on below; a paper that holds the cover holds some of them.
    if (!report.progress.rows.empty()) {
        const auto progress = pagesOf(report.progress, QSizeF(room.width(), room.height() - y));
        page.marks.append(progress.front(), QPointF(0, y));
    }
    return page;
}

} // namespace

std::vector<Sheet> assuranceSheets(const AssuranceReport& report, const Paper& paper) {
    const auto textOf = [&](const QString& heading) {
        SheetText text;
        text.title = report.title();
        text.subtitle = heading;
        text.status = report.version.option;
        text.edition = QStringList{report.version.status, dateWords(report.version.date.toString(Qt::ISODate))}.join(
            QStringLiteral(" · "));
        text.footer = report.version.acknowledgements.join(u' ');
        return text;
    };
    const auto roomUnder = [&](const QString& heading) {
        return sheetFrame(paper, textOf(heading), {}, 99, 99).content.size();
    };
    std::vector<Page> pages;
    const QSizeF coverRoom = roomUnder(QString());
    pages.push_back(coverPage(report, coverRoom));
    for (const WordTable* table : report.tables()) {
        if (table == &report.progress)
            continue;
        for (DisplayList& marks : pagesOf(*table, roomUnder(table->title)))
            pages.push_back({table->title, std::move(marks)});
    }
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        SheetFrame frame = sheetFrame(paper, textOf(pages[i].heading), {}, static_cast<int>(i + 1),
                                      static_cast<int>(pages.size()));
        Sheet sheet{paper, std::move(frame.marks)};
        sheet.marks.append(pages[i].marks, frame.content.topLeft());
        sheet.marks.title = report.title();
        sheet.marks.description = report.summary;
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace placewright
