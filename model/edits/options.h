// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

/// What a person can do with the options of a workspace. Pure, like the edits of the structure.
namespace placewright {

/// Another option that holds all that the design's option holds, under the same ids, and says what it is based on.
Result<Addition> copyOption(const Design& design, const QString& name);
/// An option that holds nothing yet.
Result<Addition> addOption(const Workspace& workspace, const QString& name);
/// What people call the design's option, how far it is agreed, and what it is for.
struct OptionWords {
    QString name;
    Recorded<OptionStatus> status;
    QString summary;
};
Result<Edit> describeOption(const Design& design, const OptionWords& words);
/// The design's option one earlier (-1) or later (1) among the options; one in use passes over those that are archived.
/// Fails at the ends.
Result<Edit> moveOption(const Design& design, int by);
/// Puts the design's option where another stands, which makes room for it. Fails on itself and on what is not there.
Result<Edit> moveOptionTo(const Design& design, const Id& other);
/// Puts the design's option out of use, or back into it, with all it holds. The last one in use stays there.
Result<Edit> archiveOption(const Design& design);
Result<Edit> bringBackOption(const Design& design);
/// Removes the design's option with all it holds and what it scored; the last one stays. What was based on it is based on
/// what it was based on.
Result<Edit> deleteOption(const Design& design);
/// The one option of another workspace as a further option under another name. What all options share is added where it
/// is not there yet; where the two differ, what is there stays, and a sentence in `notes` says so. What the option scored
/// comes along.
Result<Addition>
adoptOption(const Workspace& workspace, const Workspace& other, const QString& name, QStringList* notes);
/// A workspace without all its options but one, ready for `adoptOption`.
Workspace withOnlyOption(Workspace workspace, const Id& option);
/// All that options share, and of what they hold that of one alone, which takes less time than to copy all.
Workspace withContentOf(const Workspace& workspace, const Id& option);

} // namespace placewright
