// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the test cases of the binary as its arguments say; the exit status.
int runCatch(int argc, char** argv);
