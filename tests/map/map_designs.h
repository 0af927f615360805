// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch

namespace placewright {

/// A small system with a board, a Partnership, two places, a collaborative and partners; `functions`, `decisions` and `more` are JSON
/// to put in its one option "a".
Workspace smallSystem(const QByteArray& functions = "[]", const QByteArray& decisions = "[]", const QByteArray& more = {});

/// Of the option "a".
inline Design designOf(const Workspace& workspace)
{
    return Design(workspace, Id(QStringLiteral("a")));
}

inline Id id(const char* text)
{
    return Id(QString::fromUtf8(text));
}

} // namespace placewright
