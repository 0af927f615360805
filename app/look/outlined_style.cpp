// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/outlined_style.h"

#include "app/look/icons.h"

#include <QPainter>
#include <QStyleOption>

namespace placewright {

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon OutlinedStyle::standardIcon(StandardPixmap wanted, const QStyleOption* option, const QWidget* widget) const {
    switch (wanted) {
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("close"));
    case SP_TitleBarNormalButton:
        return icon(QStringLiteral("float"));
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(wanted, option, widget);
    }
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const {
    // A shadow under grey words makes them hard to read, most of all on dark ground.
    if (hint == SH_EtchDisabledText)
        return 0;
    // What is ticked in a menu is ticked by the space bar, as any other box is.
    if (hint == SH_Menu_SpaceActivatesItem)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isChoice = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool isField = isChoice || element == PE_FrameLineEdit || (element == PE_Frame && (option->state & State_Sunken));
    // On dark ground a button that stays pressed has hardly another shade than one that doesn't.
    const bool isPressed = element == PE_PanelButtonCommand && (option->state & State_On);
    if ((!isField && !isPressed) || !(option->state & State_Enabled))
        return;
    const bool strong = isPressed || (!isChoice && (option->state & State_HasFocus));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option->palette.color(strong ? QPalette::Highlight : QPalette::Dark), strong ? 2 : 1));
    const double half = strong ? 1 : 0.5;
    const QRectF edge = QRectF(option->rect).adjusted(half, half, -half, -half);
    const double corner = element == PE_IndicatorRadioButton ? edge.width() / 2 : 2;
    painter->drawRoundedRect(edge, corner, corner);
    painter->restore();
}

} // namespace placewright
