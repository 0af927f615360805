// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/session/drag.h"

#include "model/domain/labels.h"

namespace placewright {

QMimeData* mimeOf(const Design& design, const std::vector<Id>& ids) {
    QStringList texts;
    QStringList names;
    for (const Id& id : ids) {
        texts.append(id.text());
        names.append(displayName(design, id));
    }
    auto* data = new QMimeData;
    data->setData(idsMimeType, texts.join(QLatin1Char('\n')).toUtf8());
    data->setText(names.join(QLatin1Char('\n')));
    return data;
}

std::vector<Id> idsIn(const QMimeData* data) {
    std::vector<Id> ids;
    if (!data || !data->hasFormat(idsMimeType))
        return ids;
    const auto lines = QString::fromUtf8(data->data(idsMimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (Id::isWellFormed(line))
            ids.push_back(Id(line));
    return ids;
}

} // namespace placewright
