// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/drop_meaning.h"

#include <QPointF>

class QPainter;

namespace placewright {

class StructureView;

/// Something a person does with the button held down. Previews what would come of it; nothing has happened until
/// `finish`.
class Gesture {
public:
    virtual ~Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    /// To a point of the picture.
    virtual void moveTo(QPointF point) = 0;
    virtual void finish() = 0;
    /// In drawing units.
    virtual void paint(QPainter& painter) const = 0;

protected:
    explicit Gesture(StructureView& view) : m_view(view) {}

    /// What is carried and what letting go would do, beside a point of the picture; as large whatever the zoom.
    void paintWords(QPainter& painter, QPointF at, const QString& carried, const QString& words, bool legal) const;

    StructureView& m_view;
};

/// A band around what is to be selected. What was selected before stays if `adding`.
class LassoGesture : public Gesture {
public:
    /// `within` is the item the lasso began in (its children are caught), or -1 for boxes of the picture.
    LassoGesture(StructureView& view, QPointF from, int within, bool adding);
    void moveTo(QPointF point) override;
    void finish() override;
    void paint(QPainter& painter) const override;

private:
    std::vector<Id> caught() const;

    QRectF area() const { return QRectF(m_from, m_to).normalized(); }

    QPointF m_from;
    QPointF m_to;
    int m_within;
    std::vector<Id> m_before;
};

/// Boxes that are put elsewhere and stay there. Edges and middles catch on those of other boxes.
class BoxGesture : public Gesture {
public:
    BoxGesture(StructureView& view, std::vector<int> items, QPointF from);
    void moveTo(QPointF point) override;
    void finish() override;
    void paint(QPainter& painter) const override;

private:
    void catchEdges();

    std::vector<int> m_items;
    QRectF m_bounds;
    DisplayList m_ghost;
    QPointF m_from;
    QPointF m_by;
    std::vector<QLineF> m_guides;
};

/// A box that is made wider, narrower or higher by one of its edges; never too small for its words.
class ResizeGesture : public Gesture {
public:
    ResizeGesture(StructureView& view, int item, Qt::Edges edges, QPointF from);
    void moveTo(QPointF point) override;
    void finish() override;
    void paint(QPainter& painter) const override;

private:
    double caught(double x) const;

    int m_item;
    Qt::Edges m_edges;
    QPointF m_from;
    QRectF m_before;
    QRectF m_now;
};

/// Organisations, seats or forums that are taken to where they are to belong.
class JoinGesture : public Gesture {
public:
    JoinGesture(StructureView& view, std::vector<Id> ids, QPointF from);
    void moveTo(QPointF point) override;
    void finish() override;
    void paint(QPainter& painter) const override;

    const DropMeaning& meaning() const { return m_meaning; }

private:
    std::vector<Id> m_ids;
    std::vector<int> m_targets;
    QPointF m_at;
    DropMeaning m_meaning;
};

/// A part of a line that is pulled aside and stays there. The parts beside it follow.
class PullGesture : public Gesture {
public:
    PullGesture(StructureView& view, int item, QPointF from);
    void moveTo(QPointF point) override;
    void finish() override;
    void paint(QPainter& painter) const override;

private:
    int m_item;
    QRectF m_before;
    QRectF m_now;
    QPointF m_at;
};

/// A line pulled from one body to another. What can run between the two is offered where it ends.
class LinkGesture : public Gesture {
public:
    LinkGesture(StructureView& view, int item, QPointF from);
    void moveTo(QPointF point) override;
    void finish() override;
    void paint(QPainter& painter) const override;

private:
    int m_item;
    std::vector<int> m_targets;
    QPointF m_from;
    QPointF m_at;
    int m_target = -1;
};

} // namespace placewright
