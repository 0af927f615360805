// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/workshop/stage.h"

#include "views/structure/inline_add.h"
#include "views/structure/structure_view.h"
#include "views/structure/workshop/parked_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace placewright {

namespace {

constexpr double beyondEdge = 8; // connectors and badges reach a little over their tier

std::vector<int> bandsOf(const DisplayList& picture) {
    std::vector<int> bands;
    for (int mark = 0; mark < picture.size(); ++mark)
        if (picture.at(mark).kind == MarkKind::band)
            bands.push_back(mark);
    return bands;
}

} // namespace

int Stage::tierCount() const {
    return static_cast<int>(bandsOf(m_view.picture()).size());
}

int Stage::tiersShown() const {
    const int count = tierCount();
    return m_shown < 0 ? count : std::min(m_shown, count);
}

void Stage::showTiers(int count) {
    const int tiers = tierCount();
    m_shown = count >= tiers ? -1 : std::max(0, count);
    restage();
}

void Stage::showAllTiers() {
    m_shown = -1;
    restage();
}

/// What stands on the drawing to be pressed comes and goes with its tier.
void Stage::restage() {
    if (auto* adds = m_view.findChild<InlineAdd*>())
        adds->place();
    m_view.viewport()->update();
}

bool Stage::paintsAnything() const {
    return m_shown >= 0 || m_spotlit || m_rounds.current() > 0 || hasParkedMarks(m_view);
}

void Stage::setSpotlit(bool spotlit) {
    m_spotlit = spotlit;
    m_view.viewport()->update();
}

std::vector<QRectF> Stage::covers() const {
    std::vector<QRectF> covered;
    if (m_shown < 0)
        return covered;
    const DisplayList& picture = m_view.picture();
    const std::vector<int> bands = bandsOf(picture);
    for (std::size_t i = static_cast<std::size_t>(m_shown); i < bands.size(); ++i) {
        covered.push_back(picture.at(bands[i]).rect.adjusted(-beyondEdge, -beyondEdge, beyondEdge, beyondEdge));
        // A box may have been put outside its tier by hand.
        for (int root : m_view.items().roots())
            if (const Mark& mark = picture.at(m_view.items().at(root).mark); mark.parent == bands[i])
                covered.push_back(mark.rect.adjusted(-beyondEdge, -beyondEdge, beyondEdge, beyondEdge));
    }
    return covered;
}

bool Stage::isCovered(QPointF point) const {
    const auto all = covers();
    return std::any_of(all.begin(), all.end(), [&](const QRectF& cover) { return cover.contains(point); });
}

void Stage::paint(QPainter& painter) const {
    if (m_spotlit)
        paintSpotlight(painter);
    paintParkedMarks(painter, m_view);
    m_rounds.paint(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_view.theme().colour(ThemeRole::page));
    for (const QRectF& cover : covers())
        painter.drawRect(cover);
}

void Stage::paintSpotlight(QPainter& painter) const {
    QPainterPath light;
    for (const auto& id : m_view.session().selection())
        for (int item : m_view.items().all(id)) {
            const QRectF rect = m_view.rectOf(item).adjusted(-6, -6, 6, 6);
            QPainterPath around;
            around.addRoundedRect(rect, 10, 10);
            light = light.united(around);
        }
    if (light.isEmpty())
        return;
    QPainterPath dark;
    dark.addRect(m_view.sight().adjusted(-1, -1, 1, 1));
    QColor veil = m_view.theme().colour(ThemeRole::page);
    veil.setAlphaF(0.78F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawPath(dark.subtracted(light));
}

} // namespace placewright
