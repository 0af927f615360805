// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace placewright {

/// Gives a window the size, place and docks it had last time; the first time a size that suits the screen.
void restoreWindowState(QMainWindow& window);
void saveWindowState(const QMainWindow& window);

} // namespace placewright
