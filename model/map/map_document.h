// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/open_points.h"

#include <QDate>

namespace placewright {

/// What a printed or published map says of itself.
struct MapVersion
{
    QString workspace;
    QString system;     ///< Names of the systems shown, joined.
    QString option;
    QString status;     ///< "Draft for discussion", "Proposed", "Agreed", "Superseded".
    QDate date;
    QString approvedBy; ///< Of the plan of kind `functions-and-decision-map`, if one is recorded; else "not yet".
    QString rules;      ///< Editions of the rules that the option is checked against.
    QStringList acknowledgements; ///< Sentences that the data behind the map asks for.
};

/// A body of the map in words.
struct MapBody
{
    std::size_t column = 0;
    QStringList facts;   ///< Sentences such as "Meets in public."
    QStringList members;
    std::map<MapLetter, QStringList> functions; ///< Names of functions by what the body does in them.
};

/// The map with all that stands around it on paper or on a page.
struct MapDocument
{
    DecisionsMap map;
    MapVersion version;
    std::vector<MapBody> bodies; ///< One a column, in the order of columns.
    std::vector<MapOpenPoint> open; ///< All that the map leaves open, by rows.

    QString title() const; ///< "Functions and decisions map: Testbourne"
    /// The picture in words, a sentence each: how many functions and bodies, who decides most, what is open.
    QStringList summary() const;
};

QString packWords(const QString& pack); ///< The name of the document that a rule pack follows.
/// What any document of an option says of itself; null for all systems.
MapVersion mapVersion(const Design& design, const Id& system, const QDate& date);
MapDocument mapDocument(const Design& design, const MapScope& scope, const QDate& date);

} // namespace placewright
