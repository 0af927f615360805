// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"

namespace placewright {

Id EditBuilder::newId(Kind kind, const QString& base) {
    return idFor(blank(kind), base);
}

Id EditBuilder::idFor(const Entity& made, const QString& base) {
    const Id id = freshIdFor(m_design.workspace(), m_design.option(), made, base, m_taken);
    m_taken.insert(id);
    return id;
}

Rank EditBuilder::newRank(Kind kind) {
    auto known = m_lastRank.find(kind);
    if (known == m_lastRank.end()) {
        Rank last = 0;
        m_design.workspace().forEach(kind, isShared(kind) ? Id() : m_design.option(),
                                     [&](const Common& common, const void*) { last = std::max(last, common.rank); });
        known = m_lastRank.emplace(kind, last).first;
    }
    return known->second += rankGap;
}

QString placeForumName(const QString& place)
{
    return QCoreApplication::translate("Edits", "%1 place forum").arg(place);
}

tl::unexpected<Error> noSuchThing(const Id& id) {
    return failure(QCoreApplication::translate("Edits", "“%1” is not in this option").arg(id.text()));
}

} // namespace placewright
