// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace placewright {

class MainWindow;

/// Adds what a workshop needs to the window's table of actions.
void addWorkshopActions(MainWindow& window);
void fillWorkshopMenu(MainWindow& window, QMenu* menu);

} // namespace placewright
