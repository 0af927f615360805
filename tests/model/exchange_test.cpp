// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchange_reader.h"
#include "model/exchange/exchange_writer.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

const QString data = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/tests/data/exchange/");

QByteArray read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonValue withoutNulls(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(withoutNulls(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it)
            if (!it.value().isNull())
                object.insert(it.key(), withoutNulls(it.value()));
        return object;
    }
    return value;
}

QStringList documents() {
    QStringList paths;
    for (const char* folder : {"/resources/examples", "/tests/data/exchange"}) {
        const QDir dir(QStringLiteral(PLACEWRIGHT_SOURCE_DIR) + QString::fromLatin1(folder));
        for (const QString& name : dir.entryList({QStringLiteral("*.json")}))
            paths.append(dir.filePath(name));
    }
    return paths;
}

} // namespace

TEST_CASE("Import and export give back the same document, and its normal form byte for byte") {
    const QStringList paths = documents();
    REQUIRE(paths.size() >= 6);
    for (const QString& path : paths) {
        INFO(path.toStdString());
        const QByteArray source = read(path);
        const auto imported = readExchange(source);
        REQUIRE(imported);
        const QByteArray normal = writeExchange(imported->workspace);
        const auto again = readExchange(normal);
        REQUIRE(again);
        CHECK(again->workspace == imported->workspace);
        CHECK(writeExchange(again->workspace) == normal);
        QJsonObject before = withoutNulls(QJsonDocument::fromJson(source).object()).toObject();
        for (const char* key : {"systems", "areas", "organisations", "people", "options"})
            if (!before.contains(QLatin1String(key)))
                before.insert(QLatin1String(key), QJsonArray());
        CHECK(withoutNulls(QJsonDocument::fromJson(normal).object()).toObject() == before);
    }
}

TEST_CASE("Shipped examples stand in their normal form") {
    const QDir dir(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples"));
    for (const QString& name : dir.entryList({QStringLiteral("*.json")})) {
        INFO(name.toStdString());
        const QByteArray source = read(dir.filePath(name));
        const auto imported = readExchange(source);
        REQUIRE(imported);
        CHECK(imported->notes.isEmpty());
        CHECK(writeExchange(imported->workspace) == source);
    }
}

TEST_CASE("Unknown keys are kept, written back and reported") {
    const auto imported = readExchangeFile(data + QStringLiteral("every-kind.json"));
    REQUIRE(imported);
    CHECK(imported->notes.size() >= 3);
    CHECK(imported->notes.join(u' ').contains(QStringLiteral("unknown key")));
}

TEST_CASE("Bad input is refused with its JSON path") {
    struct Case {
        const char* file;
        const char* path;
        const char* what;
    };
    const auto bad = GENERATE(Case{"wrong-type.json", "systems[0].population", "whole number"},
                              Case{"unknown-word.json", "options[0].forums[1].kind", "not a known word"},
                              Case{"duplicate-id.json", "options[0].seats[1].id", "more than once"},
                              Case{"dangling-reference.json", "options[0].forums[0].body", "not the id of anything"},
                              Case{"missing-required.json", "options[0].seats[0].forum", "required"},
                              Case{"wrong-version.json", "version", "newer version"},
                              Case{"wrong-format.json", "format", "not a Placewright exchange document"},
                              Case{"not-json.txt", "line 1", "not JSON"}, Case{"truncated.json", "line 32", "not JSON"},
                              Case{"parent-cycle.json", "options[0].forums[0].parent", "leads back"},
                              Case{"based-on-cycle.json", "options[0].basedOn", "leads back"},
                              Case{"nul-in-text.json", "options[0].forums[0].name", "NUL"},
                              Case{"bad-id.json", "organisations[1].id", "an id is"},
                              Case{"bad-date.json", "options[0].seats[0].from", "not a date"});
    INFO(bad.file);
    const auto imported = readExchangeFile(data + QStringLiteral("refused/") + QString::fromLatin1(bad.file));
    REQUIRE_FALSE(imported);
    CHECK(imported.error().where.contains(QString::fromLatin1(bad.path)));
    CHECK(imported.error().what.contains(QString::fromLatin1(bad.what)));
}

TEST_CASE("Every dangling reference is named") {
    const auto imported = readExchangeFile(data + QStringLiteral("refused/dangling-reference.json"));
    REQUIRE_FALSE(imported);
    CHECK(imported.error().lines().size() == 2);
}

TEST_CASE("Fifty megabytes of nonsense are refused at once") {
    const auto imported = readExchange(QByteArray(50 * 1024 * 1024, '\x7f'));
    REQUIRE_FALSE(imported);
    CHECK(imported.error().lines().size() == 1);
    QByteArray deep(1024 * 1024, '[');
    CHECK_FALSE(readExchange(deep));
    const auto manyFaults = readExchange(R"({"format":"placewright-exchange","version":1,"areas":[)" +
                                         QByteArray("1,").repeated(100'000) + "1]}");
    REQUIRE_FALSE(manyFaults);
    CHECK(manyFaults.error().lines().size() < 250);
}

TEST_CASE("A document of one option leaves the others out") {
    const Workspace workspace = test::example(QStringLiteral("blmk"));
    const auto alone = readExchange(writeExchange(workspace, Id(QStringLiteral("b"))));
    REQUIRE(alone);
    CHECK(alone->workspace.options.size() == 1);
    CHECK(alone->workspace.contents.contains(Id(QStringLiteral("b"))));
    CHECK(alone->workspace.organisations == workspace.organisations);
}
