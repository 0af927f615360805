// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "views/drawing/theme_role.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace placewright {

enum class FontWeight : quint8 { regular, bold };
enum class TextAlign : quint8 { left, centre, right };

/// One line of words. Lines are wrapped before they get here; nothing is ever cut off.
struct TextRun {
    QString text;
    QPointF at; ///< On the baseline: its start, middle or end as `align` says.
    double pt = 9;
    FontWeight weight = FontWeight::regular;
    TextAlign align = TextAlign::left;
    ThemeRole colour = ThemeRole::text;
    double angle = 0; ///< Degrees clockwise, about `at`.
};

/// What a mark is, for assistive technology, hit tests and levels of detail.
enum class MarkKind : quint8 {
    band,
    box,
    bar,
    title,
    text,
    chip,
    seat,
    tag,
    badge,
    symbol,
    connector,
    line,
    hint,
    cell
};

enum class MarkShape : quint8 {
    none,
    rectangle,
    ellipse,
    triangle,
    diamond,
    topCap,         ///< The upper strip of a round-cornered rectangle; `radius` is the corners'.
    sideCap,        ///< The left strip of one.
    crossedEllipse, ///< An ellipse with a stroke from lower left to upper right.
    route           ///< The open line `Mark::route`.
};

enum class Dash : quint8 { solid, dashed, dotted };
enum class ArrowHead : quint8 { none, end };

/// One thing on a drawing: its place, its look by roles, and what it says. Lengths are drawing units (1/96 inch at 100
/// %).
struct Mark {
    MarkKind kind = MarkKind::text;
    MarkShape shape = MarkShape::none;
    ArrowHead arrow = ArrowHead::none;
    Dash dash = Dash::solid;
    ThemeRole fill = ThemeRole::none;
    ThemeRole stroke = ThemeRole::none;
    int parent = -1; ///< The mark it stands in; always an earlier one.
    double strokeWidth = 1;
    double radius = 0; ///< Of a rectangle's corners.
    QRectF rect;
    Id subject; ///< The entity it stands for; null where it stands for its parent's.
    std::vector<TextRun> text;
    QPolygonF route;
    /// What a screen reader says and an SVG title holds. Empty for marks that only repeat what an ancestor says.
    QString words;
};

/// A sample of something a drawing uses, and what it means.
struct LegendEntry {
    Mark sample; ///< Of any place; drawn where the legend has room.
    QString words;
};

} // namespace placewright
