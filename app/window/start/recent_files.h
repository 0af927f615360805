// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace placewright {

/// The files opened or saved last, newest first, kept in the settings. Those that are gone are left out, not forgotten:
/// they may lie on a drive that is away.
QStringList recentFiles();
void rememberRecentFile(QSettings& settings, const QString& path);
void forgetRecentFiles();

} // namespace placewright
