// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/eliding_button.h"

#include <QStyleOptionButton>

namespace placewright {

ElidingButton::ElidingButton(QWidget* parent) : QPushButton(parent) {
    setMinimumWidth(1);
}

void ElidingButton::initStyleOption(QStyleOptionButton* option) const {
    QPushButton::initStyleOption(option);
    int room = style()->subElementRect(QStyle::SE_PushButtonContents, option, this).width();
    if (option->features & QStyleOptionButton::HasMenu)
        room -= style()->pixelMetric(QStyle::PM_MenuButtonIndicator, option, this);
    option->text = option->fontMetrics.elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
}

} // namespace placewright
