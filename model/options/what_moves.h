// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "model/domain/workspace.h"

namespace placewright {

/// What of one thing is how in each of several options.
struct WhatMoves {
    WordTable table;          ///< A column an option; a row for each fact, decision or seat. A dash where there is none.
    std::vector<bool> differs; ///< By row: not the same in all options.
    QString sentence;         ///< What it comes to: "Luton Council gains 2 seats and loses 1 decision from A to B."

    std::size_t differing() const { return static_cast<std::size_t>(std::count(differs.begin(), differs.end(), true)); }
};

/// What can be asked about, by name: functions and places of any of the options, organisations and people.
std::vector<std::pair<Id, QString>> thingsThatMove(const Workspace& workspace, const std::vector<Id>& options, Kind kind);

/// Of a function: where it and its decisions are decided. Of an organisation: every seat, what it decides itself and what is
/// decided where it has a vote. Of a person: every
/// seat and post, and the decisions of tables where they have a vote and of posts that they hold. Of a place: membership,
/// form, money, decisions. Empty for anything else.
WhatMoves whatMoves(const Workspace& workspace, const std::vector<Id>& options, const EntityKey& thing);

} // namespace placewright
