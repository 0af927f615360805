// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure_picture.h"
#include "views/session/lazy_refresh.h"
#include "views/session/session.h"
#include "views/structure/arranging/arrange.h"
#include "views/structure/canvas.h"
#include "views/structure/choices/choice.h"
#include "views/structure/gestures/gesture.h"

#include <QBasicTimer>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;

namespace placewright {

class FarNames;
class InlineAdd;
class Minimap;
class NearDetails;
class Stage;
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
    /// What stands in the drawing for an entity: itself, else what it belongs to; -1 for nothing.
    int itemStandingFor(const Id& id) const;
    /// Where an item's entity is drawn, in drawing units.
    QRectF rectOf(int item) const { return picture().at(m_items.at(item).mark).rect; }

    void setTheme(const Theme& theme) override;
    void letGo() override { endGesture(false); }
    /// Badges on the boxes of their subjects.
    void setFindingCounts(QHash<Id, FindingCount> counts);
    const QHash<Id, FindingCount>& findingCounts() const { return m_findings; }
    /// More to offer in the context menu, below the view's own; asked each time it opens.
    void setContextActions(std::function<QList<QAction*>()> actions) { m_contextActions = std::move(actions); }
    /// Shows where the edges of sheets fall: `pages` says which parts of a picture they show. Without it nothing is shown.
    void setPageGuides(std::function<std::vector<QRectF>(const DisplayList& picture)> pages);
    /// The parts of the picture that sheets show; empty while the guides are not shown.
    const std::vector<QRectF>& pageGuides() const { return m_pages; }
    /// Asks anew, as another paper or scale was chosen.
    void renewPageGuides();
    /// Asks the rules what they would say to a choice before it is made; without it no choice is marked.
    void setForesight(Foresee foresee) { m_foresee = std::move(foresee); }
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
    /// Carries out what letting go means; where organisations join, asks how. `at` is of the viewport.
    void drop(const DropMeaning& meaning, const std::vector<Id>& ids, QPointF at);
    /// The part of a line nearest to a point; without width or height.
    QRectF legAt(int item, QPointF point) const;
    /// How a line would run with a part of it elsewhere, as far as it is painted for itself.
    QList<QPointF> pulledRoute(int item, const QRectF& leg, const QRectF& to) const;
    /// False if it would run through a box.
    bool canPull(int item, const QRectF& leg, const QRectF& to) const;
    /// Keeps a part of a line elsewhere, or says why it can't be there.
    void pullLeg(int item, const QRectF& leg, const QRectF& to);
    /// Offers what can run from one body to another, and makes it.
    void offerLinks(const Id& from, const Id& to, QPointF at);
    /// The items that something can run to from a body.
    std::vector<int> linkTargets(const Id& from) const;
    /// What a workshop shows of the drawing; all of it unless asked otherwise.
    Stage& stage() { return *m_stage; }
    const Stage& stage() const { return *m_stage; }
    /// True while something picked up by key is on its way.
    bool isCarrying() const { return m_carry.has_value(); }

public Q_SLOTS:
    void zoomToSelection();
    void renameSelected();
    void removeSelected();
    void selectAll();
    /// Lets the layout place the selected boxes again.
    void releaseSelected();
    /// Lets the layout place the selected boxes again, or all if none that was placed by hand is selected; they glide there.
    void tidy();
    void alignSelected(placewright::Alignment alignment);
    /// Makes the gaps between three or more selected boxes equal.
    void distributeSelected(Qt::Orientation along);
    /// Takes up what is selected, to be put elsewhere by keys.
    void pickUpSelected();
    /// The same for a link from what is selected.
    void linkFromSelected();
    /// Puts the selected seat before the one beside it, or behind it.
    void moveSeat(placewright::Direction direction);
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
    const DisplayList* passing() const override { return m_passing.marks().empty() ? nullptr : &m_passing; }
    void paintOver(QPainter& painter) override;
    void sightMoved() override;
    bool movesAsOne() const override { return !isOverpainted() && !linkHandle(); }

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
    void paintNearDetails(QPainter& painter) const;
    void lightUp();
    std::vector<QRectF> ringed() const;
    bool isBox(int item) const;
    bool isOverpainted() const;
    void setHovered(const Id& id);
    void setCurrent(int item);
    /// Draws what stands closed until it is asked for: seats of a committee, functions beyond the first.
    bool expandFor(const Id& id);
    QRectF nameRect(int item) const;
    void pressed(QMouseEvent* event);
    std::unique_ptr<Gesture> gestureFor(QPointF point, Qt::KeyboardModifiers modifiers);
    std::vector<int> draggedBoxes(int root) const;
    std::vector<std::pair<Id, QRectF>> arrangedBoxes() const;
    void place(const std::vector<std::pair<Id, QRectF>>& boxes, const char* label);
    bool isLine(int item) const;
    void nudgeLine(QPointF by);
    void offer(QPointF at, const QString& heading, std::vector<DropChoice> choices);
    void make(const DropChoice& choice);
    std::optional<QPointF> linkHandle() const;
    Qt::Edges gripAt(QPointF at) const;
    Qt::CursorShape cursorAt(QPointF at) const;
    void carry(bool linking, std::vector<Id> ids, std::vector<int> targets);
    bool carryKey(const QKeyEvent& event);
    void carryOn(int step);
    void putDown();
    void land(QPointF at);
    void landOn(int item, QPointF at);
    QString carryWords() const;
    void paintCarry(QPainter& painter) const;
    void glideFrom(QHash<Id, QRectF> before);
    void paintBanner(QPainter& painter, const QString& words, Qt::PenStyle style) const;
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
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<FarNames> m_farNames;
    std::unique_ptr<NearDetails> m_nearDetails;
    QHash<Id, FindingCount> m_findings;
    QSet<Id> m_expanded;
    PictureItems m_items;
    InlineAdd* m_inlineAdd;
    Minimap* m_minimap;
    DisplayList m_passing; ///< While boxes glide to where they are; else empty.
    QHash<Id, QRectF> m_glideFrom;
    QVariantAnimation m_glide;
    QPointer<TitleEditor> m_editor;
    QPointF m_editorAt; ///< In drawing units, so that it moves with the picture.
    std::function<QList<QAction*>()> m_contextActions;
    Foresee m_foresee;
    std::function<std::vector<QRectF>(const DisplayList&)> m_pagesOf;
    std::vector<QRectF> m_pages;
    std::unique_ptr<Workspace> m_previewed; ///< With the previewed edit carried out, while there is one.
    std::vector<int> m_changed;             ///< Items that the previewed edit adds or changes.
    std::vector<QRectF> m_ringed;           ///< Where rings are, as last painted.
    bool m_wasOverpainted = false;          ///< When last painted.
    std::vector<int> m_lit; ///< Items that what is selected has a part in.
    int m_current = -1;
    Id m_hovered;
    LazyRefresh m_refresh{*this, [this] { refreshNow(); }};
    bool m_walking = false; ///< By keys, so that the place they are at is shown.
    Id m_system = m_session.system(); ///< As shown last.
    bool m_showAll = false; ///< Another system is to be shown whole.

    /// Something picked up by key, on its way through what could take it.
    struct Carry {
        bool linking = false;
        std::vector<Id> ids;
        std::vector<int> targets;
        int at = -1; ///< Of the targets; -1 where it was picked up.
    };
    std::optional<Carry> m_carry;
    std::unique_ptr<Gesture> m_gesture;
    struct Press {
        QPointF at; ///< Of the viewport.
        int item = -1;
        Qt::KeyboardModifiers modifiers;
        bool narrow = false; ///< On release, only this one is selected.
        bool linking = false; ///< On the handle of the current item.
        Qt::Edges grip{};     ///< On an edge of the selected box.
    };
    std::optional<Press> m_press;
    QPointF m_pointer;
    QBasicTimer m_edgeScroll;
};

} // namespace placewright
