// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

/// Entities that say something about one thing only go with it.
bool isAbout(Kind kind) {
    return kind == Kind::note || kind == Kind::waiver || kind == Kind::declaration || kind == Kind::placement;
}

/// An option is never among what goes: it may bear the id of something that does.
bool leadsToOption(const Field& field) {
    return field.targets == kinds({Kind::option});
}

bool goesWith(Kind kind, const Reference& reference) {
    if (reference.recordField || reference.index >= 0 || leadsToOption(*reference.field))
        return false;
    return reference.field->required ||
           (isAbout(kind) && QLatin1String(reference.field->key) == QLatin1String("subject"));
}

class Removal {
public:
    Removal(const Design& design, EditBuilder& edit) : m_design(design), m_edit(edit) {}

    void start(const EntityKey& key) { m_going.insert(key); }

    /// Adds what hangs on what goes, until nothing more does: a place's own forum, a forum's seats, a function's
    /// decisions.
    void spread() {
        for (std::size_t before = 0; before != m_going.size();) {
            before = m_going.size();
            takeOwnForums();
            m_design.workspace().forEach([&](const EntityKey& key, const Entity& entity) {
                if (m_going.contains(key))
                    return;
                for (const Reference& reference : referencesIn(entity))
                    if (goesWith(key.kind, reference) && isGoing(key.option, reference.target)) {
                        m_going.insert(key);
                        return;
                    }
            });
        }
    }

    void carryOut() {
        m_design.workspace().forEach([&](const EntityKey& key, const Entity& entity) {
            if (m_going.contains(key))
                m_edit.removeFrom(key.option, entity);
            else if (auto cleared = withoutReferences(key, entity))
                m_edit.changeIn(key.option, entity, std::move(*cleared));
        });
    }

private:
    bool isGoing(const Id& option, const Id& target) const {
        const auto key = m_design.workspace().locate(option, target);
        return key && m_going.contains(*key);
    }

    void takeOwnForums() {
        std::vector<EntityKey> forums;
        for (const EntityKey& key : m_going) {
            const auto entity = m_design.workspace().find(key);
            const auto* place = entity ? std::get_if<Place>(&*entity) : nullptr;
            const auto* collaborative = entity ? std::get_if<Collaborative>(&*entity) : nullptr;
            const Id forum = place ? place->forum : collaborative ? collaborative->forum : Id();
            if (!forum.isNull() && m_design.workspace().contains({key.option, Kind::forum, forum}))
                forums.push_back({key.option, Kind::forum, forum});
            if (place)
                for (const auto& [id, neighbourhood] : Design(m_design.workspace(), key.option).table<Neighbourhood>())
                    if (neighbourhood.place == key.id)
                        forums.push_back({key.option, Kind::neighbourhood, id});
        }
        m_going.insert(forums.begin(), forums.end());
    }

    std::optional<Entity> withoutReferences(const EntityKey& key, const Entity& entity) const {
        std::optional<Entity> changed;
        const auto target = [&]() -> void* {
            if (!changed)
                changed = entity;
            return address(*changed);
        };
        for (const Field& field : fieldsOf(key.kind)) {
            const Value value = field.get(address(entity));
            if (field.type == FieldType::reference) {
                if (isRecorded(value) && !leadsToOption(field) && isGoing(key.option, Id(textOf(value))))
                    field.set(target(), Value());
            } else if (const auto* ids = std::get_if<QStringList>(&value); ids && field.type == FieldType::references) {
                QStringList kept = *ids;
                if (kept.removeIf([&](const QString& id) { return isGoing(key.option, Id(id)); }) > 0)
                    field.set(target(), kept);
            } else if (const auto* records = std::get_if<Records>(&value)) {
                Records kept = *records;
                const auto refersToGone = [&](const Record& record) {
                    for (std::size_t i = 0; i < field.record.size(); ++i)
                        if (field.record[i].type == FieldType::reference && isRecorded(record.values[i]) &&
                            isGoing(key.option, Id(textOf(record.values[i]))))
                            return true;
                    return false;
                };
                if (std::erase_if(kept, refersToGone) > 0)
                    field.set(target(), kept);
            }
        }
        return changed;
    }

    const Design& m_design;
    EditBuilder& m_edit;
    std::set<EntityKey> m_going;
};

} // namespace

Result<Edit> remove(const Design& design, const std::vector<Id>& ids) {
    EditBuilder edit(design);
    Removal removal(design, edit);
    for (const Id& id : ids) {
        const auto key = design.locate(id);
        if (!key)
            return noSuchThing(id);
        removal.start(*key);
    }
    removal.spread();
    removal.carryOut();
    if (ids.size() == 1)
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Removed %1"), {design.nameOf(ids.front())});
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Removed %1 things"), {QString::number(ids.size())});
}

} // namespace placewright
