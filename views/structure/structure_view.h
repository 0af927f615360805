// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure_picture.h"
#include "views/session/session.h"
#include "views/structure/canvas.h"
#include "views/structure/gesture.h"

#include <QBasicTimer>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;

namespace placewright {

class InlineAdd;
class TitleEditor;

/// The structure of a system as a drawing to read and to change. Follows the session's document, option, system and
/// selection.
class StructureView : public Canvas {
    Q_OBJECT

public:
    explicit StructureView(Session& session, QWidget* parent = nullptr);
    ~StructureView() override;

    /// Name of the view in placements.
    static QString viewName() { return QStringLiteral("structure"); }

    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    const PictureItems& items() const { return m_items; }
    /// The item the keyboard is at; -1 for none.
    int currentItem() const { return m_current; }
    /// What lies at a point of the picture; -1 for empty ground.
    int itemAt(QPointF point) const;
    /// Where an item's entity is drawn, in drawing units.
    QRectF rectOf(int item) const { return picture().at(m_items.at(item).mark).rect; }

    void setTheme(const Theme& theme) override;
    /// Badges on the boxes of their subjects.
    void setFindingCounts(QHash<Id, FindingCount> counts);
    /// More to offer in the context menu, below the view's own; asked each time it opens.
    void setContextActions(std::function<QList<QAction*>()> actions) { m_contextActions = std::move(actions); }
    /// Brings the picture up to date at once, not when the event loop next turns.
    void refreshNow();

    /// Edits a name where it is drawn; false if the entity isn't drawn or has no name.
    bool beginRename(const Id& id);
    /// The five forms of a place to choose from, at a point of the viewport.
    void openFormMenu(const Id& place, QPoint at);
    void openContextMenu(QPoint at);
    /// A ring around an item, its width and gap the same on screen at every zoom.
    void paintRing(QPainter& painter, int item, ThemeRole role, double width, Qt::PenStyle style) const;
    bool isGesturing() const { return m_gesture != nullptr; }

public Q_SLOTS:
    void zoomToSelection();
    void renameSelected();
    void removeSelected();
    void selectAll();
    /// Lets the layout place the selected boxes again.
    void releaseSelected();
    /// Moves selected boxes, in drawing units; they stay there.
    void nudgeSelected(QPointF by);
    /// Each adds one, selects it and starts to edit its name.
    void addPlace();
    void addCollaborative();
    void addPartnership();
    void addNhsBody();
    /// A seat on the forum, place or collaborative that is selected.
    void addSeat();
    void addSeatTo(const placewright::Id& target);

protected:
    PaintOptions paintOptions() const override;
    void paintOver(QPainter& painter) override;
    void sightMoved() override;

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;

private:
    void scheduleRefresh();
    void followSelection();
    void followReveal(const Id& id);
    void followPreview();
    /// What is drawn: the design, or what a previewed edit would make of it.
    Design shownDesign() const;
    void paintPreview(QPainter& painter) const;
    void lightUp();
    void setHovered(const Id& id);
    void setCurrent(int item);
    /// Draws what stands closed until it is asked for: seats of a committee, functions beyond the first.
    bool expandFor(const Id& id);
    /// What stands in the drawing for an entity: itself, else what it belongs to; -1 for nothing.
    int itemStandingFor(const Id& id) const;
    QRectF nameRect(int item) const;
    void pressed(QMouseEvent* event);
    std::unique_ptr<Gesture> gestureFor(QPointF point, Qt::KeyboardModifiers modifiers);
    std::vector<int> draggedBoxes(int root) const;
    void endGesture(bool finish);
    void scrollAtEdge();
    std::optional<Id> formTagAt(QPointF point) const;
    bool clickedMore(QPointF point);
    bool walkKey(const QKeyEvent& event);
    bool stepInto();
    void stepOut();
    void walkTo(int item, bool adding);
    template <class A>
    void applyNew(const Result<A>& addition);

    Session& m_session;
    QHash<Id, FindingCount> m_findings;
    QSet<Id> m_expanded;
    PictureItems m_items;
    InlineAdd* m_inlineAdd;
    QPointer<TitleEditor> m_editor;
    QPointF m_editorAt; ///< In drawing units, so that it moves with the picture.
    std::function<QList<QAction*>()> m_contextActions;
    std::unique_ptr<Workspace> m_previewed; ///< With the previewed edit carried out, while there is one.
    std::vector<int> m_changed;             ///< Items that the previewed edit adds or changes.
    std::vector<int> m_lit; ///< Items that what is selected has a part in.
    int m_current = -1;
    Id m_hovered;
    bool m_stale = true;
    bool m_scheduled = false;
    bool m_walking = false; ///< By keys, so that the place they are at is shown.
    bool m_showAll = false; ///< Another system or option is to be shown whole.

    std::unique_ptr<Gesture> m_gesture;
    struct Press {
        QPointF at; ///< Of the viewport.
        int item = -1;
        Qt::KeyboardModifiers modifiers;
        bool narrow = false; ///< On release, only this one is selected.
    };
    std::optional<Press> m_press;
    QPointF m_pointer;
    QBasicTimer m_edgeScroll;
};

} // namespace placewright
