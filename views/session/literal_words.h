// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

/// Words as a menu, button or label shows them unchanged: an ampersand in a name is no Alt letter.
inline QString literalWords(QString words) {
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace placewright
