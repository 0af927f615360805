// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/assurance/example_design.h"

#include "model/exchange/exchange_reader.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace placewright;

Workspace exampleWorkspace(const char* name) {
    QFile file(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/%1.json").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto imported = readExchange(file.readAll());
    REQUIRE(imported);
    return std::move(imported->workspace);
}

Checker checkerOf(const Workspace& workspace) {
    std::vector<RulePack> packs;
    for (const QString& name : packsOf(workspace.info)) {
        auto pack = RulePack::loadBuiltIn(name);
        REQUIRE(pack);
        packs.push_back(std::move(*pack));
    }
    Checker checker(std::move(packs));
    REQUIRE(checker.reset(workspace));
    return checker;
}
