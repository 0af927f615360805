// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

class MainWindow;

/// Adds to the topic of options what puts them out of use and back into it.
void addArchiveActions(MainWindow& window);

} // namespace placewright
