// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "model/base/word_table.h"
#include "model/map/map_document.h"

namespace placewright {

/// What falls short, isn't recorded or waits for an answer, in words.
struct OpenEntry {
    QString about;
    QString state;
    QString strength;
    QString words; ///< What is open.
    QString fix;
    QString citation;
    QString rule;
    Id subject;

    QString group() const { return QStringLiteral("%1: %2").arg(state, strength); }
};

/// The assurance list as a document to hand over: sheets, page, spreadsheet and file are all made of this.
struct AssuranceReport {
    MapVersion version;
    std::vector<std::pair<QString, QString>> cover; ///< What it is of: label and value.
    QString summary;
    WordTable progress; ///< Theme by theme, how many rules stand how.
    std::vector<OpenEntry> openEntries; ///< Gravest first.
    WordTable open;                     ///< The same, a row each.
    WordTable waivers;
    WordTable confirmed;
    WordTable rules; ///< Every rule with its state and citation, by theme; a row for each subject it speaks of.
    WordTable answers; ///< The same with who waived or confirmed it, why and when in columns: all in one table, for a file.
    WordTable broken;

    QString title() const;
    /// The tables that have rows, in the order above.
    std::vector<const WordTable*> tables() const;
};

AssuranceReport assuranceReport(const Design& design, const AssuranceList& list, const Id& system, const QDate& date);

} // namespace placewright
