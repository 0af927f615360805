// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/run_catch.h"

#include "tests/support/private_folders.h"

#include <catch2/catch.hpp>

namespace {

class Forgetting : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseEnded(const Catch::TestCaseStats& stats) override {
        TestEventListenerBase::testCaseEnded(stats);
        PrivateFolders::forget();
    }
};

} // namespace

CATCH_REGISTER_LISTENER(Forgetting)

int runCatch(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
