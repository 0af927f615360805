// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/assurance_sheets.h"

#include "views/drawing/text/text_measure.h"
#include "views/drawing/text/word_table_layout.h"

#include <algorithm>

namespace placewright {

namespace {

/// A page's own heading and its marks.
struct AssurancePage {
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

std::vector<DisplayList> pagesOf(const WordTable& table, QSizeF room) {
    return textTableOf(table, room.width()).pages(room.height());
}

AssurancePage coverPage(const AssuranceReport& report, QSizeF room) {
    constexpr double labelWidth = 110;
    AssurancePage page;
    double y = 0;
    for (const auto& [label, value] : report.cover) {
        const TextStyle plain{10.5, FontWeight::regular};
        const double height = std::max(lineHeight(10.5), textHeight(value, room.width() - labelWidth, plain));
        const int at = page.marks.add(
            words(label, QRectF(0, y, labelWidth - 10, height), {10.5, FontWeight::bold, ThemeRole::textQuiet}));
        page.marks.add(words(value, QRectF(labelWidth, y, room.width() - labelWidth, height), plain));
        page.marks.addPassage(PassageRole::paragraph, at);
        y += height + 4;
    }
    y += 10;
    const TextStyle strong{12, FontWeight::bold};
    const double height = textHeight(report.summary, room.width(), strong);
    page.marks.addPassage(PassageRole::paragraph, page.marks.add(words(report.summary, QRectF(0, y, room.width(), height), strong)));
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
    std::vector<AssurancePage> pages;
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
        sheet.chapter = pages[i].heading.isEmpty() ? report.title() : pages[i].heading;
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace placewright
