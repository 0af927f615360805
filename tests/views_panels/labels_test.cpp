// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/inspector/field_groups.h"
#include "views/inspector/field_text.h"

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("Words of the exchange format read as English") {
    CHECK(wordLabel(QStringLiteral("ics-nhs-body")) == QStringLiteral("ICS NHS body"));
    CHECK(wordLabel(QStringLiteral("nhse-delegated")) == QStringLiteral("Delegated by NHS England"));
    CHECK(wordLabel(QStringLiteral("head-of-catering")) == QStringLiteral("Head of catering"));
    CHECK(wordLabel(QString()).isEmpty());
}

TEST_CASE("Every closed word of the domain has a label of its own, not its raw form") {
    for (int index = 0; index < kindCount; ++index)
        for (const Field& field : fieldsOf(static_cast<Kind>(index)))
            for (const char* word : field.words) {
                INFO(word);
                const QString label = wordLabel(QString::fromLatin1(word));
                CHECK(label.at(0).isUpper());
                CHECK(label != QLatin1String(word));
            }
}

TEST_CASE("Terms follow the workspace: white paper, Act, or its own") {
    Workspace workspace;
    CHECK(term(workspace, Term::nhsBody) == QStringLiteral("ICS NHS body"));
    workspace.info.terms = Terms::enacted;
    CHECK(term(workspace, Term::nhsBody) == QStringLiteral("Integrated Care Board"));
    CHECK(wordLabel(workspace, QStringLiteral("ics-partnership")) == QStringLiteral("Integrated Care Partnership"));
    workspace.info.localTerms.emplace();
    workspace.info.localTerms->push_back(
        {QStringLiteral("place-partnership"), QStringLiteral("local care partnership"), {}});
    CHECK(term(workspace, Term::placePartnership) == QStringLiteral("local care partnership"));
    CHECK(term(workspace, Term::partnership) == QStringLiteral("Integrated Care Partnership"));
}

TEST_CASE("The inspector's groups hold every field of a kind once, but own rules, which have a dialog, and the mark of a waiver") {
    for (int index = 0; index < kindCount; ++index) {
        const auto kind = static_cast<Kind>(index);
        INFO(infoOf(kind).singular);
        CHECK(staleGroupKeys(kind).isEmpty());
        std::size_t shown = 0;
        for (const FieldGroup& group : fieldGroups(kind)) {
            CHECK(group.title != QStringLiteral("More"));
            shown += group.fields.size();
        }
        CHECK(shown == fieldsOf(kind).size() - (kind == Kind::workspace || kind == Kind::waiver ? 1 : 0));
    }
}

TEST_CASE("Sums are read as people write them and written in one way") {
    const Field& budget = *findField(Kind::delegation, "budget");
    CHECK(parseTyped(budget, QStringLiteral("£1,640,000")) == Value(qint64(1640000)));
    CHECK(parseTyped(budget, QStringLiteral("2.5m")) == Value(qint64(2500000)));
    CHECK(parseTyped(budget, QStringLiteral("  ")) == Value());
    CHECK(!parseTyped(budget, QStringLiteral("a lot")));
    CHECK(!parseTyped(budget, QStringLiteral("99999999999999999999")));
    CHECK(!parseTyped(budget, QStringLiteral("1.5")));
    CHECK(typedText(budget, Value(qint64(-1640000))) == QStringLiteral("−£1,640,000"));
    CHECK(parseTyped(budget, QStringLiteral("−£1,640,000")) == Value(qint64(-1640000)));
    const Field& population = *findField(Kind::place, "population");
    CHECK(parseTyped(population, QStringLiteral("248,000")) == Value(qint64(248000)));
    CHECK(!parseTyped(population, QStringLiteral("-5")));
    const Field& limit = *findField(Kind::decision, "limit");
    CHECK(parseTyped(limit, QStringLiteral("500k")) == Value(qint64(500000)));
    CHECK(parseTyped(limit, QStringLiteral("up to the budget")) == Value(QStringLiteral("up to the budget")));
}
