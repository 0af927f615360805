// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace placewright {

/// Exit statuses (EXCHANGE, Command line).
enum ExitStatus { exitDone = 0, exitFallsShort = 1, exitCouldNotRun = 2 };

/// Where a subcommand speaks: results on standard output and nothing else there, words for people on standard error.
class Output {
public:
    bool quiet = false;

    /// The result. A full disk or a closed pipe makes the exit status 2.
    int result(const QByteArray& bytes, int status = exitDone);
    int result(const QString& text, int status = exitDone) { return result(text.toUtf8(), status); }
    /// A word on what was done; left out with --quiet.
    void say(const QString& words);
    void notes(const QStringList& sentences);
    /// Every fault, a line each; exit status 2.
    int fail(const Error& error);
};

} // namespace placewright
