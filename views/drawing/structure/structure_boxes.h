// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"
#include "views/drawing/structure/box_composer.h"
#include "views/drawing/structure/system_facts.h"

#include <functional>
#include <map>

namespace placewright {

/// Everything that boxes of one drawing are made from.
struct StructureScene {
    const Design& design;
    const StructureOptions& options;
    SystemFacts facts;
    LegendUse use;
    /// By place, or the Partnership's forum: made once, as boxes are tried at many widths.
    std::map<Id, std::vector<SeatGroup>> groups;
    /// Only heights are asked for; no mark is needed.
    bool measuring = false;

    FindingCount findings(const Id& id) const { return options.findings.value(id); }
    FindingCount findings(const std::vector<const Seat*>& seats) const;
    QString seatWords(const std::vector<const Seat*>& seats) const { return seatCountWords(seats, options.gone); }
};

/// A box of the drawing before it has a place.
struct StructureBox {
    Id subject; ///< Null where it stands for no single entity; then it can't be pinned.
    LayoutBox layout;
    std::function<BoxContent(double width)> content; ///< While the scene is measuring, only its height is right.
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

} // namespace placewright
