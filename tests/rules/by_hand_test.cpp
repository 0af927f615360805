// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "model/store/rows/entity_rows.h"
#include "tests/rules/sound_design.h"

#include <QJsonArray>
#include <set>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("a rule runs by hand on a workspace file after the shared views, and finds the same", "[rules]")
{
    const QJsonArray removed{QStringLiteral("east-dph"), QStringLiteral("partnership-east"), QStringLiteral("board-chair"),
                             QStringLiteral("audit-chair"), QStringLiteral("to-north"), QStringLiteral("home-care-contract")};
    const Workspace workspace = workspaceOf(edited(soundDocument(), {{QStringLiteral("remove"), removed}}));
    SQLite::Database file(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    createSchema(file);
    EntityRows rows(file);
    file.exec("BEGIN");
    rows.writeAll(workspace);
    file.exec("COMMIT");
    const auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    REQUIRE(pack);
    for (const PackViews& views : pack->views)
        file.exec(views.sql.toStdString());

    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    std::set<std::pair<QString, QString>> expected;
    for (const Finding& finding : checker.findings(option))
        expected.emplace(finding.ruleId, finding.subject.id.text());
    REQUIRE(expected.size() >= 6);

    std::set<std::pair<QString, QString>> found;
    for (const Rule& rule : pack->rules) {
        // The rows of these say who is to confirm and what is taken up.
        if (rule.mode == Mode::declaration || rule.mode == Mode::option)
            continue;
        SQLite::Statement query(file, rule.query.toStdString());
        while (query.executeStep())
            found.emplace(rule.id, columnText(query.getColumn("subject")));
    }
    CHECK(found == expected);
}
