// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

/// True if the arguments ask for a subcommand, the version or help, not for the window.
bool isCommandLine(int argc, char** argv);

/// Runs the subcommand without a display; the exit status (EXCHANGE, Command line).
int runCommandLine(int argc, char** argv);

} // namespace placewright
