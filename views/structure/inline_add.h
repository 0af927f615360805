// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

#include <vector>

class QPushButton;
class QToolButton;

namespace placewright {

class StructureView;

/// Small buttons on the drawing where something can be added: a seat on the box under the pointer or selected, a place
/// in the tier of places, and what a system still lacks altogether.
class InlineAdd : public QObject {
    Q_OBJECT

public:
    explicit InlineAdd(StructureView& view);

    /// Puts the buttons where the picture, the selection and the pointer ask for them now.
    void place();
    void pointerAt(QPointF point);
    void pointerGone();
    void retheme();

private:
    void placeSeatButton();
    void placePlaceButton();
    void placeStarters();
    int itemForSeat() const;
    bool mayAdd() const;

    StructureView& m_view;
    QToolButton* m_seat;
    QToolButton* m_place;
    std::vector<QPushButton*> m_starters;
    QPointF m_pointer;
    bool m_pointerHere = false;
};

} // namespace placewright
