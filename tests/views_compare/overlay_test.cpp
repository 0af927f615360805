// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "tests/views_compare/compare_window.h"
#include "views/compare/compare_bar.h"
#include "views/compare/compared_drawings.h"
#include "views/compare/overlay/overlay_pane.h"
#include "views/drawing/structure_picture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

CompareCanvas& overlayOfView(const CompareWindow& window) {
    return *window.view.drawings()->overlay()->canvas();
}

/// All fills of an entity's marks and of what stands in them.
std::set<ThemeRole> fillsOf(const DisplayList& picture, const Id& subject) {
    std::set<ThemeRole> fills;
    for (int i = 0; i < picture.size(); ++i)
        for (int at = i; at >= 0; at = picture.at(at).parent)
            if (picture.at(at).subject == subject)
                fills.insert(picture.at(i).fill);
    return fills;
}

/// What is written on a thing, and what is read out of it.
QString textIn(const DisplayList& picture, const Id& subject) {
    QStringList text;
    for (int i = 0; i < picture.size(); ++i) {
        bool within = false;
        for (int at = i; at >= 0 && !within; at = picture.at(at).parent)
            within = picture.at(at).subject == subject;
        for (const TextRun& run : picture.at(i).text)
            if (within)
                text << run.text;
    }
    return text.join(u' ');
}

} // namespace

TEST_CASE("Both options stand in one drawing, what is gone faint where it stood", "[compare]") {
    CompareWindow window;
    QTest::mouseClick(window.view.bar()->overlayButton(), Qt::LeftButton);
    window.settle();
    REQUIRE(window.view.isOverlaid());
    CompareCanvas& both = overlayOfView(window);
    CHECK(both.isVisible());
    CHECK(both.signs().at(id("bedfordshire-alliance")) == Difference::removed);
    CHECK(both.signs().at(id("luton")) == Difference::added);
    CHECK(both.signs().at(id("mk-alliance")) == Difference::changed);
    const QRectF gone = both.picture().boundsOf(id("bedfordshire-alliance"));
    CHECK_FALSE(gone.isNull());
    CHECK_FALSE(gone.intersects(both.picture().boundsOf(id("luton"))));
    for (const ThemeRole fill : fillsOf(both.picture(), id("bedfordshire-alliance")))
        CHECK((fill == ThemeRole::none || fill == ThemeRole::page));
    CHECK(fillsOf(both.picture(), id("luton")).size() > 2);
    for (const char* within : {"bedfordshire-alliance-forum", "bedfordshire-elft", "bedfordshire-ccs"})
        CHECK(gone.contains(both.picture().boundsOf(id(within))));
    const Mark& mark = both.picture().at(both.picture().marksOf(id("bedfordshire-alliance")).front());
    CHECK(mark.words.startsWith(QStringLiteral("Removed: ")));
    // It still says what it held, and all others what they have now.
    const QString told = textIn(both.picture(), id("bedfordshire-alliance"));
    CHECK(told.contains(QStringLiteral("Informs only: 1 decision")));
    CHECK_FALSE(told.contains(QStringLiteral("holds none")));
    for (int i = 0; i < both.picture().size(); ++i)
        for (const TextRun& run : both.picture().at(i).text)
            CHECK_FALSE(run.text.contains(QStringLiteral("cannot decide here")));
    const DisplayList alone = structurePicture(window.session.document().design(id("b")), {});
    for (const char* body : {"luton", "mk-alliance", "partnership", "board"}) {
        CAPTURE(body);
        CHECK_FALSE(textIn(alone, id(body)).isEmpty());
        CHECK(textIn(both.picture(), id(body)) == textIn(alone, id(body)));
    }
    CHECK(window.view.findChild<QLabel*>(QStringLiteral("overlayHeading"))->text() ==
          QStringLiteral("Two care alliances → Four places"));
    // One drawing more, and neither of those side by side is lost.
    QSignalSpy zoomed(&window.view, &CompareView::zoomChanged);
    window.view.setOverlaid(false);
    window.settle();
    REQUIRE_FALSE(zoomed.isEmpty());
    CHECK(zoomed.last().first().toDouble() == window.canvas(0).zoom());
    CHECK(window.canvas(0).isVisible());
    CHECK_FALSE(both.isVisible());
}

TEST_CASE("What a place that is gone was given, and with what money, is drawn faint to where it stood", "[compare]") {
    Workspace workspace = readExchange(exampleDocument(QStringLiteral("blmk")).value()).value().workspace;
    auto& delegations = std::get<Table<Delegation>>(workspace.contents.at(id("b")));
    delegations.at(id("delegation-luton")).budget = 12'000'000;
    CompareWindow window(workspace);
    window.view.bar()->setPair(id("b"), id("a"));
    window.view.setOverlaid(true);
    window.settle();
    const CompareCanvas& both = overlayOfView(window);
    for (const char* line : {"delegation-bedford", "delegation-central-bedfordshire", "delegation-luton"}) {
        CAPTURE(line);
        REQUIRE_FALSE(both.picture().marksOf(id(line)).empty());
        const Mark& mark = both.picture().at(both.picture().marksOf(id(line)).front());
        CHECK(mark.shape == MarkShape::route);
        CHECK(mark.stroke == ThemeRole::textQuiet);
        CHECK(mark.dash == Dash::dashed);
        CHECK(mark.words.startsWith(QStringLiteral("Removed: ")));
        CHECK(both.signs().at(id(line)) == Difference::removed);
    }
    CHECK(textIn(both.picture(), id("delegation-luton")).contains(QStringLiteral("£12m")));
    CHECK(textIn(both.picture(), id("luton")).contains(QStringLiteral("£12m")));
    // What is still given is drawn as it is.
    const Mark& kept = both.picture().at(both.picture().marksOf(id("delegation-mk-nhs-body")).front());
    CHECK(kept.stroke == ThemeRole::delegation);
}

TEST_CASE("What a place is no longer given is drawn, and counted nowhere", "[compare]") {
    CompareWindow window;
    const auto copied = copyOption(window.session.document().design(id("a")), QStringLiteral("Copy"));
    REQUIRE(copied);
    window.apply(copied->edit);
    window.session.showOption(copied->id);
    window.apply(remove(window.session.design(), {id("delegation-mk-nhs-body")}));
    window.view.bar()->setOptions({id("a"), copied->id});
    window.view.bar()->setPair(id("a"), copied->id);
    window.view.setOverlaid(true);
    window.settle();
    const CompareCanvas& both = overlayOfView(window);
    REQUIRE_FALSE(both.picture().marksOf(id("delegation-mk-nhs-body")).empty());
    CHECK(both.picture().at(both.picture().marksOf(id("delegation-mk-nhs-body")).front()).dash == Dash::dashed);
    CHECK(both.signs().at(id("delegation-mk-nhs-body")) == Difference::removed);
    const DisplayList alone = structurePicture(window.session.design(), {});
    CHECK(textIn(both.picture(), id("mk-alliance")) == textIn(alone, id("mk-alliance")));
}

TEST_CASE("What has moved is seen where it stands and where it stood", "[compare]") {
    CompareWindow window;
    const Design before = window.session.document().design(id("a"));
    const auto copied = copyOption(before, QStringLiteral("Copy"));
    REQUIRE(copied);
    window.apply(copied->edit);
    window.session.showOption(copied->id);
    window.apply(moveTo(window.session.design(), id("bedfordshire-elft"), id("partnership")));
    window.view.bar()->setOptions({id("a"), copied->id});
    window.view.bar()->setPair(id("a"), copied->id);
    window.view.setOverlaid(true);
    window.settle();
    CompareCanvas& both = overlayOfView(window);
    const OverlayPicture& drawn = window.view.drawings()->overlay()->drawn();
    REQUIRE(drawn.formerly.size() == 1);
    const Id ghost = drawn.formerly.begin()->first;
    CHECK(drawn.formerly.begin()->second == id("bedfordshire-elft"));
    CHECK(both.signs().at(id("bedfordshire-elft")) == Difference::moved);
    CHECK(both.signs().at(ghost) == Difference::moved);
    CHECK(both.picture().boundsOf(ghost) != both.picture().boundsOf(id("bedfordshire-elft")));
    // What is shown is drawn for looking at alone.
    CHECK_FALSE(window.session.design().locate(ghost));
}

TEST_CASE("A forum that a place has lost is seen in the place, and a seat that moved is not counted where it was", "[compare]") {
    CompareWindow window;
    const auto copied = copyOption(window.session.document().design(id("a")), QStringLiteral("Copy"));
    REQUIRE(copied);
    window.apply(copied->edit);
    window.session.showOption(copied->id);
    window.apply(moveTo(window.session.design(), id("bedfordshire-elft"), id("partnership")));
    window.apply(remove(window.session.design(), {id("mk-alliance-forum")}));
    REQUIRE(window.session.design().get<Place>(id("mk-alliance"))->forum.isNull());
    window.view.bar()->setOptions({id("a"), copied->id});
    window.view.bar()->setPair(id("a"), copied->id);
    window.view.setOverlaid(true);
    window.settle();
    const DisplayList& both = overlayOfView(window).picture();
    CHECK(both.boundsOf(id("mk-alliance")).contains(both.boundsOf(id("mk-alliance-forum"))));
    const DisplayList alone = structurePicture(window.session.design(), {});
    for (const char* forum : {"bedfordshire-alliance-forum", "partnership"})
        CHECK(both.at(both.marksOf(id(forum)).front()).words == alone.at(alone.marksOf(id(forum)).front()).words);
}

TEST_CASE("Keys step through the changes on the one drawing and bring each into sight", "[compare]") {
    CompareWindow window;
    window.view.setOverlaid(true);
    window.settle();
    CompareCanvas& both = overlayOfView(window);
    both.setZoom(3, QPointF(0, 0));
    std::set<Id> ringed;
    for (int i = 0; i < 12; ++i) {
        window.view.nextChange();
        window.settle();
        REQUIRE_FALSE(both.chosen().isNull());
        CHECK(both.sight().intersects(both.picture().boundsOf(both.chosen())));
        ringed.insert(both.chosen());
    }
    CHECK(ringed.size() > 2);
    const Id last = both.chosen();
    window.view.previousChange();
    window.view.nextChange();
    CHECK(both.chosen() == last);
}

TEST_CASE("A click on the one drawing goes to the change of what lies there", "[compare]") {
    CompareWindow window;
    window.view.setOverlaid(true);
    window.settle();
    CompareCanvas& both = overlayOfView(window);
    const QRectF gone = both.toView(both.picture().boundsOf(id("bedfordshire-alliance")));
    QTest::mouseClick(both.viewport(), Qt::LeftButton, {}, (gone.topLeft() + QPointF(6, 6)).toPoint());
    window.settle();
    const ChangeGroup* group = window.model().groupAt(window.view.list()->currentIndex());
    REQUIRE(group);
    CHECK(group->body == id("bedfordshire-alliance"));
}

TEST_CASE("The one drawing follows edits and undo", "[compare]") {
    CompareWindow window;
    window.view.setOverlaid(true);
    window.settle();
    CompareCanvas& both = overlayOfView(window);
    REQUIRE(both.signs().contains(id("luton")));
    const auto before = both.signs();
    window.session.showOption(id("b"));
    window.apply(remove(window.session.design(), {id("luton")}));
    CHECK_FALSE(both.signs().contains(id("luton")));
    window.session.undo();
    window.settle();
    CHECK(both.signs() == before);
}
