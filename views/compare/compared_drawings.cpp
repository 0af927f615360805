// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compared_drawings.h"

#include "model/edits/options.h"
#include "model/options/comparison_words.h"
#include "views/compare/canvas_row.h"
#include "views/compare/overlay/overlay_pane.h"
#include "views/drawing/comparison/change_marks.h"
#include "views/drawing/comparison/drawn_signs.h"
#include "views/drawing/structure_picture.h"

namespace placewright {

namespace {

/// Of each drawing side by side: higher than wide, as the columns are, and the same for all so that tiers meet.
constexpr double pictureWidth = 1100;

/// Gives all pictures the same room, so that side by side their tiers meet.
void evenOut(std::vector<CanvasRow::Shown>& shown) {
    QRectF room;
    for (const CanvasRow::Shown& one : shown)
        room = room.united(one.picture.bounds());
    for (CanvasRow::Shown& one : shown) {
        Mark ground;
        ground.rect = room;
        one.picture.add(std::move(ground));
    }
}

} // namespace

ComparedDrawings::ComparedDrawings(Session& session, QWidget* parent)
    : QStackedWidget(parent),
      m_session(session),
      m_row(new CanvasRow),
      m_overlay(new OverlayPane) {
    addWidget(m_row);
    addWidget(m_overlay);
    connect(m_row, &CanvasRow::zoomChanged, this, &ComparedDrawings::zoomChanged);
    connect(m_row, &CanvasRow::thingClicked, this, [this](const Id&, const Id& thing) { Q_EMIT thingClicked(thing); });
    connect(m_row, &CanvasRow::optionMoved, this, [this](const Id& option, const Id& onto) {
        m_session.apply(moveOptionTo(m_session.document().design(option), onto));
    });
    connect(m_overlay, &OverlayPane::zoomChanged, this, &ComparedDrawings::zoomChanged);
    connect(m_overlay, &OverlayPane::thingClicked, this, &ComparedDrawings::thingClicked);
}

void ComparedDrawings::setTheme(const Theme& theme) {
    m_row->setTheme(theme);
    m_overlay->setTheme(theme);
}

void ComparedDrawings::show(const std::vector<Id>& options, const Comparison& comparison) {
    m_options = options;
    m_comparison = &comparison;
    m_rowStale = m_overlayStale = true;
    m_overlaid ? showInOne(comparison) : showSideBySide(comparison);
}

void ComparedDrawings::setOverlaid(bool overlaid) {
    if (overlaid == m_overlaid)
        return;
    m_overlaid = overlaid;
    if (m_comparison && (overlaid ? m_overlayStale : m_rowStale))
        overlaid ? showInOne(*m_comparison) : showSideBySide(*m_comparison);
    setCurrentWidget(overlaid ? static_cast<QWidget*>(m_overlay) : m_row);
    tellZoom();
}

void ComparedDrawings::tellZoom() {
    if (m_overlaid)
        Q_EMIT zoomChanged(m_overlay->canvas()->zoom());
    else if (!m_row->canvases().empty())
        Q_EMIT zoomChanged(m_row->canvases().front()->zoom());
}

void ComparedDrawings::showSideBySide(const Comparison& comparison) {
    m_rowStale = false;
    std::vector<CanvasRow::Shown> shown;
    for (const Id& option : m_options) {
        StructureOptions options;
        options.system = m_session.system();
        options.width = pictureWidth;
        CanvasRow::Shown one;
        one.option = option;
        one.name = optionName(m_session.document().workspace(), option);
        one.picture = structurePicture(m_session.document().design(option), options);
        if (option == comparison.from) {
            one.role = tr("from");
            one.signs = drawnSigns(comparison, ComparedSide::from, one.picture);
        } else {
            one.role = option == comparison.to ? tr("to") : QString();
            // A further option shows what differs from the same one.
            const Comparison own = option == comparison.to
                                       ? Comparison()
                                       : compareOptions(m_session.document().workspace(), comparison.from, option, InWords::no);
            one.signs = drawnSigns(option == comparison.to ? comparison : own, ComparedSide::to, one.picture);
        }
        shown.push_back(std::move(one));
    }
    evenOut(shown);
    m_row->show(std::move(shown));
}

void ComparedDrawings::showInOne(const Comparison& comparison) {
    m_overlayStale = false;
    if (m_options.empty())
        return m_overlay->show({}, {}, {});
    const Workspace& workspace = m_session.document().workspace();
    m_overlay->show(overlayPicture(workspace, comparison, m_session.system(), 0), optionName(workspace, comparison.from),
                    optionName(workspace, comparison.to));
}

std::vector<std::pair<QString, DisplayList>> ComparedDrawings::pictures() const {
    constexpr double signSize = 18;
    std::vector<std::pair<QString, DisplayList>> pictures;
    const auto add = [&](const QString& name, const CompareCanvas& canvas) {
        DisplayList picture = canvas.picture();
        picture.append(changeMarks(canvas.picture(), canvas.signs(), signSize));
        std::set<Difference> used;
        for (const auto& [id, what] : canvas.signs())
            used.insert(what);
        for (const Difference what : used)
            picture.legend.push_back({changeMark(what, {signSize / 2, signSize / 2}, signSize), labelOf(what)});
        pictures.emplace_back(name, std::move(picture));
    };
    if (m_overlaid) {
        const Workspace& workspace = m_session.document().workspace();
        if (m_comparison && !m_options.empty())
            add(tr("%1 → %2").arg(optionName(workspace, m_comparison->from), optionName(workspace, m_comparison->to)),
                *m_overlay->canvas());
        return pictures;
    }
    for (std::size_t i = 0; i < m_row->canvases().size() && i < m_options.size(); ++i)
        add(optionName(m_session.document().workspace(), m_options[i]), *m_row->canvases()[i]);
    return pictures;
}

void ComparedDrawings::reveal(const Comparison& comparison, std::optional<std::size_t> change, const Id& body) {
    const auto where = [&](const DisplayList& picture) { return change ? drawnSubject(comparison, *change, picture) : body; };
    if (m_overlaid)
        return m_overlay->reveal(where(m_overlay->canvas()->picture()));
    std::vector<Id> things;
    for (const CompareCanvas* canvas : m_row->canvases())
        things.push_back(where(canvas->picture()));
    m_row->reveal(things);
}

void ComparedDrawings::reveal(const Id& thing) {
    if (m_overlaid)
        return m_overlay->reveal(thing);
    m_row->reveal(std::vector<Id>(m_row->canvases().size(), thing));
}

void ComparedDrawings::zoomIn() {
    m_overlaid ? m_overlay->canvas()->zoomIn() : m_row->zoomIn();
}

void ComparedDrawings::zoomOut() {
    m_overlaid ? m_overlay->canvas()->zoomOut() : m_row->zoomOut();
}

void ComparedDrawings::zoomToFit() {
    m_overlaid ? m_overlay->canvas()->zoomToFit() : m_row->zoomToFit();
}

void ComparedDrawings::zoomActual() {
    m_overlaid ? m_overlay->canvas()->zoomActual() : m_row->zoomActual();
}

} // namespace placewright
