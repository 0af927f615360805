// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_words.h"

#include <array>

namespace placewright {

/// `moved`: a seat to another forum, a decision to another decider; of layout, a box to another spot.
enum class Difference : quint8 { added, removed, changed, moved };
inline constexpr std::array allDifferences{Difference::added, Difference::removed, Difference::changed, Difference::moved};

/// "added", as it stands in a sentence and in JSON.
QLatin1String wordOf(Difference difference);
/// "Added", in the language of the program.
QString labelOf(Difference difference);
/// The letter that marks it: "A" for added, in the language of the program.
QString letterOf(Difference difference);

/// One thing that differs between two options.
struct OptionChange {
    EntityKey key; ///< In the option compared from, whether it is there or not.
    Difference what = Difference::changed;
    bool isLayout = false; ///< Only where it stands differs.
    QString kind;          ///< "Seat".
    QString name;
    std::vector<FieldWords> fields; ///< In words; without the fields of what is all there or all gone.

    /// "Seat “Chair” added".
    QString headline() const;
};

/// What differs of one body, or of one function. A decision that moves stands with its former decider and its new one.
struct ChangeGroup {
    Id body;                           ///< Null for what concerns the system as a whole.
    Kind kind = Kind::system;          ///< Of the body.
    QString name;                      ///< As the option compared to calls it, if it is there.
    QString summary;                   ///< "form changes from committee to joint committee; gains 6 decisions"; empty for layout.
    std::vector<std::size_t> changes;  ///< Places in `Comparison::changes`.
    bool isLayout = false;             ///< Nothing but layout differs.
};

/// Two options compared, seen from the first: what the second has, lacks and has otherwise.
struct Comparison {
    Id from;
    Id to;
    ChangeSet difference;              ///< Leads from the one to the other.
    std::vector<OptionChange> changes; ///< In the order of their keys, one a change of `difference`.
    std::vector<ChangeGroup> groups;   ///< System forums, places, collaboratives, other bodies, functions, the whole.

    int count(Difference what) const;
    int layoutCount() const;
    int meaningCount() const { return static_cast<int>(changes.size()) - layoutCount(); }
};

/// The field that says where a thing of a kind belongs, so that another value means that it has moved; null if it belongs nowhere.
const char* ownerField(Kind kind);

enum class InWords : bool { no, yes };
/// Both options must be there. Not in words, kinds, names, fields and summaries stay empty and groups are in no order.
Comparison compareOptions(const Workspace& workspace, const Id& from, const Id& to, InWords words = InWords::yes);

} // namespace placewright
