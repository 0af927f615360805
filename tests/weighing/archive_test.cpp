// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/edits/options.h"
#include "model/exchange/exchange_reader.h"
#include "model/exchange/exchange_writer.h"
#include "tests/weighing/weighed_designs.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("an option is archived and brought back, with undo, and keeps all that it holds", "[archive]") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("archived.placewright"));
    auto document = Document::untitled(weighed());
    const Workspace start = document->workspace();
    auto edit = archiveOption(document->design(id("b")));
    REQUIRE(edit);
    REQUIRE(document->apply(*edit));
    CHECK(document->workspace().optionsInUse() == std::vector<Id>{id("a"), id("c")});
    CHECK(document->workspace().optionsInOrder().size() == 3);
    CHECK(document->workspace().contents == start.contents);
    CHECK(writeExchange(document->workspace()).contains("\"archived\": true"));
    REQUIRE(document->saveAs(path));
    const auto opened = Document::open(path);
    REQUIRE(opened);
    CHECK((*opened)->workspace() == document->workspace());

    edit = bringBackOption(document->design(id("b")));
    REQUIRE(edit);
    REQUIRE(document->apply(*edit));
    CHECK(document->workspace() == start);
    REQUIRE(document->undo());
    REQUIRE(document->undo());
    CHECK(document->workspace() == start);
    REQUIRE(document->redo());
    CHECK(document->workspace().options.at(id("b")).archived == true);
}

TEST_CASE("the last option in use can't be archived", "[archive]") {
    Workspace workspace = weighed();
    for (const char* option : {"a", "b"})
        apply(workspace, archiveOption(Design(workspace, id(option)))->changes);
    const auto refused = archiveOption(Design(workspace, id("c")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence().contains(QStringLiteral("only option in use")));
    CHECK_FALSE(archiveOption(Design(workspace, id("a"))));
    CHECK_FALSE(bringBackOption(Design(workspace, id("c"))));
    CHECK(bringBackOption(Design(workspace, id("a"))));
}

TEST_CASE("a copy of an archived option is in use", "[archive]") {
    Workspace workspace = weighed();
    apply(workspace, archiveOption(Design(workspace, id("b")))->changes);
    const auto copied = copyOption(Design(workspace, id("b")), QStringLiteral("Once more"));
    REQUIRE(copied);
    apply(workspace, copied->edit.changes);
    CHECK(workspace.optionsInUse() == std::vector<Id>{id("a"), id("c"), copied->id});
}

TEST_CASE("where a file archives all options, all are there to choose from", "[archive]") {
    Workspace workspace = weighed();
    for (auto& [key, option] : workspace.options)
        option.archived = true;
    CHECK(workspace.optionsInUse() == workspace.optionsInOrder());
}
