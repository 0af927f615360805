// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/clip.h"

#include "model/edits/building/belongings.h"
#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

bool isNamed(Kind kind) {
    return kind == Kind::organisation || kind == Kind::person;
}

QString folded(const QString& name) {
    return name.simplified().toLower();
}

class Pasting {
public:
    Pasting(const Design& design, const ChangeSet& clip, const Id& system, const Id& into)
        : m_design(design),
          m_clip(clip),
          m_system(system),
          m_into(into),
          m_edit(design) {}

    Result<Pasted> pasted() {
        for (const auto& [key, change] : m_clip)
            if (isNamed(key.kind))
                settleShared(key, *change.after);
        for (const auto& [key, change] : m_clip)
            if (!isShared(key.kind))
                m_ids.emplace(key.id, m_edit.newId(key.kind, key.id.text()));
        for (const auto& [key, entity] : inTheirOrder())
            if (auto put = putIn(key, *entity); !put)
                return tl::unexpected<Error>(put.error());
        if (m_made.empty() && m_added.empty())
            return failure(QCoreApplication::translate("Edits", "all of it is here already"));
        std::vector<Id> ids = m_made.empty() ? m_added : m_made;
        const auto count = ids.size();
        Edit edit = count == 1 ? m_edit.finish(QT_TRANSLATE_NOOP("Edit", "Pasted %1"), {m_firstName})
                               : m_edit.finish(QT_TRANSLATE_NOOP("Edit", "Pasted %1 things"), {QString::number(count)});
        return Pasted{std::move(edit), std::move(ids)};
    }

private:
    /// What an option holds of the clip, each kind as a person ordered it.
    std::vector<std::pair<EntityKey, const Entity*>> inTheirOrder() const {
        std::vector<std::pair<EntityKey, const Entity*>> ordered;
        for (const auto& [key, change] : m_clip)
            if (!isShared(key.kind))
                ordered.emplace_back(key, &*change.after);
        std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
            return std::pair(a.first.kind, common(*a.second).rank) < std::pair(b.first.kind, common(*b.second).rank);
        });
        return ordered;
    }

    /// Uses the organisation or person that is here, or adds it.
    void settleShared(const EntityKey& key, const Entity& entity) {
        const QString name = folded(nameOf(entity));
        const auto* organisation = std::get_if<Organisation>(&entity);
        Id found;
        m_design.workspace().forEach(key.kind, {}, [&](const Common& common, const void* object) {
            const auto here = m_design.workspace().find({{}, key.kind, common.id});
            const bool sameName = here && folded(nameOf(*here)) == name;
            const bool sameCode = organisation && organisation->odsCode &&
                                  static_cast<const Organisation*>(object)->odsCode == organisation->odsCode;
            if (common.id == key.id ? sameName || sameCode : found.isNull() && (sameName || sameCode))
                found = common.id;
        });
        if (!found.isNull()) {
            m_ids.emplace(key.id, found);
            return;
        }
        Entity added = entity;
        common(added).id = m_edit.newId(key.kind, key.id.text());
        common(added).rank = m_edit.newRank(key.kind);
        m_ids.emplace(key.id, common(added).id);
        m_added.push_back(common(added).id);
        if (m_firstName.isEmpty())
            m_firstName = nameOf(added);
        if (auto* body = std::get_if<Organisation>(&added)) {
            body->systems.reset();
            body->homeSystem = m_system;
            if (!m_system.isNull())
                body->systems = std::vector{m_system};
        }
        redirect(key.kind, added);
        m_edit.addEntity(std::move(added));
    }

    /// What belongs to something that didn't come along goes to where a person is.
    Result<void> rehome(Entity& entity) {
        if (auto* seat = std::get_if<Seat>(&entity); seat && !m_clip.find({optionOf(), Kind::forum, seat->forum})) {
            const Id forum = forumInto();
            if (!forum.isNull())
                seat->forum = forum;
            else if (!m_design.get<Forum>(seat->forum))
                return failure(QCoreApplication::translate("Edits", "the seats have no forum here"), {},
                               QCoreApplication::translate("Edits", "Select the forum, place or collaborative they are for"));
        }
        if (auto* area = std::get_if<Neighbourhood>(&entity); area && !m_clip.find({optionOf(), Kind::place, area->place})) {
            if (m_design.get<Place>(m_into))
                area->place = m_into;
            else if (!m_design.get<Place>(area->place))
                return failure(QCoreApplication::translate("Edits", "the neighbourhoods have no place here"), {},
                               QCoreApplication::translate("Edits", "Select the place they are in"));
        }
        if (auto* place = std::get_if<Place>(&entity))
            place->system = m_system;
        if (auto* forum = std::get_if<Forum>(&entity); forum && !forum->system.isNull())
            forum->system = m_system;
        if (auto* collaborative = std::get_if<Collaborative>(&entity); collaborative && collaborative->systems)
            collaborative->systems = std::vector{m_system};
        return {};
    }

    Id optionOf() const { return m_clip.begin() == m_clip.end() ? Id() : std::prev(m_clip.end())->first.option; }

    Id forumInto() const {
        if (const Place* place = m_design.get<Place>(m_into))
            return place->forum;
        if (const Collaborative* collaborative = m_design.get<Collaborative>(m_into))
            return collaborative->forum;
        if (const Seat* seat = m_design.get<Seat>(m_into))
            return seat->forum;
        return m_design.get<Forum>(m_into) ? m_into : Id();
    }

    Result<void> putIn(const EntityKey& key, const Entity& entity) {
        Entity copy = entity;
        if (auto home = rehome(copy); !home)
            return home;
        common(copy).id = m_ids.at(key.id);
        common(copy).rank = m_edit.newRank(key.kind);
        redirect(key.kind, copy);
        const bool isPart = belongsToAnother(entity);
        if (!isPart) {
            const Field* name = nameField(key.kind);
            if (name && key.kind != Kind::seat && isNameTaken(key.kind, nameOf(copy)))
                name->set(address(copy), QCoreApplication::translate("Edits", "%1 (copy)").arg(nameOf(copy)));
            if (m_made.empty())
                m_firstName = nameOf(copy);
            m_made.push_back(common(copy).id);
        }
        m_edit.addEntity(std::move(copy));
        return {};
    }

    bool isNameTaken(Kind kind, const QString& name) const {
        bool taken = false;
        m_design.workspace().forEach(kind, m_design.option(), [&](const Common& common, const void*) {
            taken = taken || m_design.nameOf(common.id) == name;
        });
        return taken;
    }

    /// True for what came along because something else of the clip has it.
    bool belongsToAnother(const Entity& entity) const {
        const Id& id = common(entity).id;
        for (const auto& [key, change] : m_clip) {
            if (const auto* place = std::get_if<Place>(&*change.after); place && place->forum == id)
                return true;
            if (const auto* body = std::get_if<Collaborative>(&*change.after); body && body->forum == id)
                return true;
        }
        const auto isHere = [this](Kind kind, const Id& of) { return m_clip.find({optionOf(), kind, of}) != nullptr; };
        if (const auto* seat = std::get_if<Seat>(&entity))
            return isHere(Kind::forum, seat->forum);
        if (const auto* area = std::get_if<Neighbourhood>(&entity))
            return isHere(Kind::place, area->place);
        if (const auto* post = std::get_if<Post>(&entity))
            return isHere(Kind::place, post->place);
        const auto* decision = std::get_if<Decision>(&entity);
        return decision && isHere(Kind::function, decision->function);
    }

    /// What an id of the clip is here; null if nothing.
    Id here(const Field& field, const QString& id) const {
        const auto found = m_ids.find(Id(id));
        if (found != m_ids.end())
            return found->second;
        const auto key = m_design.locate(Id(id));
        return key && contains(field.targets, key->kind) ? Id(id) : Id();
    }

    void redirect(Kind kind, Entity& entity) const {
        for (const Field& field : fieldsOf(kind)) {
            Value value = field.get(address(entity));
            if (field.type == FieldType::reference && isRecorded(value)) {
                const Id to = here(field, textOf(value));
                field.set(address(entity), to.isNull() ? Value() : Value(to.text()));
            } else if (auto* list = std::get_if<QStringList>(&value); list && field.type == FieldType::references) {
                QStringList kept;
                for (const QString& id : *list)
                    if (const Id to = here(field, id); !to.isNull())
                        kept << to.text();
                field.set(address(entity), kept);
            } else if (auto* records = std::get_if<Records>(&value)) {
                std::erase_if(*records, [&](Record& record) { return !redirected(field, record); });
                field.set(address(entity), value);
            }
        }
    }

    bool redirected(const Field& field, Record& record) const {
        for (std::size_t i = 0; i < field.record.size(); ++i) {
            if (field.record[i].type != FieldType::reference || !isRecorded(record.values[i]))
                continue;
            const Id to = here(field.record[i], textOf(record.values[i]));
            if (to.isNull())
                return false;
            record.values[i] = to.text();
        }
        return true;
    }

    const Design& m_design;
    const ChangeSet& m_clip;
    Id m_system;
    Id m_into;
    EditBuilder m_edit;
    std::map<Id, Id> m_ids;
    std::vector<Id> m_made;
    std::vector<Id> m_added;
    QString m_firstName;
};

} // namespace

ChangeSet clipOf(const Design& design, const std::vector<Id>& ids) {
    std::set<EntityKey> keys;
    for (const Id& id : ids)
        if (const auto key = design.locate(id); key && (!isShared(key->kind) || isNamed(key->kind)))
            for (const EntityKey& part : withBelongings(design, *key))
                keys.insert(part);
    std::set<EntityKey> named;
    for (const EntityKey& key : keys)
        for (const Reference& reference : referencesIn(*design.workspace().find(key)))
            if (const auto target = design.locate(reference.target); target && isNamed(target->kind))
                named.insert(*target);
    keys.insert(named.begin(), named.end());
    ChangeSet clip;
    for (const EntityKey& key : keys)
        clip.add(*design.workspace().find(key), key.option);
    return clip;
}

Result<Pasted> pasteClip(const Design& design, const ChangeSet& clip, const Id& system, const Id& into) {
    for (const auto& [key, change] : clip)
        if (change.before || !change.after || (isShared(key.kind) && !isNamed(key.kind)))
            return failure(QCoreApplication::translate("Edits", "what was copied can't be pasted"));
    return Pasting(design, clip, system, into).pasted();
}

Result<Pasted> addOrganisations(const Design& design, const Id& system, const std::vector<NewOrganisation>& wanted) {
    EditBuilder edit(design);
    std::vector<Id> ids;
    for (const NewOrganisation& organisation : wanted)
        ids.push_back(edit.add<Organisation>(organisation.name, [&](Organisation& made) {
            made.name = organisation.name;
            made.kind = organisation.kind;
            if (!system.isNull()) {
                made.systems = std::vector{system};
                made.homeSystem = system;
            }
        }));
    if (ids.empty())
        return failure(QCoreApplication::translate("Edits", "there is nothing to add"));
    return Pasted{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added %1 organisations"), {QString::number(ids.size())}),
                  std::move(ids)};
}

} // namespace placewright
