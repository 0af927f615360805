// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_folders.h"
#include "tests/support/run_catch.h"

#include <QApplication>

int main(int argc, char** argv) {
    const PrivateFolders folders;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return runCatch(argc, argv);
}
