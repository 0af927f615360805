// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_folders.h"
#include "tests/support/run_catch.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const PrivateFolders folders;
    QCoreApplication application(argc, argv);
    return runCatch(argc, argv);
}
