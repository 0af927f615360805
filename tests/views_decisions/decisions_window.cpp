// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_decisions/decisions_window.h"

#include <QApplication>
#include <QTest>

using namespace placewright;

namespace {

template <class T>
T& put(Table<T>& table, const char* text, const char* name) {
    T entity;
    entity.id = id(text);
    entity.rank = static_cast<Rank>(table.size() + 1) * rankGap;
    if constexpr (requires { entity.name; })
        entity.name = QString::fromLatin1(name);
    return table[entity.id] = entity;
}

} // namespace

Workspace smallMap() {
    Workspace workspace;
    put(workspace.options, "option", "Option A");
    put(workspace.systems, "system", "Testbourne");
    put(workspace.organisations, "body", "NHS Testbourne").kind = OrganisationKind::icsNhsBody;
    workspace.organisations[id("body")].homeSystem = id("system");
    put(workspace.organisations, "council", "Testbourne Council").kind = OrganisationKind::localAuthority;
    auto& content = workspace.contents[id("option")];
    auto& forums = std::get<Table<Forum>>(content);
    for (const auto& [text, name, kind, level] :
         {std::tuple("board", "Board", ForumKind::board, ForumLevel::system),
          std::tuple("finance", "Finance committee", ForumKind::committee, ForumLevel::system),
          std::tuple("north-forum", "North forum", ForumKind::jointCommittee, ForumLevel::place)}) {
        Forum& forum = put(forums, text, name);
        forum.kind = kind;
        forum.level = level;
        forum.system = id("system");
        if (kind != ForumKind::jointCommittee)
            forum.body = id("body");
    }
    forums[id("finance")].parent = id("board");
    Place& north = put(std::get<Table<Place>>(content), "north", "North");
    north.system = id("system");
    north.forum = id("north-forum");
    north.forms = std::vector{PlaceForm::jointCommittee};

    auto& functions = std::get<Table<Function>>(content);
    for (const auto& [text, name, subject] :
         {std::tuple("capital", "Capital plan", "money"), std::tuple("quality", "Quality of care", "quality"),
          std::tuple("budget", "Budget of the place", "money")}) {
        Function& function = put(functions, text, name);
        function.subject = QString::fromLatin1(subject);
        function.accountable = id("body");
        function.exercisedBy = std::vector{id("board")};
    }
    auto& decisions = std::get<Table<Decision>>(content);
    const auto decision = [&](const char* text, const char* function, const char* words,
                              std::vector<DecisionPart> parts) {
        Decision& made = put(decisions, text, "");
        made.function = id(function);
        made.text = QString::fromLatin1(words);
        made.parts = std::move(parts);
    };
    decision("capital-1", "capital", "Approve the capital plan",
             {{id("board"), Part::decides, {}}, {id("north"), Part::consulted, {}}});
    decision("budget-1", "budget", "Set the budget", {{id("board"), Part::decides, {}}});
    decision("budget-2", "budget", "Spend the budget", {{id("north"), Part::decides, {}}});
    return workspace;
}

DecisionsWindow::DecisionsWindow(Workspace content) : session(Document::untitled(std::move(content))), view(session) {
    view.resize(1280, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the window did not open");
    view.grid()->setFocus();
    settle();
}

void DecisionsWindow::settle() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void DecisionsWindow::goTo(const char* function, const char* body) {
    view.grid()->setCurrentIndex(model().index(model().rowOf(id(function)), model().columnOf(id(body))));
    view.grid()->setFocus();
    settle();
}

void DecisionsWindow::goTo(const char* function, GridModel::Tail tail) {
    view.grid()->setCurrentIndex(model().index(model().rowOf(id(function)), model().tailColumn(tail)));
    view.grid()->setFocus();
    settle();
}

void DecisionsWindow::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : view.grid(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

QString DecisionsWindow::cell(const char* function, const char* body) const {
    return model().index(model().rowOf(id(function)), model().columnOf(id(body))).data().toString();
}

QStringList DecisionsWindow::functions() const {
    QStringList names;
    for (int row = 0; row < model().rowCount(); ++row)
        if (model().lineAt(row) == GridLine::function)
            names << model().rowAt(row)->name;
    return names;
}
