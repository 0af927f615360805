// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/printing/printed_sheets.h"

#include "views/drawing/comparison/measure_picture.h"
#include "views/drawing/text/text_measure.h"
#include "views/drawing/text/word_table_layout.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct PrintedText {
    Q_DECLARE_TR_FUNCTIONS(PrintedSheets)
};

/// More sheets than any comparison takes: room for the longest "sheet 99 of 99".
constexpr int most = 99;

} // namespace

SheetText PrintedSheets::textOf(const QString& heading) const {
    SheetText text = m_text;
    text.subtitle = heading;
    return text;
}

QSizeF PrintedSheets::roomUnder(const QString& heading) const {
    return sheetFrame(m_paper, textOf(heading), {}, most, most).content.size();
}

void PrintedSheets::addPicture(const DisplayList& picture, const QString& heading) {
    m_pages.push_back({heading, picture, true});
}

void PrintedSheets::addMeasure(const Measure& measure) {
    const QString heading = nameOf(measure.kind);
    const QSizeF room = roomUnder(heading);
    DisplayList marks = measurePicture(measure, room.width()).list;
    const double below = marks.bounds().bottom() + 18;
    const QString formula = PrintedText::tr("How it is counted: %1").arg(measure.formula);
    const TextStyle quiet{9, FontWeight::regular, ThemeRole::textQuiet};
    const double height = textHeight(formula, room.width(), quiet);
    Mark words;
    words.rect = QRectF(0, below, room.width(), height);
    words.text = textBlock(formula, words.rect.topLeft(), room.width(), quiet);
    words.words = formula;
    marks.add(std::move(words));
    // A chart that is higher than the sheet is made to fit.
    m_pages.push_back({heading, std::move(marks), below + height > room.height()});
    addTable(measure.table());
}

void PrintedSheets::addTable(const WordTable& table) {
    const QSizeF room = roomUnder(table.title);
    for (DisplayList& marks : textTableOf(table, room.width()).pages(room.height()))
        m_pages.push_back({table.title, std::move(marks), false});
}

std::vector<Sheet> PrintedSheets::made() const {
    std::vector<Sheet> sheets;
    const int count = static_cast<int>(m_pages.size());
    for (int i = 0; i < count; ++i) {
        const Page& page = m_pages[static_cast<std::size_t>(i)];
        if (page.isPicture) {
            sheets.push_back(sheetOf(page.marks, m_paper, textOf(page.heading), i + 1, count));
        } else {
            SheetFrame frame = sheetFrame(m_paper, textOf(page.heading), {}, i + 1, count);
            Sheet sheet{m_paper, std::move(frame.marks)};
            sheet.marks.append(page.marks, frame.content.topLeft());
            sheets.push_back(std::move(sheet));
        }
        sheets.back().marks.title = page.heading;
        sheets.back().chapter = page.heading;
    }
    return sheets;
}

} // namespace placewright
