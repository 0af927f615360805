// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/words.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace placewright {

namespace {

void writeError(const QString& line) {
    const QByteArray bytes = "placewright: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

int Output::result(const QByteArray& bytes, int status) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return status;
    return fail(
        {CommandLine::tr("the result could not be written (%1)").arg(QString::fromLocal8Bit(std::strerror(errno))),
         CommandLine::tr("standard output"),
         {},
         {}});
}

void Output::say(const QString& words) {
    if (!quiet)
        writeError(words);
}

void Output::notes(const QStringList& sentences) {
    for (const QString& sentence : sentences)
        say(sentence);
}

int Output::fail(const Error& error) {
    for (const QString& line : error.lines())
        writeError(line);
    return exitCouldNotRun;
}

} // namespace placewright
