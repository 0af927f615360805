// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/part_changes.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/map/decisions.h"
#include "model/edits/structure.h"
#include "model/map/map_bodies.h"

#include <algorithm>

namespace placewright {

namespace {

struct PartChangesText {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

std::vector<DecisionPart> partsWith(std::vector<DecisionPart> parts, const BodyAliases& aliases, const std::vector<PartChange>& changes) {
    for (const PartChange& change : changes) {
        const auto isIt = [&](const DecisionPart& held) { return held.part == change.part && aliases.same(held.who, change.who); };
        if (!change.has)
            std::erase_if(parts, isIt);
        else if (std::none_of(parts.begin(), parts.end(), isIt))
            parts.push_back({change.who, change.part, {}});
    }
    return parts;
}

} // namespace

Result<Edit> changeParts(const Design& design, const Id& function, const Id& decision, const std::vector<PartChange>& changes) {
    EditChain chain(design);
    std::vector<Id> decisions;
    for (const Decision* held : inOrder(design.table<Decision>()))
        if (held->function == function && (decision.isNull() || held->id == decision))
            decisions.push_back(held->id);
    const bool any = std::any_of(changes.begin(), changes.end(), [](const PartChange& change) { return change.has; });
    if (decisions.empty() && (any || !decision.isNull() || !design.get<Function>(function))) {
        const auto added = addDecision(design, function, {});
        if (const auto done = chain.add(added); !done)
            return tl::unexpected<Error>(done.error());
        decisions.push_back(added->changes.begin()->first.id);
    }
    const BodyAliases aliases(design);
    ChangeSet all;
    for (const Id& id : decisions) {
        const Decision before = *chain.design().get<Decision>(id);
        Decision after = before;
        auto parts = partsWith(before.parts.value_or(std::vector<DecisionPart>{}), aliases, changes);
        if (before.parts || !parts.empty())
            after.parts = std::move(parts);
        if (after != before)
            all.change(before, after, design.option());
    }
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Who takes part in “%1”")), {design.nameOf(function)}};
    if (const auto done = chain.add(Edit{label, std::move(all)}); !done)
        return tl::unexpected<Error>(done.error());
    return chain.finish(label);
}

Result<Edit> giveToPlaces(const Design& design, const Id& function, const Id& system) {
    if (!design.get<Function>(function))
        return failure(PartChangesText::tr("There is no function “%1” in this option").arg(function.text()));
    const BodyAliases aliases(design);
    std::vector<const Decision*> held;
    for (const Decision* decision : inOrder(design.table<Decision>()))
        if (decision->function == function)
            held.push_back(decision);
    const Decision* common = held.size() == 1 ? held.front() : nullptr;
    const auto decides = [&](const Decision& decision, const Id& place) {
        return decision.parts && std::any_of(decision.parts->begin(), decision.parts->end(), [&](const DecisionPart& part) {
            return part.part == Part::decides && aliases.same(part.who, place);
        });
    };
    EditChain chain(design);
    bool commonStays = false;
    int made = 0;
    for (const Place* place : inOrder(design.table<Place>())) {
        if (!system.isNull() && place->system != system)
            continue;
        if (const auto own = std::find_if(held.begin(), held.end(), [&](const Decision* each) { return decides(*each, place->id); }); own != held.end()) {
            commonStays = commonStays || *own == common;
            continue;
        }
        const auto added = addDecision(chain.design(), function, design.nameOf(place->id));
        if (const auto done = chain.add(added); !done)
            return tl::unexpected<Error>(done.error());
        const Decision before = *chain.design().get<Decision>(added->changes.begin()->first.id);
        Decision after = before;
        std::vector<DecisionPart> parts{{place->id, Part::decides, {}}};
        if (common) {
            after.limit = common->limit;
            for (const DecisionPart& part : common->parts.value_or(std::vector<DecisionPart>{}))
                if (part.part != Part::decides && !aliases.same(part.who, place->id))
                    parts.push_back(part);
        }
        after.parts = std::move(parts);
        ChangeSet changes;
        changes.change(before, after, design.option());
        if (const auto done = chain.add(Edit{{}, std::move(changes)}); !done)
            return tl::unexpected<Error>(done.error());
        ++made;
    }
    if (made == 0)
        return failure(PartChangesText::tr("There is no place left to give a decision of its own"), {}, PartChangesText::tr("Add a place first"));
    if (common && !commonStays)
        if (const auto done = chain.add(remove(chain.design(), {common->id})); !done)
            return tl::unexpected<Error>(done.error());
    return chain.finish(labelled(QT_TRANSLATE_NOOP("Edit", "Give each place a decision of its own in “%1”"), {design.nameOf(function)}));
}

} // namespace placewright
