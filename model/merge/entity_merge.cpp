// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/entity_merge.h"

namespace placewright {

namespace {

template <class List>
bool has(const List& list, const typename List::value_type& entry) {
    return std::find(list.begin(), list.end(), entry) != list.end();
}

/// My entries without those they took out, then those they added. Nothing where both put something else in the place of
/// the same entry: whether it is one entry now or two, only a person knows.
template <class List>
std::optional<List> mergedList(const List& base, const List& mine, const List& theirs, bool entriesAreAlike) {
    List merged;
    bool bothTookOut = false;
    bool iAdded = false;
    bool theyAdded = false;
    for (const auto& entry : base)
        bothTookOut = bothTookOut || (!has(mine, entry) && !has(theirs, entry));
    for (const auto& entry : mine) {
        const bool added = !has(base, entry);
        iAdded = iAdded || (added && !has(theirs, entry));
        if (added || has(theirs, entry))
            merged.push_back(entry);
    }
    for (const auto& entry : theirs)
        if (!has(base, entry) && !has(mine, entry)) {
            theyAdded = true;
            merged.push_back(entry);
        }
    if (!entriesAreAlike && bothTookOut && iAdded && theyAdded)
        return std::nullopt;
    return merged;
}

template <class List>
std::optional<Value> mergedLists(const Field& field, const Value& base, const Value& mine, const Value& theirs) {
    const auto* m = std::get_if<List>(&mine);
    const auto* t = std::get_if<List>(&theirs);
    if (!m || !t)
        return std::nullopt; // One of them says that nothing is recorded: that is not an empty list.
    const auto* b = std::get_if<List>(&base);
    // Two forms that two people chose where there was none are no place of both forms.
    if (!b && field.type == FieldType::wordList)
        return std::nullopt;
    const bool alike = field.type == FieldType::references || field.type == FieldType::wordList;
    auto merged = mergedList(b ? *b : List(), *m, *t, alike);
    return merged ? std::optional<Value>(std::move(*merged)) : std::nullopt;
}

std::optional<Value> mergedValue(const Field& field, const Value& base, const Value& mine, const Value& theirs) {
    if (mine == theirs || base == theirs)
        return mine;
    if (base == mine)
        return theirs;
    switch (field.type) {
    case FieldType::references:
    case FieldType::wordList:
    case FieldType::openWordList:
        return mergedLists<QStringList>(field, base, mine, theirs);
    case FieldType::records:
        return mergedLists<Records>(field, base, mine, theirs);
    default:
        return std::nullopt;
    }
}

} // namespace

bool sameBesidesOrder(const Entity& a, const Entity& b) {
    if (common(a).rank == common(b).rank)
        return a == b;
    Entity moved = b;
    common(moved).rank = common(a).rank;
    return a == moved;
}

Entity mergedEntity(const EntityKey& key,
                    const std::optional<Entity>& base,
                    const Entity& mine,
                    const Entity& theirs,
                    const Decide& decide) {
    if (mine == theirs || (base && *base == theirs))
        return mine;
    if (base && *base == mine)
        return theirs;
    const auto ask = [&](MergeConflict::About about, const char* name, const Field* field) {
        MergeConflict conflict;
        conflict.id = {key, QString::fromLatin1(name)};
        conflict.about = about;
        conflict.field = field;
        conflict.base = base;
        conflict.mine = mine;
        conflict.theirs = theirs;
        return decide(std::move(conflict)) == Side::mine;
    };
    // A box's corner from one side and its width from the other is nobody's box.
    if (key.kind == Kind::placement)
        return ask(MergeConflict::About::position, "position", nullptr) ? mine : theirs;

    Entity merged = mine;
    const Entity start = base ? *base : blank(key.kind);
    for (const Field& field : fieldsOf(key.kind)) {
        const Value mineValue = field.get(address(mine));
        const Value theirValue = field.get(address(theirs));
        auto value = mergedValue(field, field.get(address(start)), mineValue, theirValue);
        if (!value)
            value = ask(MergeConflict::About::field, field.key, &field) ? mineValue : theirValue;
        if (*value != mineValue)
            field.set(address(merged), *value);
    }
    const Common& b = common(start);
    const Common& m = common(mine);
    const Common& t = common(theirs);
    if (!base)
        common(merged).rank = std::min(m.rank, t.rank);
    else if (m.rank != t.rank && t.rank != b.rank)
        common(merged).rank = m.rank == b.rank || !ask(MergeConflict::About::order, "rank", nullptr) ? t.rank : m.rank;
    if (m.extra != t.extra && t.extra != b.extra)
        common(merged).extra = m.extra == b.extra || !ask(MergeConflict::About::further, "extra", nullptr) ? t.extra : m.extra;
    return merged;
}

} // namespace placewright
