// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

namespace placewright {

/// Things taken out of a design with what belongs to them and the organisations and people they name, as additions under
/// the ids they had there.
ChangeSet clipOf(const Design& design, const std::vector<Id>& ids);

struct Pasted {
    Edit edit;
    std::vector<Id> ids; ///< Of what was asked for; what belongs to it left out.
};

/// Puts such things into a design, be it another option or another file, under ids of their own. Organisations and people
/// that are here already (by id and name, by ODS code, or by name) are used, others are added. Seats and neighbourhoods
/// that came without what they belong to go to `into`. References that lead nowhere here are left out.
Result<Pasted> pasteClip(const Design& design, const ChangeSet& clip, const Id& system, const Id& into);

struct NewOrganisation {
    QString name;
    OrganisationKind kind = OrganisationKind::other;
};

/// Several organisations of a system at once.
Result<Pasted> addOrganisations(const Design& design, const Id& system, const std::vector<NewOrganisation>& wanted);

} // namespace placewright
