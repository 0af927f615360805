// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/examples.h"
#include "model/catalogue/function_catalogue.h"
#include "model/domain/field.h"
#include "model/exchange/exchange_reader.h"
#include "tests/map/map_designs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace placewright;

namespace {

QStringList idsOf(const std::vector<const CatalogueFunction*>& functions)
{
    QStringList ids;
    for (const CatalogueFunction* function : functions)
        ids << function->id;
    return ids;
}

bool knows(const char* field, const QString& word)
{
    for (const char* known : findField(Kind::function, QLatin1String(field))->words)
        if (word == QLatin1String(known))
            return true;
    return false;
}

} // namespace

TEST_CASE("the program carries the 108 functions, in words that the model knows")
{
    const FunctionCatalogue& catalogue = shippedCatalogue();
    CHECK(catalogue.functions.size() == 108);
    std::set<QString> ids;
    for (const CatalogueFunction& function : functionCatalogue()) {
        INFO(function.id.toStdString());
        CHECK(ids.insert(function.id).second);
        CHECK(catalogue.subjectOrder(function.subject) < catalogue.subjects.size());
        CHECK(fromWord<FunctionOrigin>(function.origin));
        CHECK_FALSE(function.document.isEmpty());
        for (const QString& level : function.levels)
            CHECK(knows("level", level));
        for (const QString& instrument : function.instruments)
            CHECK(knows("instrument", instrument));
    }
}

TEST_CASE("functions are found by the beginnings of words in any order")
{
    const FunctionCatalogue& catalogue = shippedCatalogue();
    CHECK(idsOf(searchFunctions(catalogue, QStringLiteral("pla cap"))).contains(QStringLiteral("capital-plan")));
    CHECK(idsOf(searchFunctions(catalogue, QStringLiteral("DENTAL"))).front() == QStringLiteral("commission-dental"));
    CHECK(searchFunctions(catalogue, QString()).size() == catalogue.functions.size());
    CHECK(searchFunctions(catalogue, QStringLiteral("zebra")).empty());
    CHECK(searchFunctions(catalogue, QStringLiteral("apital")).empty());
}

TEST_CASE("the listing for machines is the catalogue again")
{
    const auto read = readFunctionCatalogue(catalogueJson(shippedCatalogue()));
    REQUIRE(read);
    CHECK(read->functions.size() == shippedCatalogue().functions.size());
    CHECK(catalogueText(shippedCatalogue()).count(u'\n') > 108);
}

TEST_CASE("a catalogue that isn't one is refused")
{
    CHECK_FALSE(readFunctionCatalogue("not json"));
    CHECK_FALSE(readFunctionCatalogue(R"({"format": "other", "version": 1})"));
    CHECK_FALSE(readFunctionCatalogue(
        R"({"format": "placewright-function-catalogue", "version": 1, "functions": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]})"));
    CHECK_FALSE(readFunctionCatalogue(
        R"({"format": "placewright-function-catalogue", "version": 1, "functions": [{"id": "Not An Id", "name": "A"}]})"));
}

TEST_CASE("every example on the welcome page can be read")
{
    CHECK(examples().size() == 4);
    for (const Example& example : examples()) {
        INFO(example.id.toStdString());
        const auto document = exampleDocument(example.id);
        REQUIRE(document);
        CHECK(readExchange(*document));
    }
    const auto missing = exampleDocument(QStringLiteral("atlantis"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().sentence().contains(QStringLiteral("testbourne")));
}
