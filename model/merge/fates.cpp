// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/fates.h"

#include "model/change/change_set.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "model/merge/references.h"

#include <set>

namespace placewright {

namespace {

class Return {
public:
    Return(Workspace& workspace, const Workspace& base) : m_workspace(workspace), m_base(base) {}

    bool run(const EntityKey& key) {
        if (!put(key))
            return false;
        gather();
        clean();
        refer();
        return true;
    }

private:
    bool put(const EntityKey& key) {
        if (m_workspace.contains(key))
            return true;
        const auto entity = m_base.find(key);
        const bool taken = key.kind == Kind::option ? m_workspace.options.contains(key.id)
                                                    : m_workspace.isTaken(isShared(key.kind) ? Id() : key.option, key.id);
        if (!entity || taken || (!isShared(key.kind) && !m_workspace.options.contains(key.option) &&
                                 !put({Id(), Kind::option, key.option})))
            return false;
        m_workspace.put(key, *entity);
        m_back.insert(key);
        return true;
    }

    bool isBack(const Id& option, const Reference& reference) const {
        const auto target = targetOf(m_base, option, holder(reference), reference.target);
        return target && m_back.contains(*target);
    }

    /// What hangs on what has come back, and what that can't be without, until nothing more does.
    void gather() {
        for (std::size_t before = 0; before != m_back.size();) {
            before = m_back.size();
            m_base.forEach([&](const EntityKey& key, const Entity& entity) {
                if (m_back.contains(key))
                    return needs(key, entity);
                if (m_workspace.contains(key))
                    return;
                bool hangs = !isShared(key.kind) && m_back.contains({Id(), Kind::option, key.option});
                for (const Reference& reference : referencesIn(entity))
                    hangs = hangs || (standsOrFalls(key.kind, reference) && isBack(key.option, reference));
                if (hangs)
                    put(key);
            });
        }
    }

    void needs(const EntityKey& key, const Entity& entity) {
        for (const Reference& reference : referencesIn(entity))
            if (const auto target = targetOf(m_base, key.option, holder(reference), reference.target))
                if (standsOrFalls(key.kind, reference) || belongsTo(key.kind, target->kind))
                    put(*target);
    }

    /// Takes out of what has come back the references to what is gone for another reason.
    void clean() {
        for (const EntityKey& key : std::set<EntityKey>(m_back)) {
            Entity entity = *m_workspace.find(key);
            bool stands = true;
            for (const Reference& reference : referencesIn(entity))
                stands = stands && (!standsOrFalls(key.kind, reference) ||
                                    targetOf(m_workspace, key.option, holder(reference), reference.target));
            if (!stands) {
                removeWithAll(m_workspace, key);
                continue;
            }
            replaceReferences(entity, [&](const Field& field, const Id& target) {
                return targetOf(m_workspace, key.option, field, target) ? target : Id();
            });
            m_workspace.put(key, std::move(entity));
        }
    }

    /// Gives those who lost them their references to what has come back.
    void refer() {
        std::vector<std::pair<EntityKey, Entity>> changed;
        m_base.forEach([&](const EntityKey& key, const Entity& before) {
            if (m_back.contains(key))
                return;
            const auto references = referencesIn(before);
            const bool referred = std::any_of(references.begin(), references.end(),
                                              [&](const Reference& r) { return isBack(key.option, r); });
            auto now = referred ? m_workspace.find(key) : std::nullopt;
            if (!now)
                return;
            for (const Reference& reference : references)
                if (isBack(key.option, reference))
                    referAgain(key, before, *now, reference);
            changed.emplace_back(key, std::move(*now));
        });
        for (auto& [key, entity] : changed)
            m_workspace.put(key, std::move(entity));
    }

    void referAgain(const EntityKey& key, const Entity& before, Entity& now, const Reference& reference) const {
        const Field& field = *reference.field;
        if (!targetOf(m_workspace, key.option, holder(reference), reference.target))
            return;
        const Value then = field.get(address(before));
        const Value held = field.get(address(now));
        if (field.type == FieldType::reference) {
            if (!isRecorded(held))
                field.set(address(now), then);
        } else if (field.type == FieldType::references) {
            field.set(address(now), withEntry(std::get<QStringList>(then), held, reference.target.text()));
        } else {
            const Records& records = std::get<Records>(then);
            const Record& record = records[static_cast<std::size_t>(reference.index)];
            if (resolves(key, field, record))
                field.set(address(now), withEntry(records, held, record));
        }
    }

    /// The entry again where it stood, among what is left of the others, and at the end what is new.
    template <class List>
    static Value withEntry(const List& before, const Value& held, const typename List::value_type& entry) {
        const auto* list = std::get_if<List>(&held);
        const auto has = [](const List& entries, const auto& wanted) {
            return std::find(entries.begin(), entries.end(), wanted) != entries.end();
        };
        List all;
        for (const auto& old : before)
            if (old == entry || (list && has(*list, old)))
                all.push_back(old);
        if (list)
            for (const auto& kept : *list)
                if (!has(before, kept))
                    all.push_back(kept);
        return all;
    }

    bool resolves(const EntityKey& key, const Field& field, const Record& record) const {
        for (std::size_t i = 0; i < field.record.size(); ++i)
            if (field.record[i].type == FieldType::reference && isRecorded(record.values[i]) &&
                !targetOf(m_workspace, key.option, field.record[i], Id(textOf(record.values[i]))))
                return false;
        return true;
    }

    Workspace& m_workspace;
    const Workspace& m_base;
    std::set<EntityKey> m_back;
};

} // namespace

bool removeWithAll(Workspace& workspace, const EntityKey& key) {
    if (!workspace.contains(key))
        return true;
    const auto edit = key.kind == Kind::option ? deleteOption(Design(workspace, key.id))
                                               : remove(Design(workspace, key.option), {key.id});
    if (!edit)
        return false;
    apply(workspace, edit->changes);
    return true;
}

bool bringBack(Workspace& workspace, const Workspace& base, const EntityKey& key) {
    Workspace attempt = workspace;
    if (!Return(attempt, base).run(key) || !attempt.contains(key))
        return false;
    workspace = std::move(attempt);
    return true;
}

} // namespace placewright
