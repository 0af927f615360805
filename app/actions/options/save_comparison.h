// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

class MainWindow;

/// Asks for a file and writes the options that stand side by side as a report, in the form that its ending says.
void saveComparison(MainWindow& window);

} // namespace placewright
