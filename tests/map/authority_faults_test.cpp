// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/authority_faults.h"
#include "tests/map/map_designs.h"

using namespace placewright;

namespace {

/// Of one function "f" for which the NHS body is accountable.
std::vector<AuthorityFinding> found(const QByteArray& function, const QByteArray& decision, const QByteArray& more) {
    const Workspace workspace = smallSystem("[{\"id\": \"f\", \"name\": \"A function\", \"accountable\": \"body\"" + function + "}]",
                                            "[{\"id\": \"d\", \"function\": \"f\"" + decision + "}]", more);
    const AuthorityFindings all = authorityFindings(designOf(workspace), decisionsMap(designOf(workspace)));
    const auto of = all.find(id("f"));
    return of == all.end() ? std::vector<AuthorityFinding>() : of->second;
}

bool has(const std::vector<AuthorityFinding>& findings, AuthorityFault fault) {
    return std::any_of(findings.begin(), findings.end(), [&](const AuthorityFinding& finding) { return finding.fault == fault && !finding.sentence.isEmpty(); });
}

} // namespace

TEST_CASE("a decider from whom nothing leads back breaks the chain") {
    CHECK(has(found({}, R"(, "parts": [{"who": "council", "part": "decides"}])", {}), AuthorityFault::chainBreaks));
    CHECK(found({}, R"(, "parts": [{"who": "finance", "part": "decides"}])", {}).empty());
}

TEST_CASE("delegations that lead to each other go in a circle") {
    const auto findings = found({}, R"(, "parts": [{"who": "council", "part": "decides"}])",
                                R"("delegations": [{"id": "x", "from": "trust", "to": "council", "functions": ["f"]},
                                                   {"id": "y", "from": "council", "to": "trust", "functions": ["f"]}])");
    CHECK(has(findings, AuthorityFault::chainLoops));
}

TEST_CASE("a decision beyond the limit of its delegation, and services that were not received, are more than was received") {
    const QByteArray delegations = R"("delegations": [{"id": "x", "from": "body", "to": "trust", "functions": ["f"], "limits": 1000000, "services": ["acute"]},
                                                      {"id": "y", "from": "trust", "to": "council", "functions": ["f"], "limits": 2000000, "services": ["dental"]}])";
    const auto findings = found({}, R"(, "parts": [{"who": "council", "part": "decides"}], "limit": 500000)", delegations);
    REQUIRE(findings.size() == 2);
    CHECK(has(findings, AuthorityFault::moreThanReceived));
    CHECK(findings[0].sentence.contains(QStringLiteral("£1m")));
    CHECK(findings[0].sentence.contains(QStringLiteral("£2m")));
    CHECK(findings[1].sentence.contains(QStringLiteral("dental")));
    const auto above = found({}, R"(, "parts": [{"who": "council", "part": "decides"}], "limit": 3000000)", delegations);
    CHECK(above.size() == 3);
}

TEST_CASE("a population passed on beyond the one received is more than was received") {
    const auto passed = [](const QByteArray& received, const QByteArray& given) {
        return found({}, R"(, "parts": [{"who": "council", "part": "decides"}])",
                     R"("neighbourhoods": [{"id": "hill", "place": "north", "name": "Hill"}],
                        "delegations": [{"id": "x", "from": "body", "to": "trust", "functions": ["f"], "population": ")" + received +
                         R"("}, {"id": "y", "from": "trust", "to": "council", "functions": ["f"], "population": ")" + given + R"("}])");
    };
    for (const auto& [received, given] : {std::pair{"People living in North", "People living in South"},
                                          {"People living in North", "Everyone in Smallshire"},
                                          {"People registered in Hill", "People registered in North"},
                                          {"250,000 people", "About 310,000 people"}}) {
        CAPTURE(received, given);
        const auto findings = passed(received, given);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].fault == AuthorityFault::moreThanReceived);
        CHECK(findings[0].sentence.contains(QString::fromUtf8(received)));
        CHECK(findings[0].sentence.contains(QString::fromUtf8(given)));
        CHECK(findings[0].sentence.contains(QStringLiteral("Smallshire Council")));
    }
    for (const auto& [received, given] : {std::pair{"People living in North", "people living in  north"},
                                          {"Everyone in Smallshire", "People living in South"},
                                          {"People of North and South", "People of South"},
                                          {"People living in North", "People registered in Hill"},
                                          {"People living in North", "People aged over 65"},
                                          {"People living in Northgate", "People living in South"},
                                          {"Adults, from 2022", "Adults, from 2023"},
                                          {"310,000 people", "250,000 people"}}) {
        CAPTURE(received, given);
        CHECK(passed(received, given).empty());
    }
}
