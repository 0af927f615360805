// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

struct VisibleText {
    QString where; ///< Class and name of the widget.
    QString text;
};

/// What a person reads or hears of a widget and all within it: labels, buttons, menus, tabs, headings, rows, hints,
/// names for assistive technology. Findings are left out: their words are the rule pack's.
std::vector<VisibleText> visibleTexts(QWidget& widget);
