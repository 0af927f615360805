// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

using namespace placewright;

namespace {

Id made(const QString& text) {
    return Id(text);
}

template <class T>
T& put(Table<T>& table, const QString& text, const QString& name) {
    T entity;
    entity.id = made(text);
    entity.rank = static_cast<Rank>(table.size() + 1) * rankGap;
    if constexpr (requires { entity.name; })
        entity.name = name;
    else
        entity.title = name;
    return table[entity.id] = entity;
}

} // namespace

Workspace emptySystem() {
    Workspace workspace;
    put(workspace.options, QStringLiteral("option"), QStringLiteral("Option A"));
    put(workspace.systems, QStringLiteral("system"), QStringLiteral("Testbourne"));
    workspace.contents[made(QStringLiteral("option"))];
    return workspace;
}

Workspace smallSystem() {
    Workspace workspace = emptySystem();
    const Id system(QStringLiteral("system"));
    auto& content = workspace.contents[made(QStringLiteral("option"))];
    auto& forums = std::get<Table<Forum>>(content);
    auto& seats = std::get<Table<Seat>>(content);
    auto& places = std::get<Table<Place>>(content);

    const auto organisation = [&](const char* text, const char* name, OrganisationKind kind) {
        auto& added = put(workspace.organisations, QString::fromLatin1(text), QString::fromLatin1(name));
        added.kind = kind;
        added.homeSystem = system;
    };
    organisation("body", "NHS Testbourne", OrganisationKind::icsNhsBody);
    organisation("trust", "Testbourne Hospitals", OrganisationKind::nhsTrust);
    organisation("minds", "East Minds", OrganisationKind::foundationTrust);
    organisation("council", "Testbourne Council", OrganisationKind::localAuthority);

    const auto forum = [&](const char* text, const char* name, ForumKind kind, ForumLevel level) -> Forum& {
        auto& added = put(forums, QString::fromLatin1(text), QString::fromLatin1(name));
        added.kind = kind;
        added.level = level;
        added.system = system;
        return added;
    };
    forum("partnership", "Testbourne Partnership", ForumKind::icsPartnership, ForumLevel::system);
    forum("board", "Board", ForumKind::board, ForumLevel::system).body = made(QStringLiteral("body"));
    auto& audit = forum("audit", "Audit", ForumKind::committee, ForumLevel::system);
    audit.body = made(QStringLiteral("body"));
    audit.parent = made(QStringLiteral("board"));
    forum("north-forum", "North forum", ForumKind::placePartnership, ForumLevel::place);
    forum("south-forum", "South forum", ForumKind::placePartnership, ForumLevel::place);

    const auto seat = [&](const char* text, const char* in, const char* from, SeatCategory category) {
        auto& added = put(seats, QString::fromLatin1(text), QString::fromLatin1(text));
        added.forum = made(QString::fromLatin1(in));
        added.category = category;
        added.status = SeatStatus::appointed;
        if (from)
            added.drawnFrom = made(QString::fromLatin1(from));
    };
    seat("chair", "board", nullptr, SeatCategory::chair);
    seat("partner-trust", "board", "trust", SeatCategory::partner);
    seat("partner-council", "board", "council", SeatCategory::partner);
    seat("audit-chair", "audit", nullptr, SeatCategory::independentNonExecutive);
    seat("founder", "partnership", "body", SeatCategory::member);
    seat("north-council", "north-forum", "council", SeatCategory::member);
    seat("north-trust", "north-forum", "trust", SeatCategory::member);
    seat("south-council", "south-forum", "council", SeatCategory::member);

    for (const auto& [text, name] : {std::pair("north", "North"), std::pair("south", "South")}) {
        auto& place = put(places, QString::fromLatin1(text), QString::fromLatin1(name));
        place.system = system;
        place.forum = made(QString::fromLatin1(text) + QStringLiteral("-forum"));
        place.forms = std::vector{PlaceForm::consultativeForum};
    }
    auto& together =
        put(std::get<Table<Collaborative>>(content), QStringLiteral("together"), QStringLiteral("Hospitals together"));
    together.systems = std::vector{system};
    together.members = std::vector{made(QStringLiteral("trust"))};
    return workspace;
}

StructureWindow::StructureWindow(Workspace content) : session(Document::untitled(std::move(content))), view(session) {
    view.resize(1400, 900);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the window did not open");
    view.setFocus();
    settle();
}

void StructureWindow::settle() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QRectF StructureWindow::rect(const QString& text) const {
    const int item = view.items().find(Id(text));
    return item < 0 ? QRectF() : view.rectOf(item);
}

bool StructureWindow::isDrawn(const QString& text) const {
    return view.items().find(Id(text)) >= 0;
}

QPoint StructureWindow::middle(const QString& text) const {
    return view.toView(rect(text).center()).toPoint();
}

QPoint StructureWindow::edge(const QString& text) const {
    const QRectF box = rect(text);
    return view.toView(QPointF(box.right() - 60, box.top() + 3)).toPoint();
}

QPoint StructureWindow::ground() const {
    const QRectF all = view.picture().bounds();
    return view.toView(all.topLeft() + QPointF(-6, -6)).toPoint();
}

void StructureWindow::click(QPoint at, Qt::KeyboardModifiers modifiers) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
    settle();
}

void StructureWindow::press(QPoint at, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, at);
}

void StructureWindow::move(QPoint to) {
    QMouseEvent moved(QEvent::MouseMove, QPointF(to), QPointF(view.viewport()->mapToGlobal(to)), Qt::NoButton,
                      Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &moved);
}

void StructureWindow::release(QPoint at) {
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at);
    settle();
}

void StructureWindow::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
    press(from, modifiers);
    move(from + QPoint(12, 12));
    move((from + to) / 2);
    move(to);
    release(to);
}

void StructureWindow::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &view, static_cast<Qt::Key>(key), modifiers);
    settle();
}

std::vector<QString> StructureWindow::selected() const {
    std::vector<QString> texts;
    for (const Id& chosen : session.selection())
        texts.push_back(chosen.text());
    std::sort(texts.begin(), texts.end());
    return texts;
}

QStringList StructureWindow::offered() const {
    QStringList words;
    if (const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                words.append(action->text());
    return words;
}

void StructureWindow::take(const QString& words) {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no choices are offered");
    for (QAction* action : menu->actions())
        if (!action->isSeparator() && action->text().startsWith(words)) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            settle();
            return;
        }
    qFatal("no choice begins with %s", qPrintable(words));
}
