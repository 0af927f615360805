// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/display_list.h"

#include "views/drawing/text/text_measure.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace placewright {

namespace {

QRectF around(QRectF rect, const QRectF& more) {
    if (rect.isNull())
        return more;
    rect.setLeft(std::min(rect.left(), more.left()));
    rect.setTop(std::min(rect.top(), more.top()));
    rect.setRight(std::max(rect.right(), more.right()));
    rect.setBottom(std::max(rect.bottom(), more.bottom()));
    return rect;
}

double distance(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double length2 = QPointF::dotProduct(along, along);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length2, 0.0, 1.0) : 0;
    return QLineF(point, from + along * t).length();
}

bool covers(const Mark& mark, QPointF point, double tolerance) {
    if (mark.shape != MarkShape::route)
        return mark.rect.contains(point);
    for (qsizetype i = 1; i < mark.route.size(); ++i)
        if (distance(point, mark.route[i - 1], mark.route[i]) <= std::max(tolerance, mark.strokeWidth))
            return true;
    return false;
}

QRectF extentOf(const TextRun& run) {
    const double width = textWidth(run.text, run.pt, run.weight);
    const double px = run.pt * unitsPerPoint;
    const double left = run.align == TextAlign::left ? 0 : (run.align == TextAlign::centre ? -width / 2 : -width);
    const QRectF flat(left, -px, width, px * 1.3);
    if (run.angle == 0)
        return flat.translated(run.at);
    const double a = run.angle * std::numbers::pi / 180;
    QRectF turned;
    for (const QPointF corner : {flat.topLeft(), flat.topRight(), flat.bottomLeft(), flat.bottomRight()}) {
        const QPointF p(corner.x() * std::cos(a) - corner.y() * std::sin(a),
                        corner.x() * std::sin(a) + corner.y() * std::cos(a));
        turned = around(turned, QRectF(p, QSizeF(0.01, 0.01)));
    }
    return turned.translated(run.at);
}

} // namespace

QRectF extentOf(const Mark& mark) {
    QRectF extent = mark.rect;
    if (mark.shape == MarkShape::route && !mark.route.isEmpty())
        extent = around(extent, mark.route.boundingRect());
    const double edge = mark.arrow != ArrowHead::none ? 3 * mark.strokeWidth : mark.strokeWidth / 2;
    if (mark.stroke != ThemeRole::none)
        extent.adjust(-edge, -edge, edge, edge);
    for (const TextRun& run : mark.text)
        if (extent.isNull() || run.angle != 0)
            extent = around(extent, extentOf(run));
    return extent;
}

Mark placed(Mark mark, QPointF offset, double scale) {
    mark.rect = QRectF(mark.rect.topLeft() * scale + offset, mark.rect.size() * scale);
    mark.strokeWidth *= scale;
    mark.radius *= scale;
    for (QPointF& point : mark.route)
        point = point * scale + offset;
    for (TextRun& run : mark.text) {
        run.at = run.at * scale + offset;
        run.pt *= scale;
    }
    return mark;
}

int DisplayList::add(Mark mark) {
    Q_ASSERT(mark.parent < size());
    m_index.reset();
    m_marks.push_back(std::move(mark));
    return size() - 1;
}

void DisplayList::append(const DisplayList& other, QPointF offset, double scale, int parent) {
    const int first = size();
    for (const Mark& mark : other.marks()) {
        Mark copy = placed(mark, offset, scale);
        copy.parent = mark.parent < 0 ? parent : mark.parent + first;
        add(std::move(copy));
    }
    for (Passage passage : other.passages) {
        passage.first += first;
        passage.end += first;
        passages.push_back(std::move(passage));
    }
}

const DisplayList::Index& DisplayList::index() const {
    if (!m_index) {
        auto made = std::make_shared<Index>();
        std::vector<QRectF> extents;
        extents.reserve(m_marks.size());
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            extents.push_back(extentOf(m_marks[i]));
            if (!m_marks[i].subject.isNull())
                made->bySubject[m_marks[i].subject].push_back(static_cast<int>(i));
        }
        made->grid = SpatialGrid(extents);
        m_index = std::move(made);
    }
    return *m_index;
}

QRectF DisplayList::bounds() const {
    return index().grid.bounds();
}

std::vector<int> DisplayList::marksIn(const QRectF& area) const {
    return index().grid.touching(area);
}

std::optional<int> DisplayList::hitTest(QPointF point, double tolerance) const {
    const QRectF near(point - QPointF(tolerance, tolerance), QSizeF(2 * tolerance, 2 * tolerance));
    const std::vector<int> candidates = marksIn(near);
    for (auto mark = candidates.rbegin(); mark != candidates.rend(); ++mark)
        if (covers(at(*mark), point, tolerance) && !subjectOf(*mark).isNull())
            return *mark;
    return std::nullopt;
}

Id DisplayList::subjectOf(int mark) const {
    while (mark >= 0 && at(mark).subject.isNull())
        mark = at(mark).parent;
    return mark < 0 ? Id() : at(mark).subject;
}

std::vector<int> DisplayList::marksOf(const Id& subject) const {
    return index().bySubject.value(subject);
}

QRectF DisplayList::boundsOf(const Id& subject) const {
    const auto found = index().bySubject.constFind(subject);
    return found == index().bySubject.constEnd() ? QRectF() : extentOf(at(found->front()));
}

} // namespace placewright
