// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assurance/assurance_words.h"
#include "model/domain/labels.h"
#include "tests/assurance/example_design.h"
#include "views/assurance/assurance_model.h"
#include "views/assurance/assurance_view.h"
#include "views/inspector/field_editor.h"
#include "views/inspector/inspector_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// Says when the document has changed, as the window's updater does.
class ChangeSource : public FindingsSource {
public:
    std::vector<ShownFinding> findings() const override { return {}; }
    std::vector<WaiverLine> waivers() const override { return {}; }
    int rulesChecked() const override { return 0; }
};

class ViewFixture {
public:
    ViewFixture()
        : session(Document::untitled(exampleWorkspace("blmk"))),
          checker(checkerOf(session.document().workspace())),
          view(session, source, [this] { return assuranceList(session.design(), checker); }) {
        QObject::connect(&session.document(), &Document::changed, &source, [this](const ChangeSet& changes) {
            REQUIRE(checker.apply(changes));
            Q_EMIT source.changed();
        });
        view.resize(1000, 700);
        view.show();
    }

    const AssuranceModel& model() const { return *static_cast<const AssuranceModel*>(view.list()->model()); }
    int rows() const {
        int count = 0;
        for (int theme = 0; theme < model().rowCount(); ++theme)
            count += model().rowCount(model().index(theme, 0));
        return count;
    }
    /// The first row with one subject in a state.
    QModelIndex rowIn(Standing standing) const {
        for (int theme = 0; theme < model().rowCount(); ++theme)
            for (int row = 0; row < model().rowCount(model().index(theme, 0)); ++row) {
                const QModelIndex at = model().index(row, 0, model().index(theme, 0));
                if (model().standingAt(at) == standing && model().entryAt(at))
                    return at;
            }
        return {};
    }
    QPushButton* button(const char* name) const { return view.findChild<QPushButton*>(QString::fromLatin1(name)); }
    void chooseState(Standing standing) {
        QComboBox* field = view.stateField();
        field->setFocus();
        field->setCurrentIndex(field->findData(static_cast<int>(standing)));
        Q_EMIT field->activated(field->currentIndex());
    }

    Session session;
    Checker checker;
    ChangeSource source;
    AssuranceView view;
};

void answer(const char* textField, const QString& text) {
    QTimer::singleShot(0, qApp, [textField, text] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto* field = dialog->findChild<QPlainTextEdit*>(QString::fromLatin1(textField));
        auto* by = dialog->findChild<QLineEdit*>(QStringLiteral("by"));
        REQUIRE(field);
        REQUIRE(by);
        field->setPlainText(text);
        by->setText(QStringLiteral("Governance lead"));
        dialog->accept();
    });
}

} // namespace

TEST_CASE_METHOD(ViewFixture, "the view lists every rule under its theme and says how far it is settled", "[assurance]") {
    CHECK(rows() == static_cast<int>(model().list().lines.size()));
    CHECK(view.findChild<QLabel*>(QStringLiteral("assuranceSummary"))->text() == summaryWords(model().list()));
    CHECK(model().index(0, AssuranceModel::state).data().toString().contains(QStringLiteral("settled")));
}

TEST_CASE_METHOD(ViewFixture, "where there is little room, what is asked for keeps most of it", "[assurance]") {
    view.resize(900, 700);
    CHECK_FALSE(view.list()->isColumnHidden(AssuranceModel::about));
    view.resize(380, 500);
    CHECK(view.list()->isColumnHidden(AssuranceModel::about));
    CHECK(view.list()->columnWidth(AssuranceModel::statement) > view.list()->viewport()->width() / 2);
    view.resize(900, 700);
    CHECK_FALSE(view.list()->isColumnHidden(AssuranceModel::about));
    CHECK_FALSE(view.list()->isColumnHidden(AssuranceModel::strength));
}

TEST_CASE_METHOD(ViewFixture, "typing and choosing narrow the list; from the field the keyboard reaches an answer", "[assurance]") {
    chooseState(Standing::toConfirm);
    const int waiting = rows();
    REQUIRE(waiting > 0);
    CHECK(waiting == model().list().counts.of(Standing::toConfirm));
    QTest::keyClicks(view.findField(), QStringLiteral("board"));
    CHECK(rows() < waiting);
    REQUIRE(rows() > 0);
    QTest::keyClick(view.findField(), Qt::Key_Down);
    CHECK(model().standingAt(view.list()->currentIndex()) == Standing::toConfirm);
    QTest::keyClick(view.list(), Qt::Key_Return);
    CHECK(view.focusWidget() == button("assuranceConfirm"));
    QTest::keyClick(view.findField(), Qt::Key_Escape);
    CHECK(rows() == waiting);
}

TEST_CASE_METHOD(ViewFixture, "choosing a line shows reason, arithmetic and source, and reveals its subject", "[assurance]") {
    Id revealed;
    QObject::connect(&session, &Session::revealRequested, &session, [&](const Id& id) { revealed = id; });
    const QModelIndex row = rowIn(Standing::fallsShort);
    REQUIRE(row.isValid());
    view.list()->setCurrentIndex(row);
    const AssuranceEntry* entry = model().entryAt(row);
    const AssuranceLine* line = model().lineAt(row);
    CHECK(revealed == entry->line.subject.id);
    const QString words = view.findChild<QLabel*>(QStringLiteral("assuranceWords"))->text();
    CHECK(words.contains(entry->line.message.toHtmlEscaped()));
    CHECK(words.contains(line->check.toHtmlEscaped()));
    CHECK(words.contains(sourceWords(line->source).toHtmlEscaped()));
    Id drawn;
    QObject::connect(&view, &AssuranceView::drawingWanted, &view, [&](const Id& id) { drawn = id; });
    button("assuranceDrawing")->click();
    CHECK(drawn == entry->line.subject.id);
}

TEST_CASE_METHOD(ViewFixture, "a confirmation is answered in place, stays chosen, and can be undone", "[assurance]") {
    const QModelIndex row = rowIn(Standing::toConfirm);
    REQUIRE(row.isValid());
    view.list()->setCurrentIndex(row);
    const QString rule = model().lineAt(row)->rule;
    const int before = model().list().counts.of(Standing::confirmed);
    answer("evidence", QStringLiteral("Minutes of the board, item 4"));
    button("assuranceConfirm")->click();
    CHECK(model().list().counts.of(Standing::confirmed) == before + 1);
    const QModelIndex after = view.list()->currentIndex();
    REQUIRE(model().lineAt(after));
    CHECK(model().lineAt(after)->rule == rule);
    CHECK(model().standingAt(after) == Standing::confirmed);
    CHECK(button("assuranceBack")->isVisible());
    const QString asked = model().lineAt(after)->statement;
    button("assuranceBack")->click();
    CHECK(model().list().counts.of(Standing::confirmed) == before);
    const QString done = session.document().undoLabel();
    CHECK(done.startsWith(QStringLiteral("Confirmation taken back: ") + asked.left(20)));
    session.undo();
    session.undo();
    CHECK(model().list().counts.of(Standing::confirmed) == before);
}

TEST_CASE_METHOD(ViewFixture, "whoever answers what is to confirm goes on with the next one", "[assurance]") {
    // A window is active again only some time after a dialog of it has closed.
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    view.focusList();
    chooseState(Standing::toConfirm);
    view.list()->setCurrentIndex(rowIn(Standing::toConfirm));
    const QString first = model().lineAt(view.list()->currentIndex())->rule;
    // It is the last of its theme that waits, so the next theme's first is gone on with.
    REQUIRE(model().rowCount(view.list()->currentIndex().parent()) == 1);
    answer("evidence", QStringLiteral("Minutes of the board, item 4"));
    button("assuranceConfirm")->click();
    CHECK(view.focusWidget() == view.list());
    const QModelIndex next = view.list()->currentIndex();
    REQUIRE(model().lineAt(next));
    CHECK(model().lineAt(next)->rule != first);
    CHECK(next == rowIn(Standing::toConfirm));
    CHECK(button("assuranceConfirm")->isVisible());
}

TEST_CASE_METHOD(ViewFixture, "from a fact that isn't recorded the keyboard reaches the field that it goes into", "[assurance]") {
    InspectorView inspector(session);
    inspector.show();
    QObject::connect(&view, &AssuranceView::fieldWanted, &inspector, &InspectorView::fillIn);
    const QModelIndex row = rowIn(Standing::notRecorded);
    REQUIRE(row.isValid());
    view.list()->setCurrentIndex(row);
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    view.focusList();
    QTest::keyClick(view.list(), Qt::Key_Return);
    QPushButton* fill = button("assuranceFill");
    REQUIRE(view.focusWidget() == fill);
    REQUIRE_FALSE(fill->menu());
    const QString offered = fill->text();
    QTest::keyClick(fill, Qt::Key_Return);
    const auto reached = [&]() -> const FieldEditor* {
        for (const FieldEditor* editor : inspector.findChildren<FieldEditor*>())
            if (editor->input() == inspector.focusWidget())
                return editor;
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return reached() != nullptr; }));
    CHECK(offered == QStringLiteral("Fill in “%1” of %2")
                         .arg(fieldLabel(reached()->field()), displayName(session.design(), session.selectedOne())));
}

TEST_CASE_METHOD(ViewFixture, "what falls short is waived with a reason", "[assurance]") {
    const QModelIndex row = rowIn(Standing::fallsShort);
    REQUIRE(row.isValid());
    view.list()->setCurrentIndex(row);
    const int before = model().list().counts.of(Standing::fallsShort);
    CHECK_FALSE(button("assuranceConfirm")->isVisible());
    answer("reason", QStringLiteral("Agreed with the region."));
    button("assuranceWaive")->click();
    CHECK(model().list().counts.of(Standing::fallsShort) == before - 1);
    CHECK(model().standingAt(view.list()->currentIndex()) == Standing::waived);
}
