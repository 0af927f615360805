// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/structure/choices/link_choices.h"

#include <catch2/catch.hpp>

using namespace placewright;
using Kinds = std::vector<LinkKind>;

namespace {

Kinds between(const Design& design, const char* from, const char* to) {
    return linkKinds(design, id(from), id(to));
}

} // namespace

TEST_CASE("Only what the two ends allow can be linked") {
    Workspace workspace = smallSystem();
    auto& places = std::get<Table<Place>>(workspace.contents[id("option")]);
    places[id("south")].forms = std::vector{PlaceForm::leadProvider};
    const Design design(workspace, id("option"));
    CHECK(between(design, "body", "north") == Kinds{LinkKind::delegation});
    CHECK(between(design, "body", "south") == Kinds{LinkKind::delegation, LinkKind::contract});
    CHECK(between(design, "board", "audit") == Kinds{LinkKind::delegation});
    CHECK(between(design, "audit", "board") == Kinds{LinkKind::advice});
    CHECK(between(design, "body", "together") == Kinds{LinkKind::delegation, LinkKind::contract});
    CHECK(between(design, "body", "trust").front() == LinkKind::contract);
    CHECK(between(design, "north", "body") == Kinds{LinkKind::advice});
    const Kinds partners = between(design, "trust", "council");
    CHECK(std::find(partners.begin(), partners.end(), LinkKind::section75) != partners.end());
    const Kinds trusts = between(design, "trust", "minds");
    CHECK(std::find(trusts.begin(), trusts.end(), LinkKind::section75) == trusts.end());

    CHECK(between(design, "body", "body").empty());
    CHECK(between(design, "body", "board").empty());
    CHECK(between(design, "north", "north-forum").empty());
    CHECK(between(design, "partnership", "north").empty());
    CHECK(between(design, "body", "nowhere").empty());
    CHECK_FALSE(canLinkFrom(design, id("partnership")));
    CHECK(canLinkFrom(design, id("body")));
}

TEST_CASE("Pulling the knob of a box onto another offers the links, and one is made in one step") {
    StructureWindow window;
    window.click(window.edge(QStringLiteral("body")));
    const QRectF box = window.rect(QStringLiteral("body"));
    const QPoint knob = window.view.toView(QPointF(box.right(), box.center().y())).toPoint();
    window.drag(knob, window.edge(QStringLiteral("together")));
    REQUIRE(window.offered().size() == 2);
    window.take(QStringLiteral("Contract"));
    REQUIRE(window.design().table<Contract>().size() == 1);
    const Contract& contract = window.design().table<Contract>().begin()->second;
    CHECK(contract.holder == id("body"));
    CHECK(contract.collaborative == id("together"));
    CHECK(window.session.selectedOne() == contract.id);
    window.session.undo();
    CHECK(window.design().table<Contract>().empty());
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("A link let go over nothing, or left with Escape, changes nothing") {
    StructureWindow window;
    window.click(window.edge(QStringLiteral("body")));
    const QRectF box = window.rect(QStringLiteral("body"));
    const QPoint knob = window.view.toView(QPointF(box.right(), box.center().y())).toPoint();
    window.drag(knob, window.ground());
    CHECK(window.offered().isEmpty());
    window.press(knob);
    window.move(knob + QPoint(30, 30));
    window.move(window.edge(QStringLiteral("together")));
    REQUIRE(window.view.isGesturing());
    window.key(Qt::Key_Escape);
    window.release(window.edge(QStringLiteral("together")));
    CHECK(window.offered().isEmpty());
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("A delegation is made by keys and goes to the forum of the place") {
    StructureWindow window;
    window.session.select({id("body")});
    window.key(Qt::Key_L);
    REQUIRE(window.view.isCarrying());
    for (int steps = 0; steps < 20 && window.view.items().at(window.view.currentItem()).subject != id("north"); ++steps)
        window.key(Qt::Key_Down);
    window.key(Qt::Key_Return);
    window.settle();
    window.take(QStringLiteral("Delegation"));
    REQUIRE(window.design().table<Delegation>().size() == 1);
    const Delegation& delegation = window.design().table<Delegation>().begin()->second;
    CHECK(delegation.from == id("body"));
    CHECK(delegation.to == id("north-forum"));
    CHECK(delegation.status == DelegationStatus::proposed);
}
