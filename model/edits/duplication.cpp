// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/edit_builder.h"

namespace placewright {

namespace {

/// The entities that are copied together with one: a place's forum, posts and neighbourhoods, a forum's seats, a
/// function's decisions.
std::vector<EntityKey> withWhatBelongs(const Design& design, const EntityKey& start) {
    std::vector<EntityKey> all{start};
    const auto add = [&](Kind kind, const Id& id) {
        const EntityKey key = keyOf(kind, design.option(), id);
        if (std::find(all.begin(), all.end(), key) == all.end() && design.workspace().contains(key))
            all.push_back(key);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const EntityKey key = all[i];
        if (const Place* place = design.get<Place>(key.id); place && key.kind == Kind::place) {
            add(Kind::forum, place->forum);
            for (const auto& [id, post] : design.table<Post>())
                if (post.place == key.id)
                    add(Kind::post, id);
            for (const auto& [id, neighbourhood] : design.table<Neighbourhood>())
                if (neighbourhood.place == key.id)
                    add(Kind::neighbourhood, id);
        } else if (const Collaborative* collaborative = design.get<Collaborative>(key.id);
                   collaborative && key.kind == Kind::collaborative) {
            add(Kind::forum, collaborative->forum);
        } else if (key.kind == Kind::forum) {
            for (const Seat* seat : design.seatsOf(key.id))
                add(Kind::seat, seat->id);
        } else if (key.kind == Kind::function) {
            for (const auto& [id, decision] : design.table<Decision>())
                if (decision.function == key.id)
                    add(Kind::decision, id);
        }
    }
    return all;
}

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
        for (const EntityKey& part : withWhatBelongs(design, *key))
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
