// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace placewright {

/// Fusion, with an edge around fields and boxes to tick that can be seen in light and dark: Fusion darkens the ground for
/// it, which a dark ground swallows (WCAG 2.2, 1.4.11 asks for 3:1).
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    /// Ours for what every window has: Fusion's own come from files, for which each plug-in for pictures is loaded at the start.
    QIcon standardIcon(StandardPixmap wanted, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace placewright
