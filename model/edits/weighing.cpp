// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/weighing.h"

#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

Result<void> checked(const Criterion& criterion) {
    if (criterion.name.value_or(QString()).trimmed().isEmpty())
        return failure(QCoreApplication::translate("Edits", "a name is needed"), {},
                       QCoreApplication::translate("Edits", "Type what people call it"));
    if (criterion.least && criterion.most && *criterion.least >= *criterion.most)
        return failure(QCoreApplication::translate("Edits", "the lower end of the scale is not below the upper end"), {},
                       QCoreApplication::translate("Edits", "Type a smaller number for the lower end"));
    if (criterion.weight.value_or(0) < 0)
        return failure(QCoreApplication::translate("Edits", "a weight can't be less than 0"), {},
                       QCoreApplication::translate("Edits", "Type 0 for a criterion that is not to count"));
    return {};
}

/// Without what says nothing of the kind of criterion it is.
Criterion tidied(Criterion criterion) {
    criterion.name = criterion.name->simplified();
    if (criterion.description && criterion.description->trimmed().isEmpty())
        criterion.description.reset();
    if (!criterion.measure) {
        criterion.figure.reset();
        criterion.row.reset();
        criterion.better.reset();
        criterion.least.reset();
        criterion.most.reset();
    }
    return criterion;
}

} // namespace

Result<Addition> addCriterion(const Design& design, const Criterion& wanted) {
    if (const auto good = checked(wanted); !good)
        return tl::unexpected<Error>(good.error());
    EditBuilder edit(design);
    const Criterion tidy = tidied(wanted);
    const Id id = edit.add<Criterion>(*tidy.name, [&](Criterion& made) {
        const Rank rank = made.rank;
        made = tidy;
        made.rank = rank;
    });
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added criterion %1"), {*tidy.name}), id};
}

Result<Edit> changeCriterion(const Design& design, const Id& criterion, const Criterion& wanted) {
    const Criterion* before = design.get<Criterion>(criterion);
    if (!before)
        return noSuchThing(criterion);
    if (const auto good = checked(wanted); !good)
        return tl::unexpected<Error>(good.error());
    Criterion after = tidied(wanted);
    after.id = before->id;
    after.rank = before->rank;
    after.extra = before->extra;
    EditBuilder edit(design);
    edit.changeIn({}, *before, after);
    if (after.measure)
        for (const auto& [id, score] : design.workspace().scores)
            if (score.criterion == criterion)
                edit.removeFrom({}, score);
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Changed criterion %1"), {*after.name});
}

Result<Edit> setWeight(const Design& design, const Id& criterion, const Count& weight) {
    const Criterion* before = design.get<Criterion>(criterion);
    if (!before)
        return noSuchThing(criterion);
    Criterion after = *before;
    after.weight = weight;
    if (const auto good = checked(after); !good)
        return tl::unexpected<Error>(good.error());
    EditBuilder edit(design);
    edit.changeIn({}, *before, after);
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Set the weight of %1"), {nameOf(Entity(*before))});
}

Result<Edit> moveCriterion(const Design& design, const Id& criterion, int by) {
    const auto order = inOrder(design.workspace().criteria);
    const auto at = std::find_if(order.begin(), order.end(), [&](const Criterion* each) { return each->id == criterion; }) - order.begin();
    const auto to = at + by;
    if (at == static_cast<std::ptrdiff_t>(order.size()) || to < 0 || to >= static_cast<std::ptrdiff_t>(order.size()))
        return failure(QCoreApplication::translate("Edits", "there is no criterion to change places with"));
    auto moved = order;
    std::swap(moved[static_cast<std::size_t>(at)], moved[static_cast<std::size_t>(to)]);
    EditBuilder edit(design);
    // Ranks of files that others made may be equal, so all are set.
    Rank rank = 0;
    for (const Criterion* each : moved) {
        Criterion after = *each;
        after.rank = rank += rankGap;
        if (after != *each)
            edit.changeIn({}, *each, after);
    }
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Moved criterion %1"),
                       {nameOf(Entity(*order[static_cast<std::size_t>(at)]))});
}

const Score* scoreOf(const Workspace& workspace, const Id& criterion, const Id& option) {
    const Score* first = nullptr;
    for (const auto& [id, score] : workspace.scores)
        if (score.criterion == criterion && score.option == option && (!first || score.rank < first->rank))
            first = &score;
    return first;
}

Result<Edit> setScore(
    const Design& design, const Id& criterion, const Id& option, const Count& score, const QString& reason) {
    const Criterion* of = design.get<Criterion>(criterion);
    if (!of)
        return noSuchThing(criterion);
    const Option* scored = design.get<Option>(option);
    if (!scored)
        return failure(QCoreApplication::translate("Edits", "there is no such option"), option.text());
    if (of->measure)
        return failure(QCoreApplication::translate("Edits", "this criterion is measured, so nobody scores it"),
                       nameOf(Entity(*of)), QCoreApplication::translate("Edits", "Add a criterion of your own to score"));
    if (score && (*score < 0 || *score > highestScore))
        return failure(QCoreApplication::translate("Edits", "a score is a whole number from 0 to %1").arg(highestScore),
                       nameOf(Entity(*of)));
    const Score* before = scoreOf(design.workspace(), criterion, option);
    const QString why = reason.trimmed();
    EditBuilder edit(design);
    const QStringList names{nameOf(Entity(*scored)), nameOf(Entity(*of))};
    if (!score && why.isEmpty()) {
        if (before)
            edit.removeFrom({}, *before);
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Cleared the score of %1 on %2"), names);
    }
    const auto fill = [&](Score& filled) {
        filled.criterion = criterion;
        filled.option = option;
        filled.score = score;
        filled.reason = why.isEmpty() ? Text() : Text(why);
    };
    if (before) {
        Score after = *before;
        fill(after);
        edit.changeIn({}, *before, after);
    } else {
        // One id for one pair, so that what two groups scored apart meets when their files are merged.
        edit.add<Score>(criterion.text() + u'-' + option.text(), fill);
    }
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Scored %1 on %2"), names);
}

} // namespace placewright
