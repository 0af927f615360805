// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include "model/catalogue/examples.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "model/exchange/exchange_reader.h"
#include "model/options/option_difference.h"
#include "views/compare/canvas_row.h"
#include "views/compare/changes/change_filter_bar.h"
#include "views/compare/compare_bar.h"
#include "views/compare/measures/measure_chart.h"
#include "views/compare/measures/what_moves_page.h"
#include "tests/views_compare/compare_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("Two options stand side by side with what differs between them", "[compare]") {
    CompareWindow window;
    REQUIRE(window.view.row()->canvases().size() == 2);
    CHECK(window.view.bar()->from() == id("a"));
    CHECK(window.view.bar()->to() == id("b"));
    CHECK(window.model().rowCount() > 5);
    // What is gone is marked where it was, what is new where it is.
    CHECK(window.canvas(0).signs().at(id("bedfordshire-alliance")) == Difference::removed);
    CHECK_FALSE(window.canvas(0).signs().contains(id("luton")));
    CHECK(window.canvas(1).signs().at(id("luton")) == Difference::added);
    // Its forum and the seats came with it, which its own sign says.
    const Design there = window.session.document().design(id("b"));
    const Id forum = there.get<Place>(id("luton"))->forum;
    CHECK_FALSE(window.canvas(1).signs().contains(forum));
    for (const Seat* seat : there.seatsOf(forum))
        CHECK_FALSE(window.canvas(1).signs().contains(seat->id));
    CHECK(window.canvas(1).signs().at(id("mk-alliance")) == Difference::changed);
}

TEST_CASE("Scrolling and zooming one drawing moves the other alike", "[compare]") {
    CompareWindow window;
    CompareCanvas& left = window.canvas(0);
    CompareCanvas& right = window.canvas(1);
    CHECK(left.zoom() == Approx(right.zoom()));
    left.setZoom(1, QPointF(100, 100));
    CHECK(right.zoom() == Approx(1));
    const QPointF before = right.sight().center();
    QTest::mousePress(left.viewport(), Qt::LeftButton, {}, QPoint(200, 300));
    QTest::mouseMove(left.viewport(), QPoint(180, 200));
    QTest::mouseMove(left.viewport(), QPoint(160, 120));
    QTest::mouseRelease(left.viewport(), Qt::LeftButton, {}, QPoint(160, 120));
    CHECK(right.sight().center() != before);
    CHECK(right.sight().center().y() == Approx(left.sight().center().y()).margin(1));
    right.horizontalScrollBar()->setValue(right.horizontalScrollBar()->value() + 30);
    CHECK(left.sight().center().x() == Approx(right.sight().center().x()).margin(1));
    window.view.row()->zoomToFit();
    CHECK(left.zoom() == Approx(right.zoom()));
}

TEST_CASE("One pair of scroll bars moves all drawings, where there is something to scroll", "[compare]") {
    CompareWindow window;
    auto* across = window.view.findChild<QScrollBar*>(QStringLiteral("compareAcross"));
    auto* down = window.view.findChild<QScrollBar*>(QStringLiteral("compareDown"));
    REQUIRE(across);
    REQUIRE(down);
    CHECK_FALSE(across->isVisible());
    CHECK_FALSE(down->isVisible());
    CompareCanvas& left = window.canvas(0);
    CompareCanvas& right = window.canvas(1);
    const std::size_t led = GENERATE(0U, 1U);
    window.canvas(led).setZoom(3, QPointF(100, 100));
    QApplication::processEvents();
    CHECK(across->isVisible());
    CHECK(down->isVisible());
    // The bars took room from both drawings.
    CHECK(left.mapTo(&window.view, left.rect().topRight()).x() < right.mapTo(&window.view, right.rect().topLeft()).x());
    CHECK(right.mapTo(&window.view, right.rect().topRight()).x() < down->mapTo(&window.view, QPoint()).x());
    across->setValue(across->maximum() / 2);
    const QPointF before = right.sight().center();
    across->triggerAction(QAbstractSlider::SliderPageStepAdd);
    down->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    CHECK(right.sight().center().x() > before.x());
    CHECK(right.sight().center().y() != before.y());
    CHECK(left.sight().center().x() == Approx(right.sight().center().x()).margin(1));
    right.panBy({25, 0});
    CHECK(across->value() == std::max(left.horizontalScrollBar()->value(), right.horizontalScrollBar()->value()));
    window.view.row()->zoomToFit();
    QApplication::processEvents();
    CHECK_FALSE(across->isVisible());
}

TEST_CASE("A change that is chosen is brought into sight on the drawings", "[compare]") {
    CompareWindow window;
    window.canvas(0).setZoom(3, QPointF(0, 0));
    window.choose(Kind::place, "luton", "luton");
    CHECK(window.canvas(1).chosen() == id("luton"));
    CHECK(window.canvas(1).sight().intersects(window.canvas(1).picture().boundsOf(id("luton"))));
    CHECK(window.canvas(0).chosen().isNull());
    // A decision isn't drawn by itself, so its body is looked at.
    const ChangeGroup* luton = window.model().groupAt(window.view.list()->currentIndex());
    REQUIRE(luton);
    for (const std::size_t i : luton->changes)
        if (const OptionChange& change = window.model().comparison().changes[i]; change.key.kind == Kind::decision) {
            window.view.list()->setCurrentIndex(window.model().indexOf(change.key, id("luton")));
            break;
        }
    REQUIRE(window.model().changeAt(window.view.list()->currentIndex())->key.kind == Kind::decision);
    CHECK(window.canvas(1).chosen() == id("luton"));
}

TEST_CASE("Next and previous walk through every change and come round", "[compare]") {
    CompareWindow window;
    std::vector<QModelIndex> seen;
    window.view.nextChange();
    const QModelIndex first = window.view.list()->currentIndex();
    REQUIRE(window.model().changeAt(first));
    do {
        seen.push_back(window.view.list()->currentIndex());
        window.view.nextChange();
    } while (window.view.list()->currentIndex() != first && seen.size() < 1000);
    std::size_t rows = 0;
    for (int row = 0; row < window.model().rowCount(); ++row)
        rows += static_cast<std::size_t>(window.model().rowCount(window.model().index(row, 0)));
    CHECK(seen.size() == rows);
    window.view.previousChange();
    CHECK(window.view.list()->currentIndex() == seen.back());
}

TEST_CASE("Kinds of changes are shown and hidden, layout only when asked for", "[compare]") {
    CompareWindow window;
    window.apply(placeAt(window.session.document().design(id("b")), id("mk-alliance"), QStringLiteral("structure"),
                         QRectF(10, 20, 300, 200)));
    const auto all = window.model().listed().size();
    window.view.filterBar()->layoutButton()->click();
    CHECK(window.model().listed().size() > all);
    window.view.filterBar()->layoutButton()->click();
    CHECK(window.model().listed().size() == all);
    window.view.filterBar()->button(Difference::removed)->click();
    for (const std::size_t i : window.model().listed())
        CHECK(window.model().comparison().changes[i].what != Difference::removed);
    CHECK(window.model().listed().size() < all);
    // And so are kinds of things.
    QComboBox* kinds = window.view.filterBar()->kindField();
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(Kind::decision)));
    REQUIRE(kinds->currentIndex() > 0);
    Q_EMIT kinds->activated(kinds->currentIndex());
    REQUIRE_FALSE(window.model().listed().empty());
    for (const std::size_t i : window.model().listed())
        CHECK(window.model().comparison().changes[i].key.kind == Kind::decision);
    // An edit leaves what is listed as it was chosen.
    window.apply(rename(window.session.document().design(id("b")), id("luton"), QStringLiteral("Luton town")));
    CHECK(kinds->currentData().toInt() == static_cast<int>(Kind::decision));
}

TEST_CASE("A group is taken over into the other option, with what it needs, and undone in one step", "[compare]") {
    CompareWindow window;
    const Workspace before = window.workspace();
    QSignalSpy said(&window.session, &Session::said);
    window.choose(Kind::place, "luton", "luton");
    window.view.takeOver(Reach::group, Into::from);
    window.settle();
    const Design a(window.workspace(), id("a"));
    REQUIRE(a.get<Place>(id("luton")));
    CHECK(a.seatsOf(id("luton-committee")).size() == 7);
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.last().first().toString().startsWith(QStringLiteral("Took over")));
    CHECK_FALSE(window.model().indexOf({{}, Kind::place, id("luton")}, id("luton")).isValid());
    window.session.undo();
    CHECK(window.workspace() == before);
    window.settle();
    CHECK(window.model().indexOf({{}, Kind::place, id("luton")}, id("luton")).isValid());
}

TEST_CASE("All that is listed makes one option mean what the other does", "[compare]") {
    CompareWindow window;
    window.view.takeOver(Reach::listed, Into::to);
    window.settle();
    for (const auto& [key, change] : optionDifference(window.workspace(), id("a"), id("b")))
        CHECK(isLayout(key, change));
    CHECK(window.model().rowCount() == 0);
}

TEST_CASE("What is marked on a drawing goes from the screen when it differs no more", "[compare]") {
    CompareWindow window;
    /// The part of a widget that it is asked to paint again.
    struct Watcher : QObject {
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
        QRegion painted;
    } watcher;
    // The option that is taken from keeps its drawing; only the marks on it go.
    QWidget* screen = window.canvas(1).viewport();
    REQUIRE(window.canvas(1).signs().contains(id("luton")));
    screen->installEventFilter(&watcher);
    window.view.takeOver(Reach::listed, Into::from);
    window.settle();
    CHECK(window.canvas(1).signs().empty());
    CHECK(QRegion(screen->rect()).subtracted(watcher.painted).isEmpty());
}

TEST_CASE("Whoever takes changes over one by one goes on with the next", "[compare]") {
    CompareWindow window;
    window.view.list()->setCurrentIndex(window.model().index(0, 0, window.model().index(0, 0)));
    const QString next = window.model().index(1, 0, window.model().index(0, 0)).data().toString();
    window.settle();
    window.view.takeOver(Reach::change, Into::from);
    window.settle();
    CHECK(window.view.list()->currentIndex().data().toString() == next);
    // A group that is chosen stays so as well, until nothing of it differs.
    const QModelIndex heading = window.model().index(0, 0);
    window.view.list()->setCurrentIndex(heading);
    const Id body = window.model().groupAt(heading)->body;
    window.apply(rename(window.session.document().design(id("b")), id("luton"), QStringLiteral("Luton town")));
    REQUIRE(window.model().groupAt(window.view.list()->currentIndex()));
    CHECK(window.model().groupAt(window.view.list()->currentIndex())->body == body);
}

TEST_CASE("Whoever takes a group over goes on with the next, though its layout differs still", "[compare]") {
    CompareWindow window;
    const auto withLayout = [&](const ChangeGroup& group) {
        return !group.isLayout && std::any_of(group.changes.begin(), group.changes.end(), [&](std::size_t place) {
            return window.model().comparison().changes[place].isLayout;
        });
    };
    // Where a seat of a committee that changes stands differs as well.
    const Design other = window.session.document().design(id("b"));
    const std::vector<const Seat*> seats = other.seatsOf(other.get<Place>(id("mk-alliance"))->forum);
    REQUIRE(seats.size() > 1);
    window.apply(reorder(other, seats.back()->id, seats.front()->id));
    int row = 0;
    while (row < window.model().rowCount() && !withLayout(*window.model().groupAt(window.model().index(row, 0))))
        ++row;
    REQUIRE(row < window.model().rowCount() - 1);
    const Id next = window.model().groupAt(window.model().index(row + 1, 0))->body;
    window.view.list()->setCurrentIndex(window.model().index(row, 0));
    window.view.takeOver(Reach::group, Into::from);
    window.settle();
    REQUIRE(window.model().groupAt(window.view.list()->currentIndex()));
    CHECK(window.model().groupAt(window.view.list()->currentIndex())->body == next);
}

TEST_CASE("Taking over without a change that is chosen says so and changes nothing", "[compare]") {
    CompareWindow window;
    QSignalSpy failed(&window.session, &Session::failed);
    const Workspace before = window.workspace();
    window.view.list()->setCurrentIndex({});
    window.view.takeOver(Reach::change, Into::from);
    CHECK(failed.count() == 1);
    CHECK(window.workspace() == before);
}

TEST_CASE("Up to five options stand side by side, and any two of them are compared", "[compare]") {
    CompareWindow window;
    for (int i = 0; i < 4; ++i) {
        const auto copied = copyOption(window.session.design(), QStringLiteral("Copy %1").arg(i));
        REQUIRE(copied);
        window.apply(copied->edit);
    }
    std::vector<Id> all = window.workspace().optionsInOrder();
    REQUIRE(all.size() == 6);
    window.view.bar()->setOptions(all);
    CHECK(window.view.row()->canvases().size() == 5);
    window.view.bar()->setPair(all[0], all[3]);
    CHECK(window.model().rowCount() == 0);
    // Choosing one option on both sides swaps them.
    QComboBox* to = window.view.bar()->toField();
    to->setCurrentIndex(to->findData(all[0].text()));
    Q_EMIT to->activated(to->currentIndex());
    CHECK(window.view.bar()->from() == all[3]);
    CHECK(window.view.bar()->to() == all[0]);
    // One that is deleted goes from the comparison too.
    window.apply(deleteOption(window.session.document().design(all[3])));
    CHECK(window.view.row()->canvases().size() == 4);
    CHECK(window.view.bar()->from() != all[3]);
}

TEST_CASE("Several options are ticked one after the other, by mouse and by space bar", "[compare]") {
    CompareWindow window;
    for (int i = 0; i < 4; ++i)
        window.apply(copyOption(window.session.design(), QStringLiteral("Copy %1").arg(i)).value().edit);
    REQUIRE(window.view.bar()->options().size() == 2);
    QMenu* menu = window.view.bar()->optionsButton()->menu();
    menu->popup(window.view.mapToGlobal(QPoint(0, 0)));
    window.settle();
    REQUIRE(menu->actions().size() == 6);
    CHECK_FALSE(menu->actions().at(0)->isEnabled()); // Two are the least.
    const auto press = [&](int at) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(at)).center());
    };
    press(2);
    press(3);
    CHECK(menu->isVisible());
    CHECK(menu->actions().at(0)->isEnabled());
    menu->setActiveAction(menu->actions().at(4));
    QTest::keyClick(menu, Qt::Key_Space);
    CHECK(menu->isVisible());
    CHECK(window.view.bar()->options().size() == 5);
    CHECK_FALSE(menu->actions().at(5)->isEnabled()); // Five are the most.
    press(5);
    press(3);
    CHECK(window.view.bar()->options().size() == 4);
    CHECK(menu->actions().at(5)->isEnabled());
    menu->close();
}

TEST_CASE("A long name above a drawing is shortened, and not what the option is in the comparison", "[compare]") {
    CompareWindow window;
    const QString name = QStringLiteral("One alliance for the whole system with four neighbourhood boards, as discussed in the workshop");
    const auto copied = copyOption(window.session.design(), name);
    REQUIRE(copied);
    window.apply(copied->edit);
    window.view.bar()->setOptions(window.workspace().optionsInOrder());
    window.view.bar()->setPair(window.workspace().optionsInOrder()[0], copied->id);
    window.settle();
    const auto* heading = window.view.findChild<QLabel*>(QStringLiteral("compareHeading2"));
    REQUIRE(heading);
    CHECK(heading->text().endsWith(QStringLiteral("… (to)")));
    CHECK(heading->fontMetrics().horizontalAdvance(heading->text()) <= heading->contentsRect().width());
    CHECK(heading->toolTip().startsWith(name + QStringLiteral(" (to)")));
}

TEST_CASE("With one option there is a way to a second instead of a comparison", "[compare]") {
    CompareWindow window;
    window.apply(deleteOption(window.session.document().design(id("b"))));
    auto* copy = window.view.findChild<QPushButton*>(QStringLiteral("compareCopy"));
    REQUIRE(copy);
    CHECK(copy->isVisible());
    CHECK_FALSE(window.view.canStep());
    QSignalSpy wanted(&window.view, &CompareView::copyWanted);
    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(wanted.count() == 1);
    window.session.undo();
    window.settle();
    CHECK_FALSE(copy->isVisible());
    CHECK(window.view.row()->canvases().size() == 2);
}

TEST_CASE("A click on a drawing chooses what differs there", "[compare]") {
    CompareWindow window;
    CompareCanvas& right = window.canvas(1);
    const QRectF luton = right.picture().boundsOf(id("luton"));
    right.setZoom(1, QPointF(0, 0));
    right.lookAt(luton.center(), 1);
    const QPointF title = right.toView(luton.topLeft() + QPointF(8, 6));
    QTest::mouseClick(right.viewport(), Qt::LeftButton, {}, title.toPoint());
    const ChangeGroup* group = window.model().groupAt(window.view.list()->currentIndex());
    REQUIRE(group);
    CHECK(group->body == id("luton"));
}

TEST_CASE("Measures stand as a chart and a table that say the same, and open what is behind", "[compare][measures]") {
    CompareWindow window;
    window.view.showMeasures();
    window.settle();
    MeasuresPage& page = *window.view.measures();
    REQUIRE(page.isVisible());
    REQUIRE_FALSE(page.chart()->picture().bars.empty());
    const Measure& measure = page.chart()->measure();
    CHECK(measure.kind == MeasureKind::decisionsByTier);
    for (std::size_t row = 0; row < measure.rows.size(); ++row)
        for (std::size_t option = 0; option < 2; ++option)
            CHECK(page.table()->item(static_cast<int>(row), static_cast<int>(option) + 1)->text() ==
                  measure.shownIn(row, option));
    // By keyboard along the bars.
    page.chart()->setFocus();
    QTest::keyClick(page.chart(), Qt::Key_Home);
    const MeasureBar first = page.chart()->picture().bars.front();
    const auto& behind = measure.rows[first.row].values[first.option]->behind;
    CHECK(page.behind()->count() == static_cast<int>(behind.size()));
    CHECK(page.table()->currentRow() == static_cast<int>(first.row));
    QTest::keyClick(page.chart(), Qt::Key_Right);
    CHECK(page.table()->currentColumn() - 1 == static_cast<int>(page.chart()->picture().bars[1].option));
    // What is behind is shown where it is.
    QListWidgetItem* item = page.behind()->item(0);
    REQUIRE(item);
    Q_EMIT page.behind()->itemActivated(item);
    CHECK(window.session.selection().size() == 1);
}

TEST_CASE("A bar that is walked to comes into sight", "[compare][measures]") {
    CompareWindow window;
    MeasuresPage& page = *window.view.measures();
    window.view.showMeasures();
    auto* measure = page.findChild<QComboBox*>(QStringLiteral("measure"));
    measure->setCurrentIndex(measure->findData(static_cast<int>(MeasureKind::seatsPerOrganisation)));
    Q_EMIT measure->activated(measure->currentIndex());
    window.settle();
    MeasureChart& chart = *page.chart();
    const auto inSight = [&](const MeasureBar& bar) {
        // Where the chart itself begins is not a bar's, so that of the middle is asked.
        return chart.visibleRegion().contains((bar.rect.center() + QPointF(12, 12)).toPoint());
    };
    const MeasureBar last = chart.picture().bars.back();
    REQUIRE_FALSE(inSight(last));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(inSight(last));
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(inSight(chart.picture().bars.front()));
    CHECK_FALSE(inSight(last));
}

TEST_CASE("A click on a bar opens what it counts", "[compare][measures]") {
    CompareWindow window;
    window.view.showMeasures();
    window.settle();
    MeasuresPage& page = *window.view.measures();
    const MeasureBar bar = page.chart()->picture().bars.back();
    QTest::mouseClick(page.chart(), Qt::LeftButton, {}, (bar.rect.center() + QPointF(12, 12)).toPoint());
    CHECK(page.behind()->count() ==
          static_cast<int>(page.chart()->measure().rows[bar.row].values[bar.option]->behind.size()));
}

TEST_CASE("Measures follow edits, and are copied as a picture and as data", "[compare][measures]") {
    CompareWindow window;
    window.view.showMeasures();
    window.settle();
    MeasuresPage& page = *window.view.measures();
    page.measureField()->setCurrentIndex(page.measureField()->findData(static_cast<int>(MeasureKind::forumSizes)));
    Q_EMIT page.measureField()->activated(page.measureField()->currentIndex());
    const double before = *page.chart()->measure().total(0);
    window.apply(remove(window.session.document().design(id("a")), {id("mk-mkuh")}));
    CHECK(page.chart()->measure().total(0) == before - 1);
    page.copyData();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    CHECK(lines.size() == static_cast<int>(page.chart()->measure().rows.size()) + 1);
    CHECK(lines.front().split(u'\t').size() == 3);
    page.copyPicture();
    CHECK_FALSE(QApplication::clipboard()->pixmap().isNull());
    // Findings are measured where they are counted.
    CHECK(page.measureField()->findData(static_cast<int>(MeasureKind::findings)) < 0);
    page.setFindings([](const std::vector<Id>& options) {
        FindingCounts counts;
        counts.must = 3;
        return std::map<Id, FindingCounts>{{options.front(), counts}};
    }, [](const Id&) {
        Finding finding;
        finding.ruleId = QStringLiteral("board-size");
        finding.subject = {id("a"), Kind::forum, id("board")};
        finding.message = QStringLiteral("The board is too large");
        Finding waived = finding;
        waived.state = FindingState::waived;
        return std::vector<Finding>{finding, waived};
    });
    page.measureField()->setCurrentIndex(page.measureField()->findData(static_cast<int>(MeasureKind::findings)));
    Q_EMIT page.measureField()->activated(page.measureField()->currentIndex());
    CHECK(page.chart()->measure().rows.at(0).values[0]->value == 3);
    // The other option has not been checked, which is no 0.
    CHECK(page.table()->item(0, 1)->text() == QStringLiteral("3"));
    CHECK(page.table()->item(0, 2)->text() == QStringLiteral("not checked yet"));
    // A bar opens the findings that it counts, and each of them where it is.
    page.chart()->setFocus();
    QTest::keyClick(page.chart(), Qt::Key_Home);
    CHECK(page.chart()->accessibleName().endsWith(QStringLiteral("Must: 3")));
    REQUIRE(page.behind()->count() == 1);
    CHECK(page.behind()->item(0)->text() == QStringLiteral("The board is too large"));
    QTest::keyClick(page.chart(), Qt::Key_Return);
    CHECK(page.behind()->hasFocus());
    QTest::keyClick(page.behind(), Qt::Key_Return);
    CHECK(window.session.selection() == std::vector<Id>{id("board")});
}

TEST_CASE("What moves for one thing is asked for and told, and follows edits", "[compare]") {
    CompareWindow window;
    window.view.showWhatMoves();
    window.settle();
    WhatMovesPage& page = *window.view.whatMoves();
    // What is shown before anything is asked is something that differs.
    CHECK_FALSE(page.sentence().contains(QStringLiteral("Nothing differs")));
    page.ask(Kind::place, id("luton"));
    CHECK(page.sentence().contains(QStringLiteral("gains 5 decisions")));
    const int different = page.table()->rowCount();
    CHECK(different > 3);
    page.onlyDifferent()->click();
    CHECK(page.table()->rowCount() >= different);
    window.view.takeOver(Reach::listed, Into::from);
    window.settle();
    CHECK(page.sentence().contains(QStringLiteral("Nothing differs")));
    page.onlyDifferent()->setChecked(true);
    CHECK(page.table()->rowCount() > 0);
    page.ask(Kind::person, id("nobody"));
    CHECK(page.table()->rowCount() == 0);
    CHECK(page.sentence().contains(QStringLiteral("menu Insert, Person")));
}

TEST_CASE("What is typed for a thing to ask for is what is told of, or goes again", "[compare]") {
    CompareWindow window;
    window.view.showWhatMoves();
    window.settle();
    WhatMovesPage& page = *window.view.whatMoves();
    page.ask(Kind::place, id("luton"));
    auto* thing = page.findChild<QComboBox*>(QStringLiteral("movesThing"));
    REQUIRE(thing);
    const QString shown = thing->currentText();
    const auto type = [&](const QString& text) {
        thing->lineEdit()->selectAll();
        QTest::keyClicks(thing->lineEdit(), text);
        QTest::keyClick(thing->lineEdit(), Qt::Key_Return);
        window.settle();
    };
    type(QStringLiteral("no such place"));
    CHECK(thing->currentText() == shown);
    type(QStringLiteral("central bed"));
    CHECK(thing->currentText() == QStringLiteral("Central Bedfordshire"));
    CHECK(page.sentence().contains(QStringLiteral("Central Bedfordshire")));
}

TEST_CASE("An option dragged by its name onto another stands there, and Escape leaves it", "[compare]") {
    CompareWindow window;
    const auto copied = copyOption(window.session.design(), QStringLiteral("Third"));
    REQUIRE(copied);
    window.apply(copied->edit);
    window.view.bar()->setOptions(window.workspace().optionsInOrder());
    window.settle();
    const std::vector<Id> before = window.workspace().optionsInOrder();
    REQUIRE(window.view.row()->canvases().size() == 3);
    const auto heading = [&](int i) { return window.view.findChild<QLabel*>(QStringLiteral("compareHeading%1").arg(i)); };
    const auto carry = [&](int from, int onto) {
        QTest::mousePress(heading(from), Qt::LeftButton, {}, QPoint(20, 10));
        const QPoint there = heading(from)->mapFromGlobal(heading(onto)->mapToGlobal(QPoint(20, 60)));
        QTest::mouseMove(heading(from), there);
        return there;
    };
    const QString first = heading(0)->text();
    QPoint there = carry(0, 2);
    CHECK(heading(2)->backgroundRole() == QPalette::Highlight);
    QTest::mouseRelease(heading(0), Qt::LeftButton, {}, there);
    window.settle();
    CHECK(window.workspace().optionsInOrder() == std::vector<Id>{before[1], before[2], before[0]});
    CHECK(heading(2)->text() == first);
    CHECK(heading(2)->backgroundRole() != QPalette::Highlight);
    window.session.document().undo();
    window.settle();
    CHECK(window.workspace().optionsInOrder() == before);

    there = carry(2, 0);
    QTest::keyClick(heading(2), Qt::Key_Escape);
    CHECK(heading(0)->backgroundRole() != QPalette::Highlight);
    QTest::mouseRelease(heading(2), Qt::LeftButton, {}, there);
    window.settle();
    CHECK(window.workspace().optionsInOrder() == before);
}

TEST_CASE("The last line of a change that takes several lines is seen to its very foot", "[compare]") {
    CompareWindow window;
    QTreeView& list = *window.view.list();
    list.expandAll();
    window.settle();
    // What is painted in the room that a row has is what would be painted with room to spare.
    const auto painted = [&](const QModelIndex& index, int height) {
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.font = list.font();
        option.state = QStyle::State_Enabled;
        option.rect = QRect(0, 0, list.visualRect(index).width(), height);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        list.itemDelegate()->paint(&painter, option, index);
        painter.end();
        return image;
    };
    int wrapped = 0;
    for (int row = 0; row < window.model().rowCount(); ++row) {
        const QModelIndex heading = window.model().index(row, 0);
        for (int child = 0; child < window.model().rowCount(heading); ++child) {
            const QModelIndex index = window.model().index(child, 0, heading);
            const int height = list.visualRect(index).height();
            if (height < 2 * list.fontMetrics().height())
                continue;
            ++wrapped;
            CHECK(painted(index, height) == painted(index, height + 20).copy(0, 0, list.visualRect(index).width(), height));
        }
    }
    CHECK(wrapped > 0);
}
