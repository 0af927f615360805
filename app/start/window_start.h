// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace placewright {

/// Opens the window, on the file that the arguments name if they name one; the exit status. `beforeShown` is for those who measure.
int runWindow(int argc, char** argv, const std::function<void(QWidget& window)>& beforeShown = {});

} // namespace placewright
