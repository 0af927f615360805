// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

/// What libFuzzer calls once before it tries anything.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static QCoreApplication application(*argc, *argv);
    return 0;
}
