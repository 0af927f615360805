// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/session/drag.h"
#include "views/structure/choices/link_handle.h"
#include "views/structure/inline_add.h"
#include "views/structure/structure_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace placewright {

namespace {

constexpr int edge = 28; // pixels of the viewport within which a drag scrolls

} // namespace

std::optional<Id> StructureView::formTagAt(QPointF point) const {
    const auto hit = picture().hitTest(point, 1);
    if (!hit)
        return std::nullopt;
    const Mark& mark = picture().at(*hit);
    const Id subject = picture().subjectOf(*hit);
    const bool tag = mark.kind == MarkKind::tag || (mark.kind == MarkKind::chip && mark.subject.isNull());
    return tag && m_session.design().get<Place>(subject) ? std::optional(subject) : std::nullopt;
}

/// "18 more" behind the functions held at system shows them all.
bool StructureView::clickedMore(QPointF point) {
    const auto marks = picture().marksIn(QRectF(point, QSizeF(0.1, 0.1)));
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const Mark& text = picture().at(*mark);
        if (text.kind == MarkKind::text && !text.text.empty() && text.text.front().colour == ThemeRole::heading &&
            text.subject.isNull() && m_items.itemOf(*mark) < 0 && text.rect.contains(point)) {
            m_expanded.insert(m_session.system());
            refreshNow();
            return true;
        }
    }
    return false;
}

void StructureView::mousePressEvent(QMouseEvent* event) {
    m_walking = false;
    // What is pressed must be there.
    if (m_previewed) {
        m_session.setPreview({});
        refreshNow();
    }
    if (event->button() == Qt::LeftButton && !isPanning())
        pressed(event);
    else
        Canvas::mousePressEvent(event);
}

void StructureView::pressed(QMouseEvent* event) {
    const int item = itemAt(toPicture(event->position()));
    if (m_carry) {
        landOn(item, event->position());
        return;
    }
    m_press = Press{event->position(), item, event->modifiers()};
    const auto handle = linkHandle();
    m_press->linking = handle && QLineF(*handle, event->position()).length() <= linkHandleRadius + 3;
    m_press->grip = gripAt(event->position());
    if (item < 0 || m_press->linking || m_press->grip)
        return;
    const Id id = m_items.at(item).subject;
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_session.toggle(id);
    } else if (m_session.isSelected(id) && m_session.selection().size() > 1) {
        m_press->narrow = true; // a drag of them all may follow
    } else {
        setCurrent(item);
        m_session.select({id});
    }
}

std::vector<int> StructureView::draggedBoxes(int root) const {
    if (root < 0 || picture().at(m_items.at(root).mark).kind != MarkKind::box)
        return {};
    std::vector<int> boxes{root};
    if (m_session.isSelected(m_items.at(root).subject))
        for (int other : m_items.roots())
            if (other != root && m_session.isSelected(m_items.at(other).subject) &&
                picture().at(m_items.at(other).mark).kind == MarkKind::box)
                boxes.push_back(other);
    return boxes;
}

std::unique_ptr<Gesture> StructureView::gestureFor(QPointF point, Qt::KeyboardModifiers modifiers) {
    const int item = m_press->item;
    const QPointF from = toPicture(m_press->at);
    const bool adding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    std::unique_ptr<Gesture> gesture;
    if (m_press->linking) {
        gesture = std::make_unique<LinkGesture>(*this, m_current, from);
    } else if (m_press->grip) {
        gesture = std::make_unique<ResizeGesture>(*this, m_current, m_press->grip, from);
    } else if (item < 0 || modifiers.testFlag(Qt::AltModifier)) {
        gesture = std::make_unique<LassoGesture>(*this, from, m_items.rootOf(item), adding);
    } else {
        const PictureItem& pressed = m_items.at(item);
        const auto key = m_session.design().locate(pressed.subject);
        const MarkKind kind = picture().at(pressed.mark).kind;
        const bool inside = pressed.parent >= 0 || kind == MarkKind::chip;
        const bool carried = key && inside && kind != MarkKind::box &&
                             (key->kind == Kind::seat || key->kind == Kind::organisation ||
                              key->kind == Kind::neighbourhood || (key->kind == Kind::forum && kind == MarkKind::chip));
        if (carried) {
            std::vector<Id> ids{pressed.subject};
            for (const Id& id : m_session.selection())
                if (const auto other = m_session.design().locate(id);
                    id != pressed.subject && m_session.isSelected(pressed.subject) && other && other->kind == key->kind)
                    ids.push_back(id);
            gesture = std::make_unique<JoinGesture>(*this, std::move(ids), from);
        } else if (isLine(item)) {
            gesture = std::make_unique<PullGesture>(*this, item, from);
        } else if (auto boxes = draggedBoxes(m_items.rootOf(item)); !boxes.empty()) {
            gesture = std::make_unique<BoxGesture>(*this, std::move(boxes), from);
        }
    }
    if (gesture)
        gesture->moveTo(point);
    return gesture;
}

void StructureView::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    if (m_gesture) {
        m_gesture->moveTo(toPicture(m_pointer));
        scrollAtEdge();
        return;
    }
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        if ((event->position() - m_press->at).manhattanLength() >= QApplication::startDragDistance()) {
            m_gesture = gestureFor(toPicture(m_pointer), m_press->modifiers);
            if (!m_gesture)
                m_press.reset();
            m_inlineAdd->place();
        }
        return;
    }
    Canvas::mouseMoveEvent(event);
    if (isPanning())
        return;
    const QPointF at = toPicture(event->position());
    const int item = itemAt(at);
    setHovered(item < 0 ? Id() : m_items.at(item).subject);
    m_inlineAdd->pointerAt(at);
    viewport()->setCursor(cursorAt(event->position()));
}

Qt::CursorShape StructureView::cursorAt(QPointF at) const {
    if (const auto handle = linkHandle(); handle && QLineF(*handle, at).length() <= linkHandleRadius + 3)
        return Qt::CrossCursor;
    const Qt::Edges grip = gripAt(at);
    if (grip == (Qt::RightEdge | Qt::BottomEdge))
        return Qt::SizeFDiagCursor;
    if (grip == (Qt::LeftEdge | Qt::BottomEdge))
        return Qt::SizeBDiagCursor;
    if (grip)
        return grip.testFlag(Qt::BottomEdge) ? Qt::SizeVerCursor : Qt::SizeHorCursor;
    if (const int item = itemAt(toPicture(at)); isLine(item)) {
        const QRectF leg = legAt(item, toPicture(at));
        return leg.width() > leg.height() ? Qt::SplitVCursor : Qt::SplitHCursor;
    }
    return formTagAt(toPicture(at)) ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

/// The edges of the one selected box that the pointer is on; its top has its title and is for moving.
Qt::Edges StructureView::gripAt(QPointF at) const {
    if (m_current < 0 || m_session.selection().size() != 1 || m_items.rootOf(m_current) != m_current ||
        picture().at(m_items.at(m_current).mark).kind != MarkKind::box)
        return {};
    const QRectF box = toView(rectOf(m_current));
    constexpr double reach = 5;
    if (!box.adjusted(-reach, -reach, reach, reach).contains(at) || box.height() < 30)
        return {};
    Qt::Edges edges;
    if (std::abs(at.x() - box.left()) <= reach && at.y() > box.top() + reach)
        edges |= Qt::LeftEdge;
    else if (std::abs(at.x() - box.right()) <= reach && at.y() > box.top() + reach)
        edges |= Qt::RightEdge;
    if (std::abs(at.y() - box.bottom()) <= reach)
        edges |= Qt::BottomEdge;
    return edges;
}

void StructureView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_press) {
        Canvas::mouseReleaseEvent(event);
        return;
    }
    const Press press = *m_press;
    m_press.reset();
    if (m_gesture) {
        endGesture(true);
        return;
    }
    if (press.linking)
        linkFromSelected();
    if (press.linking || press.grip)
        return;
    const QPointF at = toPicture(event->position());
    const bool plain = !(press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
    if (const auto place = plain ? formTagAt(at) : std::nullopt)
        openFormMenu(*place, event->position().toPoint());
    else if (press.narrow)
        m_session.select({m_items.at(press.item).subject});
    else if (press.item < 0 && plain && !clickedMore(at))
        m_session.select({});
}

void StructureView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isPanning())
        return;
    m_press.reset();
    const QPointF at = toPicture(event->position());
    const int item = itemAt(at);
    if (item < 0 || formTagAt(at))
        return;
    const Mark& mark = picture().at(m_items.at(item).mark);
    const Id id = m_items.at(item).subject;
    if (mark.kind == MarkKind::seat || mark.kind == MarkKind::chip || nameRect(item).contains(at)) {
        setCurrent(item);
        beginRename(id);
    }
}

void StructureView::endGesture(bool finish) {
    m_edgeScroll.stop();
    m_press.reset();
    const auto gesture = std::move(m_gesture);
    if (gesture)
        viewport()->update();
    if (gesture && finish)
        gesture->finish();
}

void StructureView::scrollAtEdge() {
    const QRectF inner = QRectF(viewport()->rect()).adjusted(edge, edge, -edge, -edge);
    if (inner.contains(m_pointer))
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(30, this);
}

void StructureView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_edgeScroll.timerId()) {
        Canvas::timerEvent(event);
        return;
    }
    if (!m_gesture) {
        m_edgeScroll.stop();
        return;
    }
    const auto push = [](double at, double length) { return at < edge ? -12 : (at > length - edge ? 12 : 0); };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + push(m_pointer.x(), viewport()->width()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + push(m_pointer.y(), viewport()->height()));
    m_gesture->moveTo(toPicture(m_pointer));
}

void StructureView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        at = m_current >= 0 ? toView(rectOf(m_current)).center().toPoint() : viewport()->rect().center();
    } else if (const int item = itemAt(toPicture(QPointF(at))); item < 0) {
        m_session.select({});
    } else if (!m_session.isSelected(m_items.at(item).subject)) {
        setCurrent(item);
        m_session.select({m_items.at(item).subject});
    }
    openContextMenu(at);
}

void StructureView::dragEnterEvent(QDragEnterEvent* event) {
    auto ids = idsIn(event->mimeData());
    if (ids.empty())
        return;
    m_refresh.catchUp();
    m_gesture = std::make_unique<JoinGesture>(*this, std::move(ids), toPicture(event->position()));
    event->acceptProposedAction();
}

void StructureView::dragMoveEvent(QDragMoveEvent* event) {
    auto* join = dynamic_cast<JoinGesture*>(m_gesture.get());
    if (!join)
        return;
    m_pointer = event->position();
    join->moveTo(toPicture(m_pointer));
    scrollAtEdge();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(join->meaning().isLegal());
}

void StructureView::dragLeaveEvent(QDragLeaveEvent*) {
    endGesture(false);
}

void StructureView::dropEvent(QDropEvent* event) {
    auto* join = dynamic_cast<JoinGesture*>(m_gesture.get());
    if (!join)
        return;
    join->moveTo(toPicture(event->position()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
    endGesture(true);
    setFocus(Qt::OtherFocusReason);
}

bool StructureView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPointF at = toPicture(QPointF(help->pos()));
        const auto hit = picture().hitTest(at, 4 / zoom());
        QString words;
        for (int mark = hit.value_or(-1); mark >= 0 && words.isEmpty(); mark = picture().at(mark).parent)
            if (picture().at(mark).kind != MarkKind::band)
                words = picture().at(mark).words;
        if (const auto handle = linkHandle();
            handle && QLineF(*handle, QPointF(help->pos())).length() <= linkHandleRadius + 3)
            words = tr("Pull to another box to delegate, contract, advise or agree");
        else if (formTagAt(at))
            words += QLatin1Char('\n') + tr("Click to choose another form");
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered({});
        m_inlineAdd->pointerGone();
    }
    return Canvas::viewportEvent(event);
}

} // namespace placewright
