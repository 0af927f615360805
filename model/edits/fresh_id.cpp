// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/fresh_id.h"

namespace placewright {

Id freshId(const Workspace& workspace, const Id& option, const QString& base)
{
    const QString slug = Id::slug(base);
    Id id(slug);
    for (int next = 2; workspace.isTaken(option, id); ++next)
        id = Id(QStringLiteral("%1-%2").arg(slug).arg(next));
    return id;
}

} // namespace placewright
