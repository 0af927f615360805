// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"
#include "model/measures/measure.h"

namespace placewright {

/// What one option has of a measure, by what it is counted under. `order` puts what has a fixed order in it.
struct Tally {
    struct Entry {
        int order = 0;
        QString name;
        Id subject;
        MeasureValue value;
    };
    std::map<QString, Entry> entries;
    /// What has no entry is none of it, as decisions at a tier where nobody decides; else it isn't there to be measured.
    bool restIsNone = true;

    /// Counts a thing under a heading, once.
    void count(const QString& key, int order, const QString& name, const Id& subject, const Id& thing) {
        add(key, order, name, subject, 1, thing);
    }
    void add(const QString& key, int order, const QString& name, const Id& subject, double value, const Id& thing) {
        Entry& entry = entries[key];
        entry.order = order;
        entry.name = name;
        entry.subject = subject;
        entry.value.value += value;
        if (!thing.isNull())
            entry.value.behind.push_back(thing);
    }
};

/// How far from residents something is decided, the farthest first.
enum class DecisionTier : quint8 { nobody, national, beyond, system, atScale, partners, place, neighbourhood };

QString wordsFor(DecisionTier tier);
/// As it stands in a file.
QLatin1String wordOf(DecisionTier tier);
/// Of a body of the map; `nobody` for one that the map doesn't know.
DecisionTier tierOf(const Design& design, const DecisionsMap& map, const Id& body);

Tally decisionsByTier(const Design& design, const MeasureScope& scope);
Tally localShare(const Design& design, const MeasureScope& scope);
Tally delegationDepth(const Design& design, const MeasureScope& scope);
Tally moneyByTier(const Design& design, const MeasureScope& scope);
Tally seatsByCategory(const Design& design, const MeasureScope& scope);
Tally seatsBySector(const Design& design, const MeasureScope& scope);
Tally seatsPerOrganisation(const Design& design, const MeasureScope& scope);
Tally seatsPerPerson(const Design& design, const MeasureScope& scope);
Tally forumSizes(const Design& design, const MeasureScope& scope);
Tally boardsOverlap(const Design& design, const MeasureScope& scope);

} // namespace placewright
