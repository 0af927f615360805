// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_structure/structure_window.h"

#include <QToolButton>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace placewright;

TEST_CASE("Nothing is offered to be added on what is only previewed") {
    StructureWindow window;
    window.settle();
    window.session.select({id("north")});
    window.settle();
    const auto isOffered = [&] {
        const auto buttons = window.view.findChildren<QToolButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QToolButton* button) {
            return button->isVisible() && button->text().startsWith(u'+');
        });
    };
    REQUIRE(isOffered());
    const auto renamed = rename(window.design(), id("north"), QStringLiteral("Northern"));
    REQUIRE(renamed);
    window.session.setPreview(*renamed);
    window.settle();
    CHECK_FALSE(isOffered());
    window.session.setPreview({});
    window.settle();
    CHECK(isOffered());
}

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
