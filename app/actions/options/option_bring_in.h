// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

class MainWindow;

/// Asks for a file and, where it holds several options, for one of them; adds it beside those of the open workspace and
/// shows it. One undo takes it out again.
void bringInOption(MainWindow& window);

} // namespace placewright
