// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the window's menus offer, a topic a file. Each function adds its topic to the window's table of actions.
namespace placewright {

class MainWindow;

void addFileActions(MainWindow& window);
void addEditActions(MainWindow& window);
void addInsertActions(MainWindow& window);
void addArrangeActions(MainWindow& window);
void addViewActions(MainWindow& window);
void addOptionActions(MainWindow& window);
void addHelpActions(MainWindow& window);

} // namespace placewright
