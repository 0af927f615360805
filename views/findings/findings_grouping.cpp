// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_grouping.h"

#include "model/assurance/assurance_words.h"
#include "model/domain/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace placewright {

namespace {

struct FindingsGrouping {
    Q_DECLARE_TR_FUNCTIONS(FindingsGrouping)
};

Id placeOfForum(const Design& design, Id forum) {
    // A parent can't lead round in a circle, but a design that is being previewed may be odd.
    for (int steps = 0; !forum.isNull() && steps < 20; ++steps) {
        for (const auto& [id, place] : design.table<Place>())
            if (place.forum == forum)
                return id;
        const auto* found = design.get<Forum>(forum);
        forum = found ? found->parent : Id();
    }
    return {};
}

Id placeOfEntity(const Design& design, const Id& id) {
    if (design.get<Place>(id))
        return id;
    if (const auto* seat = design.get<Seat>(id))
        return placeOfForum(design, seat->forum);
    if (const auto* neighbourhood = design.get<Neighbourhood>(id))
        return neighbourhood->place;
    if (const auto* post = design.get<Post>(id))
        return post->place;
    if (const auto* contract = design.get<Contract>(id))
        return contract->place;
    return design.get<Forum>(id) ? placeOfForum(design, id) : Id();
}

using Order = std::tuple<int, qint64, QString>;

struct Sorted {
    Order order;
    FindingPart part;
};

Sorted startOf(const Design& design, const ShownFinding& finding, Grouping grouping) {
    if (grouping == Grouping::strength) {
        const FindingGroup group = groupOf(finding);
        return {{static_cast<int>(group), 0, {}}, {QString::number(static_cast<int>(group)), groupName(group), {}}};
    }
    if (grouping == Grouping::theme)
        return {{static_cast<int>(themeRank(finding.theme)), 0, finding.theme}, {finding.theme, themeWords(finding.theme), {}}};
    const Id id = placeOf(design, finding);
    if (id.isNull())
        return {{0, 0, {}}, {QString(), FindingsGrouping::tr("The whole system"), {}}};
    return {{1, design.get<Place>(id)->rank, id.text()}, {id.text(), displayName(design, id), {}}};
}

} // namespace

FindingGroup groupOf(const ShownFinding& finding) {
    if (finding.state == ShownFinding::State::waived)
        return FindingGroup::setAside;
    if (finding.state == ShownFinding::State::toConfirm)
        return FindingGroup::toConfirm;
    return static_cast<FindingGroup>(finding.strength);
}

QString groupName(FindingGroup group) {
    switch (group) {
    case FindingGroup::must:
        return FindingsGrouping::tr("Must");
    case FindingGroup::expected:
        return FindingsGrouping::tr("Expected");
    case FindingGroup::may:
        return FindingsGrouping::tr("May, as hints");
    case FindingGroup::toConfirm:
        return FindingsGrouping::tr("To confirm");
    case FindingGroup::setAside:
        break;
    }
    return FindingsGrouping::tr("Waived, with a reason");
}

Id placeOf(const Design& design, const ShownFinding& finding) {
    const Id place = placeOfEntity(design, finding.subject.id);
    return design.get<Place>(place) ? place : Id();
}

std::vector<FindingPart>
partsOf(const Design& design, const std::vector<const ShownFinding*>& findings, Grouping grouping) {
    std::vector<Sorted> sorted;
    for (const ShownFinding* finding : findings) {
        Sorted start = startOf(design, *finding, grouping);
        auto at = std::find_if(sorted.begin(), sorted.end(),
                               [&](const Sorted& each) { return each.order == start.order; });
        if (at == sorted.end())
            at = sorted.insert(sorted.end(), std::move(start));
        at->part.findings.push_back(finding);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Sorted& a, const Sorted& b) { return a.order < b.order; });
    std::vector<FindingPart> parts;
    for (Sorted& each : sorted)
        parts.push_back(std::move(each.part));
    return parts;
}

} // namespace placewright
