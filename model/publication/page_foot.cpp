// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/page_foot.h"

#include "model/domain/labels.h"

namespace placewright {

QString footOf(const Publication& publication) {
    const MapVersion& version = publication.map.version;
    QStringList parts{publication.title()};
    for (const QString& part : {version.option, version.status, dateWords(version.date.toString(Qt::ISODate))})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}

} // namespace placewright
