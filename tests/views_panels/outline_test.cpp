// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/outline/outline_view.h"
#include "views/session/drag.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

class OutlineFixture : public PanelFixture {
public:
    OutlineFixture() : view(session), tree(*view.tree()) {
        view.resize(360, 900);
        view.show();
    }

    QModelIndex row(const char* name) const { return rowNamed(tree, QString::fromUtf8(name)); }

    void drop(const std::vector<Id>& ids, const QModelIndex& onto) {
        tree.scrollTo(onto);
        const std::unique_ptr<QMimeData> data(mimeOf(design(), ids));
        const QPoint at = tree.visualRect(onto).center();
        const auto actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(at, actions, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &enter);
        QDragMoveEvent move(at, actions, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &move);
        accepted = move.isAccepted();
        if (!accepted)
            return;
        QDropEvent release(at, actions, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &release);
    }

    OutlineView view;
    QTreeView& tree;
    bool accepted = false;
};

} // namespace

TEST_CASE_METHOD(OutlineFixture, "The outline shows each thing below what it belongs to") {
    CHECK(row("The board").parent() == row("NHS Riverside"));
    CHECK(row("People committee").parent() == row("The board"));
    CHECK(row("Nursing director").parent() == row("The board"));
    CHECK(row("North forum").parent() == row("North"));
    CHECK(row("Quayside").parent() == row("North"));
    CHECK(row("Riverside Hospitals").parent() == row("NHS trust"));
    CHECK(row("Approve the plan").parent() == row("Agree the capital plan"));
    CHECK(row("Nursing director").data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Nursing director, vacant"));
    CHECK(row("Nursing director").data(Qt::FontRole).value<QFont>().italic());
    CHECK(!row("Chair of the board").data(Qt::FontRole).value<QFont>().italic());
}

TEST_CASE_METHOD(OutlineFixture, "The outline follows edits and keeps what is open and selected") {
    tree.expand(row("North"));
    tree.expand(row("North forum"));
    tree.collapse(row("Collaboratives"));
    session.select({idOf("seat-north")});
    session.apply(
        addPlace(design(), idOf("sys"), QStringLiteral("East")).map([](const Addition& a) { return a.edit; }));
    session.apply(reorder(design(), idOf("south"), idOf("north")));

    CHECK(row("East").isValid());
    CHECK(row("South").row() < row("North").row());
    CHECK(tree.isExpanded(row("North")));
    CHECK(tree.isExpanded(row("North forum")));
    CHECK(!tree.isExpanded(row("Collaboratives")));
    CHECK(tree.selectionModel()->isSelected(row("Council leader")));
    CHECK(tree.selectionModel()->selectedRows().size() == 1);

    session.undo();
    session.undo();
    CHECK(!row("East").isValid());
    CHECK(row("North").row() < row("South").row());
}

TEST_CASE_METHOD(OutlineFixture, "Selecting in the outline selects everywhere, and back; reveal opens the way") {
    tree.expand(row("The board"));
    tree.selectionModel()->setCurrentIndex(row("Chair of the board"), QItemSelectionModel::ClearAndSelect);
    CHECK(session.selectedOne() == idOf("seat-chair"));

    tree.collapseAll();
    session.select({idOf("quay")});
    CHECK(tree.selectionModel()->isSelected(row("Quayside")));
    CHECK(!tree.isExpanded(row("Places")));
    session.reveal(idOf("seat-nurse"));
    CHECK(tree.isExpanded(row("The board")));
    CHECK(tree.viewport()->rect().intersects(tree.visualRect(row("Nursing director"))));
}

TEST_CASE_METHOD(OutlineFixture, "An organisation dropped on a place gets a seat, and undo takes it away") {
    drop({idOf("hospital")}, row("North"));
    REQUIRE(accepted);
    const auto seats = design().seatsOf(idOf("north-forum"));
    REQUIRE(seats.size() == 2);
    CHECK(seats.back()->drawnFrom == idOf("hospital"));
    CHECK(edits() == 1);
    session.undo();
    CHECK(design().seatsOf(idOf("north-forum")).size() == 1);
}

TEST_CASE_METHOD(OutlineFixture, "Several organisations dropped at once are one step to undo") {
    drop({idOf("hospital"), idOf("minds")}, row("South"));
    REQUIRE(accepted);
    const Id forum = get<Place>("south")->forum;
    CHECK(design().seatsOf(forum).size() == 2);
    CHECK(edits() == 1);
    session.undo();
    CHECK(get<Place>("south")->forum.isNull());
}

TEST_CASE_METHOD(OutlineFixture, "A seat dropped on a forum moves there; what means nothing is not accepted") {
    drop({idOf("seat-nurse")}, row("North forum"));
    REQUIRE(accepted);
    CHECK(get<Seat>("seat-nurse")->forum == idOf("north-forum"));

    drop({idOf("hospital")}, row("Riverside"));
    CHECK(!accepted);
    drop({idOf("north")}, row("The board"));
    CHECK(!accepted);
}

TEST_CASE_METHOD(OutlineFixture, "A drop that the design refuses changes nothing and says why") {
    drop({idOf("north-council")}, row("North"));
    CHECK(edits() == 0);
    REQUIRE(failures.size() == 1);
    CHECK(failures.front().contains(QStringLiteral("Northshire Council")));
}

TEST_CASE_METHOD(OutlineFixture, "A name is changed in place with the keyboard") {
    tree.setFocus();
    tree.setCurrentIndex(row("South"));
    QTest::keyClick(&tree, Qt::Key_F2);
    auto* name = tree.findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
    REQUIRE(name);
    CHECK(name->text() == QStringLiteral("South"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("South Bank"));
    QTest::keyClick(name, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(get<Place>("south")->name == QStringLiteral("South Bank"));
    CHECK(row("South Bank").isValid());
    session.undo();
    CHECK(get<Place>("south")->name == QStringLiteral("South"));
}

TEST_CASE_METHOD(OutlineFixture, "Find keeps what matches with all above it, and gives the tree back when cleared") {
    tree.collapseAll();
    tree.expand(row("Places"));
    view.focusFind();
    QTest::keyClicks(view.findField(), QStringLiteral("rht"));
    CHECK(row("Riverside Hospitals").isValid());
    CHECK(tree.isExpanded(row("Organisations")));
    CHECK(!row("Open Minds Trust").isValid());
    CHECK(!row("Quayside").isValid());

    session.reveal(idOf("quay"));
    CHECK(view.findField()->text().isEmpty());
    CHECK(tree.isExpanded(row("North")));

    view.focusFind();
    QTest::keyClicks(view.findField(), QStringLiteral("zzz"));
    CHECK(!tree.isVisible());
    QTest::keyClick(view.findField(), Qt::Key_Escape);
    CHECK(tree.isVisible());
}
