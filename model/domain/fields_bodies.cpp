// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/field_tables.h"

namespace placewright {

using namespace fieldaccess;

std::span<const Field> forumFields()
{
    static constexpr KindSet organisations = kinds({Kind::organisation});
    static constexpr std::array remitWords{"audit",   "remuneration", "finance-and-resources",          "people",
                                           "quality", "digital",      "data-performance-and-oversight", "primary-care",
                                           "strategy", "transformation", "engagement"};
    static constexpr std::array decisionRules{"consensus", "unanimity", "majority"};
    static const Field fields[]{
        reference<&Forum::system>("system", PW_LABEL("System"), kinds({Kind::system})),
        text<&Forum::name>("name", PW_LABEL("Name")),
        word<&Forum::kind>("kind", PW_LABEL("Kind")),
        word<&Forum::level>("level", PW_LABEL("Level")),
        reference<&Forum::body>("body", PW_LABEL("Belongs to"), organisations),
        reference<&Forum::parent>("parent", PW_LABEL("Parent forum"), kinds({Kind::forum})),
        references<&Forum::establishedBy>("establishedBy", PW_LABEL("Established by"), organisations),
        references<&Forum::parties>("parties", PW_LABEL("Parties"), organisations),
        flag<&Forum::decisionMaking>("decisionMaking", PW_LABEL("Makes decisions")),
        openWords<&Forum::remit>("remit", PW_LABEL("Remit"), remitWords),
        longText<&Forum::purpose>("purpose", PW_LABEL("Purpose")),
        references<&Forum::termsOfReferenceAgreedBy>("termsOfReferenceAgreedBy", PW_LABEL("Terms of reference agreed by"),
                                                     organisations),
        flag<&Forum::meetsInPublic>("meetsInPublic", PW_LABEL("Meets in public")),
        flag<&Forum::papersPublished>("papersPublished", PW_LABEL("Papers published")),
        flag<&Forum::minutesOnline>("minutesOnline", PW_LABEL("Minutes online")),
        openWord<&Forum::decisionRule>("decisionRule", PW_LABEL("Decision rule"), decisionRules),
        longText<&Forum::disagreementProcess>("disagreementProcess", PW_LABEL("Process for disagreement")),
        count<&Forum::meetingsPerYear>("meetingsPerYear", PW_LABEL("Meetings a year")),
        reference<&Forum::heldToAccountBy>("heldToAccountBy", PW_LABEL("Held to account by"), anyBody),
        count<&Forum::maxSize>("maxSize", PW_LABEL("Largest size")),
        longText<&Forum::sizeRationale>("sizeRationale", PW_LABEL("Reason for its size")),
        references<&Forum::codesignedBy>("codesignedBy", PW_LABEL("Designed together with"), anyBody),
    };
    return fields;
}

std::span<const Field> seatFields()
{
    static constexpr std::array roles{"chief-executive",  "director-of-finance",       "director-of-nursing",
                                      "medical-director", "director-of-public-health", "lived-experience",
                                      "clinical-lead",    "place-leader"};
    static constexpr std::array tags{"clinical", "professional", "political", "community", "lay"};
    static constexpr std::array perspectives{"physical-health", "mental-health",       "primary-care", "community",
                                             "acute",           "patients-and-carers", "social-care",  "public-health"};
    static const Field fields[]{
        required(reference<&Seat::forum>("forum", PW_LABEL("Forum"), kinds({Kind::forum}))),
        text<&Seat::title>("title", PW_LABEL("Title")),
        word<&Seat::category>("category", PW_LABEL("Category")),
        openWord<&Seat::role>("role", PW_LABEL("Role"), roles),
        word<&Seat::sector>("sector", PW_LABEL("Sector")),
        word<&Seat::capacity>("capacity", PW_LABEL("Capacity")),
        reference<&Seat::drawnFrom>("drawnFrom", PW_LABEL("Drawn from"), kinds({Kind::organisation})),
        reference<&Seat::employedBy>("employedBy", PW_LABEL("Employed by"), anyBody),
        reference<&Seat::person>("person", PW_LABEL("Held by"), kinds({Kind::person})),
        text<&Seat::portfolio>("portfolio", PW_LABEL("Portfolio")),
        text<&Seat::termOfOffice>("termOfOffice", PW_LABEL("Term of office")),
        longText<&Seat::accountabilities>("accountabilities", PW_LABEL("Accountabilities")),
        references<&Seat::selectedBy>("selectedBy", PW_LABEL("Selected by"), anyBody),
        word<&Seat::status>("status", PW_LABEL("Status")),
        openWords<&Seat::tags>("tags", PW_LABEL("Tags"), tags),
        openWords<&Seat::perspectives>("perspectives", PW_LABEL("Perspectives"), perspectives),
        text<&Seat::independenceException>("independenceException", PW_LABEL("Exception to independence")),
        date<&Seat::from>("from", PW_LABEL("From")),
        date<&Seat::to>("to", PW_LABEL("To")),
    };
    return fields;
}

std::span<const Field> postFields()
{
    static const Field fields[]{
        word<&Post::kind>("kind", PW_LABEL("Kind")),
        text<&Post::title>("title", PW_LABEL("Title")),
        reference<&Post::organisation>("organisation", PW_LABEL("Organisation"), kinds({Kind::organisation})),
        references<&Post::jointWith>("jointWith", PW_LABEL("Jointly with"), kinds({Kind::organisation})),
        reference<&Post::person>("person", PW_LABEL("Held by"), kinds({Kind::person})),
        reference<&Post::place>("place", PW_LABEL("Place"), kinds({Kind::place})),
    };
    return fields;
}

} // namespace placewright
