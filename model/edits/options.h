// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

/// What a person can do with the options of a workspace. Pure, like the edits of the structure.
namespace placewright {

/// Another option that holds all that the design's option holds, under the same ids, and says what it is based on.
Result<Addition> copyOption(const Design& design, const QString& name);
/// Removes the design's option with all it holds; the last one stays. What was based on it is based on what it was
/// based on.
Result<Edit> deleteOption(const Design& design);
/// The one option of another workspace as a further option under another name. What all options share is added where it
/// is not there yet; where the two differ, what is there stays, and a sentence in `notes` says so.
Result<Addition>
adoptOption(const Workspace& workspace, const Workspace& other, const QString& name, QStringList* notes);

} // namespace placewright
