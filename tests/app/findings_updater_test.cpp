// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"
#include "app/window/findings_updater.h"
#include "model/catalogue/examples.h"
#include "model/edits/assurance.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "model/exchange/exchange_reader.h"
#include "model/rules/checker.h"
#include "model/rules/own_rules.h"
#include "views/session/session.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

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

/// Everything is too much to be checked at once.
constexpr CheckLimits everythingBeside{0, 0};

using Step = CheckState::Step;

Step stepOf(const FindingsUpdater& updater) {
    return updater.checkState().step;
}

bool waitForEnd(const FindingsUpdater& updater) {
    return QTest::qWaitFor([&] { return stepOf(updater) != Step::running; }, 60'000);
}

/// What a check from scratch says of the option shown.
std::vector<Finding> fromScratch(const Session& session) {
    auto packs = loadPacksOf(session.document().workspace().info);
    REQUIRE(packs);
    Checker checker(std::move(*packs));
    REQUIRE(checker.reset(session.document().workspace()));
    return checker.findings(session.option());
}

void addPlaceNamed(Session& session, const QString& name) {
    REQUIRE(session.apply(
        addPlace(session.design(), session.system(), name).map([](const Addition& addition) { return addition.edit; })));
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


TEST_CASE("an export that takes the findings the window knows says what one says that runs the rules", "[app]") {
    Session session(example("blmk"));
    FindingsUpdater updater(session);
    updater.update();
    // Not yet shown, and known all the same.
    addPlaceNamed(session, QStringLiteral("Vale"));
    const ExportWhat what = GENERATE(ExportWhat::assurance, ExportWhat::map);
    ExportJob job;
    job.what = what;
    job.form = ExportForm::html;
    job.system = session.system();
    job.options = {session.option()};
    job.date = QDate(2026, 3, 2);
    const auto anew = exported(session.document().workspace(), job);
    job.known = updater.known();
    REQUIRE(job.known);
    CHECK(job.known->findings == fromScratch(session));
    const auto known = exported(session.document().workspace(), job);
    REQUIRE(anew);
    REQUIRE(known);
    CHECK(*known == *anew);
}

TEST_CASE("a large check runs beside the window and takes in what is edited meanwhile", "[app]") {
    Session session(example("blmk"));
    FindingsUpdater updater(session);
    updater.setLimits(everythingBeside);
    QSignalSpy states(&updater, &FindingsUpdater::checkStateChanged);
    updater.update();
    REQUIRE(stepOf(updater) == Step::running);
    CHECK(states.count() == 1);
    CHECK(updater.found().empty());
    CHECK(updater.assurance().lines.empty());

    for (int i = 0; i < 3; ++i)
        addPlaceNamed(session, QStringLiteral("Place %1").arg(i));
    session.undo();
    REQUIRE(stepOf(updater) == Step::running);
    REQUIRE(waitForEnd(updater));
    CHECK(stepOf(updater) == Step::current);
    CHECK(updater.found() == fromScratch(session));
    CHECK(updater.rulesChecked() > 50);

    // And goes on from there.
    addPlaceNamed(session, QStringLiteral("Later"));
    updater.update();
    REQUIRE(waitForEnd(updater));
    CHECK(updater.found() == fromScratch(session));
    session.document().discardWork();
}

TEST_CASE("a check can be stopped, says so, and goes on when asked", "[app]") {
    Session session(example("blmk"));
    FindingsUpdater updater(session);
    updater.setLimits(everythingBeside);
    updater.update();
    updater.stopCheck();
    REQUIRE(waitForEnd(updater));
    REQUIRE(stepOf(updater) == Step::stopped);
    CHECK(updater.found().empty());

    // Edits don't start it again behind a person's back.
    addPlaceNamed(session, QStringLiteral("Meanwhile"));
    updater.update();
    CHECK(stepOf(updater) == Step::stopped);

    updater.checkNow();
    CHECK(stepOf(updater) == Step::running);
    REQUIRE(waitForEnd(updater));
    CHECK(stepOf(updater) == Step::current);
    CHECK(updater.found() == fromScratch(session));
    session.document().discardWork();
}

TEST_CASE("the document may be closed while a check runs", "[app]") {
    Session session(example("blmk"));
    for (int i = 0; i < 3; ++i) {
        auto updater = std::make_unique<FindingsUpdater>(session);
        updater->setLimits(everythingBeside);
        updater->update();
        // At its very start, and well within it.
        REQUIRE(QTest::qWaitFor([&] { return stepOf(*updater) != Step::running || updater->checkState().percent >= 10 * i; },
                                60'000));
        updater.reset();
    }
    QCoreApplication::processEvents();
    session.document().discardWork();
}

TEST_CASE("another option is checked beside the window too, and what was found in the former isn't shown for it", "[app]") {
    Session session(example("blmk"));
    FindingsUpdater updater(session);
    const Id first = session.option();
    const auto copy = copyOption(session.design(), QStringLiteral("Another"));
    REQUIRE(copy);
    REQUIRE(session.apply(copy->edit));
    updater.update();
    const auto before = updater.found();
    REQUIRE_FALSE(before.empty());
    updater.setLimits({100'000, 10});

    session.showOption(copy->id);
    addPlaceNamed(session, QStringLiteral("Only here"));
    updater.update();
    REQUIRE(stepOf(updater) == Step::running);
    CHECK(updater.found().empty());
    REQUIRE(waitForEnd(updater));
    CHECK(updater.found() == fromScratch(session));
    CHECK(updater.found() != before);

    session.showOption(first);
    updater.update();
    REQUIRE(waitForEnd(updater));
    CHECK(updater.found() == before);
    session.document().discardWork();
}

TEST_CASE("rules chosen while a check runs are those it ends with", "[app]") {
    Session session(example("blmk"));
    FindingsUpdater updater(session);
    updater.setLimits(everythingBeside);
    updater.update();
    REQUIRE(session.apply(setWorkspaceField(session.design(), QStringLiteral("rulePacks"),
                                            QStringList{QStringLiteral("health-and-care-act-2022")})));
    REQUIRE(QTest::qWaitFor([&] { return stepOf(updater) == Step::current && updater.rulesChecked() > 0; }, 60'000));
    CHECK(updater.found() == fromScratch(session));
    session.document().discardWork();
}

TEST_CASE("a rule of one's own that can't be run is told of, and the others are checked, beside the window", "[app]") {
    Session session(example("testbourne"));
    FindingsUpdater updater(session);
    updater.update();
    CHECK(updater.broken().empty());
    OwnRule wrong;
    wrong.id = QStringLiteral("ours");
    wrong.name = QStringLiteral("Ours");
    wrong.subject = QStringLiteral("forum");
    wrong.query = QStringLiteral("SELECT nonsense AS subject FROM forums");
    OwnRule endless = wrong;
    endless.id = QStringLiteral("endless");
    endless.query = QStringLiteral("WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                                   "SELECT f.id AS subject, x FROM forums f, n WHERE x < 0");
    REQUIRE(session.apply(setOwnRules(session.design(), {wrong, endless})));
    updater.update();
    // The window isn't held up by a query that doesn't end.
    REQUIRE(stepOf(updater) == Step::running);
    REQUIRE(waitForEnd(updater));
    REQUIRE(updater.broken().size() == 2);
    CHECK(updater.broken()[0].file == QStringLiteral("ours"));
    CHECK(updater.broken()[0].reason.contains(QStringLiteral("nonsense")));
    CHECK(updater.broken()[1].file == QStringLiteral("endless"));
    CHECK(updater.broken()[1].reason.contains(QStringLiteral("too long")));
    CHECK(updater.rulesChecked() > 50);

    // It isn't tried again at the next edit.
    addPlaceNamed(session, QStringLiteral("One more"));
    updater.update();
    CHECK(stepOf(updater) == Step::current);
    CHECK(updater.broken().size() == 2);
    session.document().discardWork();
}
