// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/map/map_words.h"

#include <QStringList>
#include <map>
#include <set>

namespace placewright {

/// A body of the map: a column of the picture, an entry of the list of bodies.
struct MapColumn
{
    Id body;                 ///< What an edit of the column's cells names; null for a column that stands for several (`folded`).
    Kind kind = Kind::forum; ///< Kind of `body`.
    MapTier tier = MapTier::system;
    QString name;
    QString shortName; ///< For a heading; equals `name` where no shorter one is recorded.
    QString kindName;  ///< "Committee", "Place: joint committee", "Council" ...
    std::vector<Id> folded; ///< The organisations of a column that stands for several, else empty.
    int number = 0;         ///< Short number on paper, from 1 in the order of all columns; 0 for one that stands for several.
};

/// What a body does in a function or in one of its decisions.
struct MapCell
{
    MapLetters letters;
    bool cannotHold = false; ///< It decides, though what it is says that it can't.
    bool undecided = false;  ///< Nobody decides yet, and this is where the function is exercised.
    QString reason;          ///< Why it can't hold the decision; empty otherwise.

    bool isEmpty() const { return letters.isEmpty() && !undecided; }
    friend bool operator==(const MapCell&, const MapCell&) = default;
};

/// How far a function or decision proves itself complete.
enum class Proof { complete, noDecider, severalDeciders, deciderCannotHold, nobodyAccountable };

/// One decision of a function, shown when its row is open.
struct MapDecision
{
    Id decision;
    QString text;
    std::vector<MapCell> cells; ///< By column.
    std::vector<Id> deciders;
    QString limit;
    QString rule;
    QString meetsInPublic; ///< Of its deciders, in words; empty if not recorded.
    std::vector<Proof> shortfalls;
};

struct MapRow
{
    Id function;
    QString name;
    QString subject;      ///< Id of the group of rows; empty for none.
    Id accountable;
    QString accountableName;
    std::vector<MapCell> cells; ///< By column; the parts of all its decisions together.
    QString held;         ///< The instrument in words.
    QString limit;
    QString legalBasis;
    QString policySource; ///< Where the framework speaks of it, for a function of the catalogue.
    QString writtenIn;
    QString level;
    QString population;
    QString services;
    QString origin;       ///< In words.
    QString rationale;    ///< Why it is held at its level.
    QString effectiveFrom; ///< As recorded.
    QString review;        ///< As recorded.
    std::vector<Id> deciders;
    std::vector<Id> exercisedBy;
    std::vector<Proof> shortfalls; ///< Gravest first; empty if complete.
    QStringList faults;            ///< What is wrong with the way its deciders came by their authority, in words; of documents alone.
    QStringList notes;
    QString meetsInPublic; ///< Of its deciders, in words; empty if not recorded.
    std::vector<MapDecision> decisions;

    Proof proof() const { return shortfalls.empty() ? Proof::complete : shortfalls.front(); }
};

/// Rows that stand together under a heading.
struct MapGroup
{
    QString subject;
    QString name;
    std::size_t first = 0;
    std::size_t count = 0;
};

struct MapScope
{
    Id system;                      ///< Null for all systems of the workspace.
    Id function;                    ///< Null for all of them.
    bool hideEmptyColumns = false;  ///< Else board, Partnership, places and collaboratives are always there.
    std::set<Id> alsoShown;         ///< Bodies with a column though they take no part yet.
    bool foldPartners = false;      ///< One column for all councils, one for all trusts ...
};

/// The functions and decisions map of an option as one table: what the screen, the sheets, the page and the file all show.
struct DecisionsMap
{
    Id system;
    std::vector<MapColumn> columns; ///< In tiers.
    std::vector<MapGroup> groups;
    std::vector<MapRow> rows;       ///< In the order of the groups.
    std::map<Id, std::size_t> columnOfBody; ///< Every id that a column answers to: a place and its forum, the NHS body and its board.
    std::map<Id, QString> names;    ///< Of every id that rows name.

    std::size_t countOf(Proof proof) const;
    QString namesOf(const std::vector<Id>& ids) const;
    /// Names of the bodies with a letter in a row, in the order of columns; a folded column counts as one.
    QStringList bodiesWith(const MapRow& row, MapLetter letter) const;
};

DecisionsMap decisionsMap(const Design& design, const MapScope& scope = {});

} // namespace placewright
