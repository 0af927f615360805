// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entity.h"

#include <QString>
#include <vector>

namespace placewright {

/// How firmly the source asks for something.
enum class Strength : quint8 { must, expected, may };

/// `must`, `expected` or `may`, as files and EXCHANGE spell it.
QString wordOf(Strength strength);
std::optional<Strength> strengthOf(QStringView word);

/// How a rule is answered.
enum class Mode : quint8 {
    structure,   ///< Computed from what is drawn.
    attribute,   ///< Computed from facts recorded of it.
    declaration, ///< Somebody confirms it, with evidence.
    option       ///< What a system is free to do; never falls short.
};

/// `structure`, `attribute`, `declaration` or `option`.
QString wordOf(Mode mode);
std::optional<Mode> modeOf(QStringView word);

/// Where a rule comes from: a document by name and year, and a section of it.
struct Source
{
    QString document;
    QString section;

    friend bool operator==(const Source&, const Source&) = default;
};

/// A sentence with `{column}` places that rows of the query fill.
struct MessageTemplate
{
    QString because; ///< Value of the query's `because` column under which it is used; empty for rows without one.
    QString text;
};

/// One rule as its file states it: what it asks for in words, and the query that finds where a design falls short. The query of a
/// declaration finds who is to confirm it, that of an option where it is taken up.
struct Rule
{
    QString id;
    QString pack;
    Strength strength = Strength::must;
    Mode mode = Mode::structure; ///< As the head says; structure where it doesn't.
    QString theme;              ///< What it is about: `board`, `place`, `finance` ...
    std::vector<Kind> subjects; ///< Kinds its findings may be about.
    QString statement;
    QString check; ///< What the query computes, in words.
    std::vector<MessageTemplate> messages;
    QString fix;
    std::vector<MessageTemplate> repairs; ///< Edits that put a row right, by its reason; several of one reason: any of them. One
                                          ///< that starts with “fill ” names a field that only a person can fill in.
    Source source;
    std::vector<Source> further; ///< Other passages that say the same or differ.
    QString applies; ///< SQL condition under which there is something to look at; empty: wherever there is a subject.
    QString note;                ///< Where documents differ or the text leaves a question; may be empty.
    QString query;
    QString file;
    bool isBuiltIn = false; ///< Comes with the program, whose tests hold it against random edits.
};

/// A file of a pack that can't be used, and why.
struct BrokenRule
{
    QString pack;
    QString file;
    QString reason;

    friend bool operator==(const BrokenRule&, const BrokenRule&) = default;
};

} // namespace placewright
