// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/fitted_words.h"

#include <QFontMetricsF>

namespace placewright {

namespace {

constexpr int measuredAt = 100;   // pixels
constexpr double rounding = 1.04; // letters on whole pixels may come out wider than their share

} // namespace

FittedWords::FittedWords(const QString& words, const QFont& font) : m_words(words.split(u' ', Qt::SkipEmptyParts)) {
    QFont large = font;
    large.setPixelSize(measuredAt);
    const QFontMetricsF metrics(large);
    for (const QString& word : m_words)
        m_widths.push_back(metrics.horizontalAdvance(word) * rounding / measuredAt);
    m_space = metrics.horizontalAdvance(u' ') * rounding / measuredAt;
    m_line = metrics.height() / measuredAt + 0.02;
}

QStringList FittedWords::lines(double width, int size) const {
    QStringList lines;
    double taken = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const double wide = m_widths[static_cast<std::size_t>(i)] * size;
        if (wide > width)
            return {};
        if (lines.isEmpty() || taken + m_space * size + wide > width) {
            lines << m_words[i];
            taken = wide;
        } else {
            lines.last() += QLatin1Char(' ') + m_words[i];
            taken += m_space * size + wide;
        }
    }
    return lines;
}

int FittedWords::sizeFor(double width, double high, int most, int least) const {
    for (int size = most; size >= least; --size)
        if (const qsizetype count = lines(width, size).size(); count > 0 && height(count, size) <= high)
            return size;
    return 0;
}

} // namespace placewright
