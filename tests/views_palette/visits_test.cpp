// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_structure/structure_window.h"
#include "views/session/visits.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

struct Looking {
    Session session{Document::untitled(smallSystem())};
    Visits visits{session};

    void at(const char* id) { session.select({Id(QString::fromLatin1(id))}); }
    QString now() const { return session.selectedOne().text(); }
    ~Looking() { session.document().discardWork(); }
};

} // namespace

TEST_CASE("back and forward go through what was looked at", "[palette]") {
    Looking looking;
    CHECK_FALSE(looking.visits.canGoBack());
    looking.at("north");
    looking.at("board");
    looking.visits.back();
    CHECK(looking.now() == QStringLiteral("north"));
    looking.visits.back();
    CHECK(looking.now().isEmpty());
    CHECK_FALSE(looking.visits.canGoBack());
    looking.visits.forward();
    looking.visits.forward();
    CHECK(looking.now() == QStringLiteral("board"));
    CHECK_FALSE(looking.visits.canGoForward());
    looking.visits.back();
    looking.at("south");
    CHECK_FALSE(looking.visits.canGoForward());
    looking.visits.back();
    CHECK(looking.now() == QStringLiteral("north"));
}

TEST_CASE("the view comes along, and what was deleted is passed by", "[palette]") {
    Looking looking;
    int view = 0;
    QObject::connect(&looking.visits, &Visits::viewWanted, [&](int wanted) { view = wanted; });
    looking.at("north");
    looking.visits.setView(1);
    looking.at("south");
    looking.visits.setView(0);
    looking.at("board");
    REQUIRE(looking.session.apply(remove(looking.session.design(), {Id(QStringLiteral("south"))})));
    looking.visits.back();
    CHECK(looking.now() == QStringLiteral("north"));
    CHECK(view == 1);
    CHECK(looking.visits.latest(5) == std::vector<Id>{Id(QStringLiteral("board"))});
}
