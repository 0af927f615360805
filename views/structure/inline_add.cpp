// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/inline_add.h"

#include "views/structure/structure_view.h"
#include "views/structure/workshop/stage.h"

#include <QPushButton>
#include <QToolButton>

namespace placewright {

namespace {

constexpr double leastZoomForButtons = 0.35;

/// The bands of tiers from the top, as marks; the one of the system carries it as subject.
struct Bands {
    int system = -1;
    int place = -1;
    int atScale = -1;
};

Bands bandsOf(const DisplayList& picture, const Id& system) {
    std::vector<int> bands;
    Bands found;
    int at = -1;
    for (int mark = 0; mark < picture.size(); ++mark)
        if (picture.at(mark).kind == MarkKind::band) {
            if (picture.at(mark).subject == system && !system.isNull())
                at = static_cast<int>(bands.size());
            bands.push_back(mark);
        }
    const auto take = [&](int index) {
        return at >= 0 && index < static_cast<int>(bands.size()) ? bands[static_cast<std::size_t>(index)] : -1;
    };
    found.system = take(at);
    found.place = take(at + 1);
    found.atScale = take(at + 2);
    return found;
}

} // namespace

InlineAdd::InlineAdd(StructureView& view) : QObject(&view), m_view(view) {
    const auto small = [&](const QString& text, const QString& words) {
        auto* button = new QToolButton(view.viewport());
        button->setText(text);
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::NoFocus);
        button->setCursor(Qt::ArrowCursor);
        button->hide();
        return button;
    };
    m_seat = small(tr("+ Seat"), tr("Add a seat here"));
    m_place = small(tr("+ Place"), tr("Add a place"));
    connect(m_seat, &QToolButton::clicked, this, [this] {
        if (const int item = itemForSeat(); item >= 0)
            m_view.addSeatTo(joinableFor(m_view.session().design(), m_view.items().at(item).subject));
    });
    connect(m_place, &QToolButton::clicked, &view, &StructureView::addPlace);
    const std::pair<QString, void (StructureView::*)()> starters[]{
        {tr("Add the Partnership"), &StructureView::addPartnership},
        {tr("Add the NHS body"), &StructureView::addNhsBody},
        {tr("Add a place"), &StructureView::addPlace},
        {tr("Add a collaborative"), &StructureView::addCollaborative}};
    for (const auto& [words, slot] : starters) {
        auto* button = new QPushButton(words, view.viewport());
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
        button->hide();
        connect(button, &QPushButton::clicked, &view, slot);
        m_starters.push_back(button);
    }
    retheme();
}

void InlineAdd::retheme() {
    const Theme& theme = m_view.theme();
    const QString sheet =
        QStringLiteral(
            "QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: 10px; padding: 2px 8px; }"
            "QToolButton:hover { border-color: %4; color: %4; }")
            .arg(theme.colour(ThemeRole::surface).name(), theme.colour(ThemeRole::textQuiet).name(),
                 theme.colour(ThemeRole::outline).name(), theme.colour(ThemeRole::heading).name());
    m_seat->setStyleSheet(sheet);
    m_place->setStyleSheet(sheet);
    const QString strong =
        QStringLiteral(
            "QPushButton { background: %1; color: %2; border: 1.5px solid %2; border-radius: 6px; padding: 4px 12px; }"
            "QPushButton:hover, QPushButton:focus { background: %2; color: %1; }")
            .arg(theme.colour(ThemeRole::surface).name(), theme.colour(ThemeRole::heading).name());
    for (QPushButton* button : m_starters)
        button->setStyleSheet(strong);
}

void InlineAdd::pointerAt(QPointF point) {
    m_pointer = point;
    m_pointerHere = true;
    place();
}

void InlineAdd::pointerGone() {
    // Going onto one of the buttons leaves the viewport too; the button stays while the pointer is on it.
    if (m_seat->underMouse() || m_place->underMouse())
        return;
    m_pointerHere = false;
    place();
}

int InlineAdd::itemForSeat() const {
    const Design design = m_view.session().design();
    const auto joinable = [&](int item) {
        for (; item >= 0; item = m_view.items().at(item).parent) {
            const MarkKind kind = m_view.picture().at(m_view.items().at(item).mark).kind;
            const Id id = m_view.items().at(item).subject;
            if (kind != MarkKind::chip && !joinableFor(design, id).isNull() && !design.get<Collaborative>(id))
                return item;
        }
        return -1;
    };
    if (m_pointerHere)
        if (const int under = joinable(m_view.itemAt(m_pointer)); under >= 0)
            return m_view.items().rootOf(under);
    const int current = joinable(m_view.currentItem());
    return current < 0 ? -1 : m_view.items().rootOf(current);
}

void InlineAdd::place() {
    placeSeatButton();
    placePlaceButton();
    placeStarters();
}

/// Not on what is being dragged or only previewed, nor on what is too small to see.
bool InlineAdd::mayAdd() const {
    return !m_view.isGesturing() && !m_view.session().preview() && m_view.zoom() >= leastZoomForButtons;
}

void InlineAdd::placeSeatButton() {
    const int item = mayAdd() ? itemForSeat() : -1;
    m_seat->setVisible(item >= 0);
    if (item < 0)
        return;
    const QRectF box = m_view.toView(m_view.rectOf(item));
    m_seat->adjustSize();
    m_seat->move((box.bottomRight() - QPointF(m_seat->width() + 10, m_seat->height() / 2.0)).toPoint());
}

void InlineAdd::placePlaceButton() {
    const Bands bands = bandsOf(m_view.picture(), m_view.session().system());
    bool wanted = false;
    if (bands.place >= 0 && mayAdd()) {
        const QRectF band = m_view.picture().at(bands.place).rect;
        const int current = m_view.items().rootOf(m_view.currentItem());
        wanted = (m_pointerHere && band.contains(m_pointer)) ||
                 (current >= 0 && m_view.session().design().get<Place>(m_view.items().at(current).subject));
        m_place->adjustSize();
        // On the edge below, where it covers no words of the first place.
        m_place->move((m_view.toView(band.bottomLeft() + QPointF(12, 0)) - QPointF(0, m_place->height() / 2.0)).toPoint());
    }
    m_place->setVisible(wanted);
}

void InlineAdd::placeStarters() {
    const DisplayList& picture = m_view.picture();
    const Bands bands = bandsOf(picture, m_view.session().system());
    std::vector<int> hints(m_starters.size(), -1);
    const Design design = m_view.session().design();
    const bool hasPartnership =
        std::any_of(design.table<Forum>().begin(), design.table<Forum>().end(), [&](const auto& entry) {
            return entry.second.kind == ForumKind::icsPartnership && entry.second.system == m_view.session().system();
        });
    for (int mark = 0; mark < picture.size(); ++mark) {
        const Mark& hint = picture.at(mark);
        if (hint.kind != MarkKind::hint || hint.parent < 0)
            continue;
        if (hint.parent == bands.system)
            hints[hasPartnership || hints[0] >= 0 ? 1 : 0] = mark;
        else if (hint.parent == bands.place)
            hints[2] = mark;
        else if (hint.parent == bands.atScale)
            hints[3] = mark;
    }
    for (std::size_t i = 0; i < m_starters.size(); ++i) {
        QPushButton* button = m_starters[i];
        button->setVisible(hints[i] >= 0 && !m_view.isGesturing() &&
                           !m_view.stage().isCovered(picture.at(hints[i]).rect.center()));
        if (hints[i] < 0)
            continue;
        const QRectF rect = m_view.toView(picture.at(hints[i]).rect);
        button->adjustSize();
        button->move((QPointF(rect.right() - 14, rect.center().y()) - QPointF(button->width(), button->height() / 2.0))
                         .toPoint());
    }
}

} // namespace placewright
