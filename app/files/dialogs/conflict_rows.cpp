// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/conflict_rows.h"

#include "model/change/change_words.h"
#include "model/domain/labels.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

/// `entity` with one field as another has it.
Entity withField(const Entity& entity, const Field& field, const std::optional<Entity>& other) {
    Entity changed = entity;
    field.set(address(changed), other ? field.get(address(*other)) : Value());
    return changed;
}

/// A field's values on both sides of a change in words; both are alike if the values are.
std::pair<QString, QString> valuesOf(const ConflictId& id, const Entity& before, const Entity& after, const Workspace& names) {
    ChangeSet changes;
    changes.change(before, after, id.key.option);
    const auto words = wordsOf(changes, names);
    if (words.empty() || words.front().fields.empty())
        return {};
    return {words.front().fields.front().before, words.front().fields.front().after};
}

QString orUnset(const QString& words) {
    return words.isEmpty() ? ConflictWords::tr("not recorded") : words;
}

ConflictRow rowOf(const MergeConflict& conflict, const Workspace& names) {
    const Entity& shown = conflict.mine ? *conflict.mine : conflict.theirs ? *conflict.theirs : *conflict.base;
    const Design design(names, conflict.id.key.option);
    ConflictRow row;
    row.ids = {conflict.id};
    row.chosen = conflict.chosen;
    row.thing = ConflictWords::tr("%1 “%2”").arg(kindLabel(conflict.id.key.kind), displayName(design, shown));
    if (names.options.size() > 1 && !conflict.id.key.option.isNull())
        row.thing = ConflictWords::tr("%1 in %2").arg(row.thing, nameOf(Entity(names.options.at(conflict.id.key.option))));
    if (conflict.about == MergeConflict::About::existence) {
        const QString removed = ConflictWords::tr("remove it, with what belongs to it");
        const QString kept = ConflictWords::tr("keep it, as changed or built on");
        row.what = ConflictWords::tr("Whether it stays");
        row.mine = conflict.mine ? kept : removed;
        row.theirs = conflict.theirs ? kept : removed;
        return row;
    }
    if (!conflict.field || !conflict.mine || !conflict.theirs) {
        row.what = ConflictWords::tr("Further keys");
        row.before = conflict.base ? common(*conflict.base).extra : QString();
        row.mine = conflict.mine ? common(*conflict.mine).extra : QString();
        row.theirs = conflict.theirs ? common(*conflict.theirs).extra : QString();
        return row;
    }
    row.what = fieldLabel(*conflict.field);
    const Entity theirs = withField(*conflict.mine, *conflict.field, conflict.theirs);
    const Entity before = withField(*conflict.mine, *conflict.field, conflict.base);
    const auto [mineWords, theirWords] = valuesOf(conflict.id, *conflict.mine, theirs, names);
    row.mine = orUnset(mineWords);
    row.theirs = orUnset(theirWords);
    row.before = before == *conflict.mine ? row.mine : orUnset(valuesOf(conflict.id, before, *conflict.mine, names).first);
    return row;
}

} // namespace

std::vector<ConflictRow> conflictRows(const Merge& merge, const Workspace& mine, const Workspace& theirs) {
    Workspace names = mine;
    theirs.forEach([&](const EntityKey& key, const Entity& entity) {
        if (!names.contains(key))
            names.put(key, entity);
    });
    std::vector<ConflictRow> rows;
    ConflictRow layout;
    for (const MergeConflict& conflict : merge.conflicts) {
        if (!conflict.isLayout()) {
            rows.push_back(rowOf(conflict, names));
            continue;
        }
        layout.ids.push_back(conflict.id);
        layout.chosen = conflict.chosen;
    }
    if (!layout.ids.empty()) {
        layout.thing = ConflictWords::tr("Layout");
        layout.what = ConflictWords::tr("%n moved by both", nullptr, static_cast<int>(layout.ids.size()));
        layout.before = ConflictWords::tr("where they were");
        layout.mine = ConflictWords::tr("where you put them");
        layout.theirs = ConflictWords::tr("where they were put elsewhere");
        rows.push_back(std::move(layout));
    }
    return rows;
}

} // namespace placewright
