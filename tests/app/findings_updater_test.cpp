// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findings_updater.h"
#include "model/catalogue/examples.h"
#include "model/edits/structure.h"
#include "model/exchange/exchange_reader.h"
#include "views/session/session.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

std::unique_ptr<Document> example(const char* id) {
    const auto bytes = exampleDocument(QString::fromLatin1(id));
    REQUIRE(bytes);
    auto read = readExchange(*bytes);
    REQUIRE(read);
    return Document::untitled(std::move(read->workspace));
}

} // namespace

TEST_CASE("findings follow edits, once for several in a row", "[app]") {
    Session session(example("testbourne"));
    FindingsUpdater updater(session);
    updater.update();
    const auto before = updater.found();
    CHECK(countsOf(before).mustFallsShort == 0);

    QSignalSpy updated(&updater, &FindingsUpdater::changed);
    for (int i = 0; i < 3; ++i)
        REQUIRE(session.apply(addPlace(session.design(), session.system(), QStringLiteral("Place %1").arg(i))
                                  .map([](const Addition& addition) { return addition.edit; })));
    CHECK(updated.empty());
    QCoreApplication::processEvents();
    CHECK(updated.size() == 1);
    CHECK(updater.found().size() > before.size());

    for (int i = 0; i < 3; ++i)
        session.undo();
    QCoreApplication::processEvents();
    CHECK(updater.found() == before);
    session.document().discardWork();
}

TEST_CASE("what is shown of a finding is what the rule says", "[app]") {
    Session session(example("blmk"));
    FindingsUpdater updater(session);
    updater.update();
    const auto shown = updater.findings();
    REQUIRE(shown.size() == updater.found().size());
    CHECK(updater.rulesChecked() > 50);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        CHECK(shown[i].rule == updater.found()[i].ruleId);
        CHECK_FALSE(shown[i].statement.isEmpty());
        CHECK_FALSE(shown[i].section.isEmpty());
    }
}

TEST_CASE("what the rules would say to an edit is foreseen without making it", "[app]") {
    Session session(example("testbourne"));
    FindingsUpdater updater(session);
    updater.update();
    const auto before = updater.found();
    const Workspace untouched = session.document().workspace();
    const Design design = session.design();
    const auto chair = std::find_if(design.table<Seat>().begin(), design.table<Seat>().end(), [&](const auto& entry) {
        const Forum* forum = design.get<Forum>(entry.second.forum);
        return entry.second.category == SeatCategory::chair && forum && forum->kind == ForumKind::board;
    });
    REQUIRE(chair != design.table<Seat>().end());
    const auto without = remove(design, {chair->first});
    const auto harmless = rename(design, chair->first, QStringLiteral("Chair of the board"));
    REQUIRE((without && harmless));
    const auto foreseen = updater.foresee({&*without, &*harmless});
    REQUIRE(foreseen.size() == 2);
    REQUIRE_FALSE(foreseen[0].fallsShort.isEmpty());
    CHECK(foreseen[0].fallsShort.join(u' ').contains(QStringLiteral("chair"), Qt::CaseInsensitive));
    CHECK(foreseen[1].fallsShort.isEmpty());

    CHECK(session.document().workspace() == untouched);
    updater.update();
    CHECK(updater.found() == before);
    REQUIRE(session.apply(without));
    updater.update();
    CHECK(updater.found().size() > before.size());
    session.document().discardWork();
}

