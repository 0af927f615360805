// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sound_design.h"

#include <QFile>
#include <QTemporaryDir>

using namespace placewright;
using namespace placewright::test;

namespace {

const QString head = QStringLiteral("-- id: %1\n-- strength: expected\n-- theme: board\n-- subject: forum\n-- statement: S\n"
                                    "-- check: C\n--   goes on\n-- message: It is {name}.\n-- fix: F\n"
                                    "-- source: D | Section\n\n");
const QString good = QStringLiteral("SELECT id AS subject, name FROM forums WHERE kind = 'board';\n");

/// A pack in a folder of its own.
struct Folder
{
    void write(const QString& name, const QString& text)
    {
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void rule(const QString& id, const QString& query) { write(id + QStringLiteral(".sql"), head.arg(id) + query); }

    Checker checker() const
    {
        auto pack = RulePack::load(directory.path());
        REQUIRE(pack);
        std::vector<RulePack> packs;
        packs.push_back(std::move(*pack));
        return Checker(std::move(packs));
    }

    /// Why the one file that can't be used can't be, while a good rule beside it still works.
    QString reason()
    {
        rule(QStringLiteral("good"), good);
        Checker made = checker();
        REQUIRE(made.reset(workspaceOf(soundDocument())));
        CHECK(made.findings(option).size() == 1);
        REQUIRE(made.broken().size() == 1);
        return made.broken().front().reason;
    }

    QTemporaryDir directory;
};

} // namespace

TEST_CASE("a rule of one's own works and says what the file says", "[rules]")
{
    Folder folder;
    folder.rule(QStringLiteral("mine"), good);
    Checker checker = folder.checker();
    REQUIRE(checker.broken().empty());
    REQUIRE(checker.rules().size() == 1);
    CHECK(checker.rules().front().check == QStringLiteral("C goes on"));
    REQUIRE(checker.reset(workspaceOf(soundDocument())));
    REQUIRE(checker.findings(option).size() == 1);
    const Finding& finding = checker.findings(option).front();
    CHECK(finding.message == QStringLiteral("It is Board of NHS Vale."));
    CHECK(finding.subject == EntityKey{option, Kind::forum, Id(QStringLiteral("board"))});
    CHECK(finding.source == Source{QStringLiteral("D"), QStringLiteral("Section")});
}

TEST_CASE("a rule that would write, or do anything but read, is refused", "[rules]")
{
    const QString query = GENERATE(as<QString>(), QStringLiteral("DELETE FROM main.forums;"), QStringLiteral("DROP TABLE main.forums;"),
                                   QStringLiteral("UPDATE main.forums SET name = 'x';"),
                                   QStringLiteral("INSERT INTO main.forums (option, id, rank) VALUES ('a', 'x', 1) RETURNING id AS subject, id AS name;"),
                                   QStringLiteral("ATTACH 'x.db' AS x;"), QStringLiteral("PRAGMA user_version = 3;"),
                                   QStringLiteral("SELECT id AS subject, name FROM forums; DELETE FROM main.forums;"));
    Folder folder;
    folder.rule(QStringLiteral("bad"), query);
    INFO(query.toStdString());
    CHECK(folder.reason().contains(QStringLiteral("may only read")));
}

TEST_CASE("a rule can't use functions that reach out or give different answers, or the catalogue", "[rules]")
{
    const QString expression = GENERATE(as<QString>(), QStringLiteral("random()"), QStringLiteral("scope_option()"), QStringLiteral("date('now')"),
                                        QStringLiteral("load_extension('x')"), QStringLiteral("group_concat(name)"),
                                        QStringLiteral("(SELECT sql FROM sqlite_schema)"));
    Folder folder;
    folder.rule(QStringLiteral("bad"), QStringLiteral("SELECT id AS subject, %1 AS name FROM forums;").arg(expression));
    INFO(expression.toStdString());
    CHECK(folder.reason().contains(QStringLiteral("may not")));
}

TEST_CASE("a broken rule is listed with its reason", "[rules]")
{
    Folder folder;
    SECTION("SQL that isn't SQL")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("SELEKT;"));
        CHECK(folder.reason().contains(QStringLiteral("syntax error")));
    }
    SECTION("a column that isn't there")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("SELECT id AS subject, nmae AS name FROM forums;"));
        CHECK(folder.reason().contains(QStringLiteral("nmae")));
    }
    SECTION("no subject")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("SELECT id, name FROM forums;"));
        CHECK(folder.reason().contains(QStringLiteral("subject")));
    }
    SECTION("a message that speaks of a column the query lacks")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("SELECT id AS subject FROM forums;"));
        CHECK(folder.reason().contains(QStringLiteral("{name}")));
    }
    SECTION("a header without a fix")
    {
        folder.write(QStringLiteral("bad.sql"), head.arg(QStringLiteral("bad")).remove(QStringLiteral("-- fix: F\n")) + good);
        CHECK(folder.reason().contains(QStringLiteral("fix")));
    }
    SECTION("a key that isn't known")
    {
        folder.write(QStringLiteral("bad.sql"), QStringLiteral("-- strenght: must\n") + head.arg(QStringLiteral("bad")) + good);
        CHECK(folder.reason().contains(QStringLiteral("strenght")));
    }
    SECTION("an id that isn't the file's name")
    {
        folder.write(QStringLiteral("bad.sql"), head.arg(QStringLiteral("other")) + good);
        CHECK(folder.reason().contains(QStringLiteral("other")));
    }
    SECTION("a state that isn't one")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("SELECT id AS subject, name, 'broken' AS state FROM forums;"));
        CHECK(folder.reason().contains(QStringLiteral("broken")));
    }
    SECTION("a subject of the wrong kind")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("SELECT id AS subject, title AS name FROM seats;"));
        CHECK(folder.reason().contains(QStringLiteral("subject")));
    }
    SECTION("a query without end")
    {
        folder.rule(QStringLiteral("bad"), QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                                          "SELECT i AS subject, '' AS name FROM n WHERE i < 0;"));
        CHECK(folder.reason().contains(QStringLiteral("too long")));
    }
}

TEST_CASE("a second rule with the same id is listed, and the first works", "[rules]")
{
    Folder first;
    Folder second;
    first.rule(QStringLiteral("same"), good);
    second.rule(QStringLiteral("same"), good);
    std::vector<RulePack> packs;
    packs.push_back(*RulePack::load(first.directory.path()));
    packs.push_back(*RulePack::load(second.directory.path()));
    const Checker checker(std::move(packs));
    CHECK(checker.rules().size() == 1);
    REQUIRE(checker.broken().size() == 1);
    CHECK(checker.broken().front().reason.contains(QStringLiteral("same")));
}

TEST_CASE("a rule works though a broken one has its id, and only the broken one is listed", "[rules]")
{
    const QString broken = QStringLiteral("SELECT id AS subject, nothing AS name FROM forums;\n");
    const bool brokenFirst = GENERATE(true, false);
    CAPTURE(brokenFirst);
    Folder folders[2];
    folders[0].rule(QStringLiteral("same"), brokenFirst ? broken : good);
    folders[1].rule(QStringLiteral("same"), brokenFirst ? good : broken);
    std::vector<RulePack> packs;
    for (const Folder& folder : folders)
        packs.push_back(*RulePack::load(folder.directory.path()));
    const QString fileOfBroken = folders[brokenFirst ? 0 : 1].directory.path();
    Checker checker(std::move(packs));
    REQUIRE(checker.reset(workspaceOf(soundDocument())));
    CHECK(checker.findings(option).size() == 1);
    REQUIRE(checker.broken().size() == 1);
    CHECK(checker.broken().front().reason.contains(QStringLiteral("nothing")));
    CHECK(fileOfBroken.endsWith(checker.broken().front().pack));
}

TEST_CASE("shared views may be nothing but views", "[rules]")
{
    Folder folder;
    folder.write(QStringLiteral("_views.sql"), QStringLiteral("CREATE TEMP VIEW one AS SELECT 1 AS n; DELETE FROM main.forums;"));
    folder.rule(QStringLiteral("good"), good);
    Checker checker = folder.checker();
    REQUIRE(checker.broken().size() == 1);
    CHECK(checker.broken().front().file == QStringLiteral("_views.sql"));
    REQUIRE(checker.reset(workspaceOf(soundDocument())));
    CHECK(checker.findings(option).size() == 1);
}

TEST_CASE("a folder that isn't there gives one clear error", "[rules]")
{
    const auto pack = RulePack::load(QStringLiteral("/nowhere/at/all"));
    REQUIRE_FALSE(pack);
    CHECK(pack.error().where == QStringLiteral("/nowhere/at/all"));
    CHECK_FALSE(RulePack::loadBuiltIn(QStringLiteral("unknown")));
}
