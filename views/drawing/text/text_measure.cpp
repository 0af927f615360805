// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/text/text_measure.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace placewright {

namespace {

// Large enough that rounding in the font engine vanishes when widths are scaled down.
constexpr double referencePt = 48;
constexpr qsizetype mostRemembered = 20000;
constexpr double mostCloser = 1.04; ///< A line is at most that much shorter than its words.
constexpr double leading = 1.26;
// Of Liberation Sans, in parts of its size.
constexpr double ascent = 0.905;
constexpr double descent = 0.212;
constexpr double capHeight = 0.716;

double referenceWidth(const QString& text, FontWeight weight) {
    static thread_local QHash<QString, double> remembered[2];
    auto& widths = remembered[weight == FontWeight::bold ? 1 : 0];
    if (const auto known = widths.constFind(text); known != widths.constEnd())
        return *known;
    if (widths.size() > mostRemembered)
        widths.clear();
    static thread_local const QFontMetricsF metrics[2] = {QFontMetricsF(textFont(referencePt, FontWeight::regular)),
                                                          QFontMetricsF(textFont(referencePt, FontWeight::bold))};
    const double width = metrics[weight == FontWeight::bold ? 1 : 0].horizontalAdvance(text);
    widths.insert(text, width);
    return width;
}

// Pieces that stay whole: a word with the spaces behind it, or what ends in a hyphen or slash.
QStringList pieces(const QString& text) {
    QStringList found;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool space = c.isSpace() && c != QChar(QChar::Nbsp);
        const bool endsHere = space ? (i + 1 == text.size() || !text[i + 1].isSpace())
                                    : ((c == u'-' || c == u'/' || c == QChar(0x2010)) && i > start);
        if (endsHere) {
            found += text.mid(start, i + 1 - start);
            start = i + 1;
        }
    }
    if (start < text.size())
        found += text.mid(start);
    return found;
}

QString withoutEnd(const QString& line) {
    qsizetype end = line.size();
    while (end > 0 && line[end - 1].isSpace())
        --end;
    return line.left(end);
}

// What of a word fits in a line, at least one character as a reader counts them.
qsizetype fitting(const QString& word, double width, double pt, FontWeight weight) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype fits = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (fits > 0 && textWidth(word.left(next), pt, weight) > width)
            break;
        fits = next;
    }
    return fits;
}

} // namespace

QFont measuringFont(FontWeight weight) {
    return textFont(referencePt, weight);
}

double measuringScale(double pt) {
    return pt / referencePt;
}

double textWidth(const QString& text, double pt, FontWeight weight) {
    return text.isEmpty() ? 0 : referenceWidth(text, weight) * pt / referencePt;
}

double lineHeight(double pt) {
    return pt * unitsPerPoint * leading;
}

double baselineIn(double pt) {
    return pt * unitsPerPoint * ((leading - ascent - descent) / 2 + ascent);
}

double centredBaseline(double middle, double pt) {
    return middle + pt * unitsPerPoint * capHeight / 2;
}

QStringList wrapped(const QString& text, double width, double pt, FontWeight weight) {
    // Widths are put together from those of words, which come again and again: a little more than the width of the whole, as
    // letters on either side of a gap draw closer. Where that decides, the whole is measured.
    const auto fits = [&](double sum, const QString& whole) {
        return sum <= width || (sum <= width * mostCloser && textWidth(whole, pt, weight) <= width);
    };
    const QStringList all = pieces(text);
    if (!text.contains(u'\n')) {
        const double sum = std::accumulate(all.begin(), all.end(), 0.0, [&](double before, const QString& piece) { return before + textWidth(piece, pt, weight); });
        if (fits(sum, text))
            return {text};
    }
    QStringList lines;
    QString line;
    double used = 0; // Of `line`.
    for (QString piece : all) {
        const bool endsLine = piece.contains(u'\n');
        QString bare = withoutEnd(piece);
        if (!line.isEmpty() && !fits(used + textWidth(bare, pt, weight), line + bare)) {
            lines += withoutEnd(line);
            line.clear();
            used = 0;
        }
        while (line.isEmpty() && !bare.isEmpty() && textWidth(bare, pt, weight) > width) {
            const qsizetype start = fitting(bare, width, pt, weight);
            if (start >= bare.size())
                break;
            lines += bare.left(start);
            piece.remove(0, start);
            bare.remove(0, start);
        }
        line += piece;
        used += textWidth(piece, pt, weight);
        if (endsLine) {
            lines += withoutEnd(line);
            line.clear();
            used = 0;
        }
    }
    line = withoutEnd(line);
    if (!line.isEmpty() || lines.isEmpty())
        lines += line;
    return lines;
}

std::vector<TextRun>
textBlock(const QString& text, QPointF topLeft, double width, const TextStyle& style, TextAlign align) {
    std::vector<TextRun> runs;
    const double x = topLeft.x() + (align == TextAlign::left ? 0 : (align == TextAlign::centre ? width / 2 : width));
    double y = topLeft.y() + baselineIn(style.pt);
    for (const QString& line : wrapped(text, width, style.pt, style.weight)) {
        runs.push_back({line, QPointF(x, y), style.pt, style.weight, align, style.colour});
        y += lineHeight(style.pt);
    }
    return runs;
}

double textHeight(const QString& text, double width, const TextStyle& style) {
    return static_cast<double>(wrapped(text, width, style.pt, style.weight).size()) * lineHeight(style.pt);
}

} // namespace placewright
