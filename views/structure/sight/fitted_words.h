// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <vector>

namespace placewright {

/// Words that are wrapped at many sizes: measured once, after which a size takes no more than adding up.
class FittedWords {
public:
    FittedWords() = default;
    FittedWords(const QString& words, const QFont& font);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The lines at a size in pixels, none wider than `width`; none if a single word is.
    QStringList lines(double width, int size) const;
    /// Of so many lines.
    double height(qsizetype lines, int size) const { return static_cast<double>(lines) * m_line * size; }
    /// The largest size, from `most` down to `least`, at which the lines stay within width and height; 0 if none does.
    int sizeFor(double width, double height, int most, int least) const;

private:
    QStringList m_words;
    std::vector<double> m_widths; ///< At one pixel, as all here.
    double m_space = 0;
    double m_line = 0;
};

} // namespace placewright
