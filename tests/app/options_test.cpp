// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/merge_drawings.h"
#include "app/window/central_views.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "tests/app/test_window.h"
#include "views/compare/compare_view.h"
#include "views/structure/structure_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("an option is copied in one edit, shown, and told apart from then on", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    const Workspace opened = test.workspace();
    const Id first = test.session().option();
    WhenAsked name("optionName", [](QDialog& dialog) {
        static_cast<QInputDialog&>(dialog).setTextValue(QStringLiteral("One alliance"));
        dialog.accept();
    });
    test.choose("option.copy");
    CHECK(name.wasAsked());
    const Id second = test.session().option();
    CHECK(second != first);
    CHECK(test.workspace().options.at(second).basedOn == first);
    CHECK(test.workspace().contents.at(second) == opened.contents.at(first));
    CHECK(test.find<QComboBox>("optionSelector")->count() == 2);
    CHECK(test.find<QComboBox>("optionSelector")->currentText() == QStringLiteral("One alliance"));

    test.choose("insert.place");
    CHECK(test.workspace().contents.at(first) == opened.contents.at(first));
    test.choose("option.previous");
    CHECK(test.session().option() == first);
    test.choose("edit.undo");
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

TEST_CASE("options that are named alike are several, as are copies of copies", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    for (const char* how : {"option.add", "option.add", "option.copy", "option.copy"}) {
        WhenAsked name("optionName", [](QDialog& dialog) {
            static_cast<QInputDialog&>(dialog).setTextValue(QStringLiteral("Breakout group"));
            dialog.accept();
        });
        test.choose(how);
    }
    CHECK(test.workspace().options.size() == 5);
    CHECK(test.find<QComboBox>("optionSelector")->count() == 5);
    test.session().document().discardWork();
}

TEST_CASE("the only option can't be deleted; a copied one can, and comes back", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    CHECK_FALSE(test.action("option.delete")->isEnabled());
    const Id first = test.session().option();
    const Id copied = test.session().applyAddition(copyOption(test.session().design(), QStringLiteral("Copy")));
    REQUIRE_FALSE(copied.isNull());
    const Workspace both = test.workspace();
    test.choose("option.delete");
    CHECK(test.session().option() == copied);
    CHECK(test.workspace().options.at(copied).basedOn.isNull());
    CHECK_FALSE(test.workspace().options.contains(first));
    test.choose("edit.undo");
    CHECK(test.workspace() == both);
    CHECK(test.session().option() == first); // What has come back is what one wants to see.
    test.session().document().discardWork();
}

TEST_CASE("the system is chosen only where there are several", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    CHECK_FALSE(test.find<QComboBox>("systemSelector")->isVisible());
    CHECK(test.find<QComboBox>("optionSelector")->isVisible());
}

TEST_CASE("an option gets a name, a status and a purpose in one edit", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    const Workspace opened = test.workspace();
    const Id shown = test.session().option();
    WhenAsked about("optionDialog", [](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Boroughs first"));
        auto* status = dialog.findChild<QComboBox*>(QStringLiteral("status"));
        status->setCurrentIndex(status->findData(QStringLiteral("proposed")));
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("summary"))->setPlainText(QStringLiteral("For the meeting in June"));
        dialog.accept();
    });
    test.choose("option.describe");
    CHECK(about.wasAsked());
    const Option& option = test.workspace().options.at(shown);
    CHECK(option.name == QStringLiteral("Boroughs first"));
    CHECK(option.status == OptionStatus::proposed);
    CHECK(option.summary == QStringLiteral("For the meeting in June"));
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

TEST_CASE("with the pack of the Act chosen the workspace speaks in the Act's terms, in one edit", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const Workspace opened = test.workspace();
    REQUIRE(opened.info.terms.value_or(Terms::whitePaper) == Terms::whitePaper);
    {
        WhenAsked rules("rulesDialog", [](QDialog& dialog) {
            dialog.findChild<QCheckBox*>(QStringLiteral("health-and-care-act-2022"))->click();
            CHECK(dialog.findChild<QComboBox*>(QStringLiteral("terms"))->currentText() == QStringLiteral("As enacted"));
            dialog.accept();
        });
        test.choose("option.rules");
        CHECK(rules.wasAsked());
    }
    CHECK(test.workspace().info.terms == Terms::enacted);
    CHECK(test.workspace().info.rulePacks->size() == 2);
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

TEST_CASE("options change places, but not beyond the ends", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const std::vector<Id> before = test.workspace().optionsInOrder();
    REQUIRE(before.size() == 2);
    test.session().showOption(before.back());
    test.settle();
    CHECK_FALSE(test.action("option.later")->isEnabled());
    test.choose("option.earlier");
    CHECK(test.workspace().optionsInOrder() == std::vector<Id>{before[1], before[0]});
    CHECK_FALSE(test.action("option.earlier")->isEnabled());
    test.choose("edit.undo");
    CHECK(test.workspace().optionsInOrder() == before);
    test.session().document().discardWork();
}

TEST_CASE("an option of another file is brought in beside those that are here, and undone", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    const Workspace opened = test.workspace();
    WhenAsked file("bringInFile", [](QDialog& dialog) {
        static_cast<QFileDialog&>(dialog).selectFile(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/blmk.json"));
        dialog.accept();
    });
    WhenAsked which("bringInOption", [](QDialog& dialog) {
        auto& list = static_cast<QInputDialog&>(dialog);
        CHECK(list.comboBoxItems().size() == 2);
        list.setTextValue(list.comboBoxItems().last());
        dialog.accept();
    });
    test.choose("option.bring-in");
    CHECK(which.wasAsked());
    const Id brought = test.session().option();
    CHECK(test.workspace().options.size() == opened.options.size() + 1);
    CHECK(test.workspace().options.at(brought).name == QStringLiteral("Four places"));
    const Place* luton = test.session().design().get<Place>(Id(QStringLiteral("luton")));
    REQUIRE(luton);
    CHECK(test.session().system() == luton->system); // Of the one shown before, the option holds nothing.
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

namespace {

/// A file of mine, and that of a breakout group that went on with a copy of it; both renamed the same place.
struct Groups {
    TestWindow test;
    Id option;
    Id place;
    QString theirs = test.at(QStringLiteral("group two.placewright"));

    Groups() {
        REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
        REQUIRE(test.window().files().saveAs(test.at(QStringLiteral("mine.placewright"))));
        test.settle();
        option = test.session().option();
        place = inOrder(test.session().design().table<Place>()).front()->id;
        REQUIRE(QFile::copy(test.at(QStringLiteral("mine.placewright")), theirs));
        auto document = Document::open(theirs);
        REQUIRE(document);
        Document& other = **document;
        const auto renamed = rename(other.design(option), place, QStringLiteral("Named by them"));
        const auto added = addPlace(other.design(option), test.session().system(), QStringLiteral("Their place"));
        REQUIRE(renamed);
        REQUIRE(added);
        REQUIRE(other.apply(*renamed));
        REQUIRE(other.apply(added->edit));
        REQUIRE(other.save());
    }
    ~Groups() { test.session().document().discardWork(); }
    Q_DISABLE_COPY_MOVE(Groups)

    void mineRenames() {
        REQUIRE(test.session().apply(rename(test.session().design(), place, QStringLiteral("Named by me"))));
    }
    QString name() { return test.session().document().design(option).nameOf(place); }
    bool hasTheirPlace(const Id& in) { return test.session().document().design(in).locate(Id(QStringLiteral("their-place"))).has_value(); }
    /// Brings the option in as that button says.
    void bringIn(const char* how) {
        const QString path = theirs;
        WhenAsked file("bringInFile", [&](QDialog& dialog) {
            static_cast<QFileDialog&>(dialog).selectFile(path);
            dialog.accept();
        });
        WhenAsked which("bringInOption", [](QDialog& dialog) { dialog.accept(); });
        WhenAsked asked("bringInHow", [&](QDialog& dialog) { press(dialog, QString::fromLatin1(how)); });
        test.choose("option.bring-in");
        CHECK(asked.wasAsked());
        test.settle();
    }
};

} // namespace

TEST_CASE("a breakout group's option is merged with the one it was made from", "[app]") {
    Groups groups;
    const Workspace opened = groups.test.workspace();
    groups.bringIn("Merge the two");
    CHECK(groups.test.session().option() == groups.option);
    CHECK(groups.name() == QStringLiteral("Named by them"));
    CHECK(groups.hasTheirPlace(groups.option));
    CHECK(groups.test.workspace().options.size() == opened.options.size());
    groups.test.choose("edit.undo");
    CHECK(groups.test.workspace() == opened);
}

TEST_CASE("what both groups changed is asked about with both values and both drawings", "[app]") {
    Groups groups;
    groups.mineRenames();
    const Workspace before = groups.test.workspace();
    SECTION("theirs is taken") {
        WhenAsked merge("mergeDialog", [&](QDialog& dialog) {
            auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("conflicts"));
            REQUIRE(list->topLevelItemCount() == 1);
            CHECK(list->topLevelItem(0)->text(2) == QStringLiteral("Named by me"));
            CHECK(list->topLevelItem(0)->text(3) == QStringLiteral("Named by them"));
            auto* drawings = dialog.findChild<MergeDrawings*>(QStringLiteral("mergeDrawings"));
            REQUIRE(drawings);
            REQUIRE(drawings->row()->canvases().size() == 2);
            for (const CompareCanvas* canvas : drawings->row()->canvases()) {
                CHECK(canvas->signs() == CompareCanvas::Signs{{groups.place, Difference::changed}});
                CHECK(canvas->chosen() == groups.place);
                CHECK_FALSE(canvas->picture().boundsOf(groups.place).isNull());
            }
            CHECK(drawings->row()->canvases()[0]->picture().marksOf(Id(QStringLiteral("their-place"))).empty());
            CHECK_FALSE(drawings->row()->canvases()[1]->picture().marksOf(Id(QStringLiteral("their-place"))).empty());
            dialog.findChild<QRadioButton*>(QStringLiteral("takeTheirs"))->click();
            press(dialog, QStringLiteral("Bring in"));
        });
        groups.bringIn("Merge the two");
        CHECK(merge.wasAsked());
        CHECK(groups.name() == QStringLiteral("Named by them"));
        CHECK(groups.hasTheirPlace(groups.option));
        groups.test.choose("edit.undo");
    }
    SECTION("not now") {
        WhenAsked merge("mergeDialog", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        groups.bringIn("Merge the two");
        CHECK(merge.wasAsked());
    }
    CHECK(groups.test.workspace() == before);
}

TEST_CASE("a breakout group's option can stand beside the one it was made from", "[app]") {
    Groups groups;
    groups.mineRenames();
    const std::size_t before = groups.test.workspace().options.size();
    groups.bringIn("Add it beside");
    const Id brought = groups.test.session().option();
    CHECK(brought != groups.option);
    CHECK(groups.test.workspace().options.size() == before + 1);
    CHECK(groups.test.workspace().options.at(brought).name->endsWith(QStringLiteral(", from group two")));
    CHECK(groups.name() == QStringLiteral("Named by me"));
    CHECK(groups.test.session().design().nameOf(groups.place) == QStringLiteral("Named by them"));
    CHECK(groups.hasTheirPlace(brought));
    CHECK_FALSE(groups.hasTheirPlace(groups.option));
}

TEST_CASE("what is no workspace is not brought in, and nothing has changed", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    const Workspace opened = test.workspace();
    WhenAsked file("bringInFile", [](QDialog& dialog) {
        static_cast<QFileDialog&>(dialog).selectFile(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/README.md"));
        dialog.accept();
    });
    WhenAsked error("errorBox", [](QDialog& dialog) { dialog.accept(); });
    test.choose("option.bring-in");
    CHECK(error.wasAsked());
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

TEST_CASE("options are compared side by side in a view of their own", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    CHECK_FALSE(test.action("option.next-change")->isEnabled());
    test.choose("view.compare");
    test.settle();
    REQUIRE(test.action("option.next-change")->isEnabled());
    test.choose("option.next-change");
    CHECK(test.find<QTreeView>("changeList")->currentIndex().isValid());
    CHECK(test.action("view.zoom-in")->isEnabled());

    const std::pair<const char*, const char*> forms[]{
        {"pdf", "%PDF"}, {"html", "<!DOCTYPE html>"}, {"docx", "PK"}, {"pptx", "PK"}, {"xlsx", "PK"}};
    for (const auto& [form, begin] : forms) {
        const QString path = test.at(QStringLiteral("comparison.") + QLatin1String(form));
        WhenAsked file("saveComparison", [&](QDialog& dialog) {
            static_cast<QFileDialog&>(dialog).selectFile(path);
            dialog.accept();
        });
        WhenAsked done("exportDone", [](QDialog& dialog) { press(dialog, QStringLiteral("Close")); });
        test.choose("option.report");
        CHECK(file.wasAsked());
        REQUIRE(done.wasAsked());
        QFile written(path);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll().contains(begin));
    }
    WhenAsked wrong("saveComparison", [&](QDialog& dialog) {
        static_cast<QFileDialog&>(dialog).selectFile(test.at(QStringLiteral("comparison.csv")));
        dialog.accept();
    });
    WhenAsked refused("errorBox", [](QDialog& dialog) { dialog.accept(); });
    test.choose("option.report");
    CHECK(refused.wasAsked());
    CHECK_FALSE(QFile::exists(test.at(QStringLiteral("comparison.csv"))));
    test.session().document().discardWork();
}

TEST_CASE("an option is archived out of the list, shown again and brought back", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const Workspace opened = test.workspace();
    const std::vector<Id> order = test.workspace().optionsInOrder();
    REQUIRE(order.size() == 2);
    auto* list = test.find<QComboBox>("optionSelector");
    CHECK_FALSE(test.action("option.show-archived")->isEnabled());
    CHECK_FALSE(test.action("option.bring-back")->isEnabled());
    test.choose("option.archive");
    CHECK(test.session().option() == order[1]);
    CHECK(list->count() == 1);
    // The last one in use stays there.
    CHECK_FALSE(test.action("option.archive")->isEnabled());
    CHECK_FALSE(test.action("option.next")->isEnabled());

    test.choose("option.show-archived");
    CHECK(list->count() == 2);
    CHECK(list->itemText(0) == QStringLiteral("Two care alliances (archived)"));
    test.choose("option.next");
    CHECK(test.session().option() == order[0]);
    test.choose("option.bring-back");
    CHECK(test.workspace() == opened);
    test.choose("option.show-archived");
    CHECK(list->count() == 2);
    CHECK(list->itemText(0) == QStringLiteral("Two care alliances"));
    test.choose("edit.undo");
    CHECK(list->count() == 1);
    CHECK(test.session().option() == order[1]);
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

TEST_CASE("switching options keeps the part of the drawing that is in sight", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    auto& drawing = *test.window().views().drawing();
    // One option needs a bar that the other doesn't, and half of one is what the middle would move by.
    drawing.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    drawing.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    drawing.setZoom(1.4, QPointF(200, 200));
    drawing.centreOn({700, 500});
    const QPointF centre = drawing.sight().center();
    test.choose("option.next");
    test.settle();
    CHECK(drawing.zoom() == Approx(1.4));
    CHECK(drawing.sight().center().x() == Approx(centre.x()).margin(1));
    CHECK(drawing.sight().center().y() == Approx(centre.y()).margin(1));
    test.choose("option.previous");
    test.settle();
    CHECK(drawing.sight().center().y() == Approx(centre.y()).margin(1));
    test.session().document().discardWork();
}

TEST_CASE("what lies behind a bar is opened where it stands, in its option, and back leads to the chart", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    test.choose("view.compare");
    test.settle();
    CompareView& compare = *test.window().views().compare();
    compare.showMeasures();
    test.settle();
    auto* table = test.find<QTableWidget>("measureTable");
    auto* behind = test.find<QListWidget>("measureBehind");
    table->setCurrentCell(0, 2);
    REQUIRE(behind->count() > 0);
    behind->setCurrentRow(0);
    QTest::keyClick(behind, Qt::Key_Return);
    test.settle();
    CHECK(test.window().views().shown() == ShownView::decisions);
    CHECK(test.session().option() == test.workspace().optionsInOrder()[1]);
    REQUIRE(test.session().selection().size() == 1);
    CHECK(test.session().design().get<Decision>(test.session().selection().front()));
    test.choose("view.back");
    test.settle();
    CHECK(test.window().views().shown() == ShownView::compare);
    test.session().document().discardWork();
}

TEST_CASE("the decision table is a step away, with all options in use on it", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    test.choose("option.decision");
    test.settle();
    REQUIRE(test.find<QTableView>("decisionTable")->isVisible());
    // Both in one drawing shows the drawings, and goes back to side by side.
    test.choose("option.overlay");
    test.settle();
    CHECK(test.action("option.overlay")->isChecked());
    CHECK(test.window().views().compare()->showsDrawings());
    CHECK(test.action("view.zoom-in")->isEnabled());
    test.choose("view.zoom-in");
    test.choose("option.overlay");
    CHECK_FALSE(test.window().views().compare()->isOverlaid());
    test.session().document().discardWork();
}
