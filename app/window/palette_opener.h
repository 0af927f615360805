// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

class MainWindow;

/// Opens the palette with every command of the window and everything of the document shown.
void openPalette(MainWindow& window);

} // namespace placewright
