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
