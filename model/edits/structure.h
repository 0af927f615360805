// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/value.h"

#include <QPointF>
#include <QRectF>

#include <vector>

/// What a person can do to the structure of a design. Pure: each returns the edit with all that follows from it, or why
/// it can't be.
namespace placewright {

/// An edit together with the id of what it made, so that a view can select it.
struct Addition {
    Edit edit;
    Id id;
};

Result<Addition> addPlace(const Design& design, const Id& system, const QString& name);
/// A forum of a kind; `parent` may be null. Its level and body follow from the parent, or from the kind.
Result<Addition>
addForum(const Design& design, const Id& system, ForumKind kind, const QString& name, const Id& parent);
/// The forum of a place or of a collaborative that has none yet.
Result<Addition> addForumFor(const Design& design, const Id& placeOrCollaborative);
Result<Addition> addCollaborative(const Design& design, const Id& system, const QString& name);
Result<Addition> addOrganisation(const Design& design, const Id& system, OrganisationKind kind, const QString& name);
/// Somebody, by name or by what they do; with a seat they hold it from then on.
Result<Addition> addPerson(const Design& design, const QString& name, const Id& seat = {});
Result<Addition> addNeighbourhood(const Design& design, const Id& place, const QString& name);
/// A seat that is vacant until somebody holds it.
Result<Addition> addSeat(const Design& design, const Id& forum, SeatCategory category, const QString& title);
/// Any other kind of entity, empty but for what it needs; fields as given.
Result<Addition> addEntity(const Design& design, Kind kind, const std::vector<std::pair<QString, Value>>& fields);

/// An organisation takes part: a seat on a forum, on a place's forum (made if there is none), or membership of a
/// collaborative. Refuses when it is there already.
Result<Addition> addMember(const Design& design, const Id& organisation, const Id& target);
/// True if `addMember` would do something for this target.
bool canBeJoined(const Design& design, const Id& target);

/// Sets one field of any entity; a blank value means "not recorded".
Result<Edit> setField(const Design& design, const Id& id, const QString& field, const Value& value);
/// Sets a field of the option itself or of the workspace.
Result<Edit> setOptionField(const Design& design, const QString& field, const Value& value);
Result<Edit> setWorkspaceField(const Design& design, const QString& field, const Value& value);
Result<Edit> rename(const Design& design, const Id& id, const QString& name);
/// One form for a place. A committee or joint committee gets a forum of that kind where the place has one.
Result<Edit> setPlaceForm(const Design& design, const Id& place, PlaceForm form);

/// Removes entities and all that makes no sense without them (a forum's seats, a function's decisions, notes and
/// waivers about them); other references to them are cleared. What is shared goes from every option.
Result<Edit> remove(const Design& design, const std::vector<Id>& ids);
/// Copies entities with what belongs to them (a place with its forum, seats, posts and neighbourhoods; a forum with its
/// seats).
Result<Addition> duplicate(const Design& design, const std::vector<Id>& ids);

/// A seat to another forum; a forum under another; a neighbourhood to another place. Refuses what would be above
/// itself.
Result<Edit> moveTo(const Design& design, const Id& id, const Id& newParent);
/// Puts an entity before another of its kind, or last if `before` is null.
Result<Edit> reorder(const Design& design, const Id& id, const Id& before);

/// Pins a box where a person put it on a view (units of the drawing), or lets the layout place it again.
Result<Edit> placeAt(const Design& design, const Id& subject, const QString& view, const QRectF& rect);
Result<Edit> releasePlacement(const Design& design, const std::vector<Id>& subjects, const QString& view);

} // namespace placewright
