// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/publication/sheet_plan.h"

class QWidget;

namespace placewright {

/// Does work beside the window, which stays usable. What takes more than half a second shows how far it is and can be
/// cancelled. False if it was; the work is told by its progress, and is over when this returns.
bool workBeside(QWidget* parent, const QString& words, const std::function<void(const SheetProgress&)>& work);

} // namespace placewright
