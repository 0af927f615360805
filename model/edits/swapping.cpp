// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"
#include "model/edits/placing.h"

namespace placewright {

namespace {

class Swap {
public:
    Swap(const Id& one, const Id& other) : m_one(one.text()), m_other(other.text()) {}

    /// True if it held one of the two.
    bool in(QString& id) const {
        if (id != m_one && id != m_other)
            return false;
        id = id == m_one ? m_other : m_one;
        return true;
    }

    bool in(Value& value, const Field& field) const {
        bool found = false;
        if (auto* id = std::get_if<QString>(&value); id && field.type == FieldType::reference)
            found = in(*id);
        else if (auto* ids = std::get_if<QStringList>(&value); ids && field.type == FieldType::references)
            for (QString& listed : *ids)
                found = in(listed) || found;
        else if (auto* records = std::get_if<Records>(&value))
            for (Record& record : *records)
                for (std::size_t i = 0; i < field.record.size(); ++i)
                    found = in(record.values[i], field.record[i]) || found;
        return found;
    }

private:
    QString m_one;
    QString m_other;
};

} // namespace

Result<Edit> swapOrganisations(const Design& design, const Id& one, const Id& other) {
    for (const Id& id : {one, other})
        if (!design.get<Organisation>(id))
            return noSuchThing(id);
    EditBuilder edit(design);
    const Swap swap(one, other);
    design.workspace().forEach([&](const EntityKey& key, const Entity& entity) {
        // What is about one of them, such as a note on it, stays with it.
        if (key.option != design.option() || key.kind == Kind::note || key.kind == Kind::waiver ||
            key.kind == Kind::declaration || key.kind == Kind::placement)
            return;
        std::optional<Entity> changed;
        for (const Field& field : fieldsOf(key.kind)) {
            Value value = field.get(address(entity));
            if (!swap.in(value, field))
                continue;
            if (!changed)
                changed = entity;
            field.set(address(*changed), value);
        }
        if (changed)
            edit.change(entity, std::move(*changed));
    });
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Swapped %1 and %2"), {design.nameOf(one), design.nameOf(other)});
}

} // namespace placewright
