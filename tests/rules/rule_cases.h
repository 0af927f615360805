// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/sound_design.h"

namespace placewright::test {

/// The cases of a pack: edits of a sound design with what they must lead to, a file for each rule.
struct CaseSet
{
    Checker& checker;
    QJsonObject sound;
    QString folder;
};

void checkCases(const CaseSet& set, const Rule& rule);

} // namespace placewright::test
