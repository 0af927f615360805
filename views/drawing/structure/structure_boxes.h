// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"
#include "views/drawing/structure/box_composer.h"
#include "views/drawing/structure/system_facts.h"

#include <functional>

namespace placewright {

/// Everything that boxes of one drawing are made from.
struct StructureScene {
    const Design& design;
    const StructureOptions& options;
    SystemFacts facts;
    LegendUse use;

    FindingCount findings(const Id& id) const { return options.findings.value(id); }
    FindingCount findings(const std::vector<const Seat*>& seats) const;
};

/// A box of the drawing before it has a place.
struct StructureBox {
    Id subject; ///< Null where it stands for no single entity; then it can't be pinned.
    LayoutBox layout;
    std::function<BoxContent(double width)> content;
};

BoxContent nationalBox(StructureScene& scene, const Organisation& organisation, double width);
BoxContent partnershipBox(StructureScene& scene, double width);
BoxContent bodyBox(StructureScene& scene, double width);
BoxContent otherForumsBox(StructureScene& scene, double width);
BoxContent heldBox(StructureScene& scene, double width);
BoxContent placeBox(StructureScene& scene, const Place& place, double width);
/// A forum at a level that no place or collaborative claims as its own.
BoxContent looseForumBox(StructureScene& scene, const Forum& forum, double width);
BoxContent collaborativeBox(StructureScene& scene, const Collaborative& collaborative, double width);
BoxContent organisationsBox(StructureScene& scene,
                            const QString& title,
                            const std::vector<const Organisation*>& organisations,
                            double width);
BoxContent
forumsBox(StructureScene& scene, const QString& title, const std::vector<const Forum*>& forums, double width);
BoxContent supraForumBox(StructureScene& scene, const Forum& forum, double width);

BoxContent agreementsBox(StructureScene& scene, const std::vector<const Agreement*>& agreements, double width);

/// What is passed to a place, and whether it can hold it.
struct PlaceAuthority {
    std::vector<const Delegation*> delegations;
    std::vector<const Delegation*> fromSystem; ///< Those of them that the system's NHS body or its board gives.
    qsizetype functions = 0;                   ///< Passed on by the system's NHS body.
    qsizetype decisions = 0;                   ///< That the place decides.
    qsizetype givers = 0;
    qint64 budget = 0;
    bool onlyInforms = false;
    bool proposed = false; ///< All of `fromSystem` are proposals.
};
PlaceAuthority authorityOf(const StructureScene& scene, const Place& place);

} // namespace placewright
