// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QStringList>

#include <optional>

namespace placewright {

enum class FindingState : quint8 {
    fallsShort,
    notRecorded, ///< A fact that the rule needs is missing.
    hint,
    toConfirm, ///< A declaration that isn't made yet.
    waived
};
/// `falls-short`, `not-recorded`, `hint`, `to-confirm` or `waived`.
QString wordOf(FindingState state);

/// What a rule says about one entity. There is at most one for a rule and a subject.
struct Finding
{
    QString ruleId;
    QString pack;
    Strength strength = Strength::must;
    FindingState state = FindingState::fallsShort;
    EntityKey subject;           ///< Where a person would put the fault right.
    std::vector<EntityKey> also; ///< What else it is about, by id.
    QString message;
    QString fix;
    Source source;
    std::optional<Id> waiver;      ///< Set when `state` is waived.
    std::optional<Id> declaration; ///< The declaration that answered it, fully or not.
    /// A mark of the facts it rests on: who and how many, not what they are called. The same facts have the same mark.
    QString ground;
    std::optional<Id> lapsed; ///< A waiver that was given on other facts and so no longer sets it aside.
    /// What each row that found it is put right by: edits in the language of a rule's head (CONTRIBUTING), any one of them. A
    /// row without any can't be put right by itself.
    std::vector<QStringList> repairs{};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// As EXCHANGE counts: by strength what falls short, isn't recorded or is a hint; the rest apart.
struct FindingCounts
{
    int must = 0;
    int expected = 0;
    int may = 0;
    int toConfirm = 0;
    int waived = 0;
    int mustFallsShort = 0; ///< Of `must`, what falls short: decides the exit status of `check`.

    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

FindingCounts countsOf(const std::vector<Finding>& findings);

} // namespace placewright
