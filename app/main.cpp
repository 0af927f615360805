// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/start/window_start.h"

int main(int argc, char** argv) {
    return placewright::isCommandLine(argc, argv) ? placewright::runCommandLine(argc, argv)
                                                  : placewright::runWindow(argc, argv);
}
