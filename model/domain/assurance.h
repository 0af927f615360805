// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

struct PlanLink {
    Recorded<PlanRelation> rel;
    Id to;
    QString extra;

    friend bool operator==(const PlanLink&, const PlanLink&) = default;
};

/// A plan or document that rules ask for, such as the integrated care strategy.
struct Plan : Common {
    Text kind;
    Text name;
    Id owner;
    Ids approvedBy;
    Date date;
    Text status;
    Words contents;
    Recorded<std::vector<PlanLink>> links;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// A way in which people and communities are heard.
struct Engagement : Common {
    Text name;
    Words groups;
    Text purpose;
    Text level;
    Ids feedsInto;

    friend bool operator==(const Engagement&, const Engagement&) = default;
};

struct Milestone : Common {
    Id system;
    Text name;
    Date dueBy;
    Text quarter;
    Recorded<MilestoneStatus> status;
    Id owner;
    Text rule;
    Text evidence;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// A person's answer to a rule that can only be confirmed, not computed.
struct Declaration : Common {
    Text rule;
    Id subject;
    Flag confirmed;
    Text evidence;
    Text by;
    Date on;

    friend bool operator==(const Declaration&, const Declaration&) = default;
};

/// A finding set aside with a reason, on the facts of that day.
struct Waiver : Common {
    Text rule;
    Id subject;
    Text reason;
    Text by;
    Date on;
    Text found;  ///< What the rule said then, in words.
    Text ground; ///< The facts it rested on, as `Finding::ground`; not recorded: it holds whatever the facts.

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

} // namespace placewright
