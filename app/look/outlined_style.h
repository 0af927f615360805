// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace placewright {

/// Fusion, with an edge around fields that can be seen in light and dark: Fusion darkens the ground for it, which a dark
/// ground swallows (WCAG 2.2, 1.4.11 asks for 3:1).
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace placewright
