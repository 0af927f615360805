// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace placewright {

/// Makes the program speak the language of `--language CODE` among the arguments, else that of the environment, as far
/// as it is translated; else English. To be called once there is an application object.
void useLanguageOf(const QStringList& arguments);

} // namespace placewright
