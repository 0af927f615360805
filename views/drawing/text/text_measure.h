// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/text/fonts.h"

#include <QStringList>

namespace placewright {

struct TextStyle {
    double pt = 9;
    FontWeight weight = FontWeight::regular;
    ThemeRole colour = ThemeRole::text;
};

/// The font that widths are measured with. A painter that scales by `measuringScale` sets `pt` in it as measured, with no
/// font of its own to load.
QFont measuringFont(FontWeight weight);
double measuringScale(double pt);

/// Width in drawing units. Words are measured once and remembered.
double textWidth(const QString& text, double pt, FontWeight weight = FontWeight::regular);
inline double textWidth(const QString& text, const TextStyle& style) {
    return textWidth(text, style.pt, style.weight);
}

/// Distance between baselines, in drawing units.
double lineHeight(double pt);
/// From the top of a line to its baseline.
double baselineIn(double pt);
/// Baseline that centres capitals about `middle`.
double centredBaseline(double middle, double pt);

/// Lines no wider than `width`: broken between words, after hyphens and slashes, and within a word only if it is wider
/// than a line. At least one line, and all of the text but the spaces at breaks.
QStringList wrapped(const QString& text, double width, double pt, FontWeight weight = FontWeight::regular);

/// Wrapped lines as runs from `topLeft` down; with centre or right alignment within `width`.
std::vector<TextRun> textBlock(
    const QString& text, QPointF topLeft, double width, const TextStyle& style, TextAlign align = TextAlign::left);
/// Height of `textBlock`.
double textHeight(const QString& text, double width, const TextStyle& style);

} // namespace placewright
