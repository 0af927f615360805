// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

/// A local name for a term of the framework, such as "local care partnership" for `place-partnership`.
struct LocalTerm {
    Text term;
    Text name;
    QString extra;

    friend bool operator==(const LocalTerm&, const LocalTerm&) = default;
};

/// A rule that a workspace adds: a query of its own, or, where there is none, the sentence "every `subject` has at least
/// `atLeast` seats where `field` is `value`". What can't be used is listed as broken, not refused.
struct OwnRule {
    Text id;
    Text name;     ///< What it asks for, in a sentence.
    Text strength; ///< As `Strength`; expected where it isn't recorded.
    Text subject;  ///< A kind, in the singular.
    Count atLeast;
    Text field;
    Text value;
    Text query;   ///< One SELECT, as in a rule's file.
    Text message; ///< What a finding says, with the query's columns as `{column}`.
    Text fix;
    QString extra;

    friend bool operator==(const OwnRule&, const OwnRule&) = default;
};

/// The workspace itself; there is exactly one.
struct WorkspaceInfo : Common {
    Text title;
    Words rulePacks;
    Recorded<Terms> terms;
    Recorded<std::vector<LocalTerm>> localTerms;
    Recorded<std::vector<OwnRule>> ownRules;

    friend bool operator==(const WorkspaceInfo&, const WorkspaceInfo&) = default;
};

/// One configuration of the systems in a workspace. Everything that isn't shared lives inside an option.
struct Option : Common {
    Text name;
    Id basedOn;
    Recorded<OptionStatus> status;
    Text summary;
    Flag archived; ///< Kept, but left out of what there is to choose from.

    friend bool operator==(const Option&, const Option&) = default;
};

struct Note : Common {
    Id subject;
    Text text;
    Recorded<NoteKind> kind;
    Text by;
    Date on;

    friend bool operator==(const Note&, const Note&) = default;
};

/// Where a person put a box on a view, in drawing units (1/96 inch at 100 %). Computed positions are never stored.
struct Placement : Common {
    Id subject;
    Text view;
    Recorded<double> x;
    Recorded<double> y;
    Recorded<double> w;
    Recorded<double> h;
    Flag pinned;

    friend bool operator==(const Placement&, const Placement&) = default;
};

} // namespace placewright
