// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/drawn_signs.h"

namespace placewright {

namespace {

bool isDrawn(const DisplayList& picture, const Id& id) {
    return !id.isNull() && !picture.marksOf(id).empty();
}

} // namespace

std::map<Id, Difference> drawnSigns(const Comparison& comparison, ComparedSide side, const DisplayList& picture) {
    const Difference missing = side == ComparedSide::from ? Difference::added : Difference::removed;
    std::map<Id, Difference> signs;
    for (const OptionChange& change : comparison.changes)
        if (!change.isLayout && change.what != missing && isDrawn(picture, change.key.id))
            signs.emplace(change.key.id, change.what);
    for (const ChangeGroup& group : comparison.groups) {
        if (!group.isLayout && isDrawn(picture, group.body))
            signs.emplace(group.body, Difference::changed);
    }
    return signs;
}

Id drawnSubject(const Comparison& comparison, std::size_t change, const DisplayList& picture) {
    const Id& thing = comparison.changes[change].key.id;
    if (isDrawn(picture, thing))
        return thing;
    for (const ChangeGroup& group : comparison.groups)
        if (std::find(group.changes.begin(), group.changes.end(), change) != group.changes.end() &&
            isDrawn(picture, group.body))
            return group.body;
    return {};
}

} // namespace placewright
