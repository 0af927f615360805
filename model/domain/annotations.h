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

/// The workspace itself; there is exactly one.
struct WorkspaceInfo : Common {
    Text title;
    Words rulePacks;
    Recorded<Terms> terms;
    Recorded<std::vector<LocalTerm>> localTerms;

    friend bool operator==(const WorkspaceInfo&, const WorkspaceInfo&) = default;
};

/// One configuration of the systems in a workspace. Everything that isn't shared lives inside an option.
struct Option : Common {
    Text name;
    Id basedOn;
    Recorded<OptionStatus> status;
    Text summary;

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
