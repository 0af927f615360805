// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

/// The text of an action as it is read out: without the mark of its Alt letter and the dots of what asks first.
inline QString withoutMnemonic(QString text) {
    text.remove(QStringLiteral("…"));
    return text.remove(u'&');
}

} // namespace placewright
