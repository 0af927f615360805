// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/fields/field_tables.h"

namespace placewright {

using namespace fieldaccess;

std::span<const Field> forumFields() {
    static constexpr KindSet organisations = kinds({Kind::organisation});
    static constexpr std::array remitWords{"audit",
                                           "remuneration",
                                           "finance-and-resources",
                                           "people",
                                           "quality",
                                           "digital",
                                           "data-performance-and-oversight",
                                           "primary-care",
                                           "strategy",
                                           "transformation",
                                           "engagement"};
    static constexpr std::array decisionRules{"consensus", "unanimity", "majority"};
    static const Field fields[]{
        reference<&Forum::system>("system", QT_TRANSLATE_NOOP("Field", "System"), kinds({Kind::system})),
        text<&Forum::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        word<&Forum::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        word<&Forum::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
        reference<&Forum::body>("body", QT_TRANSLATE_NOOP("Field", "Belongs to"), organisations),
        reference<&Forum::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent forum"), kinds({Kind::forum})),
        references<&Forum::establishedBy>("establishedBy", QT_TRANSLATE_NOOP("Field", "Established by"), organisations),
        references<&Forum::parties>("parties", QT_TRANSLATE_NOOP("Field", "Parties"), organisations),
        flag<&Forum::decisionMaking>("decisionMaking", QT_TRANSLATE_NOOP("Field", "Makes decisions")),
        openWords<&Forum::remit>("remit", QT_TRANSLATE_NOOP("Field", "Remit"), remitWords),
        longText<&Forum::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose")),
        references<&Forum::termsOfReferenceAgreedBy>(
            "termsOfReferenceAgreedBy", QT_TRANSLATE_NOOP("Field", "Terms of reference agreed by"), organisations),
        flag<&Forum::meetsInPublic>("meetsInPublic", QT_TRANSLATE_NOOP("Field", "Meets in public")),
        flag<&Forum::papersPublished>("papersPublished", QT_TRANSLATE_NOOP("Field", "Papers published")),
        flag<&Forum::minutesOnline>("minutesOnline", QT_TRANSLATE_NOOP("Field", "Minutes online")),
        openWord<&Forum::decisionRule>("decisionRule", QT_TRANSLATE_NOOP("Field", "Decision rule"), decisionRules),
        longText<&Forum::disagreementProcess>("disagreementProcess",
                                              QT_TRANSLATE_NOOP("Field", "Process for disagreement")),
        count<&Forum::meetingsPerYear>("meetingsPerYear", QT_TRANSLATE_NOOP("Field", "Meetings a year")),
        reference<&Forum::heldToAccountBy>("heldToAccountBy", QT_TRANSLATE_NOOP("Field", "Held to account by"),
                                           anyBody),
        count<&Forum::maxSize>("maxSize", QT_TRANSLATE_NOOP("Field", "Largest size")),
        longText<&Forum::sizeRationale>("sizeRationale", QT_TRANSLATE_NOOP("Field", "Reason for its size")),
        references<&Forum::codesignedBy>("codesignedBy", QT_TRANSLATE_NOOP("Field", "Designed together with"), anyBody),
    };
    return fields;
}

std::span<const Field> seatFields() {
    static constexpr std::array roles{
        "chief-executive",           "director-of-finance", "director-of-nursing", "medical-director",
        "director-of-public-health", "lived-experience",    "clinical-lead",       "place-leader"};
    static constexpr std::array tags{"clinical", "professional", "political", "community", "lay"};
    static constexpr std::array perspectives{"physical-health", "mental-health",       "primary-care", "community",
                                             "acute",           "patients-and-carers", "social-care",  "public-health"};
    static const Field fields[]{
        required(reference<&Seat::forum>("forum", QT_TRANSLATE_NOOP("Field", "Forum"), kinds({Kind::forum}))),
        text<&Seat::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
        word<&Seat::category>("category", QT_TRANSLATE_NOOP("Field", "Category")),
        openWord<&Seat::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), roles),
        word<&Seat::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector")),
        word<&Seat::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity")),
        reference<&Seat::drawnFrom>("drawnFrom", QT_TRANSLATE_NOOP("Field", "Drawn from"), kinds({Kind::organisation})),
        reference<&Seat::employedBy>("employedBy", QT_TRANSLATE_NOOP("Field", "Employed by"), anyBody),
        reference<&Seat::person>("person", QT_TRANSLATE_NOOP("Field", "Held by"), kinds({Kind::person})),
        text<&Seat::portfolio>("portfolio", QT_TRANSLATE_NOOP("Field", "Portfolio")),
        text<&Seat::termOfOffice>("termOfOffice", QT_TRANSLATE_NOOP("Field", "Term of office")),
        longText<&Seat::accountabilities>("accountabilities", QT_TRANSLATE_NOOP("Field", "Accountabilities")),
        references<&Seat::selectedBy>("selectedBy", QT_TRANSLATE_NOOP("Field", "Selected by"), anyBody),
        word<&Seat::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        openWords<&Seat::tags>("tags", QT_TRANSLATE_NOOP("Field", "Tags"), tags),
        openWords<&Seat::perspectives>("perspectives", QT_TRANSLATE_NOOP("Field", "Perspectives"), perspectives),
        text<&Seat::independenceException>("independenceException",
                                           QT_TRANSLATE_NOOP("Field", "Exception to independence")),
        date<&Seat::from>("from", QT_TRANSLATE_NOOP("Field", "From")),
        date<&Seat::to>("to", QT_TRANSLATE_NOOP("Field", "To")),
    };
    return fields;
}

std::span<const Field> postFields() {
    static const Field fields[]{
        word<&Post::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        text<&Post::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
        reference<&Post::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                       kinds({Kind::organisation})),
        references<&Post::jointWith>("jointWith", QT_TRANSLATE_NOOP("Field", "Jointly with"),
                                     kinds({Kind::organisation})),
        reference<&Post::person>("person", QT_TRANSLATE_NOOP("Field", "Held by"), kinds({Kind::person})),
        reference<&Post::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), kinds({Kind::place})),
    };
    return fields;
}

} // namespace placewright
