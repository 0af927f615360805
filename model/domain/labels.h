// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/domain/workspace.h"

/// What exchange words, fields, kinds and the framework's terms are called on screen, in the language of the program.
namespace placewright {

/// A word of the exchange format for a person: "ics-nhs-body" gives "ICS NHS body". Free text comes back with hyphens
/// as spaces and a capital.
QString wordLabel(const QString& word);
/// The same, with the workspace's own terms for the words that name one.
QString wordLabel(const Workspace& workspace, const QString& word);
QString fieldLabel(const Field& field);
/// One of a kind: "Seat".
QString kindLabel(Kind kind);

/// What a person calls the entity: its name, else words made of what it is and whom it joins ("NHS England to the
/// board").
QString displayName(const Design& design, const Id& id);
QString displayName(const Design& design, const Entity& entity);
/// Whole pounds with the language's separators: "£1,640,000".
QString poundsLabel(qint64 pounds);

/// The framework's words that systems call by other names (`terms` of EXCHANGE).
enum class Term { nhsBody, partnership, placePartnership, place, neighbourhood, collaborative };

/// What this workspace calls it: its own name, else the white paper's or the Act's.
QString term(const Workspace& workspace, Term term);
/// The term id of EXCHANGE, such as `place-partnership`.
QLatin1String termId(Term term);

} // namespace placewright
