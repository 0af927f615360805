// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

/// Any meeting with members: the Partnership, the board, a committee, a place's or a collaborative's forum. Never a
/// legal entity.
struct Forum : Common {
    Id system;
    Text name;
    Recorded<ForumKind> kind;
    Recorded<ForumLevel> level;
    Id body;
    Id parent;
    Ids establishedBy;
    Ids parties;
    Flag decisionMaking;
    Words remit;
    Text purpose;
    Ids termsOfReferenceAgreedBy;
    Flag meetsInPublic;
    Flag papersPublished;
    Flag minutesOnline;
    Text decisionRule;
    Text disagreementProcess;
    Count meetingsPerYear;
    Id heldToAccountBy;
    Count maxSize;
    Text sizeRationale;
    Ids codesignedBy;

    friend bool operator==(const Forum&, const Forum&) = default;
};

/// A place at a forum's table, apart from who holds it: it may be vacant, designate or filled.
struct Seat : Common {
    Id forum;
    Text title;
    Recorded<SeatCategory> category;
    Text role;
    Recorded<SeatSector> sector;
    Recorded<SeatCapacity> capacity;
    Id drawnFrom;
    Id employedBy;
    Id person;
    Text portfolio;
    Text termOfOffice;
    Text accountabilities;
    Ids selectedBy;
    Recorded<SeatStatus> status;
    Words tags;
    Words perspectives;
    Text independenceException;
    Date from;
    Date to;

    friend bool operator==(const Seat&, const Seat&) = default;
};

/// A post outside forums that rules ask for, such as a place leader.
struct Post : Common {
    Recorded<PostKind> kind;
    Text title;
    Id organisation;
    Ids jointWith;
    Id person;
    Id place;

    friend bool operator==(const Post&, const Post&) = default;
};

} // namespace placewright
