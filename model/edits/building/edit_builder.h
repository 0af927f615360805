// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/edits/building/fresh_id.h"
#include "model/edits/structure.h"

namespace placewright {

/// Collects the changes of one edit in a design and hands out ids and ranks that take its own additions into account.
class EditBuilder
{
public:
    explicit EditBuilder(const Design& design) : m_design(design) {}

    const Design& design() const { return m_design; }

    /// Adds an entity of a kind at the end of its kind, after `prepare` has filled in all but its id. That is made of
    /// `base`.
    template <class T, class Prepare>
    Id add(const QString& base, const Prepare& prepare)
    {
        T made;
        made.rank = newRank(kindFor<T>);
        prepare(made);
        made.id = idFor(Entity(made), base);
        const Id id = made.id;
        m_changes.add(std::move(made), m_design.option());
        return id;
    }

    void addEntity(Entity entity) { m_changes.add(std::move(entity), m_design.option()); }
    void change(Entity before, Entity after) { m_changes.change(std::move(before), std::move(after), m_design.option()); }
    void changeIn(const Id& option, Entity before, Entity after) { m_changes.change(std::move(before), std::move(after), option); }
    void removeFrom(const Id& option, Entity before) { m_changes.remove(std::move(before), option); }

    /// An id for what is like nothing that any option holds.
    Id newId(Kind kind, const QString& base);
    /// The id that the same thing has in another option, so that the two can be compared; else one that no option uses.
    Id idFor(const Entity& made, const QString& base);
    Rank newRank(Kind kind);

    Edit finish(const char* label, QStringList arguments = {})
    {
        return Edit{Label{QString::fromUtf8(label), std::move(arguments)}, std::move(m_changes)};
    }

private:
    const Design& m_design;
    ChangeSet m_changes;
    std::set<Id> m_taken;
    std::map<Kind, Rank> m_lastRank;
};

/// What the forum of a place is called until somebody calls it otherwise.
QString placeForumName(const QString& place);

/// "There is no such ..." for an id that leads nowhere.
tl::unexpected<Error> noSuchThing(const Id& id);

} // namespace placewright
