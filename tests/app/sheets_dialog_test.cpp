// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "app/window/sheets/kept_plan.h"
#include "app/window/sheets/sheets_dialog.h"
#include "tests/app/test_window.h"
#include "views/structure/structure_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

template <class T>
T* childOf(QDialog& dialog, const char* name) {
    T* found = dialog.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

bool isMade(QDialog& dialog) {
    return QTest::qWaitFor([&] { return childOf<QPushButton>(dialog, "savePdf")->isEnabled(); }, 60000);
}

/// Asks for other sheets and waits until they are there.
void change(QDialog& dialog, const std::function<void()>& how) {
    how();
    REQUIRE(QTest::qWaitFor([&] { return !childOf<QPushButton>(dialog, "savePdf")->isEnabled(); }, 10000));
    REQUIRE(isMade(dialog));
}

} // namespace

TEST_CASE("the sheets of the map are chosen, seen and checked before they are printed", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    WhenAsked asked("sheetsDialog", [&](QDialog& dialog) {
        REQUIRE(isMade(dialog));
        auto* sheets = childOf<QListWidget>(dialog, "sheets");
        const int all = sheets->count();
        CHECK(all > 20);
        CHECK(sheets->item(0)->text().contains(QStringLiteral("Cover")));

        auto* parts = childOf<QListWidget>(dialog, "parts");
        change(dialog, [&] {
            for (int row = 2; row < parts->count(); ++row)
                parts->item(row)->setCheckState(Qt::Unchecked);
        });
        CHECK(sheets->count() == 2);

        // Type that is asked to be larger than the drawing has on one sheet.
        auto* least = childOf<QDoubleSpinBox>(dialog, "leastType");
        change(dialog, [&] { least->setValue(12); });
        auto* preflight = childOf<QListWidget>(dialog, "preflight");
        REQUIRE(preflight->count() > 0);
        preflight->setCurrentRow(preflight->count() - 1);
        CHECK(sheets->currentRow() == 1);
        auto* spread = childOf<QPushButton>(dialog, "spread");
        CHECK(spread->isVisible());
        change(dialog, [&] { spread->click(); });
        CHECK(sheets->count() > 2);
        CHECK_FALSE(spread->isVisible());

        for (int row = 0; row < parts->count(); ++row)
            parts->item(row)->setCheckState(Qt::Unchecked);
        auto* verdict = childOf<QLabel>(dialog, "verdict");
        CHECK(QTest::qWaitFor([&] { return verdict->text() == QStringLiteral("No sheet is chosen."); }, 10000));
        CHECK_FALSE(childOf<QPushButton>(dialog, "savePdf")->isEnabled());
        dialog.reject();
    });
    test.choose("file.sheets");
    CHECK(asked.wasAsked());
}

TEST_CASE("pages can be made for one place alone, and what was chosen is kept", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    WhenAsked asked("sheetsDialog", [&](QDialog& dialog) {
        REQUIRE(isMade(dialog));
        auto* sheets = childOf<QListWidget>(dialog, "sheets");
        const int all = sheets->count();
        auto* only = childOf<QComboBox>(dialog, "only");
        change(dialog, [&] { only->setCurrentIndex(only->findData(QStringLiteral("mk-alliance"))); });
        CHECK(sheets->count() < all);
        QStringList names;
        for (int row = 0; row < sheets->count(); ++row)
            names << sheets->item(row)->text();
        CHECK(names.filter(QStringLiteral("MK Health and Care Alliance")).size() >= 1);
        CHECK(names.filter(QStringLiteral("Bedfordshire Care Alliance")).isEmpty());
        auto* paper = childOf<QComboBox>(dialog, "paper");
        change(dialog, [&] { paper->setCurrentIndex(paper->findData(static_cast<int>(PaperSize::a2))); });
        dialog.reject();
    });
    test.choose("file.sheets");
    CHECK(asked.wasAsked());
    CHECK(keptPlan().paper.size == PaperSize::a2);
    CHECK(keptPlan().only.isNull());
}

TEST_CASE("the drawing shows where the edges of its sheets fall, as the sheets are chosen", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    StructureView* drawing = test.window().views().drawing();
    REQUIRE(drawing);
    CHECK(drawing->pageGuides().empty());
    test.choose("view.page-guides");
    REQUIRE(drawing->pageGuides().size() == 1);
    CHECK(drawing->pageGuides().front().contains(drawing->picture().bounds().adjusted(1, 1, -1, -1)));
    CHECK(drawing->accessibleDescription().contains(QStringLiteral("1 sheet")));
    WhenAsked asked("sheetsDialog", [&](QDialog& dialog) {
        auto* scale = childOf<QComboBox>(dialog, "scale");
        scale->setCurrentIndex(scale->findData(100));
        dialog.reject();
    });
    test.choose("file.sheets");
    CHECK(asked.wasAsked());
    const auto& pages = drawing->pageGuides();
    CHECK(pages.size() > 1);
    for (const QRectF& page : pages)
        CHECK(page.width() <= Paper{PaperSize::a3, true}.units().width());
    test.choose("view.page-guides");
    CHECK(drawing->pageGuides().empty());
}
