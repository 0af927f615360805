// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/structure_accessible.h"

#include "views/structure/box_description.h"
#include "views/structure/choices/link_choices.h"
#include "views/structure/structure_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMap>
#include <QPointer>

namespace placewright {

namespace {

QAccessibleInterface* itemInterface(StructureView& view, int item);

class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(StructureView& view, int item) : m_view(&view), m_item(item) {}

    bool isValid() const override { return m_view && m_item < m_view->items().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override {
        return isValid() && m_view->window() ? m_view->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override {
        if (!isValid())
            return nullptr;
        const int around = of().parent;
        return around < 0 ? QAccessible::queryAccessibleInterface(m_view.data()) : itemInterface(*m_view, around);
    }
    int childCount() const override { return isValid() ? static_cast<int>(of().children.size()) : 0; }
    QAccessibleInterface* child(int index) const override {
        return index < 0 || index >= childCount()
                   ? nullptr
                   : itemInterface(*m_view, of().children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = childCount() - 1; i >= 0; --i)
            if (QAccessibleInterface* inner = child(i); inner->rect().contains(x, y))
                return inner;
        return nullptr;
    }
    QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return describeBox(*m_view, m_item);
        if (kind != QAccessible::Name)
            return {};
        const QString words = mark().words;
        return words.isEmpty() ? m_view->session().design().nameOf(of().subject) : words;
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect local = m_view->toView(mark().rect).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::Role role() const override {
        if (!isValid())
            return QAccessible::NoRole;
        if (mark().kind == MarkKind::connector)
            return QAccessible::Link;
        return of().children.empty() ? QAccessible::ListItem : QAccessible::Grouping;
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = state.multiSelectable = true;
        state.selected = m_view->session().isSelected(of().subject);
        state.focused = m_view->hasFocus() && m_view->currentItem() == m_item;
        state.offscreen = !m_view->sight().intersects(mark().rect);
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    /// Ours beside Qt's, for what a drag does with a pointer.
    static QString pickUp() { return QStringLiteral("pickUp"); }
    static QString linkFrom() { return QStringLiteral("link"); }
    static QString open() { return QStringLiteral("open"); }

    QStringList actionNames() const override {
        QStringList names{pressAction(), setFocusAction(), showMenuAction(), pickUp()};
        if (isValid() && canLinkFrom(m_view->session().design(), of().subject))
            names << linkFrom();
        if (childCount() > 0)
            names << open();
        return names;
    }
    QString localizedActionName(const QString& action) const override {
        return action == pickUp()     ? StructureView::tr("Pick up, to be put elsewhere")
               : action == linkFrom() ? StructureView::tr("Link to another")
               : action == open()     ? StructureView::tr("Go in")
                                      : QAccessibleActionInterface::localizedActionName(action);
    }
    void doAction(const QString& action) override {
        if (!isValid())
            return;
        const Id id = of().subject;
        const QPoint centre = m_view->toView(mark().rect).center().toPoint();
        m_view->session().select({id});
        if (action == setFocusAction())
            m_view->setFocus();
        else if (action == pickUp())
            m_view->pickUpSelected();
        else if (action == linkFrom())
            m_view->linkFromSelected();
        else if (action == open() && childCount() > 0)
            m_view->session().reveal(m_view->items().at(of().children.front()).subject);
        else if (action == showMenuAction())
            m_view->openContextMenu(centre);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const PictureItem& of() const { return m_view->items().at(m_item); }
    const Mark& mark() const { return m_view->picture().at(of().mark); }

    QPointer<StructureView> m_view;
    int m_item;
};

/// Interfaces that were asked for, by view and item. Qt owns them once they are registered.
QMap<const StructureView*, QMap<int, QAccessible::Id>>& known() {
    static QMap<const StructureView*, QMap<int, QAccessible::Id>> all;
    return all;
}

QAccessibleInterface* itemInterface(StructureView& view, int item) {
    auto& ids = known()[&view];
    const auto found = ids.constFind(item);
    if (found != ids.constEnd())
        return QAccessible::accessibleInterface(*found);
    auto* made = new AccessibleItem(view, item);
    ids.insert(item, QAccessible::registerAccessibleInterface(made));
    return made;
}

class AccessibleView : public QAccessibleWidget {
public:
    explicit AccessibleView(StructureView& view) : QAccessibleWidget(&view, QAccessible::Canvas) {}

    int childCount() const override { return static_cast<int>(view().items().roots().size()); }
    QAccessibleInterface* child(int index) const override {
        return index < 0 || index >= childCount()
                   ? nullptr
                   : itemInterface(view(), view().items().roots()[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint local = view().viewport()->mapFromGlobal(QPoint(x, y));
        const int item = view().items().rootOf(view().itemAt(view().toPicture(QPointF(local))));
        return item < 0 ? nullptr : itemInterface(view(), item);
    }
    QAccessibleInterface* focusChild() const override {
        return view().hasFocus() && view().currentItem() >= 0 ? itemInterface(view(), view().currentItem())
                                                              : QAccessibleWidget::focusChild();
    }

private:
    StructureView& view() const { return *static_cast<StructureView*>(widget()); }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<StructureView*>(object);
    return view ? new AccessibleView(*view) : nullptr;
}

} // namespace

void installStructureAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetAccessibleItems(StructureView& view) {
    for (const QAccessible::Id id : known().take(&view))
        QAccessible::deleteAccessibleInterface(id);
}

void announceCurrent(StructureView& view) {
    if (!QAccessible::isActive() || !view.hasFocus() || view.currentItem() < 0)
        return;
    QAccessibleEvent event(itemInterface(view, view.currentItem()), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace placewright
