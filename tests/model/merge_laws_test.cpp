// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/merge/three_way.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace placewright;
using namespace placewright::test;

namespace {

Workspace merged(const Workspace& mine, const Merge& merge) {
    Workspace result = mine;
    apply(result, merge.changes);
    return result;
}

/// Everything in the workspace, looked at one by one.
QStringList allFaults(const Workspace& workspace) {
    QStringList faults;
    workspace.forEach([&](const EntityKey& key, const Entity& entity) {
        for (const Fault& fault : faultsOf(workspace, key, entity))
            faults.append(key.id.text() + u'.' + fault.field + QStringLiteral(": ") + fault.what);
    });
    return faults;
}

Workspace edited(Workspace workspace, std::mt19937& random, int edits) {
    for (int i = 0; i < edits; ++i) {
        const Edit edit = randomEdit(workspace, random);
        Workspace next = workspace;
        apply(next, edit.changes);
        if (checkIntegrity(next, edit.changes))
            workspace = std::move(next);
    }
    return workspace;
}

QString words(const Record& record) {
    QString all;
    for (const Value& value : record.values)
        all += textOf(value) + u'|' +
               QString::number(std::get_if<bool>(&value) ? std::get<bool>(value) + 1 : 0) + u'|' +
               QString::number(std::get_if<qint64>(&value) ? std::get<qint64>(value) : 0) + u'|';
    return all;
}

/// Lists are sets to a merge: the same entries in any order.
Workspace withSortedLists(const Workspace& workspace) {
    Workspace sorted;
    workspace.forEach([&](const EntityKey& key, const Entity& entity) {
        Entity copy = entity;
        for (const Field& field : fieldsOf(key.kind)) {
            Value value = field.get(address(copy));
            if (auto* list = std::get_if<QStringList>(&value)) {
                list->sort();
                field.set(address(copy), value);
            } else if (auto* records = std::get_if<Records>(&value)) {
                std::sort(records->begin(), records->end(),
                          [](const Record& a, const Record& b) { return words(a) < words(b); });
                field.set(address(copy), value);
            }
        }
        sorted.put(key, copy);
    });
    return sorted;
}

void holds(const char* law,
           const std::function<void(const Workspace& base, const Workspace&, const Workspace&, std::mt19937&)>& claim) {
    const Workspace start = example(QStringLiteral("norfolk-and-waveney"));
    const bool ok = rc::check(law, [&](unsigned seed) {
        std::mt19937 random(seed);
        const int edits = 1 + static_cast<int>(seed % 25);
        const Workspace mine = edited(start, random, edits);
        const Workspace theirs = edited(start, random, edits);
        claim(start, mine, theirs, random);
    });
    REQUIRE(ok);
}

} // namespace

TEST_CASE("A merge with an unchanged side gives the other", "[merge]") {
    holds("unchanged side", [](const Workspace& base, const Workspace& mine, const Workspace& theirs, auto&) {
        RC_ASSERT(mergeThreeWay(base, mine, base).changes.isEmpty());
        const Merge taken = mergeThreeWay(base, base, theirs);
        RC_ASSERT(taken.conflicts.empty());
        RC_ASSERT(taken.changes == difference(base, theirs));
        const Merge same = mergeThreeWay(base, mine, mine);
        RC_ASSERT(same.conflicts.empty());
        RC_ASSERT(same.changes.isEmpty());
    });
}

TEST_CASE("A merge of changes to different things is both", "[merge]") {
    int tried = 0;
    holds("union", [&](const Workspace& base, const Workspace& mine, const Workspace& theirs, auto&) {
        const ChangeSet here = difference(base, mine);
        const ChangeSet there = difference(base, theirs);
        for (const auto& [key, change] : there)
            if (here.find(key))
                return;
        Workspace both = mine;
        apply(both, there);
        if (!allFaults(both).isEmpty())
            return;
        ++tried;
        const Merge merge = mergeThreeWay(base, mine, theirs);
        RC_ASSERT(merge.conflicts.empty());
        RC_ASSERT(merge.changes == there);
    });
    CHECK(tried > 10);
}

TEST_CASE("A merge leaves the whole whole, whatever is chosen", "[merge]") {
    int conflicts = 0;
    holds("soundness", [&](const Workspace& base, const Workspace& mine, const Workspace& theirs, auto& random) {
        for (const Side side : {Side::mine, Side::theirs}) {
            Choices choices;
            // A choice may raise other questions: answer what comes up, at random, until nothing new does.
            for (int round = 0; round < 6; ++round) {
                const Merge merge = mergeThreeWay(base, mine, theirs, choices, side);
                RC_ASSERT(allFaults(merged(mine, merge)).join(u'\n').toStdString() == std::string());
                RC_ASSERT(checkFits(mine, merge.changes).has_value());
                conflicts += static_cast<int>(merge.conflicts.size());
                for (const MergeConflict& conflict : merge.conflicts)
                    choices.emplace(conflict.id, random() % 2 ? Side::mine : Side::theirs);
            }
        }
    });
    CHECK(conflicts > 100);
}

TEST_CASE("A merge seen from the other side is the same", "[merge]") {
    holds("symmetry", [](const Workspace& base, const Workspace& mine, const Workspace& theirs, auto&) {
        const Merge here = mergeThreeWay(base, mine, theirs, {}, Side::mine);
        const Merge there = mergeThreeWay(base, theirs, mine, {}, Side::theirs);
        if (!here.renamed.empty() || !there.renamed.empty())
            return;
        std::vector<ConflictId> asked;
        std::vector<ConflictId> askedThere;
        for (const MergeConflict& conflict : here.conflicts)
            asked.push_back(conflict.id);
        for (const MergeConflict& conflict : there.conflicts)
            askedThere.push_back(conflict.id);
        RC_ASSERT(asked == askedThere);
        RC_ASSERT(withSortedLists(merged(mine, here)) == withSortedLists(merged(theirs, there)));
    });
}
