// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace placewright {

/// Writes the elements that office documents draw with (ECMA-376, part 1, section 20.1). Lengths are drawing units.
class DrawingMl {
public:
    DrawingMl();
    Q_DISABLE_COPY_MOVE(DrawingMl)

    using Attributes = std::initializer_list<std::pair<const char*, QString>>;
    void start(const char* element, Attributes attributes = {});
    void empty(const char* element, Attributes attributes = {});
    void end();
    /// What a run says.
    void words(const QString& text);

    /// Where a shape is, before it is turned by so many degrees clockwise.
    void place(const QRectF& rect, double turned = 0, bool mirrored = false, bool mirroredAcross = false);
    /// A form that office programs know by name; `adjusted` is its one measure in 100000ths, -1 as they have it.
    void form(const QString& name, int adjusted = -1);
    void freeform(const QPolygonF& points, bool closed);
    /// In the colours of paper.
    void fill(ThemeRole role);
    void outline(const Mark& mark, bool arrow = false);

    /// A length in English metric units, as their attributes have it.
    static QString emu(double units);

    /// All that was written, ended.
    QByteArray finished();

private:
    void attributes(Attributes list);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace placewright
