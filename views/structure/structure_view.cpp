// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/structure_view.h"

#include "model/domain/field.h"
#include "model/edits/structure.h"
#include "views/structure/choices/link_handle.h"
#include "views/structure/inline_add.h"
#include "views/structure/sight/far_names.h"
#include "views/structure/sight/minimap.h"
#include "views/structure/sight/near_details.h"
#include "views/structure/sight/page_guides.h"
#include "views/structure/sight/picture_shift.h"
#include "views/structure/structure_accessible.h"
#include "views/structure/title_editor.h"
#include "views/structure/workshop/stage.h"

#include <QEvent>
#include <QPainter>

namespace placewright {

StructureView::StructureView(Session& session, QWidget* parent)
    : Canvas(parent),
      m_session(session),
      m_stage(std::make_unique<Stage>(*this)),
      m_farNames(std::make_unique<FarNames>()),
      m_nearDetails(std::make_unique<NearDetails>()),
      m_inlineAdd(new InlineAdd(*this)),
      m_minimap(new Minimap(*this)) {
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        m_passing = share.toDouble() < 1 ? shifted(picture(), m_items, m_glideFrom, share.toDouble()) : DisplayList();
        viewport()->update();
    });
    installStructureAccessibility();
    setAcceptDrops(true);
    setAccessibleName(tr("Structure"));
    connect(&session.document(), &Document::changed, this, &StructureView::scheduleRefresh);
    connect(&session, &Session::shownChanged, this, [this] {
        // Another option has the same things, so what is in sight and what is open stay; another system has not.
        if (std::exchange(m_system, m_session.system()) != m_session.system()) {
            m_expanded.clear();
            m_showAll = true;
        }
        scheduleRefresh();
    });
    connect(&session, &Session::selectionChanged, this, &StructureView::followSelection);
    connect(&session, &Session::previewChanged, this, &StructureView::followPreview);
    connect(&session, &Session::revealRequested, this, &StructureView::followReveal);
    connect(&session, &Session::renameRequested, this, [this](const Id& id) {
        if (isVisible())
            beginRename(id);
    });
}

StructureView::~StructureView() {
    // Parts of the view go before the document does; none of them may be told of changes meanwhile.
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_session.document(), nullptr, this, nullptr);
    forgetAccessibleItems(*this);
}

void StructureView::setTheme(const Theme& theme) {
    Canvas::setTheme(theme);
    m_inlineAdd->retheme();
    m_minimap->renew();
}

void StructureView::setFindingCounts(QHash<Id, FindingCount> counts) {
    if (counts == m_findings)
        return;
    m_findings = std::move(counts);
    scheduleRefresh();
}

void StructureView::scheduleRefresh() {
    m_refresh.schedule();
}

void StructureView::refreshNow() {
    m_refresh.setStale(false);
    if (const QRectF area = picture().boundsOf(m_hovered); !area.isNull())
        updateArea(area);
    endGesture(false);
    m_carry.reset();
    StructureOptions options;
    options.system = m_session.system();
    options.findings = m_findings;
    options.expanded = m_expanded;
    if (m_previewed)
        for (const auto& [key, change] : m_session.preview()->changes)
            if (const Seat* seat = shownDesign().get<Seat>(key.id))
                options.expanded.insert(seat->forum);
    DisplayList drawn = structurePicture(shownDesign(), options);
    m_items = PictureItems(drawn);
    m_changed.clear();
    if (m_previewed)
        for (const auto& [key, change] : m_session.preview()->changes)
            if (const int item = itemStandingFor(key.id);
                item >= 0 && std::find(m_changed.begin(), m_changed.end(), item) == m_changed.end())
                m_changed.push_back(item);
    m_current = -1;
    m_hovered = {};
    m_farNames->forget();
    m_nearDetails->forget();
    m_stage->rounds().forget();
    forgetAccessibleItems(*this);
    setAccessibleName(drawn.title);
    m_glide.stop();
    m_passing = {};
    setPicture(std::move(drawn));
    renewPageGuides();
    if (m_wasOverpainted || isOverpainted())
        viewport()->update();
    m_minimap->renew();
    if (std::exchange(m_showAll, false) && isVisible())
        zoomToFit();
    followSelection();
}

void StructureView::showEvent(QShowEvent* event) {
    m_refresh.catchUp();
    Canvas::showEvent(event);
}

void StructureView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        scheduleRefresh();
    Canvas::changeEvent(event);
}

void StructureView::followSelection() {
    if (m_refresh.isStale())
        return;
    const auto& selection = m_session.selection();
    if (selection.empty())
        m_current = -1;
    else if (m_current < 0 || m_items.at(m_current).subject != selection.back())
        m_current = m_items.find(selection.back());
    lightUp();
    m_inlineAdd->place();
    std::vector<QRectF> rings = ringed();
    if (m_wasOverpainted || isOverpainted())
        viewport()->update();
    else if (rings != m_ringed)
        for (const auto* areas : {&m_ringed, &rings})
            for (const QRectF& area : *areas)
                updateArea(area);
    m_ringed = std::move(rings);
    announceCurrent(*this);
}

/// What lies over the picture reaches further than what has changed of it.
bool StructureView::isOverpainted() const {
    return passing() || m_gesture || m_carry || m_previewed || !m_pages.empty() || m_stage->paintsAnything() || isFar(*this) || isNear(*this);
}

std::vector<QRectF> StructureView::ringed() const {
    std::vector<QRectF> areas;
    for (const Id& id : m_session.selection())
        areas.push_back(picture().boundsOf(id));
    for (int item : m_lit)
        areas.push_back(rectOf(item));
    if (hasFocus() && m_walking && m_current >= 0)
        areas.push_back(rectOf(m_current));
    if (const auto handle = linkHandle())
        areas.emplace_back(toPicture(*handle), QSizeF());
    return areas;
}

void StructureView::lightUp() {
    m_lit.clear();
    const Design design = m_session.design();
    const auto light = [this](int item) {
        if (item >= 0 && item != m_current && std::find(m_lit.begin(), m_lit.end(), item) == m_lit.end())
            m_lit.push_back(item);
    };
    for (const Id& id : m_session.selection()) {
        if (design.get<Organisation>(id) || design.get<Person>(id))
            for (const auto& [seatId, seat] : design.table<Seat>())
                if (seat.drawnFrom == id || seat.person == id)
                    light(itemStandingFor(seatId));
        for (int item : m_items.all(id))
            light(item);
    }
}

int StructureView::itemStandingFor(const Id& id) const {
    if (const int item = m_items.find(id); item >= 0)
        return item;
    const Design design = shownDesign();
    if (const Seat* seat = design.get<Seat>(id))
        return itemStandingFor(seat->forum);
    if (const Forum* forum = design.get<Forum>(id)) {
        for (const auto& [placeId, place] : design.table<Place>())
            if (place.forum == id)
                return m_items.find(placeId);
        for (const auto& [collaborativeId, collaborative] : design.table<Collaborative>())
            if (collaborative.forum == id)
                return m_items.find(collaborativeId);
        return forum->parent.isNull() || forum->parent == id ? -1 : m_items.find(forum->parent);
    }
    if (const Neighbourhood* neighbourhood = design.get<Neighbourhood>(id))
        return m_items.find(neighbourhood->place);
    if (const Post* post = design.get<Post>(id))
        return m_items.find(post->place.isNull() ? post->organisation : post->place);
    if (const Decision* decision = design.get<Decision>(id))
        return m_items.find(decision->function);
    return -1;
}

bool StructureView::expandFor(const Id& id) {
    const Design design = m_session.design();
    const qsizetype before = m_expanded.size();
    if (const Seat* seat = design.get<Seat>(id))
        m_expanded.insert(seat->forum);
    else if (design.get<Function>(id))
        m_expanded.insert(m_session.system());
    if (m_expanded.size() == before)
        return false;
    refreshNow();
    return true;
}

void StructureView::followReveal(const Id& id) {
    if (!isVisible())
        return;
    m_refresh.catchUp();
    if (m_items.find(id) < 0)
        expandFor(id);
    if (const int item = itemStandingFor(id); item >= 0)
        bringIntoSight(rectOf(item), true);
}

bool StructureView::isBox(int item) const {
    return picture().at(m_items.at(item).mark).kind == MarkKind::box;
}

int StructureView::itemAt(QPointF point) const {
    if (m_stage->isCovered(point))
        return -1;
    const auto mark = picture().hitTest(point, 4 / zoom());
    const int item = mark ? m_items.itemOf(*mark) : -1;
    // From afar only whole boxes are shown.
    return isFar(*this) && m_items.rootOf(item) >= 0 ? m_items.rootOf(item) : item;
}

PaintOptions StructureView::paintOptions() const {
    PaintOptions options;
    const auto& selection = m_session.selection();
    if (isFar(*this)) {
        // Only whole boxes are shown.
        for (const Id& id : selection)
            if (const int root = m_items.rootOf(itemStandingFor(id)); root >= 0 && isBox(root))
                options.selected.insert(m_items.at(root).subject);
    } else {
        options.selected = QSet<Id>(selection.begin(), selection.end());
    }
    if (!m_gesture)
        options.hovered = m_hovered;
    return options;
}

void StructureView::paintRing(QPainter& painter, int item, ThemeRole role, double width, Qt::PenStyle style) const {
    if (item < 0)
        return;
    const Mark& mark = picture().at(m_items.at(item).mark);
    const double gap = 2 / zoom();
    const QRectF around = mark.rect.adjusted(-gap, -gap, gap, gap);
    painter.setPen(QPen(theme().colour(role), width / zoom(), style));
    painter.setBrush(Qt::NoBrush);
    if (mark.shape == MarkShape::route)
        painter.drawPolyline(mark.route);
    else if (mark.shape == MarkShape::ellipse)
        painter.drawEllipse(around);
    else
        painter.drawRoundedRect(around, mark.radius + gap, mark.radius + gap);
}

void StructureView::paintOver(QPainter& painter) {
    m_wasOverpainted = isOverpainted();
    if (passing())
        return;
    if (isFar(*this))
        m_farNames->paint(painter, *this);
    else if (isNear(*this))
        paintNearDetails(painter);
    m_stage->paint(painter);
    paintPageGuides(painter, *this);
    for (int item : m_lit)
        if (!isFar(*this) || (m_items.rootOf(item) == item && isBox(item)))
            paintRing(painter, item, ThemeRole::selection, 2, Qt::SolidLine);
    if (hasFocus() && m_walking && m_current >= 0)
        paintRing(painter, m_current, ThemeRole::focus, 2, Qt::DotLine);
    if (const auto handle = linkHandle())
        paintLinkHandle(painter, *handle, theme());
    if (m_gesture)
        m_gesture->paint(painter);
    if (m_carry)
        paintCarry(painter);
    if (m_previewed)
        paintPreview(painter);
}

void StructureView::paintNearDetails(QPainter& painter) const {
    PaintOptions options = paintOptions();
    options.clip = sight();
    options.scale = zoom() * devicePixelRatioF();
    paint(painter, NearDetails::showsNames(*this) ? m_nearDetails->names(*this) : m_nearDetails->initials(*this),
          theme(), options);
}

void StructureView::sightMoved() {
    if (m_editor)
        m_editor->move(toView(m_editorAt).toPoint());
    m_inlineAdd->place();
    m_minimap->follow();
}

void StructureView::setHovered(const Id& id) {
    if (id == m_hovered)
        return;
    for (const Id& changed : {m_hovered, id})
        if (const QRectF area = picture().boundsOf(changed); !area.isNull())
            updateArea(area);
    m_hovered = id;
    m_inlineAdd->place();
}

void StructureView::zoomToSelection() {
    QRectF area;
    for (const Id& id : m_session.selection())
        if (const int item = itemStandingFor(id); item >= 0)
            area |= rectOf(item);
    if (area.isNull())
        zoomToFit();
    else
        zoomToArea(area, 2, true);
}

QRectF StructureView::nameRect(int item) const {
    const PictureItem& of = m_items.at(item);
    const QString name = m_session.design().nameOf(of.subject);
    QRectF line;
    for (int mark = of.mark; mark < picture().size() && (mark == of.mark || m_items.itemOf(mark) >= item); ++mark) {
        if (m_items.itemOf(mark) != item)
            continue;
        const Mark& drawn = picture().at(mark);
        if (drawn.kind == MarkKind::title)
            return drawn.rect;
        if (line.isNull() && !drawn.text.empty() && drawn.kind != MarkKind::badge &&
            name.startsWith(drawn.text.front().text))
            line = drawn.rect;
    }
    return line.isNull() ? rectOf(item) : line;
}

bool StructureView::beginRename(const Id& id) {
    m_refresh.catchUp();
    const auto key = m_session.design().locate(id);
    int item = m_current >= 0 && m_items.at(m_current).subject == id ? m_current : m_items.find(id);
    if (item < 0 && expandFor(id))
        item = m_items.find(id);
    if (item < 0 || !key || !nameField(key->kind))
        return false;
    bringIntoSight(nameRect(item), false);
    const auto raw = m_session.design().find(id);
    const QString name = textOf(nameField(key->kind)->get(address(*raw)));
    delete m_editor;
    m_editor = new TitleEditor(
        name, viewport(), [this, id](const QString& given) { m_session.apply(rename(m_session.design(), id, given)); });
    QFont face = font();
    face.setBold(true);
    face.setPixelSize(std::clamp(static_cast<int>(16 * zoom()), 13, 40));
    m_editor->setFont(face);
    QRect over = toView(nameRect(item)).toRect().adjusted(-5, -3, 5, 3);
    over.setWidth(std::max(over.width(), 180));
    over.setHeight(QFontMetrics(face).height() + 8);
    m_editorAt = toPicture(QPointF(over.topLeft()));
    m_editor->placeOver(over);
    return true;
}

} // namespace placewright
