// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/fresh_id.h"

#include "model/domain/field.h"

namespace placewright {

namespace {

template <class Usable>
Id firstUsable(const QString& base, const Usable& isUsable) {
    const QString slug = Id::slug(base);
    Id id(slug);
    for (int n = 2; !isUsable(id); ++n)
        id = Id(QStringLiteral("%1-%2").arg(slug).arg(n));
    return id;
}

/// Of one kind and name, and standing in or about the same.
bool isSameThing(const Entity& a, const Entity& b) {
    if (kindOf(a) != kindOf(b))
        return false;
    const auto same = [&](const Field& field) { return field.get(address(a)) == field.get(address(b)); };
    bool known = false;
    if (const Field* name = nameField(kindOf(a))) {
        known = !textOf(name->get(address(a))).isEmpty();
        if (!same(*name))
            return false;
    }
    for (const Field& field : fieldsOf(kindOf(a)))
        if (field.required || QLatin1String(field.key) == QLatin1String("subject")) {
            known = known || isRecorded(field.get(address(a)));
            if (!same(field))
                return false;
        }
    return known;
}

} // namespace

Id freshId(const Workspace& workspace, const Id& option, const QString& base, const std::set<Id>& alsoTaken) {
    return firstUsable(base, [&](const Id& id) {
        const bool isOption = option.isNull() && workspace.options.contains(id);
        return !isOption && !workspace.isTaken(option, id) && !alsoTaken.contains(id);
    });
}

Id freshIdFor(const Workspace& workspace,
              const Id& option,
              const Entity& made,
              const QString& base,
              const std::set<Id>& alsoTaken) {
    const Id among = isShared(kindOf(made)) ? Id() : option;
    return firstUsable(base, [&](const Id& id) {
        if (workspace.isTaken(among, id) || alsoTaken.contains(id))
            return false;
        if (isShared(kindOf(made)))
            return true;
        return std::all_of(workspace.options.begin(), workspace.options.end(), [&](const auto& other) {
            const auto key = other.first == option ? std::nullopt : workspace.locate(other.first, id);
            return !key || isSameThing(*workspace.find(*key), made);
        });
    });
}

} // namespace placewright
