// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/checker.h"

#include <QJsonObject>
#include <catch2/catch.hpp>

namespace placewright::test {

/// The exchange document tests/rules/sound.json: a design that raises no finding.
QJsonObject soundDocument();
/// The smaller design that the cases of rules answered in this way start from, so that each case stays short.
QJsonObject soundDocument(Mode mode);
/// Carries out an edit of a case: `set` (fields by id; null takes a field away), `remove` (ids), `add` (entities by kind).
QJsonObject edited(QJsonObject document, const QJsonObject& edit);
/// Reads a document; the test fails with its faults if it isn't sound exchange.
Workspace workspaceOf(const QJsonObject& document);
/// The framework's rules, loaded once.
Checker& frameworkChecker();
inline const Id option{QStringLiteral("a")};

/// JSON of a file in tests/rules.
QJsonObject readJson(const QString& name);

} // namespace placewright::test

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
