// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/part_changes.h"
#include "model/edits/structure.h"
#include "model/exchange/exchange_writer.h"
#include "model/rules/checker.h"
#include "model/rules/tables/expected_sizes.h"
#include "model/rules/tables/rule_mirror.h"
#include "tests/bench/generated_workspace.h"
#include "tests/bench/rule_steps.h"

#include <SQLiteCpp/Statement.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <numeric>

using namespace placewright;
using namespace placewright::bench;

namespace {

/// As long as somebody waits.
double msOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(std::vector<double> times, std::size_t percent) {
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, times.size() * percent / 100)];
}

Checker frameworkChecker() {
    std::vector<RulePack> packs;
    packs.push_back(*RulePack::loadBuiltIn(QStringLiteral("design-framework-2021")));
    return Checker(std::move(packs));
}

/// What ids of the things to be edited begin with: those of one system, or all.
QString editedWithin;

/// One of those whose ids begin so.
template <class T>
const T& oneOf(const Workspace& workspace, const Id& option, const QString& beginning, int i) {
    auto all = inOrder(Design(workspace, option).table<T>());
    std::erase_if(all, [&](const T* entity) { return !entity->id.text().startsWith(beginning); });
    return *all[static_cast<std::size_t>(i * 7919) % all.size()];
}

template <class T>
const T& some(const Workspace& workspace, const Id& option, int i) {
    return oneOf<T>(workspace, option, editedWithin, i);
}

/// One of the same system, which an id begins with.
template <class T>
const T& beside(const Workspace& workspace, const Id& option, const Id& id, int i) {
    return oneOf<T>(workspace, option, id.text().section(u'-', 0, 0) + u'-', i);
}

/// What a person does most, on entities spread over the workspace. Each is measured with its undo, which leaves the workspace as it was.
struct Gesture {
    const char* name;
    std::function<Result<Edit>(const Workspace&, const Id& option, int i)> edit;
};

Result<Edit> field(const Workspace& workspace, const Id& option, const Id& id, const char* key, const Value& value) {
    return setField(Design(workspace, option), id, QString::fromLatin1(key), value);
}

std::vector<Gesture> gestures() {
    const auto text = [](int i) { return Value(QStringLiteral("Text %1").arg(i)); };
    return {
        {"renameForum", [=](auto& w, auto& o, int i) { return field(w, o, some<Forum>(w, o, i).id, "name", text(i)); }},
        {"renamePlace", [=](auto& w, auto& o, int i) { return field(w, o, some<Place>(w, o, i).id, "name", text(i)); }},
        {"renameOrganisation",
         [=](auto& w, auto& o, int i) { return field(w, o, some<Organisation>(w, o, i).id, "name", text(i)); }},
        {"titleSeat", [=](auto& w, auto& o, int i) { return field(w, o, some<Seat>(w, o, i).id, "title", text(i)); }},
        {"roleOfSeat", [=](auto& w, auto& o, int i) { return field(w, o, some<Seat>(w, o, i).id, "role", text(i)); }},
        {"drawSeatFrom",
         [](auto& w, auto& o, int i) {
             const Id seat = some<Seat>(w, o, i).id;
             return field(w, o, seat, "drawnFrom", Value(beside<Organisation>(w, o, seat, i + 3).id.text()));
         }},
        {"purposeOfForum",
         [=](auto& w, auto& o, int i) { return field(w, o, some<Forum>(w, o, i).id, "purpose", text(i)); }},
        {"addSeat",
         [](auto& w, auto& o, int i) {
             return addSeat(Design(w, o), some<Forum>(w, o, i).id, SeatCategory::member, QStringLiteral("More"))
                 .map([](const Addition& added) { return added.edit; });
         }},
        {"removeSeat", [](auto& w, auto& o, int i) { return remove(Design(w, o), {some<Seat>(w, o, i).id}); }},
        {"pinForum",
         [](auto& w, auto& o, int i) {
             return placeAt(Design(w, o), some<Forum>(w, o, i).id, QStringLiteral("structure"), QRectF(i, i, 90, 40));
         }},
        {"categoryOfSeat",
         [=](auto& w, auto& o, int i) { return field(w, o, some<Seat>(w, o, i).id, "category", Value(QStringLiteral("attendee"))); }},
        {"statusOfSeat",
         [=](auto& w, auto& o, int i) { return field(w, o, some<Seat>(w, o, i).id, "status", Value(QStringLiteral("vacant"))); }},
        {"kindOfForum",
         [=](auto& w, auto& o, int i) { return field(w, o, some<Forum>(w, o, i).id, "kind", Value(QStringLiteral("sub-group"))); }},
        {"formOfPlace",
         [](auto& w, auto& o, int i) { return setPlaceForm(Design(w, o), some<Place>(w, o, i).id, PlaceForm::jointCommittee); }},
        {"addPlace",
         [=](auto& w, auto& o, int i) {
             return addPlace(Design(w, o), some<Place>(w, o, i).system, QStringLiteral("More"))
                 .map([](const Addition& added) { return added.edit; });
         }},
        {"addForum",
         [](auto& w, auto& o, int i) {
             const Forum& parent = some<Forum>(w, o, i);
             return addForum(Design(w, o), parent.system, ForumKind::subGroup, QStringLiteral("More"), parent.id)
                 .map([](const Addition& added) { return added.edit; });
         }},
        {"removeForum", [](auto& w, auto& o, int i) { return remove(Design(w, o), {some<Forum>(w, o, i).id}); }},
        {"addOrganisation",
         [](auto& w, auto& o, int i) {
             return addOrganisation(Design(w, o), some<Place>(w, o, i).system, OrganisationKind::vcse, QStringLiteral("More"))
                 .map([](const Addition& added) { return added.edit; });
         }},
        {"decide",
         [](auto& w, auto& o, int i) {
             const Decision& decision = some<Decision>(w, o, i);
             return changeParts(Design(w, o), decision.function, decision.id, {{beside<Forum>(w, o, decision.id, i).id, Part::consulted, true}});
         }},
        {"textOfDecision", [=](auto& w, auto& o, int i) { return field(w, o, some<Decision>(w, o, i).id, "text", text(i)); }},
        {"removeDecision", [](auto& w, auto& o, int i) { return remove(Design(w, o), {some<Decision>(w, o, i).id}); }},
        {"receiverOfDelegation",
         [](auto& w, auto& o, int i) {
             const Id delegation = some<Delegation>(w, o, i).id;
             return field(w, o, delegation, "to", Value(beside<Forum>(w, o, delegation, i).id.text()));
         }},
        {"removeDelegation", [](auto& w, auto& o, int i) { return remove(Design(w, o), {some<Delegation>(w, o, i).id}); }},
        {"accountableForFunction",
         [](auto& w, auto& o, int i) {
             const Id function = some<Function>(w, o, i).id;
             return field(w, o, function, "accountable", Value(beside<Organisation>(w, o, function, i).id.text()));
         }},
        {"limitOfDelegation",
         [=](auto& w, auto& o, int i) { return field(w, o, some<Delegation>(w, o, i).id, "limits", text(i)); }},
    };
}

using Costs = std::vector<std::pair<QString, double>>;

/// What cost most between two moments, in milliseconds an edit.
QJsonObject dearest(const Costs& before, const Costs& after, std::size_t edits, std::size_t count) {
    std::map<QString, double> spent;
    for (const auto& [name, ms] : after)
        spent[name] += ms;
    for (const auto& [name, ms] : before)
        spent[name] -= ms;
    Costs all(spent.begin(), spent.end());
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QJsonObject out;
    for (std::size_t i = 0; i < std::min(count, all.size()); ++i)
        out.insert(all[i].first, all[i].second / static_cast<double>(edits));
    return out;
}

double allOf(const Costs& costs) {
    return std::accumulate(costs.begin(), costs.end(), 0.0, [](double all, const auto& cost) { return all + cost.second; });
}

QJsonObject measured(Workspace workspace, int edits, const QString& only, double* p95) {
    QJsonObject out;
    Checker checker = frameworkChecker();
    const Id option = workspace.optionsInOrder().front();
    out.insert(QStringLiteral("loadMs"), msOf([&] { (void)checker.reset(workspace); }));
    out.insert(QStringLiteral("fullMs"), msOf([&] { checker.findings(option); }));
    (void)checker.reset(workspace);
    const Costs none = checker.costs();
    out.insert(QStringLiteral("fullAgainMs"), msOf([&] { checker.findings(option); }));
    out.insert(QStringLiteral("dearestOfFullMs"), dearest(none, checker.costs(), 1, 24));
    std::vector<double> all;
    QJsonObject each;
    for (const Gesture& gesture : gestures()) {
        if (!only.isEmpty() && only != QLatin1String(gesture.name))
            continue;
        std::vector<double> times;
        double noting = 0;
        const int before = checker.queriesRun();
        const Costs costsBefore = checker.costs();
        for (int i = 0; i < edits; ++i) {
            const auto edit = gesture.edit(workspace, option, i);
            if (!edit || edit->changes.isEmpty())
                continue;
            for (const ChangeSet& changes : {edit->changes, inverted(edit->changes)}) {
                apply(workspace, changes);
                const double noted = msOf([&] { (void)checker.apply(changes); });
                noting += noted;
                times.push_back(noted + msOf([&] { checker.findings(option); }));
            }
        }
        if (times.empty())
            continue;
        all.insert(all.end(), times.begin(), times.end());
        each.insert(QString::fromLatin1(gesture.name),
                    QJsonObject{{QStringLiteral("medianMs"), percentile(times, 50)},
                                {QStringLiteral("p95Ms"), percentile(times, 95)},
                                {QStringLiteral("notingMs"), noting / static_cast<double>(times.size())},
                                {QStringLiteral("queriesMs"), (allOf(checker.costs()) - allOf(costsBefore)) / static_cast<double>(times.size())},
                                {QStringLiteral("queries"),
                                 (checker.queriesRun() - before) / static_cast<int>(times.size())},
                                {QStringLiteral("dearestMs"), dearest(costsBefore, checker.costs(), times.size(), 8)}});
    }
    *p95 = percentile(all, 95);
    out.insert(QStringLiteral("afterEdit"), each);
    out.insert(QStringLiteral("afterEditMedianMs"), percentile(all, 50));
    out.insert(QStringLiteral("afterEditP95Ms"), *p95);
    out.insert(QStringLiteral("findings"), static_cast<int>(checker.findings(option).size()));
    return out;
}

/// How SQLite goes about the query of a rule.
QByteArray planOf(const QString& rule) {
    RuleMirror mirror;
    QByteArray out;
    for (const QString& name : RulePack::builtIn()) {
        const auto pack = RulePack::loadBuiltIn(name);
        (void)mirror.views().add(pack->views.back().sql);
        expectSizes(mirror.database());
        for (const Rule& each : pack->rules)
            if (each.id == rule || rule.contains(u' ')) {
                SQLite::Statement plan(mirror.database(), "EXPLAIN QUERY PLAN " + (each.id == rule ? each.query : rule).toStdString());
                while (plan.executeStep())
                    out += plan.getColumn(3).getString() + '\n';
                return out;
            }
    }
    return out;
}

/// Of the national workspace, each shared view filled for every system.
QByteArray sizes() {
    RuleMirror mirror;
    for (const QString& name : RulePack::builtIn()) {
        const auto pack = RulePack::loadBuiltIn(name);
        (void)mirror.views().add(pack->views.back().sql);
    }
    const Workspace workspace = generate(nationalSize());
    mirror.reset(workspace);
    for (const auto& [id, system] : workspace.systems) {
        mirror.setScope(workspace.optionsInOrder().front(), id);
        mirror.views().refreshAll();
    }
    return "# What SQLite is told to expect in the tables that rules read: schema, table, index, statistics as ANALYZE gives them.\n"
           "# Measured in 42 generated systems; to measure again: rules_bench sizes > resources/rules/expected_sizes.csv\n"
           + measuredSizes(mirror.database());
}

} // namespace

/// Prints what checking costs as JSON: all rules, and after one edit, on the typical and the national workspace.
///
///   rules_bench [typical|national|nationalWithinOneSystem|oneOfNational [EDITS [GESTURE]]]  EDITS of each gesture; few where every instruction is counted
///   rules_bench plan RULE  how SQLite goes about its query
///   rules_bench document   the national workspace in the JSON form, for trials by hand: `placewright import`
///   rules_bench growth     steps of each view and rule in one system, alone and among 42
///   rules_bench times      microseconds of the query of each rule
///   rules_bench sizes      the table resources/rules/expected_sizes.csv
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("sizes"))) {
        std::fputs(sizes().constData(), stdout);
        return 0;
    }
    if (QCoreApplication::arguments().contains(QStringLiteral("document"))) {
        std::fputs(writeExchange(generate(nationalSize())).constData(), stdout);
        return 0;
    }
    if (const qsizetype at = QCoreApplication::arguments().indexOf(QStringLiteral("plan")); at > 0) {
        std::fputs(planOf(QCoreApplication::arguments().value(at + 1)).constData(), stdout);
        return 0;
    }
    if (QCoreApplication::arguments().contains(QStringLiteral("growth"))) {
        Size one = nationalSize();
        one.systems = 1;
        const auto alone = ruleSteps(one);
        for (const auto& [name, steps] : ruleSteps(nationalSize()))
            std::printf("%9lld %9lld %s\n", alone.at(name), steps, qPrintable(name));
        return 0;
    }
    if (QCoreApplication::arguments().contains(QStringLiteral("times"))) {
        for (const auto& [name, microseconds] : ruleTimes(typicalSize()))
            std::printf("%9.1f %s\n", microseconds, qPrintable(name));
        return 0;
    }
    const QStringList arguments = QCoreApplication::arguments();
    const int edits = arguments.value(2).toInt();
    QJsonObject out;
    const auto measure = [&](const char* name, const Size& size, const char* within) {
        double p95 = 0;
        editedWithin = QLatin1String(within);
        if (arguments.size() < 2 || arguments[1] == QLatin1String(name))
            out.insert(QLatin1String(name), measured(generate(size), edits > 0 ? edits : 40, arguments.value(3), &p95));
        return p95;
    };
    out.insert(QStringLiteral("rules"), static_cast<int>(frameworkChecker().rules().size()));
    const double typical = measure("typical", typicalSize(), "");
    // From one system to the next, where nothing is at hand of what the edit before read; and as one person works, in one of them.
    const double national = measure("national", nationalSize(), "");
    const double within = measure("nationalWithinOneSystem", nationalSize(), "s21-");
    // The systems of the national workspace hold half as many organisations again as the typical one.
    Size one = nationalSize();
    one.systems = 1;
    const double alone = measure("oneOfNational", one, "");
    const auto ratio = [&](const char* name, double part, double whole) {
        if (part > 0 && whole > 0)
            out.insert(QLatin1String(name), part / whole);
    };
    ratio("nationalToTypicalAfterEditP95", national, typical);
    ratio("nationalWithinOneSystemToTypicalAfterEditP95", within, typical);
    ratio("nationalWithinOneSystemToOneAloneAfterEditP95", within, alone);
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
