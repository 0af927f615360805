// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/text/fonts.h"

#include <QStringList>

#include <vector>

namespace placewright {

/// Words in the drawing's typeface that are wrapped at many sizes: measured once, after which a size takes no more than
/// adding up. Sizes are few, so that boxes side by side have letters alike: 17, 14, 11 and 9 pixels, and 8, 7 and 6 in need.
class FittedWords {
public:
    FittedWords() = default;
    FittedWords(const QString& words, FontWeight weight);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The lines at a size in pixels, none wider than `width`; none if a single word is.
    QStringList lines(double width, int size) const;
    /// Of so many lines.
    static double height(qsizetype lines, int size);
    /// The next size below; 0 below the least.
    static int below(int size);
    /// The largest size, from `most` down to `least`, at which the lines stay within width and height; 0 if none does.
    int sizeFor(double width, double height, int most, int least) const;
    bool holdsFirst(double width, int size) const { return m_widths.empty() || m_widths.front() * size <= width; }
    /// As many lines as have room, words broken within if need be, with three dots for what is left out.
    QStringList cut(double width, double high, int size) const;

private:
    QStringList m_words;
    FontWeight m_weight = FontWeight::regular;
    std::vector<double> m_widths; ///< At one pixel, as all here.
    double m_space = 0;
};

} // namespace placewright
