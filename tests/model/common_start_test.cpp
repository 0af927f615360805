// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/common_start.h"
#include "model/edits/structure.h"
#include "tests/model/random_edits.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// A file of mine, and a copy of it that a colleague has, as of the moment that it was given.
struct Given {
    QTemporaryDir folder;
    std::unique_ptr<Document> mine = Document::untitled(example(QStringLiteral("blmk")));
    std::unique_ptr<Document> theirs;

    ~Given() {
        for (const auto& document : {mine.get(), theirs.get()})
            if (document)
                document->discardWork();
    }
    QString at(const char* name) const { return folder.filePath(QLatin1String(name)); }
    void give() {
        REQUIRE(mine->saveAs(at("mine.placewright")));
        REQUIRE(QFile::copy(at("mine.placewright"), at("theirs.placewright")));
        auto opened = Document::open(at("theirs.placewright"));
        REQUIRE(opened);
        theirs = std::move(*opened);
    }
    static void edit(Document& document, const char* name) {
        const Design design = document.design(document.workspace().optionsInOrder().front());
        const auto added = addPlace(design, document.workspace().systems.begin()->first, QLatin1String(name));
        REQUIRE(added);
        REQUIRE(document.apply(added->edit));
    }
    std::optional<CommonStart> found() {
        REQUIRE(theirs->save());
        const auto stored = readWorkspaceFile(at("theirs.placewright"));
        REQUIRE(stored);
        auto start = commonStart(*mine, *stored);
        REQUIRE(start);
        return std::move(*start);
    }
};

} // namespace

TEST_CASE("Two copies of one file began with the last edit before they were parted", "[document]") {
    Given given;
    Given::edit(*given.mine, "Both");
    const Workspace parted = given.mine->workspace();
    given.give();
    SECTION("both went on, in the same second and with edits that look alike") {
        Given::edit(*given.mine, "Mine");
        Given::edit(*given.theirs, "Theirs");
    }
    SECTION("mine has been undone since") {
        REQUIRE(given.mine->undo());
        Given::edit(*given.theirs, "Theirs");
    }
    SECTION("neither did anything") {
    }
    const auto start = given.found();
    REQUIRE(start);
    CHECK(start->content == parted);
    CHECK(start->words.startsWith(QStringLiteral("the edit “")));
}

TEST_CASE("Two files made from the same example began with that", "[document]") {
    Given given;
    given.theirs = Document::untitled(example(QStringLiteral("blmk")));
    Given::edit(*given.mine, "Mine");
    Given::edit(*given.theirs, "Theirs");
    REQUIRE(given.theirs->saveAs(given.at("theirs.placewright")));
    const auto start = given.found();
    REQUIRE(start);
    CHECK(start->content == example(QStringLiteral("blmk")));
}

TEST_CASE("A named version that both keep is what they began with when histories are short", "[document]") {
    Given given;
    Given::edit(*given.mine, "Both");
    REQUIRE(given.mine->addVersion(QStringLiteral("Handed out")));
    const Workspace parted = given.mine->workspace();
    given.give();
    Given::edit(*given.mine, "Mine");
    given.mine->setKeptEdits(0);
    REQUIRE(given.mine->save());
    Given::edit(*given.theirs, "Theirs");
    const auto start = given.found();
    REQUIRE(start);
    CHECK(start->content == parted);
    CHECK(start->words.contains(QStringLiteral("Handed out")));
}

TEST_CASE("Files that have nothing to do with each other have no common start", "[document]") {
    Given given;
    given.theirs = Document::untitled(example(QStringLiteral("testbourne")));
    Given::edit(*given.mine, "Mine");
    Given::edit(*given.theirs, "Theirs");
    REQUIRE(given.theirs->saveAs(given.at("theirs.placewright")));
    CHECK_FALSE(given.found());
}
