// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace placewright {

/// Gives a window the size and place it had last time; the first time a size that suits the screen.
void restoreWindowSize(QMainWindow& window);
/// Gives it the docks it had last time; the first time it keeps those it has.
void restoreWindowDocks(QMainWindow& window);
void saveWindowState(const QMainWindow& window);

} // namespace placewright
