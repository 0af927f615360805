// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/domain/field.h"
#include "tests/bench/generated_workspace.h"
#include "tests/bench/rule_steps.h"
#include "tests/rules/sound_design.h"

#include <QJsonArray>
#include <random>

using namespace placewright;
using namespace placewright::test;

namespace {

/// The sound design twice in one workspace: a second system with forums, places and areas of its own.
Workspace twoSystems()
{
    Workspace workspace = workspaceOf(soundDocument());
    const Workspace one = workspace;
    const auto renamed = [](const QString& id) { return id == u"a" ? id : id + QStringLiteral("-2"); };
    one.forEach([&](const EntityKey& key, const Entity& entity) {
        if (key.kind == Kind::workspace || key.kind == Kind::option)
            return;
        Entity copy = entity;
        common(copy).id = Id(renamed(key.id.text()));
        for (const Field& field : fieldsOf(key.kind)) {
            const Value value = field.get(address(copy));
            if (field.type == FieldType::reference && isRecorded(value))
                field.set(address(copy), renamed(std::get<QString>(value)));
            else if (field.type == FieldType::references && isRecorded(value)) {
                QStringList ids;
                for (const QString& id : std::get<QStringList>(value))
                    ids << renamed(id);
                field.set(address(copy), ids);
            } else if (field.type == FieldType::records && isRecorded(value)) {
                Records records = std::get<Records>(value);
                for (Record& record : records)
                    for (std::size_t i = 0; i < field.record.size(); ++i)
                        if (field.record[i].type == FieldType::reference && isRecorded(record.values[i]))
                            record.values[i] = renamed(std::get<QString>(record.values[i]));
                field.set(address(copy), records);
            }
        }
        workspace.put(keyOf(key.kind, key.option, common(copy).id), copy);
    });
    return workspace;
}

/// Random edits that leave the workspace whole: fields taken away, exchanged with those of another entity, entities removed, added as
/// copies of others, or brought back with what went with them.
class Editor
{
public:
    Editor(Workspace& workspace, unsigned seed) : m_workspace(workspace), m_random(seed) {}

    ChangeSet next()
    {
        for (;;) {
            const bool isUndo = !m_done.empty() && pick(4) == 0;
            ChangeSet changes;
            if (isUndo)
                changes = inverted(m_done.back());
            for (int i = 0; !isUndo && i <= pick(2); ++i)
                changeOne(changes);
            if (changes.isEmpty())
                continue;
            if (isUndo)
                m_done.pop_back();
            Workspace after = m_workspace;
            apply(after, changes);
            if (!checkIntegrity(after, changes))
                continue;
            m_workspace = std::move(after);
            if (!isUndo)
                m_done.push_back(changes);
            return changes;
        }
    }

private:
    int pick(std::size_t count) { return static_cast<int>(m_random() % count); }

    void changeOne(ChangeSet& changes)
    {
        std::vector<std::pair<EntityKey, Entity>> entities;
        const Kind kind = static_cast<Kind>(static_cast<int>(Kind::system) + pick(kindCount - static_cast<int>(Kind::system)));
        m_workspace.forEach([&](const EntityKey& key, const Entity& entity) {
            if (key.kind == kind)
                entities.emplace_back(key, entity);
        });
        if (entities.empty())
            return;
        const auto& [key, before] = entities[static_cast<std::size_t>(pick(entities.size()))];
        if (changes.find(key))
            return;
        if (pick(4) == 0) {
            changes.remove(before, key.option);
            return;
        }
        if (pick(5) == 0) {
            Entity copy = before;
            common(copy).id = Id(QStringLiteral("copy-%1").arg(++m_copies));
            changes.add(copy, key.option);
            return;
        }
        Entity after = before;
        const auto fields = fieldsOf(kind);
        const Field& field = fields[static_cast<std::size_t>(pick(fields.size()))];
        if (field.required)
            return;
        const Entity& donor = entities[static_cast<std::size_t>(pick(entities.size()))].second;
        field.set(address(after), pick(3) == 0 ? Value() : field.get(address(donor)));
        changes.change(before, after, key.option);
    }

    Workspace& m_workspace;
    std::mt19937 m_random;
    std::vector<ChangeSet> m_done; ///< What can be undone.
    int m_copies = 0;
};

std::string described(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << finding.ruleId + u' ' + finding.subject.id.text() + u' ' + wordOf(finding.state) + u' ' + finding.message;
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("two sound systems in one workspace raise no finding", "[rules]")
{
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(twoSystems()));
    CHECK(described(checker.findings(option)) == "");
}

TEST_CASE("an area matters to every system whose places take it in", "[rules]")
{
    Workspace workspace = twoSystems();
    workspace.areas.at(Id(QStringLiteral("east-area-2"))).system = Id(QStringLiteral("vale"));
    Checker& following = frameworkChecker();
    REQUIRE(following.reset(workspace));
    const std::string before = described(following.findings(option));
    const Area area = workspace.areas.at(Id(QStringLiteral("east-area-2")));
    Area changed = area;
    changed.authority = Id();
    ChangeSet changes;
    changes.change(area, changed, Id());
    apply(workspace, changes);
    REQUIRE(following.apply(changes));
    const std::string followed = described(following.findings(option));
    CHECK(followed != before);
    REQUIRE(following.reset(workspace));
    CHECK(followed == described(following.findings(option)));
}

TEST_CASE("findings that follow edits equal findings worked out anew", "[rules]")
{
    const unsigned seed = GENERATE(range(1U, 5U + static_cast<unsigned>(qEnvironmentVariableIntValue("PLACEWRIGHT_MORE_SEEDS"))));
    auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    REQUIRE(pack);
    Checker following({*pack});
    Checker anew({*pack});
    Workspace workspace = twoSystems();
    REQUIRE(following.reset(workspace));
    following.findings(option);
    Editor editor(workspace, seed);
    for (int step = 0; step < 60; ++step) {
        INFO("seed " << seed << ", step " << step);
        const ChangeSet changes = editor.next();
        REQUIRE(following.apply(changes));
        if (step % 3 == 1)
            continue;
        REQUIRE(anew.reset(workspace));
        REQUIRE(described(following.findings(option)) == described(anew.findings(option)));
        REQUIRE(following.findings(option) == anew.findings(option));
    }
    for (const BrokenRule& broken : following.broken())
        FAIL_CHECK(broken.file.toStdString() << ": " << broken.reason.toStdString());
}

TEST_CASE("findings that follow edits in one of 42 systems equal findings worked out anew", "[rules]")
{
    bench::Size size;
    size.systems = 42;
    size.options = 1;
    size.councils = size.places = size.committees = size.collaboratives = 1;
    size.trusts = size.networks = size.others = size.functions = size.decisions = 2;
    size.seatsPerForum = 3;
    Workspace workspace = bench::generate(size);
    const Id shown = workspace.optionsInOrder().front();
    auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    REQUIRE(pack);
    Checker following({*pack});
    Checker anew({*pack});
    REQUIRE(following.reset(workspace));
    following.findings(shown);
    Editor editor(workspace, 1U + static_cast<unsigned>(qEnvironmentVariableIntValue("PLACEWRIGHT_MORE_SEEDS")));
    for (int step = 0; step < 24; ++step) {
        INFO("step " << step);
        REQUIRE(following.apply(editor.next()));
        if (step % 3 != 2)
            continue;
        REQUIRE(anew.reset(workspace));
        REQUIRE(described(following.findings(shown)) == described(anew.findings(shown)));
    }
}

TEST_CASE("a rule takes no longer for the systems that it doesn't look at", "[rules]")
{
    bench::Size size = bench::nationalSize();
    size.systems = 1;
    const auto alone = bench::ruleSteps(size);
    size.systems = 7;
    const auto among = bench::ruleSteps(size);
    QStringList growing;
    const auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    for (const Rule& rule : pack->rules) {
        // Rules of all systems read views that hold but the few rows of each that they may have something to say of.
        constexpr qint64 few = 2000;
        if (rule.mode != Mode::option && among.at(rule.id) > alone.at(rule.id) * 3 / 2 + few)
            growing << QStringLiteral("%1: %2, %3 alone").arg(rule.id).arg(among.at(rule.id)).arg(alone.at(rule.id));
    }
    CHECK(growing == QStringList());
}
