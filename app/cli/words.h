// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <string>

namespace placewright {

/// What the command line says, for translation: `CommandLine::tr("...")`.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

inline std::string help(const QString& words) {
    return words.toStdString();
}

} // namespace placewright
