// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/belongings.h"
#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

QString mapped(const QString& id, const std::map<Id, Id>& ids) {
    const auto found = ids.find(Id(id));
    return found == ids.end() ? id : found->second.text();
}

void redirect(Entity& entity, const std::map<Id, Id>& ids) {
    for (const Field& field : fieldsOf(kindOf(entity))) {
        Value value = field.get(address(entity));
        if (field.type == FieldType::reference && isRecorded(value)) {
            field.set(address(entity), mapped(textOf(value), ids));
        } else if (auto* list = std::get_if<QStringList>(&value); list && field.type == FieldType::references) {
            for (QString& id : *list)
                id = mapped(id, ids);
            field.set(address(entity), value);
        }
    }
}

} // namespace

Result<Addition> duplicate(const Design& design, const std::vector<Id>& ids) {
    EditBuilder edit(design);
    std::map<Id, Id> copies;
    std::vector<EntityKey> sources;
    for (const Id& id : ids) {
        const auto key = design.locate(id);
        if (!key)
            return noSuchThing(id);
        for (const EntityKey& part : withBelongings(design, *key))
            if (!copies.contains(part.id)) {
                copies.emplace(part.id, edit.newId(part.kind, part.id.text()));
                sources.push_back(part);
            }
    }
    if (sources.empty())
        return failure(QCoreApplication::translate("Edits", "nothing is selected"));
    for (const EntityKey& source : sources) {
        Entity copy = *design.workspace().find(source);
        common(copy).id = copies.at(source.id);
        common(copy).rank = edit.newRank(source.kind);
        redirect(copy, copies);
        const bool asked = std::find(ids.begin(), ids.end(), source.id) != ids.end();
        const Field* name = nameField(source.kind);
        if (asked && name && source.kind != Kind::seat)
            name->set(address(copy), QCoreApplication::translate("Edits", "%1 (copy)").arg(nameOf(copy)));
        edit.addEntity(std::move(copy));
    }
    const Id made = copies.at(ids.front());
    if (ids.size() == 1)
        return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Duplicated %1"), {design.nameOf(ids.front())}), made};
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Duplicated %1 things"), {QString::number(ids.size())}),
                    made};
}

} // namespace placewright
