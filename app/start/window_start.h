// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

/// Opens the window, on the file that the arguments name if they name one; the exit status.
int runWindow(int argc, char** argv);

} // namespace placewright
