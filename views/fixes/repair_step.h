// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace placewright {

/// One step of a repair, as the head of a rule states it (CONTRIBUTING, Adding a rule).
struct RepairStep {
    QString verb;
    QStringList words;                             ///< In order.
    std::vector<std::pair<QString, QString>> fields; ///< `key=value`, in order.

    QString field(const QString& key) const;
    friend bool operator==(const RepairStep&, const RepairStep&) = default;
};

/// Whether a repair names a field that only a person can fill in, rather than edits.
bool isToFill(const QString& repair);
/// Whether a step after an edit names the field of what was added that a person fills in next.
bool leadsOn(const RepairStep& step);

/// The steps of a repair; words in double quotes may hold spaces.
std::vector<RepairStep> repairSteps(const QString& repair);

} // namespace placewright
