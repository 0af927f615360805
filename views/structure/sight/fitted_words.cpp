// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/fitted_words.h"

#include "views/drawing/text/text_measure.h"

#include <algorithm>

namespace placewright {

namespace {

constexpr int sizes[] = {17, 14, 11, 9, 8, 7, 6}; // pixels
constexpr double rounding = 1.04; // letters on whole pixels may come out wider than their share
constexpr double lineOf = 1.14;   // ascent and descent of the typeface, in parts of its size

double widthAtOnePixel(const QString& word, FontWeight weight) {
    return textWidth(word, 1 / unitsPerPoint, weight) * rounding;
}

} // namespace

FittedWords::FittedWords(const QString& words, FontWeight weight)
    : m_words(words.split(u' ', Qt::SkipEmptyParts)), m_weight(weight), m_space(widthAtOnePixel(QStringLiteral(" "), weight)) {
    for (const QString& word : m_words)
        m_widths.push_back(widthAtOnePixel(word, weight));
}

double FittedWords::height(qsizetype lines, int size) {
    return static_cast<double>(lines) * lineOf * size;
}

int FittedWords::below(int size) {
    for (int each : sizes)
        if (each < size)
            return each;
    return 0;
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
    for (int size = below(most + 1); size > 0 && size >= least; size = below(size))
        if (const qsizetype count = lines(width, size).size(); count > 0 && height(count, size) <= high)
            return size;
    return 0;
}

QStringList FittedWords::cut(double width, double high, int size) const {
    const double room = width / rounding;
    const double pt = size / unitsPerPoint;
    QStringList lines = wrapped(m_words.join(u' '), room, pt, m_weight);
    const auto most = static_cast<qsizetype>(high / height(1, size));
    if (most >= lines.size())
        return lines;
    lines.resize(std::max<qsizetype>(0, most));
    if (!lines.isEmpty()) {
        QString& last = lines.last();
        while (!last.isEmpty() && textWidth(last + QChar(0x2026), pt, m_weight) > room)
            last.chop(1);
        last += QChar(0x2026);
    }
    return lines;
}

} // namespace placewright
