// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/trace.h"
#include "tests/map/map_designs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace placewright;

namespace {

constexpr auto tracedFunctions = R"([{"id": "f", "name": "Community services", "accountable": "nhse"}, {"id": "g", "name": "Grants", "accountable": "body"}])";
constexpr auto decidedNorth = R"([{"id": "d", "function": "f", "parts": [{"who": "north", "part": "decides"}]}])";

Trace traced(const Workspace& workspace, const char* function, const char* place = "")
{
    auto found = trace(designOf(workspace), id(function), id(place));
    if (!found)
        FAIL(found.error().sentence().toStdString());
    return *found;
}

} // namespace

TEST_CASE("a chain of delegations leads back to who is accountable")
{
    const Workspace workspace = smallSystem(tracedFunctions, decidedNorth, R"("delegations": [
      {"id": "d2", "from": "the-board", "to": "north-forum", "functions": ["f"], "limits": 5000000, "legalBasis": "section 65Z5", "status": "in-force"},
      {"id": "d1", "from": "nhse", "to": "body", "functions": ["f"], "status": "shadow"}])");
    const Trace found = traced(workspace, "f");
    REQUIRE(found.decisions.size() == 1);
    REQUIRE(found.decisions[0].chains.size() == 1);
    const TraceChain& chain = found.decisions[0].chains[0];
    CHECK(chain.state == ChainState::complete);
    QStringList bodies;
    for (const TraceStep& step : chain.steps)
        bodies << step.name;
    CHECK(bodies.join(u'|') == QStringLiteral("North|Board of NHS Smallshire|NHS England"));
    CHECK(chain.steps[0].delegation == id("d2"));
    CHECK(found.sentence()
          == QStringLiteral("North decides “Community services”, by delegation from Board of NHS Smallshire (section 65Z5, limit: £5m), "
                            "by delegation from NHS England (shadow); NHS England is accountable."));
    CHECK(found.text().contains(QStringLiteral("    Board of NHS Smallshire (Board), by delegation from NHS England (shadow)")));
    const QJsonObject json = QJsonDocument::fromJson(found.json()).object();
    CHECK(json[QStringLiteral("decisions")][0][QStringLiteral("deciders")][0][QStringLiteral("steps")].toArray().size() == 3);
    CHECK(json[QStringLiteral("sentence")].toString() == found.sentence());
}

TEST_CASE("a board that decides for the body that is accountable needs no delegation")
{
    const Workspace workspace = smallSystem(tracedFunctions, R"([{"id": "d", "function": "g", "parts": [{"who": "the-board", "part": "decides"}]}])");
    CHECK(traced(workspace, "g").sentence() == QStringLiteral("Board of NHS Smallshire decides “Grants”; NHS Smallshire is accountable."));
}

TEST_CASE("a committee of the accountable body is traced to it")
{
    const Workspace workspace = smallSystem(tracedFunctions, R"([{"id": "d", "function": "g", "parts": [{"who": "finance", "part": "decides"}]}])");
    CHECK(traced(workspace, "g").decisions[0].chains[0].state == ChainState::complete);
}

TEST_CASE("a chain that breaks or goes in a circle says so")
{
    const Workspace broken = smallSystem(tracedFunctions, decidedNorth, R"("delegations": [
      {"id": "d2", "from": "council", "to": "north", "functions": ["f"]}])");
    const TraceChain chain = traced(broken, "f").decisions[0].chains[0];
    CHECK(chain.state == ChainState::broken);
    CHECK(chain.steps.back().name == QStringLiteral("Smallshire Council"));

    const Workspace circle = smallSystem(tracedFunctions, decidedNorth, R"("delegations": [
      {"id": "d2", "from": "council", "to": "north", "functions": ["f"]}, {"id": "d1", "from": "north", "to": "council", "functions": ["f"]}])");
    CHECK(traced(circle, "f").decisions[0].chains[0].state == ChainState::loops);
    CHECK(traced(circle, "f").sentence().contains(QStringLiteral("in a circle")));
}

TEST_CASE("for a place its own deciders are followed, else those that decide for it")
{
    const Workspace workspace = smallSystem(tracedFunctions, R"([
      {"id": "d", "function": "g", "text": "North grants", "parts": [{"who": "north-forum", "part": "decides"}]},
      {"id": "e", "function": "g", "text": "All other grants", "parts": [{"who": "the-board", "part": "decides"}]}])");
    const Trace north = traced(workspace, "g", "north");
    CHECK(north.placeDecides);
    REQUIRE(north.decisions.size() == 1);
    CHECK(north.decisions[0].decision == id("d"));
    const Trace south = traced(workspace, "g", "south");
    CHECK_FALSE(south.placeDecides);
    CHECK(south.decisions.size() == 2);
}

TEST_CASE("what isn't decided or isn't there is said in words")
{
    const Workspace workspace = smallSystem(tracedFunctions);
    CHECK(traced(workspace, "g").sentence() == QStringLiteral("Nobody decides “Grants” yet; NHS Smallshire is accountable."));
    CHECK_FALSE(trace(designOf(workspace), id("nothing")));
    CHECK_FALSE(trace(designOf(workspace), id("g"), id("nowhere")));
}
