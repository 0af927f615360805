// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_structure/structure_window.h"

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("What a previewed edit adds is drawn, nothing is applied, and Escape leaves it") {
    StructureWindow window;
    const auto system = window.design().table<System>().begin()->first;
    const auto added = addPlace(window.design(), system, QStringLiteral("A new place"));
    REQUIRE(added);
    const QString made = added->id.text();
    window.session.setPreview(added->edit);
    window.settle();
    CHECK(window.isDrawn(made));
    CHECK(!window.design().locate(added->id));
    window.view.setFocus();
    window.key(Qt::Key_Escape);
    window.settle();
    CHECK(!window.isDrawn(made));
    CHECK(!window.session.preview());
    CHECK(!window.session.document().canUndo());
}

TEST_CASE("A preview ends with the next change of the document, and a press meets only what is there") {
    StructureWindow window;
    const auto system = window.design().table<System>().begin()->first;
    const auto added = addPlace(window.design(), system, QStringLiteral("A new place"));
    REQUIRE(added);
    window.session.setPreview(added->edit);
    const auto another = addPlace(window.design(), system, QStringLiteral("Another"));
    REQUIRE(another);
    REQUIRE(window.session.apply(another->edit));
    window.settle();
    CHECK(!window.session.preview());
    CHECK(window.isDrawn(another->id.text()));

    const auto more = addPlace(window.design(), system, QStringLiteral("A third"));
    REQUIRE(more);
    window.session.setPreview(more->edit);
    window.settle();
    window.click(window.middle(more->id.text()));
    CHECK(!window.session.preview());
    CHECK(!window.session.isSelected(more->id));
}
