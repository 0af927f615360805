// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/layout/layout_types.h"
#include "views/drawing/display_list.h"

#include <QHash>
#include <QSet>

namespace placewright {

/// How many findings stand against an entity.
struct FindingCount {
    int must = 0;
    int expected = 0;

    friend bool operator==(const FindingCount&, const FindingCount&) = default;
    friend FindingCount operator+(FindingCount a, FindingCount b) { return {a.must + b.must, a.expected + b.expected}; }
};

struct StructureOptions {
    Id system;                        ///< Null for the first.
    QHash<Id, FindingCount> findings; ///< By subject; shown as badges on the box the subject is drawn in.
    QSet<Id> expanded; ///< Committees whose seats are shown; the system's id shows all functions it holds.
    QSet<Id> gone; ///< Drawn to look back at: not counted with what is there, and nothing is said of what they lack.
    double width = 0;  ///< In drawing units; 0 for what suits a sheet of paper best.
};

/// The structure of one system in one option, in tiers from NHS England down; what a person pinned stays where it is.
/// The same design and options give the same drawing.
DisplayList structurePicture(const Design& design, const StructureOptions& options = {});

/// What that drawing asks of the layout: boxes with the heights their words take, and the connectors between them.
/// Texts are measured here, so that laying it out measures none.
LayoutInput structureLayout(const Design& design, const StructureOptions& options = {});

} // namespace placewright
