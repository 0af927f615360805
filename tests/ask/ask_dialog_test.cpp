// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/assurance/example_design.h"
#include "views/ask/answer_table.h"
#include "views/ask/ask_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

class AskFixture {
public:
    AskFixture()
        : session(Document::untitled(exampleWorkspace("testbourne"))),
          checker(checkerOf(session.document().workspace())),
          dialog(session, [this] { return assuranceList(session.design(), checker); }) {
        dialog.show();
    }

    Session session;
    Checker checker;
    AskDialog dialog;
};

int visibleQuestions(const QTreeWidget& list) {
    int count = 0;
    for (int topic = 0; topic < list.topLevelItemCount(); ++topic)
        for (int row = 0; row < list.topLevelItem(topic)->childCount(); ++row)
            count += list.topLevelItem(topic)->child(row)->isHidden() ? 0 : 1;
    return count;
}

} // namespace

TEST_CASE_METHOD(AskFixture, "the dialog opens on who decides the capital plan, and lists all questions", "[ask]") {
    CHECK(visibleQuestions(*dialog.list()) == 30);
    CHECK(dialog.picker()->currentData().toString() == QStringLiteral("capital-plan"));
    CHECK(dialog.sentence().contains(QStringLiteral("capital plan"), Qt::CaseInsensitive));
    CHECK(dialog.table()->topLevelItemCount() > 0);
}

TEST_CASE_METHOD(AskFixture, "typing narrows the questions and the keyboard goes on to an answer", "[ask]") {
    QTest::keyClicks(dialog.findField(), QStringLiteral("lay voice"));
    CHECK(visibleQuestions(*dialog.list()) == 1);
    // What is left is answered while it is typed.
    CHECK(dialog.list()->currentItem()->text(0).contains(QStringLiteral("lay voice")));
    QTest::keyClick(dialog.findField(), Qt::Key_Down);
    std::optional<AskView> view;
    QObject::connect(&dialog, &AskDialog::viewWanted, &dialog, [&](AskView wanted) { view = wanted; });
    QTest::keyClick(dialog.list(), Qt::Key_Return);
    CHECK(view.has_value());
    const auto* none = dialog.findChild<QLabel*>(QStringLiteral("askNoQuestion"));
    CHECK(none->isHidden());
    QTest::keyClick(dialog.findField(), Qt::Key_Escape);
    CHECK(visibleQuestions(*dialog.list()) == 30);
    QTest::keyClicks(dialog.findField(), QStringLiteral("zebra"));
    CHECK_FALSE(none->isHidden());
}

TEST_CASE_METHOD(AskFixture, "each answer begins at the top, and its table is as wide as the dialog", "[ask]") {
    const auto* sentence = dialog.findChild<QLabel*>(QStringLiteral("askSentence"));
    for (int number = 1; number <= 30; ++number) {
        INFO(number);
        dialog.choose(number);
        QApplication::processEvents();
        CHECK(sentence->mapTo(&dialog, QPoint()).y() < 120);
        if (dialog.table()->isHidden())
            continue;
        CHECK(dialog.table()->horizontalScrollBar()->maximum() == 0);
        const QHeaderView* header = dialog.table()->header();
        int headings = 0;
        for (int column = 0; column < header->count(); ++column)
            headings += std::max(72, header->sectionSizeHint(column));
        if (headings <= dialog.table()->viewport()->width())
            for (int column = 0; column < header->count(); ++column)
                CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
    }
}

TEST_CASE_METHOD(AskFixture, "picking another function asks about it", "[ask]") {
    const QString before = dialog.sentence();
    const int at = dialog.picker()->findData(QStringLiteral("public-involvement"));
    REQUIRE(at >= 0);
    dialog.picker()->setCurrentIndex(at);
    Q_EMIT dialog.picker()->activated(at);
    CHECK(dialog.sentence() != before);
}

TEST_CASE_METHOD(AskFixture, "a row leads to its subject, and opening it asks for the view", "[ask]") {
    dialog.choose(17);
    Id revealed;
    std::optional<AskView> view;
    QObject::connect(&session, &Session::revealRequested, &session, [&](const Id& id) { revealed = id; });
    QObject::connect(&dialog, &AskDialog::viewWanted, &dialog, [&](AskView wanted) { view = wanted; });
    QTreeWidgetItem* row = dialog.table()->topLevelItem(1);
    REQUIRE(row);
    dialog.table()->setCurrentItem(row);
    CHECK(revealed == dialog.table()->subjectOf(row));
    CHECK(session.design().get<Place>(revealed));
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    CHECK(view == AskView::structure);
    dialog.choose(11);
    QTest::keyClick(dialog.findChild<QTreeWidget*>(QStringLiteral("askQuestions")), Qt::Key_Return);
    CHECK(view == AskView::decisions);
    CHECK(revealed == Id(QStringLiteral("capital-plan")));
}

TEST_CASE_METHOD(AskFixture, "where nothing single is asked about, the view points out all that the answer speaks of", "[ask]") {
    dialog.choose(1);
    session.select({});
    QTest::keyClick(dialog.findChild<QTreeWidget*>(QStringLiteral("askQuestions")), Qt::Key_Return);
    REQUIRE(session.selection().size() == 2);
    for (const Id& id : session.selection()) {
        const auto* seat = session.design().get<Seat>(id);
        REQUIRE(seat);
        CHECK(seat->category == SeatCategory::chair);
    }
}

TEST_CASE_METHOD(AskFixture, "an answer follows the document", "[ask]") {
    dialog.choose(17);
    const int before = dialog.table()->topLevelItemCount();
    ChangeSet changes;
    Place place;
    place.id = Id(QStringLiteral("new-place"));
    place.name = QStringLiteral("Newplace");
    changes.add(place, session.option());
    Edit edit;
    edit.changes = changes;
    CHECK(session.apply(edit));
    CHECK(dialog.table()->topLevelItemCount() == before + 1);
    CHECK(dialog.sentence().contains(QStringLiteral("Newplace")));
    session.undo();
    CHECK(dialog.table()->topLevelItemCount() == before);
}
