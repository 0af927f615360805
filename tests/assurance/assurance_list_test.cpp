// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assurance/assurance_report.h"
#include "model/assurance/assurance_words.h"
#include "tests/assurance/example_design.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

const AssuranceLine* lineOf(const AssuranceList& list, const char* rule) {
    for (const AssuranceLine& line : list.lines)
        if (line.rule == QLatin1String(rule))
            return &line;
    return nullptr;
}

} // namespace

TEST_CASE("every rule of the packs is a line of the list, once", "[assurance]") {
    const Workspace workspace = exampleWorkspace("blmk");
    Checker checker = checkerOf(workspace);
    const AssuranceList list = assuranceList(Design(workspace, workspace.optionsInOrder().front()), checker);
    QSet<QString> ids;
    for (const AssuranceLine& line : list.lines)
        ids.insert(line.rule);
    CHECK(list.broken.empty());
    CHECK(static_cast<std::size_t>(ids.size()) == list.lines.size());
    CHECK(list.lines.size() == checker.rules().size());
    CHECK(list.counts.all() == static_cast<int>(list.lines.size()));
    std::size_t counted = 0;
    for (const AssuranceTheme& theme : list.themes) {
        CHECK(theme.first == counted);
        counted += theme.count;
        CHECK(static_cast<std::size_t>(theme.counts.all()) == theme.count);
    }
    CHECK(counted == list.lines.size());
}

TEST_CASE("what findings say and what the list says agree", "[assurance]") {
    const Workspace workspace = exampleWorkspace("blmk");
    const Id option = workspace.optionsInOrder().front();
    Checker checker = checkerOf(workspace);
    const AssuranceList list = assuranceList(Design(workspace, option), checker);
    QSet<QString> falling;
    for (const Finding& finding : checker.findings(option))
        if (finding.state == FindingState::fallsShort)
            falling.insert(finding.ruleId);
    REQUIRE_FALSE(falling.isEmpty());
    CHECK(list.counts.of(Standing::fallsShort) == falling.size());
    CHECK(summaryWords(list).contains(QStringLiteral("fall short")));
}

TEST_CASE("a design that meets all has settled what is asked", "[assurance]") {
    const Workspace workspace = exampleWorkspace("testbourne");
    Checker checker = checkerOf(workspace);
    const AssuranceList list = assuranceList(Design(workspace, workspace.optionsInOrder().front()), checker);
    CHECK(list.counts.asked() > 100);
    CHECK(list.counts.of(Standing::fallsShort) == 0);
    CHECK(list.counts.settled() == list.counts.asked() - list.counts.of(Standing::notRecorded) - list.counts.of(Standing::toConfirm));
    CHECK(list.counts.of(Standing::confirmed) > 0);
    for (const AssuranceLine& line : list.lines)
        if (line.standing == Standing::confirmed) {
            REQUIRE_FALSE(line.entries.empty());
            CHECK_FALSE(signedWords(line.entries.front()).isEmpty());
        }
}

TEST_CASE("a waiver shows its reason, who gave it and when", "[assurance]") {
    Workspace workspace = exampleWorkspace("blmk");
    const Id option = workspace.optionsInOrder().front();
    Checker checker = checkerOf(workspace);
    const auto findings = checker.findings(option);
    const auto falling = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.state == FindingState::fallsShort && finding.strength == Strength::must;
    });
    REQUIRE(falling != findings.end());
    Waiver waiver;
    waiver.id = Id(QStringLiteral("waiver-of-test"));
    waiver.rule = falling->ruleId;
    waiver.subject = falling->subject.id;
    waiver.reason = QStringLiteral("Agreed with the region until July.");
    waiver.by = QStringLiteral("Governance lead");
    waiver.on = QStringLiteral("2022-04-01");
    const QString rule = falling->ruleId;
    workspace.put(keyOf(Kind::waiver, option, waiver.id), waiver);
    REQUIRE(checker.reset(workspace));
    const AssuranceList list = assuranceList(Design(workspace, option), checker);
    AssuranceFilter filter;
    filter.standing = Standing::waived;
    int fitting = 0;
    for (const AssuranceLine& line : list.lines)
        fitting += filter.fits(line) ? 1 : 0;
    CHECK(fitting == 1);
    const AssuranceLine* line = lineOf(list, rule.toLatin1().constData());
    REQUIRE(line);
    QString said;
    for (const AssuranceEntry& entry : line->entries)
        if (entry.line.standing == Standing::waived)
            said = entryWords(entry);
    CHECK(said.contains(QStringLiteral("Agreed with the region until July.")));
    CHECK(said.contains(QStringLiteral("Governance lead, 1 April 2022")));

    const WordTable table = assuranceReport(Design(workspace, option), list, {}, QDate(2022, 4, 1)).answers;
    const auto waived = std::find_if(table.rows.begin(), table.rows.end(), [](const auto& each) {
        return each.cells[2] == standingWords(Standing::waived);
    });
    REQUIRE(waived != table.rows.end());
    CHECK(waived->cells[table.headings.indexOf(QStringLiteral("Waived because"))] == waiver.reason);
    CHECK(waived->cells[table.headings.indexOf(QStringLiteral("By"))] == waiver.by);
    CHECK(waived->cells[table.headings.indexOf(QStringLiteral("On"))] == waiver.on);

    // Given on other facts it sets nothing aside, and whoever reads the open point is told of it.
    waiver.ground = QStringLiteral("other facts");
    workspace.put(keyOf(Kind::waiver, option, waiver.id), waiver);
    REQUIRE(checker.reset(workspace));
    const Design later(workspace, option);
    const AssuranceReport report = assuranceReport(later, assuranceList(later, checker), {}, QDate(2022, 7, 1));
    CHECK(report.waivers.rows.empty());
    int told = 0;
    REQUIRE(!report.open.rows.empty());
    for (const WordTable::Row& row : report.open.rows) {
        // What the heading over it says isn't said again in the row.
        CHECK(!row.cells.contains(row.group.section(QStringLiteral(": "), 0, 0)));
        CHECK(!row.cells.contains(row.group.section(QStringLiteral(": "), 1)));
        told += row.cells.join(u' ').contains(
            QStringLiteral("Waived before, on other facts: Agreed with the region until July. (Governance lead, 1 April 2022)"));
    }
    CHECK(told == 1);
}

TEST_CASE("the list is narrowed by strength, state and words together", "[assurance]") {
    const Workspace workspace = exampleWorkspace("blmk");
    Checker checker = checkerOf(workspace);
    const AssuranceList list = assuranceList(Design(workspace, workspace.optionsInOrder().front()), checker);
    const auto fitting = [&](const AssuranceFilter& filter) {
        std::vector<const AssuranceLine*> lines;
        for (const AssuranceLine& line : list.lines)
            if (filter.fits(line))
                lines.push_back(&line);
        return lines;
    };
    CHECK(fitting({}).size() == list.lines.size());
    const auto musts = fitting({std::nullopt, Strength::must, {}});
    REQUIRE_FALSE(musts.empty());
    CHECK(std::all_of(musts.begin(), musts.end(), [](const auto* line) { return line->strength == Strength::must; }));
    const auto chairs = fitting({std::nullopt, Strength::must, QStringLiteral("  BOARD members ")});
    REQUIRE_FALSE(chairs.empty());
    CHECK(chairs.size() < musts.size());
    CHECK(fitting({std::nullopt, std::nullopt, QStringLiteral("no-such-word-anywhere")}).empty());
}
