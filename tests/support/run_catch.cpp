// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/run_catch.h"

#include <catch2/catch.hpp>

int runCatch(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
