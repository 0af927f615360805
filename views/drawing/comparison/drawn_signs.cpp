// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/comparison/drawn_signs.h"

namespace placewright {

namespace {

bool isDrawn(const DisplayList& picture, const Id& id) {
    return !id.isNull() && !picture.marksOf(id).empty();
}

/// True if what it is drawn in came or went as a whole, which says enough of everything in it.
bool isWithinSame(const DisplayList& picture, const Id& id, Difference what, const std::map<Id, Difference>& signs) {
    if (what != Difference::added && what != Difference::removed)
        return false;
    for (int mark = picture.at(picture.marksOf(id).front()).parent; mark >= 0; mark = picture.at(mark).parent) {
        const Id& around = picture.at(mark).subject;
        const auto sign = around == id ? signs.end() : signs.find(around);
        if (sign != signs.end() && sign->second == what)
            return true;
    }
    return false;
}

} // namespace

std::map<Id, Difference> drawnSigns(const Comparison& comparison, ComparedSide side, const DisplayList& picture) {
    const auto isShown = [side](Difference what) {
        return side == ComparedSide::both || what != (side == ComparedSide::from ? Difference::added : Difference::removed);
    };
    std::map<Id, Difference> signs;
    for (const OptionChange& change : comparison.changes)
        if (!change.isLayout && isShown(change.what) && isDrawn(picture, change.key.id))
            signs.emplace(change.key.id, change.what);
    for (const ChangeGroup& group : comparison.groups) {
        if (!group.isLayout && isDrawn(picture, group.body))
            signs.emplace(group.body, Difference::changed);
    }
    std::map<Id, Difference> outermost;
    for (const auto& [id, what] : signs)
        if (!isWithinSame(picture, id, what, signs))
            outermost.emplace(id, what);
    return outermost;
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
