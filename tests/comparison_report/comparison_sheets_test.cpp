// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/comparison_export.h"
#include "tests/comparison_report/three_options.h"
#include "views/drawing/comparison/change_marks.h"
#include "views/drawing/comparison/comparison_figure.h"
#include "views/drawing/comparison/drawn_signs.h"
#include "views/drawing/comparison/measure_picture.h"
#include "views/drawing/structure_picture.h"
#include "views/drawing/text/text_measure.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

QStringList said(const DisplayList& list) {
    QStringList words;
    for (const Mark& mark : list.marks())
        for (const TextRun& run : mark.text)
            words << run.text;
    return words;
}

bool isUnder(const QString& words, const Sheet& sheet) {
    return std::any_of(sheet.marks.passages.begin(), sheet.marks.passages.end(),
                       [&](const Passage& passage) { return passage.role == PassageRole::figure && passage.words.contains(words); });
}

} // namespace

TEST_CASE("sheets of a comparison stay on their paper and are numbered through", "[report]") {
    const Workspace workspace = threeOptions();
    const ExportForm form = GENERATE(ExportForm::pdf, ExportForm::pptx);
    ExportJob job = comparisonJob(workspace, form);
    if (form == ExportForm::pptx)
        job.plan.words = job.plan.paper;
    const auto sheets = comparisonSheets(workspace, job);
    REQUIRE(sheets);
    for (std::size_t i = 0; i < sheets->size(); ++i) {
        const Sheet& sheet = (*sheets)[i];
        INFO(i << " " << sheet.chapter.toStdString() << " " << sheet.name.toStdString());
        CHECK(QRectF(QPointF(), sheet.paper.units()).contains(sheet.marks.bounds()));
        CHECK(said(sheet.marks).contains(QStringLiteral("Sheet %1 of %2").arg(i + 1).arg(sheets->size())));
        // Nothing but a foot would be a blank page.
        CHECK(sheet.marks.size() > 4);
    }
}

TEST_CASE("each option's drawing has the signs that the Compare view shows, and names what they mark", "[report]") {
    const Workspace workspace = threeOptions();
    ExportJob job = comparisonJob(workspace, ExportForm::pdf);
    job.options.resize(2);
    const auto sheets = comparisonSheets(workspace, job);
    REQUIRE(sheets);
    std::vector<const Sheet*> drawings;
    for (const Sheet& sheet : *sheets)
        if (sheet.paper.size == PaperSize::a3)
            drawings.push_back(&sheet);
    REQUIRE(drawings.size() == 2);
    // Gone from the first, new in the second.
    CHECK(isUnder(QStringLiteral("Removed: Bedfordshire Care Alliance"), *drawings[0]));
    CHECK(isUnder(QStringLiteral("Added: Bedford, "), *drawings[1]));
    for (const Sheet* sheet : drawings) {
        const QStringList words = said(sheet->marks);
        CHECK(words.contains(sheet == drawings[0] ? QStringLiteral("Removed") : QStringLiteral("Added")));
        CHECK(words.count(sheet == drawings[0] ? QStringLiteral("R") : QStringLiteral("A")) > 1);
    }
}

TEST_CASE("signs and frames of changes leave the words of links readable, however small the drawing is shown", "[report]") {
    const Workspace workspace = threeOptions();
    const std::vector<Id> options = workspace.optionsInOrder();
    StructureOptions look;
    look.width = 1100;
    const DisplayList picture = structurePicture(Design(workspace, options[1]), look);
    const Comparison comparison = compareOptions(workspace, options[0], options[1]);
    const auto signs = drawnSigns(comparison, ComparedSide::to, picture);
    const auto wordsOf = [](const Mark& mark) {
        std::vector<QRectF> words;
        for (const TextRun& run : mark.text) {
            const double width = textWidth(run.text, run.pt, run.weight);
            words.emplace_back(run.at.x() - (run.align == TextAlign::centre ? width / 2 : 0), run.at.y() - run.pt, width, run.pt);
        }
        return words;
    };
    std::vector<QRectF> words;
    for (const Mark& mark : picture.marks())
        if (mark.kind == MarkKind::connector)
            for (const QRectF& each : wordsOf(mark))
                words.push_back(each);
    REQUIRE_FALSE(words.empty());
    for (const double scale : {1.0, 0.5, 0.36, 0.2}) {
        int frames = 0;
        int signedLinks = 0;
        for (const Mark& mark : changeMarks(picture, signs, changeSignSize(scale) / scale).marks()) {
            if (mark.kind == MarkKind::badge) {
                const Mark& marked = picture.at(picture.marksOf(mark.subject).front());
                if (marked.kind != MarkKind::connector)
                    continue;
                ++signedLinks;
                for (const QRectF& each : wordsOf(marked))
                    CHECK_FALSE(mark.rect.intersects(each));
                continue;
            }
            ++frames;
            const double half = mark.strokeWidth / 2 - 0.01;
            const QRectF outer = mark.rect.adjusted(-half, -half, half, half);
            const QRectF inner = mark.rect.adjusted(half, half, -half, -half);
            for (const QRectF& each : words) {
                CAPTURE(scale, each.left(), each.top(), mark.rect.left(), mark.rect.top());
                CHECK((!outer.intersects(each) || inner.contains(each)));
            }
        }
        CHECK(frames > 2);
        CHECK(signedLinks > 0);
    }
}

TEST_CASE("every part of a bar says its number, however small it is", "[report]") {
    Measure measure;
    measure.kind = MeasureKind::seatsByCategory;
    measure.isWhole = true;
    measure.options = {Id(QStringLiteral("a"))};
    measure.optionNames = {QStringLiteral("A")};
    for (const double value : {900.0, 3.0, 4.0, 800.0, 5.0}) {
        MeasureRow row;
        row.name = QStringLiteral("Row %1").arg(value);
        row.values = {MeasureValue{value, {}}};
        measure.rows.push_back(row);
    }
    const DisplayList chart = measurePicture(measure, 600).list;
    std::vector<QRectF> numbers;
    for (const char* number : {"3", "4", "5"}) {
        const auto found = std::find_if(chart.marks().begin(), chart.marks().end(), [&](const Mark& mark) {
            return mark.text.size() == 1 && mark.text.front().text == QLatin1String(number);
        });
        CAPTURE(number);
        REQUIRE(found != chart.marks().end());
        for (const QRectF& other : numbers)
            CHECK_FALSE(found->rect.intersects(other));
        numbers.push_back(found->rect);
    }
}

TEST_CASE("a chart says where an option has no such forum, and draws a bar of nothing neither there nor for an empty one", "[report]") {
    Workspace workspace = threeOptions();
    const std::vector<Id> options = workspace.optionsInOrder();
    Forum forum;
    forum.id = Id(QStringLiteral("riverside"));
    forum.name = QStringLiteral("Riverside team");
    std::get<Table<Forum>>(workspace.contents.at(options[1])).emplace(forum.id, forum);
    Measure measure = measured(MeasureKind::forumSizes, workspace, options);
    std::erase_if(measure.rows, [&](const MeasureRow& row) { return row.subject != forum.id; });
    const MeasurePicture picture = measurePicture(measure, 600);
    CHECK(picture.bars.empty());
    CHECK(said(picture.list).count(QStringLiteral("not in this option")) == 2);
    CHECK(said(picture.list).count(QStringLiteral("0")) == 1);
}

TEST_CASE("a chart is no higher than its room and says how many rows it leaves to the table", "[report]") {
    const Workspace workspace = threeOptions();
    const auto report = comparisonReportOf(workspace, comparisonJob(workspace, ExportForm::pdf));
    REQUIRE(report);
    int shortened = 0;
    for (std::size_t i = 0; i < report->figures.size(); ++i)
        if (std::holds_alternative<ChartOf>(report->figures[i])) {
            const DisplayList chart = figurePicture(workspace, *report, i, QSizeF(700, 300));
            CHECK(chart.bounds().height() < 300);
            CHECK(chart.bounds().width() < 701);
            for (const QString& words : said(chart))
                shortened += words.contains(QStringLiteral("the table below has"));
        }
    CHECK(shortened > 0);
}
