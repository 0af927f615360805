// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/edits/building/fresh_id.h"
#include "model/edits/map/decisions.h"
#include "model/map/decisions_map.h"
#include "tests/map/map_designs.h"

using namespace placewright;

namespace {

constexpr auto editedFunctions = R"([
 {"id": "f", "name": "Capital plan", "accountable": "body"}, {"id": "g", "name": "Untouched", "accountable": "body"}])";
constexpr auto editedDecisions = R"([{"id": "d", "function": "f", "parts": [{"who": "the-board", "part": "decides"}]}])";

/// Carries out an edit and checks what every edit owes: it fits, leaves a sound workspace, and its inverse undoes it.
Workspace after(const Workspace& before, const Result<Edit>& edit)
{
    if (!edit)
        FAIL(edit.error().sentence().toStdString());
    REQUIRE(checkFits(before, edit->changes));
    Workspace changed = before;
    apply(changed, edit->changes);
    const auto sound = checkIntegrity(changed, edit->changes);
    INFO((sound ? "" : sound.error().lines().join(u'\n').toStdString()));
    CHECK(sound);
    Workspace undone = changed;
    apply(undone, inverted(edit->changes));
    CHECK(undone == before);
    return changed;
}

QString partsOf(const Workspace& workspace, const char* decision)
{
    QStringList said;
    for (const DecisionPart& part : *designOf(workspace).get<Decision>(id(decision))->parts)
        said << part.who.text() + u' ' + QString(wordOf(*part.part));
    return said.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("deciding moves: who decided before is consulted")
{
    const Workspace before = smallSystem(editedFunctions, editedDecisions);
    const auto edit = setPart(designOf(before), id("f"), id("finance"), Part::decides);
    CHECK(partsOf(after(before, edit), "d") == QStringLiteral("the-board consulted, finance decides"));
    CHECK(edit->label.shown() == QStringLiteral("Finance committee decides “Capital plan” instead of Board of NHS Smallshire, who is consulted"));
}

TEST_CASE("a part replaces the one a body has; none takes it away")
{
    const Workspace before = smallSystem(editedFunctions, editedDecisions);
    const Workspace recommended = after(before, setPart(designOf(before), id("f"), id("trust"), Part::recommends));
    CHECK(partsOf(recommended, "d") == QStringLiteral("the-board decides, trust recommends"));
    const Workspace delivered = after(recommended, setPart(designOf(recommended), id("f"), id("trust"), Part::delivers));
    CHECK(partsOf(delivered, "d") == QStringLiteral("the-board decides, trust delivers"));
    const Workspace gone = after(delivered, setPart(designOf(delivered), id("f"), id("trust"), std::nullopt));
    CHECK(partsOf(gone, "d") == QStringLiteral("the-board decides"));
}

TEST_CASE("a place meant by its forum keeps the one entry it has")
{
    const Workspace before = smallSystem(editedFunctions, R"([{"id": "d", "function": "f", "parts": [{"who": "north-forum", "part": "consulted"}]}])");
    CHECK(partsOf(after(before, setPart(designOf(before), id("f"), id("north"), Part::decides)), "d") == QStringLiteral("north-forum decides"));
}

TEST_CASE("a function without a decision gets one with the first part")
{
    const Workspace before = smallSystem(editedFunctions);
    const Workspace changed = after(before, setPart(designOf(before), id("g"), id("the-board"), Part::decides));
    CHECK(partsOf(changed, "g-decision") == QStringLiteral("the-board decides"));
    const auto nothing = setPart(designOf(before), id("g"), id("the-board"), std::nullopt);
    REQUIRE(nothing);
    CHECK(nothing->changes.isEmpty());
}

TEST_CASE("parts can stand beside each other")
{
    const Workspace before = smallSystem(editedFunctions, editedDecisions);
    const Workspace both = after(before, togglePart(designOf(before), id("f"), id("the-board"), Part::delivers));
    CHECK(partsOf(both, "d") == QStringLiteral("the-board decides, the-board delivers"));
    CHECK(partsOf(after(both, togglePart(designOf(both), id("f"), id("the-board"), Part::decides)), "d") == QStringLiteral("the-board delivers"));
}

TEST_CASE("the row of a function changes all its decisions, an open row one")
{
    const Workspace before = smallSystem(editedFunctions, R"([
      {"id": "d1", "function": "f", "text": "Revenue", "parts": [{"who": "the-board", "part": "decides"}]},
      {"id": "d2", "function": "f", "parts": [{"who": "finance", "part": "decides"}, {"who": "finance", "part": "delivers"}]}])");
    const Workspace all = after(before, setPart(designOf(before), id("f"), id("north"), Part::decides));
    CHECK(partsOf(all, "d1") == QStringLiteral("the-board consulted, north decides"));
    CHECK(partsOf(all, "d2") == QStringLiteral("finance delivers, north decides"));
    const Workspace one = after(before, setPartInDecision(designOf(before), id("d1"), id("north"), Part::decides));
    CHECK(partsOf(one, "d2") == QStringLiteral("finance decides, finance delivers"));
}

TEST_CASE("what can take no part is refused in words")
{
    const Workspace workspace = smallSystem(editedFunctions, editedDecisions);
    const auto seat = setPart(designOf(workspace), id("f"), id("chair"), Part::decides);
    REQUIRE_FALSE(seat);
    CHECK(seat.error().sentence().contains(QStringLiteral("Chair")));
    CHECK_FALSE(setPart(designOf(workspace), id("nowhere"), id("finance"), Part::decides));
    CHECK_FALSE(setPart(designOf(workspace), id("f"), id("nowhere"), Part::decides));
}

TEST_CASE("a removed function takes its decisions along and leaves no mention")
{
    const Workspace before = smallSystem(editedFunctions, editedDecisions, R"(
      "delegations": [{"id": "del", "from": "the-board", "to": "finance", "functions": ["f", "g"]}],
      "agreements": [{"id": "agr", "kind": "section-75", "covers": ["f"]}],
      "plans": [{"id": "plan", "name": "Plan", "links": [{"rel": "input", "to": "d"}, {"rel": "input", "to": "g"}]}],
      "notes": [{"id": "note", "subject": "d", "text": "On the decision"}])");
    const Workspace changed = after(before, removeFunction(designOf(before), id("f")));
    const Design design = designOf(changed);
    CHECK_FALSE(design.get<Function>(id("f")));
    CHECK_FALSE(design.get<Decision>(id("d")));
    CHECK_FALSE(design.get<Note>(id("note")));
    CHECK(design.get<Delegation>(id("del"))->functions == std::vector{id("g")});
    CHECK(design.get<Agreement>(id("agr"))->covers == std::vector<Id>{});
    CHECK(design.get<Plan>(id("plan"))->links->size() == 1);
}

TEST_CASE("functions of the catalogue and of one's own are added")
{
    const Workspace before = smallSystem(editedFunctions);
    const CatalogueFunction audit{QStringLiteral("finance"), QStringLiteral("Finance"), QStringLiteral("govern"), QStringLiteral("nhs-body"),
                                  QStringLiteral("The ICS NHS body"), QStringLiteral("new"), {QStringLiteral("system")},
                                  {QStringLiteral("committee")}, {}, {}};
    const auto edit = addFunction(designOf(before), audit, id("sys"));
    const Workspace changed = after(before, edit);
    const Function* added = designOf(changed).get<Function>(id("finance-function"));
    REQUIRE(added);
    CHECK(added->accountable == id("body"));
    CHECK(added->origin == FunctionOrigin::newDuty);
    CHECK(added->instrument == QStringLiteral("committee"));
    CHECK_FALSE(addFunction(designOf(changed), audit, id("sys")));

    const Workspace own = after(before, addOwnFunction(designOf(before), QStringLiteral("  Untouched  "), QStringLiteral("money")));
    CHECK(designOf(own).get<Function>(id("untouched"))->subject == QStringLiteral("money"));
    CHECK_FALSE(addOwnFunction(designOf(before), QStringLiteral(" "), {}));
}

TEST_CASE("somebody, or nobody, is accountable")
{
    const Workspace before = smallSystem(editedFunctions, editedDecisions);
    const Workspace nobody = after(before, setAccountable(designOf(before), id("f"), Id()));
    CHECK(decisionsMap(designOf(nobody)).rows.front().proof() == Proof::nobodyAccountable);
    CHECK(designOf(after(nobody, setAccountable(designOf(nobody), id("f"), id("council")))).get<Function>(id("f"))->accountable
          == id("council"));
}

TEST_CASE("a fresh id is free where it will stand")
{
    const Workspace workspace = smallSystem(editedFunctions);
    CHECK(freshId(workspace, id("a"), QStringLiteral("Finance")) == id("finance-2"));
    CHECK(freshId(workspace, id("b"), QStringLiteral("Finance")) == id("finance"));
    CHECK(freshId(workspace, id("b"), QStringLiteral("trust")) == id("trust-2"));
    CHECK(freshId(workspace, Id(), QStringLiteral("Finance")) == id("finance-2"));
    CHECK(freshId(workspace, id("a"), QStringLiteral("…")) == id("item"));
}
