// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"
#include "views/drawing/spatial_grid.h"
#include "views/drawing/text/passage.h"

#include <QHash>

#include <memory>
#include <optional>

namespace placewright {

/// A drawing as a flat list of marks, in the order in which they are painted and read. Screen, page, SVG, hit test and
/// assistive technology all read this one list. A value: copies share nothing that changes.
class DisplayList {
public:
    /// Appends a mark and says where it stands. Its parent must stand already.
    int add(Mark mark);
    /// Appends all marks of another list, enlarged by `scale` and then moved by `offset`; roots of it get `parent`.
    void append(const DisplayList& other, QPointF offset = {}, double scale = 1, int parent = -1);
    void reserve(std::size_t marks) { m_marks.reserve(marks); }

    const std::vector<Mark>& marks() const { return m_marks; }
    const Mark& at(int mark) const { return m_marks[static_cast<std::size_t>(mark)]; }
    int size() const { return static_cast<int>(m_marks.size()); }
    bool isEmpty() const { return m_marks.empty(); }

    /// What encloses all marks.
    QRectF bounds() const;
    /// Marks that touch an area, in order.
    std::vector<int> marksIn(const QRectF& area) const;
    /// The topmost mark at a point that stands for an entity. Lines are met within `tolerance`.
    std::optional<int> hitTest(QPointF point, double tolerance = 4) const;
    /// The entity a mark stands for, its own or that of the nearest mark around it.
    Id subjectOf(int mark) const;
    /// Marks that carry an entity's id themselves, in order.
    std::vector<int> marksOf(const Id& subject) const;
    /// What encloses the first mark of an entity; a null rectangle if it isn't drawn.
    QRectF boundsOf(const Id& subject) const;

    /// What the drawing shows as a whole, for assistive technology and file titles.
    QString title;
    QString description;
    /// What the drawing uses and needs to explain, in the order in which to explain it.
    std::vector<LegendEntry> legend;
    /// How the marks are read out, where it matters that headings, tables and figures are told apart.
    std::vector<Passage> passages;
    /// The marks from `first` to the last one are a passage.
    void addPassage(PassageRole role, int first, const QString& words = {}) {
        if (first < size())
            passages.push_back({role, first, size(), words});
    }

private:
    struct Index {
        SpatialGrid grid;
        QHash<Id, std::vector<int>> bySubject;
    };
    const Index& index() const;

    std::vector<Mark> m_marks;
    mutable std::shared_ptr<const Index> m_index; ///< Made at the first question; null when out of date.
};

/// What a mark covers, line width and arrow head included.
QRectF extentOf(const Mark& mark);
/// A mark enlarged about the origin, then moved.
Mark placed(Mark mark, QPointF offset, double scale = 1);

} // namespace placewright
