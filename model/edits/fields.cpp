// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"
#include "model/rules/packs/rule_pack.h"

namespace placewright {

namespace {

/// A forum that bears the name of its place goes on doing so.
void renameForumOf(const Place& place, const QString& name, const Design& design, EditBuilder& edit) {
    const Forum* forum = design.get<Forum>(place.forum);
    if (!forum || !place.name || forum->name != placeForumName(*place.name))
        return;
    Forum renamed = *forum;
    renamed.name = placeForumName(name);
    edit.change(*forum, renamed);
}

/// Other rules call the two bodies by other names.
void followPacks(WorkspaceInfo& info) {
    if (!info.rulePacks || info.rulePacks->isEmpty())
        return;
    if (const Terms theirs = termsOf(*info.rulePacks); theirs != info.terms.value_or(Terms::whitePaper))
        info.terms = theirs;
}

Result<Edit> setFieldOf(const Design& design, const EntityKey& key, const QString& fieldKey, const Value& value) {
    const auto entity = design.workspace().find(key);
    if (!entity)
        return noSuchThing(key.id);
    const Field* field = findField(key.kind, fieldKey);
    if (!field)
        return failure(QCoreApplication::translate("Edits", "there is no field “%1”").arg(fieldKey));
    const QString label = QCoreApplication::translate("Field", field->label);
    if (auto fault = faultIn(*field, value))
        return failure(*fault, label);
    Entity changed = *entity;
    field->set(address(changed), value);
    if (auto* info = std::get_if<WorkspaceInfo>(&changed); info && fieldKey == u"rulePacks")
        followPacks(*info);
    EditBuilder edit(design);
    edit.changeIn(key.option, *entity, changed);
    if (const Place* place = std::get_if<Place>(&*entity); place && field == nameField(key.kind))
        renameForumOf(*place, nameOf(changed), design, edit);
    if (field == nameField(key.kind))
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Renamed %1 to %2"), {nameOf(*entity), nameOf(changed)});
    if (!isRecorded(value))
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Cleared “%1” of %2"), {label, nameOf(*entity)});
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Set “%1” of %2"), {label, nameOf(*entity)});
}

} // namespace

Result<Edit> setField(const Design& design, const Id& id, const QString& field, const Value& value) {
    const auto key = design.locate(id);
    if (!key)
        return noSuchThing(id);
    return setFieldOf(design, *key, field, value);
}

Result<Edit> setOptionField(const Design& design, const QString& field, const Value& value) {
    return setFieldOf(design, {Id(), Kind::option, design.option()}, field, value);
}

Result<Edit> setWorkspaceField(const Design& design, const QString& field, const Value& value) {
    return setFieldOf(design, workspaceKey(), field, value);
}

Result<Edit> rename(const Design& design, const Id& id, const QString& name) {
    const auto key = design.locate(id);
    if (!key)
        return noSuchThing(id);
    const Field* field = nameField(key->kind);
    if (!field)
        return failure(QCoreApplication::translate("Edits", "this has no name of its own"), id.text());
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() && key->kind != Kind::seat)
        return failure(QCoreApplication::translate("Edits", "a name is needed"), {},
                       QCoreApplication::translate("Edits", "Type what people call it"));
    return setFieldOf(design, *key, QString::fromLatin1(field->key), trimmed.isEmpty() ? Value() : Value(trimmed));
}

} // namespace placewright
