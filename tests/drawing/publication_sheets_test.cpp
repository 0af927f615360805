// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/poster.h"
#include "views/drawing/publication/preflight.h"
#include "views/drawing/publication/publication_sheets.h"
#include "views/drawing/publication/split_picture.h"
#include "views/drawing/publication/words_flow.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace placewright;

namespace {

Mark boxAt(double x, double y, const QString& name) {
    Mark box;
    box.kind = MarkKind::box;
    box.shape = MarkShape::rectangle;
    box.fill = ThemeRole::surface;
    box.stroke = ThemeRole::outline;
    box.rect = {x, y, 300, 120};
    box.words = name;
    box.text = {{name, {x + 10, y + 30}, 9}};
    return box;
}

/// Boxes side by side and below each other, with gaps to cut through.
StructureDrawing wideDrawing() {
    StructureDrawing drawing;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 10; ++column)
            drawing.picture.add(boxAt(column * 340, row * 160, QStringLiteral("Box %1-%2").arg(row).arg(column)));
    drawing.picture.title = QStringLiteral("Structure: Wideshire");
    drawing.picture.legend = {{boxAt(0, 0, QStringLiteral("Box")), QStringLiteral("A box")}};
    drawing.text.title = QStringLiteral("Wideshire");
    return drawing;
}

QSet<QString> namesOn(const std::vector<Sheet>& sheets) {
    QSet<QString> names;
    for (const Sheet& sheet : sheets)
        for (const Mark& mark : sheet.marks.marks())
            if (mark.kind == MarkKind::box)
                names.insert(mark.words);
    return names;
}

} // namespace

TEST_CASE("a drawing that would become too small is reported, and going over several sheets puts it right", "[sheets]") {
    const StructureDrawing drawing = wideDrawing();
    SheetPlan plan;
    plan.paper = {PaperSize::a4, true};
    plan.leastPt = 6;
    const auto one = structureSheets(drawing, plan);
    REQUIRE(one.size() == 1);
    const auto wrong = preflight(one, plan);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].kind == PreflightKind::smallType);
    CHECK(wrong[0].canSplit);
    CHECK(wrong[0].words.contains(QStringLiteral("6.0 pt is the least")));

    plan.split = true;
    const auto several = structureSheets(drawing, plan);
    CHECK(several.size() > 1);
    CHECK(namesOn(several).size() == 40);
    for (const Sheet& sheet : several)
        CHECK(smallestType(sheet.marks) >= 5.99);
    CHECK(preflight(several, plan).empty()); // Cuts go through the gaps.
}

TEST_CASE("a scale that is asked for is kept to, and what an edge cuts is named", "[sheets]") {
    StructureDrawing drawing;
    drawing.picture.add(boxAt(0, 0, QStringLiteral("Start")));
    Mark wide = boxAt(0, 200, QStringLiteral("Wide band"));
    wide.rect.setWidth(4000);
    drawing.picture.add(wide);
    SheetPlan plan;
    plan.paper = {PaperSize::a4, true};
    plan.scale = 1;
    const auto sheets = structureSheets(drawing, plan);
    REQUIRE(sheets.size() > 2);
    CHECK(sheets[0].marks.at(0).rect.width() == Approx(300));
    const auto issues = preflight(sheets, plan);
    REQUIRE_FALSE(issues.empty());
    CHECK(issues[0].kind == PreflightKind::cut);
    CHECK(issues[0].words.contains(QStringLiteral("Wide band")));
    for (std::size_t i = 1; i < issues.size(); ++i)
        CHECK(issues[i - 1].sheet <= issues[i].sheet);
}

TEST_CASE("a drawing without its legend is reported unless the legend has a page of its own", "[sheets]") {
    StructureDrawing drawing = wideDrawing();
    drawing.picture.legend.clear();
    SheetPlan plan;
    plan.leastPt = 1;
    plan.parts = {PublicationPart::structure};
    const auto issues = preflight(structureSheets(drawing, plan), plan);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].kind == PreflightKind::noLegend);
    plan.parts.push_back(PublicationPart::legend);
    CHECK(preflight(structureSheets(drawing, plan), plan).empty());
}

TEST_CASE("a poster's pieces hold all of it at its own size, blank ones left out", "[sheets]") {
    Sheet sheet{{PaperSize::a1, true}, {}};
    sheet.marks.title = QStringLiteral("Wall");
    sheet.marks.add(boxAt(40, 40, QStringLiteral("North west")));
    sheet.marks.add(boxAt(2700, 1900, QStringLiteral("South east")));
    const auto pieces = posterOf(sheet, {});
    REQUIRE(pieces.size() > 2);
    CHECK(pieces[0].marks.passages.front().role == PassageRole::heading1);
    CHECK(namesOn({pieces.begin() + 1, pieces.end()}) == QSet<QString>{QStringLiteral("North west"), QStringLiteral("South east")});
    for (const Sheet& piece : pieces) {
        CHECK(piece.paper.size == PaperSize::a4);
        for (const Mark& mark : piece.marks.marks())
            if (mark.kind == MarkKind::box && &piece != &pieces.front())
                CHECK(mark.rect.width() == Approx(300));
    }
    // Of the sixteen or more pieces that an A1 takes, at most four touch the two boxes' corners each.
    CHECK(pieces.size() <= 1 + 8);
    CHECK(posterOf(Sheet{{PaperSize::a4, true}, sheet.marks}, {}).size() == 1);
}

TEST_CASE("pages of words keep all they are given, within their margins, and tell headings from text", "[sheets]") {
    WordTable table{QStringLiteral("Members"), {QStringLiteral("Seat"), QStringLiteral("Drawn from")}, {}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({{QStringLiteral("Seat %1").arg(i), QStringLiteral("An organisation with a fairly long name, number %1").arg(i)}, {}, {}});
    const PublicationSection section{PublicationPart::forums, Id(QStringLiteral("f")), QStringLiteral("Finance committee"), QStringLiteral("Committee"),
                                     {FactBlock{{{QStringLiteral("Purpose"), QStringLiteral("Looks after money")}}}, table}};
    WordsFlow flow({PaperSize::a4, false});
    flow.begin({section.title, section.kind, false, true}, QStringLiteral("Forums"), true);
    flow.blocks(section.blocks);
    const auto pages = flow.taken();
    REQUIRE(pages.size() > 2);
    QSet<QString> said;
    for (const Sheet& page : pages) {
        CHECK(QRectF(QPointF(), page.paper.units()).contains(page.marks.bounds()));
        for (const Mark& mark : page.marks.marks())
            for (const TextRun& run : mark.text)
                said.insert(run.text);
    }
    for (int i = 0; i < 120; ++i)
        CHECK(said.contains(QStringLiteral("Seat %1").arg(i)));
    QList<PassageRole> headings;
    for (const Passage& passage : pages[0].marks.passages)
        if (passage.role >= PassageRole::heading1 && passage.role <= PassageRole::heading3)
            headings << passage.role;
    CHECK(headings == QList<PassageRole>{PassageRole::heading1, PassageRole::heading2, PassageRole::heading3});
}
