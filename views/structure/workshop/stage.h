// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/workshop/rounds.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace placewright {

class StructureView;

/// What a workshop shows of a drawing: its tiers one after the other, and what is selected in the light with the rest
/// dimmed. Changes nothing of the document.
class Stage {
public:
    explicit Stage(StructureView& view) : m_view(view), m_rounds(view) {}

    /// How many tiers the drawing has, from the top, what lies beyond the system last.
    int tierCount() const;
    /// How many of them are shown.
    int tiersShown() const;
    /// Shows the first so many; all if it is as many as there are, or more.
    void showTiers(int count);
    void showAllTiers();

    /// True while anything is hidden, dimmed or marked.
    bool paintsAnything() const;
    bool isSpotlit() const { return m_spotlit; }
    void setSpotlit(bool spotlit);

    Rounds& rounds() { return m_rounds; }
    const Rounds& rounds() const { return m_rounds; }

    /// True where a tier is hidden: nothing there can be reached.
    bool isCovered(QPointF point) const;
    /// Over the picture, in drawing units.
    void paint(QPainter& painter) const;

private:
    void restage();
    std::vector<QRectF> covers() const;
    void paintSpotlight(QPainter& painter) const;

    StructureView& m_view;
    Rounds m_rounds;
    int m_shown = -1; ///< -1 for all.
    bool m_spotlit = false;
};

} // namespace placewright
