// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector_target.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"

namespace placewright {

namespace {

std::vector<EntityKey> keysOf(const InspectorTarget& target, const Design& design) {
    if (target.kind == Kind::workspace)
        return {workspaceKey()};
    if (target.kind == Kind::option)
        return {{Id(), Kind::option, design.option()}};
    std::vector<EntityKey> keys;
    for (const Id& id : target.ids)
        keys.push_back(keyOf(target.kind, design.option(), id));
    return keys;
}

Result<Edit> editOne(const Design& design, const Id& id, const Field& field, const Value& value) {
    // A name has rules of its own, such as that it can't be empty.
    const auto key = design.locate(id);
    if (key && field.type == FieldType::text && &field == nameField(key->kind))
        return rename(design, id, textOf(value));
    return setField(design, id, QString::fromLatin1(field.key), value);
}

} // namespace

std::optional<Value> InspectorTarget::value(const Design& design, const Field& field) const {
    std::optional<Value> all;
    for (const EntityKey& key : keysOf(*this, design)) {
        const auto entity = design.workspace().find(key);
        if (!entity)
            continue;
        Value value = field.get(address(*entity));
        if (all && *all != value)
            return std::nullopt;
        all = std::move(value);
    }
    return all ? all : Value();
}

Result<Edit> InspectorTarget::edit(const Design& design, const Field& field, const Value& value) const {
    const QString key = QString::fromLatin1(field.key);
    if (kind == Kind::workspace)
        return setWorkspaceField(design, key, value);
    if (kind == Kind::option)
        return setOptionField(design, key, value);
    if (ids.size() == 1)
        return editOne(design, ids.front(), field, value);
    EditChain chain(design);
    for (const Id& id : ids)
        if (auto added = chain.add(editOne(chain.design(), id, field, value)); !added)
            return tl::unexpected<Error>(added.error());
    return chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Set “%1” of %2 entries")),
                         {QCoreApplication::translate("Field", field.label), QString::number(ids.size())}});
}

bool InspectorTarget::exists(const Design& design) const {
    return std::all_of(ids.begin(), ids.end(), [&](const Id& id) { return design.locate(id).has_value(); });
}

} // namespace placewright
