// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/options.h"
#include "model/edits/weighing.h"
#include "tests/views_compare/compare_window.h"
#include "views/compare/weighing/decision_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// The example with a criterion that people score, on which the first option has 4 and the other nothing yet.
struct DecisionWindow : CompareWindow {
    DecisionPage& page = *view.decision();

    DecisionWindow() {
        Criterion ease;
        ease.name = QStringLiteral("Ease of change");
        const auto added = addCriterion(session.design(), ease);
        REQUIRE(added);
        apply(added->edit);
        apply(setWeight(session.design(), added->id, 3));
        apply(setScore(session.design(), added->id, id("a"), 4, {}));
        view.showDecision();
        settle();
    }
    QTableView& table() const { return *page.table(); }
    QString cell(int row, int column) const { return page.model().index(row, column).data().toString(); }
    void go(int row, int column) const { table().setCurrentIndex(page.model().index(row, column)); }
    QString words(const char* label) const { return view.findChild<QLabel*>(QLatin1String(label))->text(); }
    /// Types into the field that is current, as a person does.
    void type(const QString& text) const {
        table().setFocus();
        QTest::keyClicks(table().viewport(), text.left(1));
        const auto editors = table().viewport()->findChildren<QLineEdit*>();
        REQUIRE(editors.size() == 1);
        QLineEdit* editor = editors.front();
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    }
};

/// Fills in the next dialog and closes it.
template <class Fill>
void whenDialogOpens(const Fill& fill) {
    QTimer::singleShot(0, [fill] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        fill(*dialog);
    });
}

} // namespace

TEST_CASE("A decision table says what it is for, before there are criteria", "[compare]") {
    CompareWindow window;
    window.view.showDecision();
    window.settle();
    CHECK(window.view.decision()->model().rowCount() == 0);
    CHECK(window.view.findChild<QLabel*>(QStringLiteral("decisionOpen"))->text().startsWith(QStringLiteral("Choose by what")));
}

TEST_CASE("Weights and scores are typed, each an edit, and a total stands only over its parts", "[compare]") {
    DecisionWindow window;
    REQUIRE(window.page.model().rowCount() == 2);
    CHECK(window.cell(0, 2) == QStringLiteral("4"));
    CHECK(window.cell(0, 5) == QStringLiteral("not scored"));
    CHECK(window.cell(1, 4) == QStringLiteral("4.00"));
    CHECK(window.cell(1, 7) == QStringLiteral("–"));
    CHECK(window.words("decisionOpen").contains(QStringLiteral("1 option is not scored yet")));

    window.go(0, 5);
    window.type(QStringLiteral("7"));
    CHECK(window.cell(0, 5) == QStringLiteral("7"));
    CHECK(window.cell(1, 7) == QStringLiteral("7.00"));
    CHECK(window.table().currentIndex().column() == 5);
    CHECK_FALSE(window.view.findChild<QLabel*>(QStringLiteral("decisionOpen"))->isVisible());
    CHECK(window.words("decisionSensitivity")
              .contains(QStringLiteral("If “Ease of change” does not count at all, “Two care alliances” and “Four places” are equal.")));

    window.go(0, 1);
    window.type(QStringLiteral("12"));
    CHECK(window.cell(0, 1) == QStringLiteral("12"));
    CHECK(window.words("decisionFormula").contains(QStringLiteral("÷ 12, the sum of all weights")));
    window.session.undo();
    window.settle();
    CHECK(window.cell(0, 1) == QStringLiteral("3"));
    window.session.undo();
    window.settle();
    CHECK(window.cell(0, 5) == QStringLiteral("not scored"));
}

TEST_CASE("What is no score is refused in a sentence, and Delete takes one away", "[compare]") {
    DecisionWindow window;
    QString refused;
    QObject::connect(&window.session, &Session::failed, [&](const Error& error) { refused = error.sentence(); });
    window.go(0, 2);
    window.type(QStringLiteral("11"));
    CHECK(refused.contains(QStringLiteral("0 to 10")));
    CHECK(window.cell(0, 2) == QStringLiteral("4"));
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    window.settle();
    CHECK(window.cell(0, 2) == QStringLiteral("not scored"));
    // What is worked out can't be typed over.
    CHECK_FALSE(window.page.model().canType(window.page.model().index(0, 3)));
    CHECK_FALSE(window.page.model().canType(window.page.model().index(1, 1)));
}

TEST_CASE("Why an option scores so is kept when the field is left", "[compare]") {
    DecisionWindow window;
    window.go(0, 2);
    REQUIRE(window.page.reason()->isVisible());
    window.page.reason()->setFocus();
    QTest::keyClicks(window.page.reason(), QStringLiteral("Two bodies to close"));
    window.table().setFocus();
    window.settle();
    REQUIRE(window.workspace().scores.size() == 1);
    CHECK(window.workspace().scores.begin()->second.reason == QStringLiteral("Two bodies to close"));
    CHECK(window.workspace().scores.begin()->second.score == 4);
    window.go(0, 1);
    CHECK_FALSE(window.page.reason()->isVisible());
}

TEST_CASE("A measure is added with the direction that a person chooses", "[compare]") {
    DecisionWindow window;
    whenDialogOpens([](QDialog& dialog) {
        auto* measure = dialog.findChild<QComboBox*>(QStringLiteral("criterionMeasure"));
        measure->setCurrentIndex(measure->findText(QStringLiteral("Size of forums")));
        auto* figure = dialog.findChild<QComboBox*>(QStringLiteral("criterionFigure"));
        CHECK(figure->count() > 3);
        CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("criterionName"))->text() == QStringLiteral("Size of forums: the largest"));
        figure->setCurrentIndex(1);
        CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("criterionName"))->text() == QStringLiteral("Size of forums: all together"));
        // Nothing is chosen for a person.
        CHECK_FALSE(dialog.findChild<QRadioButton*>(QStringLiteral("criterionMore"))->isChecked());
        dialog.findChild<QRadioButton*>(QStringLiteral("criterionLess"))->click();
        dialog.findChild<QLineEdit*>(QStringLiteral("criterionWeight"))->setText(QStringLiteral("1"));
        dialog.accept();
    });
    QTest::mouseClick(window.view.findChild<QPushButton*>(QStringLiteral("addMeasured")), Qt::LeftButton);
    window.settle();
    REQUIRE(window.workspace().criteria.size() == 2);
    CHECK(window.page.table()->currentIndex().row() == 1);
    const WeighedCriterion added = window.page.model().table().criteria.back();
    CHECK(added.isMeasured());
    CHECK(added.formula.contains(QStringLiteral("less is better")));
    CHECK(window.words("decisionFormula").contains(QStringLiteral("÷ 4, the sum of all weights")));

    window.view.findChild<QPushButton*>(QStringLiteral("criterionUp"))->click();
    window.settle();
    CHECK(window.page.model().table().criteria.front().id == added.id);
    CHECK(window.page.table()->currentIndex().row() == 0);
    window.view.findChild<QPushButton*>(QStringLiteral("removeCriterion"))->click();
    window.settle();
    CHECK(window.workspace().criteria.size() == 1);
}

TEST_CASE("The table goes to the clipboard as rows, with every part", "[compare]") {
    DecisionWindow window;
    window.page.copyData();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].split(u'\t').size() == 8);
    CHECK(lines[1].startsWith(QStringLiteral("Ease of change\t3\t4\t4.0\t4.00\tnot scored")));
}

TEST_CASE("An archived option is out of what is compared, and back when it is shown again", "[compare]") {
    DecisionWindow window;
    const auto copied = copyOption(window.session.design(), QStringLiteral("Third"));
    REQUIRE(copied);
    window.apply(copied->edit);
    CHECK(window.page.model().table().options.size() == 2);
    window.session.showOption(id("b"));
    window.apply(archiveOption(window.session.design()));
    CHECK(window.session.option() != id("b"));
    CHECK(window.page.model().table().options == std::vector<Id>{id("a"), copied->id});
    window.session.setShowsArchived(true);
    window.settle();
    CHECK(window.session.listedOptions().size() == 3);
    window.session.undo();
    window.settle();
    CHECK_FALSE(window.workspace().options.at(id("b")).archived.value_or(false));
}
