// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "app/window/panels.h"
#include "app/workshop/countdown.h"
#include "app/workshop/workshop.h"
#include "model/edits/structure.h"
#include "tests/app/test_window.h"
#include "views/notes/parked_questions.h"
#include "views/structure/structure_view.h"
#include "views/structure/workshop/stage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

struct InWorkshop : TestWindow {
    InWorkshop() {
        REQUIRE(window().files().newFromExample(QStringLiteral("blmk")));
        settle();
        choose("workshop.mode");
        REQUIRE(window().workshop().isOn());
    }
    ~InWorkshop() { session().document().discardWork(); }
    StructureView& drawing() { return *window().views().drawing(); }
};

} // namespace

TEST_CASE("a workshop shows the drawing alone, in larger type, and leaves everything as it was", "[app][workshop]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const double usual = QApplication::font().pointSizeF();
    const auto shown = [&] {
        std::vector<bool> each{test.window().menuBar()->isVisible(), test.window().statusBar()->isVisible(),
                               test.window().toolBar()->isVisible()};
        for (const QDockWidget* dock : test.window().panels().docks())
            each.push_back(dock->isVisible());
        return each;
    };
    const auto before = shown();
    test.choose("workshop.mode");
    CHECK(test.window().isFullScreen());
    for (const bool visible : shown())
        CHECK_FALSE(visible);
    CHECK(QApplication::font().pointSizeF() > 1.3 * usual);
    CHECK(test.find<QToolBar>("workshopBar")->isVisible());
    CHECK(test.action("workshop.mode")->text().remove(u'&') == QStringLiteral("End the workshop"));
    test.choose("workshop.mode");
    CHECK_FALSE(test.window().isFullScreen());
    CHECK(shown() == before);
    CHECK(QApplication::font().pointSizeF() == usual);
    CHECK_FALSE(test.find<QToolBar>("workshopBar")->isVisible());
    test.session().document().discardWork();
}

TEST_CASE("tiers are revealed one by one, and what is hidden can't be reached", "[app][workshop]") {
    InWorkshop test;
    Stage& stage = test.drawing().stage();
    const int tiers = stage.tierCount();
    REQUIRE(tiers >= 3);
    CHECK_FALSE(test.action("workshop.reveal")->isEnabled());
    for (int i = 0; i < tiers; ++i)
        test.choose("workshop.hide");
    CHECK(stage.tiersShown() == 0);
    CHECK_FALSE(test.action("workshop.hide")->isEnabled());
    const Id place = inOrder(test.session().design().table<Place>()).front()->id;
    const QPointF middle = test.drawing().rectOf(test.drawing().items().find(place)).center();
    CHECK(test.drawing().itemAt(middle) == -1);
    QTest::keyClick(&test.drawing(), Qt::Key_PageDown);
    test.settle();
    CHECK(stage.tiersShown() == 1);
    test.choose("workshop.reveal");
    test.choose("workshop.reveal");
    CHECK(test.drawing().itemAt(middle) >= 0);
    test.choose("workshop.mode");
    CHECK(stage.tiersShown() == tiers);
}

TEST_CASE("back to where the workshop started is one step, and redo brings the work again", "[app][workshop]") {
    InWorkshop test;
    const Workspace before = test.workspace();
    CHECK_FALSE(test.action("workshop.back-to-start")->isEnabled());
    test.choose("insert.place");
    test.choose("insert.place");
    const Workspace worked = test.workspace();
    test.choose("workshop.back-to-start");
    CHECK(test.workspace() == before);
    test.choose("edit.redo");
    test.choose("edit.redo");
    CHECK(test.workspace() == worked);
}

TEST_CASE("a question is parked on what is selected, listed, written out and taken off", "[app][workshop]") {
    InWorkshop test;
    test.session().select({});
    test.settle();
    CHECK_FALSE(test.action("workshop.park")->isEnabled());
    const Id place = inOrder(test.session().design().table<Place>()).front()->id;
    test.session().select({place});
    test.settle();
    WhenAsked question("parkDialog", [](QDialog& dialog) {
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("=Who pays, \"really\"?"));
        press(dialog, QStringLiteral("Park it"));
    });
    test.choose("workshop.park");
    REQUIRE(question.wasAsked());
    const auto parked = parkedQuestions(test.session().design());
    REQUIRE(parked.size() == 1);
    CHECK(parked.front()->subject == place);
    CHECK(QString::fromUtf8(parkedAsCsv(test.session().design())).contains(QStringLiteral("Who pays, \"\"really\"\"?")));
    CHECK(test.action("workshop.parked")->text().contains(QStringLiteral("(1)")));
    WhenAsked list("parkedDialog", [](QDialog& dialog) {
        CHECK(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 1);
        press(dialog, QStringLiteral("Take off the list"));
        CHECK(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 0);
        press(dialog, QStringLiteral("Close"));
    });
    test.choose("workshop.parked");
    CHECK(list.wasAsked());
    CHECK(parkedQuestions(test.session().design()).empty());
    test.choose("edit.undo");
    CHECK(parkedQuestions(test.session().design()).size() == 1);
}

TEST_CASE("a countdown says what is left and when time is up", "[app][workshop]") {
    Countdown countdown;
    const QString idle = countdown.text();
    countdown.start(125);
    CHECK(countdown.text() == QStringLiteral("2:05"));
    CHECK(countdown.isRunning());
    countdown.start(0);
    CHECK_FALSE(countdown.isRunning());
    CHECK(countdown.text() == QStringLiteral("Time is up"));
    countdown.stop();
    CHECK(countdown.text() == idle);
}

TEST_CASE("closing the file ends the workshop", "[app][workshop]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    test.choose("workshop.mode");
    test.session().document().discardWork();
    test.choose("file.close");
    CHECK_FALSE(test.window().workshop().isOn());
    CHECK(test.window().menuBar()->isVisible());
}

TEST_CASE("what is proposed is marked with its round, as long as it stands and the workshop lasts", "[app][workshop]") {
    InWorkshop test;
    const auto places = inOrder(test.session().design().table<Place>());
    const Id first = places.at(0)->id;
    const Id second = places.at(1)->id;
    const Rounds& rounds = test.drawing().stage().rounds();
    CHECK(rounds.current() == 1);
    CHECK(rounds.roundOf(first) == 0);
    test.session().apply(rename(test.session().design(), first, QStringLiteral("Proposed first")));
    test.settle();
    CHECK(rounds.roundOf(first) == 1);
    test.choose("workshop.round");
    CHECK(rounds.current() == 2);
    CHECK(rounds.roundOf(first) == 1);
    test.session().apply(rename(test.session().design(), second, QStringLiteral("Proposed second")));
    test.settle();
    CHECK(rounds.roundOf(second) == 2);
    CHECK(roundWords(test.drawing(), second).contains(u'2'));
    test.session().undo();
    test.settle();
    CHECK(rounds.roundOf(second) == 0);
    test.session().redo();
    test.settle();
    CHECK(rounds.roundOf(second) == 2);
    test.choose("workshop.mode");
    CHECK(rounds.current() == 0);
    CHECK(rounds.roundOf(second) == 0);
    CHECK_FALSE(test.action("workshop.round")->isEnabled());
}
