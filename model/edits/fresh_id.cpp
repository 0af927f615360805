// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/fresh_id.h"

namespace placewright {

Id freshId(const Workspace& workspace, const Id& option, const QString& base, const std::set<Id>& alsoTaken) {
    const QString slug = Id::slug(base);
    Id id(slug);
    for (int n = 2; workspace.isTaken(option, id) || alsoTaken.contains(id); ++n)
        id = Id(QStringLiteral("%1-%2").arg(slug).arg(n));
    return id;
}

} // namespace placewright
