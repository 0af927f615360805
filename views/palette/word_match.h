// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace placewright {

/// What a person typed, as single words to look for; lower case.
QStringList searchWords(const QString& typed);

/// How well a name fits the words typed; 0 if one of them is found neither in it nor in `further`. Whole words count more
/// than beginnings of words, these more than parts, the name more than `further`.
int matchOf(const QStringList& words, const QString& name, const QString& further = {});

} // namespace placewright
