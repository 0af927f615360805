// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/references.h"

namespace placewright {

namespace {

using Replacement = std::function<Id(const Field&, const Id&)>;

Value replacedInList(const Field& field, const QStringList& ids, const Replacement& replacement) {
    QStringList kept;
    for (const QString& id : ids)
        if (const Id now = replacement(field, Id(id)); !now.isNull())
            kept.append(now.text());
    return kept;
}

Value replacedInRecords(const Field& field, const Records& records, const Replacement& replacement) {
    Records kept;
    for (Record record : records) {
        bool whole = true;
        for (std::size_t i = 0; i < field.record.size() && i < record.values.size(); ++i) {
            if (field.record[i].type != FieldType::reference || !isRecorded(record.values[i]))
                continue;
            const Id now = replacement(field.record[i], Id(textOf(record.values[i])));
            record.values[i] = now.isNull() ? Value() : Value(now.text());
            whole = whole && !now.isNull();
        }
        if (whole)
            kept.push_back(std::move(record));
    }
    return kept;
}

} // namespace

std::optional<EntityKey> targetOf(const Workspace& workspace, const Id& option, const Field& field, const Id& target) {
    if (field.targets == kinds({Kind::option})) {
        const EntityKey key{Id(), Kind::option, target};
        return workspace.contains(key) ? std::optional(key) : std::nullopt;
    }
    auto found = workspace.locate(option, target);
    return found && contains(field.targets, found->kind) ? found : std::nullopt;
}

bool standsOrFalls(Kind kind, const Reference& reference) {
    if (reference.recordField || reference.index >= 0)
        return false;
    const bool isAbout =
        kind == Kind::note || kind == Kind::waiver || kind == Kind::declaration || kind == Kind::placement;
    return reference.field->required ||
           (isAbout && QLatin1String(reference.field->key) == QLatin1String("subject"));
}

bool belongsTo(Kind owner, Kind owned) {
    return (owner == Kind::place && (owned == Kind::forum || owned == Kind::neighbourhood)) ||
           (owner == Kind::collaborative && owned == Kind::forum);
}

void replaceReferences(Entity& entity, const Replacement& replacement) {
    void* object = address(entity);
    for (const Field& field : fieldsOf(kindOf(entity))) {
        const Value before = field.get(object);
        Value after = before;
        if (field.type == FieldType::reference && isRecorded(before)) {
            const Id now = replacement(field, Id(textOf(before)));
            after = now.isNull() ? Value() : Value(now.text());
        } else if (field.type == FieldType::references && isRecorded(before)) {
            after = replacedInList(field, std::get<QStringList>(before), replacement);
        } else if (field.type == FieldType::records && isRecorded(before)) {
            after = replacedInRecords(field, std::get<Records>(before), replacement);
        }
        if (after != before)
            field.set(object, after);
    }
}

} // namespace placewright
