// SPDX-License-Identifier: GPL-3.0-or-later
// kill_driver SEED FILE: edits, undoes and saves as the seed says, for ever, and prints "." as each step is completed.
#include "model/document/document.h"
#include "tests/kill/steps.h"

#include <QCoreApplication>

#include <cstdio>

using namespace placewright;
using namespace placewright::test;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Steps steps(arguments.at(1).toUInt());
    const auto document = Document::untitled(steps.start());
    for (;;) {
        const Steps::Step step = steps.next();
        const auto done = step.kind == Steps::Kind::edit   ? document->apply(*step.edit)
                          : step.kind == Steps::Kind::undo ? document->undo()
                                                           : document->saveAs(arguments.at(2));
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().sentence()));
            return 1;
        }
        std::fputc('.', stdout);
        std::fflush(stdout);
    }
}
