// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/left_behind.h"

class QWidget;

namespace placewright {

/// Puts damaged work out of the list into a folder of its own and says where, or says why that can't be done.
void keepAsideTelling(QWidget* parent, const LeftBehind& left);
/// Asks whether to delete left-behind work, damaged or not, and does it.
void discardAsking(QWidget* parent, const LeftBehind& left);

/// What left-behind work is called: its title, else its file, else "Untitled".
QString nameOf(const LeftBehind& left);

} // namespace placewright
