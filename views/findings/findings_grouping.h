// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"

namespace placewright {

/// By what a list of findings is parted.
enum class Grouping : quint8 { strength, place, theme };

/// How firmly it is asked for, or what has become of it.
enum class FindingGroup : quint8 { must, expected, may, toConfirm, setAside };

FindingGroup groupOf(const ShownFinding& finding);
QString groupName(FindingGroup group);

/// The place a finding belongs to, through its forum, seat or neighbourhood; null where it is about the whole system.
Id placeOf(const Design& design, const ShownFinding& finding);

/// One part of a list; `key` stays the same in every language.
struct FindingPart {
    QString key;
    QString title;
    std::vector<const ShownFinding*> findings;
};

/// The findings in parts, in the order in which parts are read; no part is empty.
std::vector<FindingPart>
partsOf(const Design& design, const std::vector<const ShownFinding*>& findings, Grouping grouping);

} // namespace placewright
