// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/sight/fitted_words.h"

#include <QStaticText>

#include <vector>

class QPainter;

namespace placewright {

class StructureView;

/// True where seats and small print are too small to be read: boxes then show their name and how many they hold.
bool isFar(const StructureView& view);

/// Names of boxes in letters that can be read from afar, with what `describeBox` says where there is room. Fitting them
/// takes longer than painting them, so what was fitted is kept until the scale changes.
class FarNames {
public:
    /// The drawing, or what is said about its boxes, is another.
    void forget() { m_measured = false; }
    void paint(QPainter& painter, const StructureView& view);

private:
    struct Passage {
        QStaticText text; ///< In the font that widths are measured with.
        FontWeight weight;
        double scale; ///< Of that font.
        QPointF at;
    };
    struct Fitted {
        int mark;
        QRectF cover; ///< Pixels from the box's upper left corner, as all here.
        Passage title;
        Passage details;
    };
    struct Words {
        int mark;
        FittedWords title;
        FittedWords details;
    };
    void measure(const StructureView& view);
    void fit(const StructureView& view);
    void fitOne(const StructureView& view, const Words& words);

    std::vector<Words> m_words;
    std::vector<Fitted> m_fitted;
    bool m_measured = false;
    double m_zoom = 0;
};

} // namespace placewright
