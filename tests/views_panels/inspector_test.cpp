// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/edits/structure.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/inspector/field_editor.h"
#include "views/inspector/inspector_view.h"
#include "views/inspector/used_by.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

class InspectorFixture : public PanelFixture {
public:
    InspectorFixture() : view(session) {
        view.resize(360, 900);
        view.show();
        // Focus is told of only in a window that is active.
        QApplication::setActiveWindow(&view);
    }

    QLineEdit* line(const char* key) {
        auto* editor = view.editor(QString::fromLatin1(key));
        REQUIRE(editor);
        auto* line = editor->findChild<QLineEdit*>();
        REQUIRE(line);
        return line;
    }

    void type(const char* key, const char* text, Qt::Key end = Qt::Key_Return) {
        FieldEditor* editor = view.editor(QString::fromLatin1(key));
        REQUIRE(editor);
        auto* inner = editor->findChild<QLineEdit*>();
        QWidget* field = inner ? inner : editor->input();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, end);
    }

    QString fault(const char* key) {
        QString found;
        for (const QLabel* label : view.findChildren<QLabel*>(QString::fromLatin1(key) + QStringLiteral("Fault")))
            if (label->isVisibleTo(&view))
                found = label->text();
        return found;
    }

    InspectorView view;
};

} // namespace

TEST_CASE_METHOD(InspectorFixture, "A field is edited by keyboard in one step, and undo restores it") {
    session.select({idOf("seat-chair")});
    type("portfolio", "Leads the board");
    CHECK(get<Seat>("seat-chair")->portfolio == QStringLiteral("Leads the board"));
    CHECK(edits() == 1);
    line("portfolio")->setCursorPosition(5);
    session.undo();
    CHECK(!get<Seat>("seat-chair")->portfolio);
    CHECK(line("portfolio")->text().isEmpty());
    CHECK(line("portfolio")->hasFocus());
    session.redo();
    CHECK(line("portfolio")->text() == QStringLiteral("Leads the board"));
}

TEST_CASE_METHOD(InspectorFixture, "Leaving a field records it, Esc takes back what was typed") {
    session.select({idOf("seat-chair")});
    type("portfolio", "Finance", Qt::Key_Tab);
    CHECK(get<Seat>("seat-chair")->portfolio == QStringLiteral("Finance"));
    type("portfolio", "Something else", Qt::Key_Escape);
    CHECK(line("portfolio")->text() == QStringLiteral("Finance"));
    CHECK(edits() == 1);
}

TEST_CASE_METHOD(InspectorFixture, "A date that is none shows one sentence, keeps what was typed and changes nothing") {
    session.select({idOf("seat-chair")});
    type("from", "1st of May");
    CHECK(fault("from").contains(QStringLiteral("“1st of May” is not a date")));
    CHECK(line("from")->text() == QStringLiteral("1st of May"));
    CHECK(edits() == 0);
    type("from", "2022-05-01");
    CHECK(fault("from").isEmpty());
    CHECK(get<Seat>("seat-chair")->from == QStringLiteral("2022-05-01"));
}

TEST_CASE_METHOD(InspectorFixture, "A reference is found by part of its name; a name that isn't there is refused") {
    session.select({idOf("seat-chair")});
    type("drawnFrom", "Nowhere");
    CHECK(fault("drawnFrom").contains(QStringLiteral("“Nowhere”")));
    CHECK(edits() == 0);
    type("drawnFrom", "riverside hosp");
    CHECK(get<Seat>("seat-chair")->drawnFrom == idOf("hospital"));
    CHECK(line("drawnFrom")->text() == QStringLiteral("Riverside Hospitals"));
    type("drawnFrom", "");
    CHECK(get<Seat>("seat-chair")->drawnFrom.isNull());
}

TEST_CASE_METHOD(InspectorFixture, "The button beside a reference goes there") {
    session.select({idOf("seat-north")});
    Id revealed;
    QObject::connect(&session, &Session::revealRequested, &session, [&](const Id& id) { revealed = id; });
    view.editor(QStringLiteral("drawnFrom"))->findChild<QToolButton*>()->click();
    CHECK(revealed == idOf("north-council"));
    CHECK(session.selectedOne() == idOf("north-council"));
}

TEST_CASE_METHOD(InspectorFixture, "Yes, no and not recorded are three things") {
    session.select({idOf("board")});
    auto* combo = view.editor(QStringLiteral("meetsInPublic"))->findChild<QComboBox*>();
    CHECK(combo->currentText() == QStringLiteral("not recorded"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    CHECK(get<Forum>("board")->meetsInPublic == true);
    QTest::keyClick(combo, Qt::Key_Down);
    CHECK(get<Forum>("board")->meetsInPublic == false);
    QTest::keyClick(combo, Qt::Key_Home);
    CHECK(!get<Forum>("board")->meetsInPublic);
    CHECK(edits() == 3);
}

TEST_CASE_METHOD(InspectorFixture, "What is set for several is one step for all of them") {
    session.select({idOf("seat-chair"), idOf("seat-nurse"), idOf("seat-north")});
    auto* category = view.editor(QStringLiteral("category"))->findChild<QComboBox*>();
    CHECK(category->currentIndex() == -1);
    CHECK(category->placeholderText() == QStringLiteral("several values"));
    type("termOfOffice", "Three years");
    for (const char* id : {"seat-chair", "seat-nurse", "seat-north"})
        CHECK(get<Seat>(id)->termOfOffice == QStringLiteral("Three years"));
    CHECK(edits() == 1);
    session.undo();
    CHECK(!get<Seat>("seat-north")->termOfOffice);
}

TEST_CASE_METHOD(InspectorFixture, "Lists take entries one by one, and know none from not recorded") {
    session.select({idOf("north")});
    auto* agreed = view.editor(QStringLiteral("agreedBy"));
    CHECK(agreed->findChild<QPushButton*>()->isVisibleTo(&view));
    type("agreedBy", "Northshire Council");
    type("agreedBy", "NHS Riverside");
    CHECK(get<Place>("north")->agreedBy == std::vector{idOf("north-council"), idOf("body")});
    type("agreedBy", "NHS Riverside");
    CHECK(fault("agreedBy").contains(QStringLiteral("already")));
    CHECK(edits() == 2);
    session.undo();
    session.undo();
    agreed->findChild<QPushButton*>()->click();
    CHECK(get<Place>("north")->agreedBy == std::vector<Id>());
}

TEST_CASE_METHOD(InspectorFixture, "A row of a table is recorded when it says who and what") {
    session.select({idOf("d1")});
    auto* parts = view.editor(QStringLiteral("parts"));
    REQUIRE(parts);
    parts->findChild<QPushButton*>()->click();
    auto* who = parts->findChild<FieldEditor*>(QStringLiteral("who"));
    auto* part = parts->findChild<FieldEditor*>(QStringLiteral("part"));
    REQUIRE(who);
    auto* whoLine = who->findChild<QLineEdit*>();
    whoLine->setFocus();
    QTest::keyClicks(whoLine, QStringLiteral("The board"));
    QTest::keyClick(whoLine, Qt::Key_Return);
    CHECK(edits() == 0);
    auto* combo = part->findChild<QComboBox*>();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    REQUIRE(get<Decision>("d1")->parts);
    REQUIRE(get<Decision>("d1")->parts->size() == 1);
    CHECK(get<Decision>("d1")->parts->front().who == idOf("board"));
    CHECK(get<Decision>("d1")->parts->front().part == Part::decides);
    CHECK(edits() == 1);
}

TEST_CASE_METHOD(InspectorFixture,
                 "What was typed goes to the entity it was typed for, even when another is selected meanwhile") {
    session.select({idOf("seat-chair")});
    QLineEdit* field = line("portfolio");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Quality"));
    session.select({idOf("seat-nurse")});
    QCoreApplication::processEvents();
    CHECK(get<Seat>("seat-chair")->portfolio == QStringLiteral("Quality"));
    CHECK(!get<Seat>("seat-nurse")->portfolio);
    CHECK(line("portfolio")->text().isEmpty());
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "A name can't be left empty") {
    session.select({idOf("north")});
    type("name", "");
    CHECK(!fault("name").isEmpty());
    CHECK(get<Place>("north")->name == QStringLiteral("North"));
    CHECK(edits() == 0);
}

TEST_CASE_METHOD(InspectorFixture, "A long name is shown in full, and is still one line") {
    session.select({idOf("north")});
    auto* field = qobject_cast<QPlainTextEdit*>(view.editor(QStringLiteral("name"))->input());
    REQUIRE(field);
    const int before = field->height();
    type("name", "North, the towns along the river and the villages between them and the coast");
    CHECK(get<Place>("north")->name->endsWith(QStringLiteral("the coast")));
    CHECK(QTest::qWaitFor([&] { return field->height() > before && field->verticalScrollBar()->maximum() == 0; }));
    QApplication::clipboard()->setText(QStringLiteral("North\nand coast"));
    field->setFocus();
    field->selectAll();
    field->paste();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(get<Place>("north")->name == QStringLiteral("North and coast"));
}

TEST_CASE_METHOD(InspectorFixture, "Where the panel is narrow, no field is cut off at its side") {
    view.resize(264, 400);
    for (const char* id : {"seat-chair", "north", "board"}) {
        INFO(id);
        session.select({idOf(id)});
        QApplication::processEvents();
        const auto* area = view.findChild<QScrollArea*>();
        REQUIRE(area);
        CHECK(area->horizontalScrollBar()->maximum() == 0);
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
}

TEST_CASE_METHOD(InspectorFixture, "A long id doesn't make the panel wider") {
    REQUIRE(waiveForBoard("board-chief-executive-is-the-accountable-officer-of-the-body"));
    view.resize(264, 400);
    session.select({design().table<Waiver>().begin()->first});
    QApplication::processEvents();
    CHECK(view.minimumSizeHint().width() <= 264);
}

TEST_CASE_METHOD(InspectorFixture, "With nothing selected the option and the workspace are edited") {
    session.select({});
    type("title", "Three places");
    CHECK(session.document().workspace().info.title == QStringLiteral("Three places"));
    type("name", "Option one");
    CHECK(session.document().workspace().options.at(idOf("a")).name == QStringLiteral("Option one"));
}

TEST_CASE_METHOD(InspectorFixture, "Where an entity is used is listed once for each that refers to it") {
    const auto uses = usesOf(design(), idOf("north-council"));
    REQUIRE(uses.size() == 2);
    CHECK(uses[0].id == idOf("area-north"));
    CHECK(uses[1].id == idOf("seat-north"));
    CHECK(uses[1].name == QStringLiteral("Council leader, North forum"));
}

TEST_CASE_METHOD(InspectorFixture, "A waiver says which rule it is of in words, and keeps its mark of the facts to itself") {
    REQUIRE(waiveForBoard("board-chair"));
    const Id waiver = design().table<Waiver>().begin()->first;
    session.select({waiver});
    REQUIRE(view.editor(QStringLiteral("reason")));
    CHECK_FALSE(view.editor(QStringLiteral("ground")));
    QStringList words;
    for (const QLabel* label : view.findChildren<QLabel*>())
        if (label->isVisibleTo(&view))
            words << label->text();
    CHECK(words.join(u'\n').contains(QStringLiteral("The board has one chair, who is independent and not an executive.")));
    CHECK_FALSE(displayName(design(), waiver).contains(QStringLiteral("board-chair")));
}

TEST_CASE_METHOD(InspectorFixture, "Every field of every kind has an editor with a name for a screen reader") {
    std::vector<Id> all;
    for (const char* id :
         {"sys", "area-north", "hospital", "board", "seat-chair", "north", "quay", "acute-together", "capital", "d1"})
        all.push_back(idOf(id));
    for (const Id& id : all) {
        session.select({id});
        for (const Field& field : fieldsOf(design().locate(id)->kind)) {
            INFO(id.text().toStdString() << " " << field.key);
            auto* editor = view.editor(QString::fromLatin1(field.key));
            REQUIRE(editor);
            CHECK(!editor->input()->accessibleName().isEmpty());
        }
    }
}
