// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

/// Most queries read names and titles only to show them. Where that is so a new name changes what findings say, never whether there
/// are any, so that a rule which found nothing need not run again when somebody types a name.
///
/// True if the query may compare a name or a title with something, judged by its text: rather once too often. A name that a common
/// table expression passes on under another word and that is compared under it isn't seen; no rule of ours does that, and the
/// random edits of the tests would find it.
bool comparesNames(const QString& query);

/// The query with the names in it taken out: `coalesce(x.name, x.id) AS name` and `x.name` in the list of columns, and the same of
/// titles. One that is compared stays.
QString withoutShownNames(const QString& query);

} // namespace placewright
