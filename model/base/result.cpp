// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

#include <QStringList>

namespace placewright {

QString Error::sentence() const {
    QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!line.endsWith(u'.') && !line.endsWith(u'?') && !line.endsWith(u'!'))
        line += u'.';
    if (!remedy.isEmpty())
        line += u' ' + remedy + (remedy.endsWith(u'.') ? QString() : QStringLiteral("."));
    return line;
}

QStringList Error::lines() const {
    QStringList all{sentence()};
    for (const Error& further : also)
        all += further.lines();
    return all;
}

} // namespace placewright
