// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/fields/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<PlanLink>() {
    static const Field fields[]{
        required(word<&PlanLink::rel>("rel", QT_TRANSLATE_NOOP("Field", "Relation"))),
        required(reference<&PlanLink::to>("to", QT_TRANSLATE_NOOP("Field", "To"), anyEntity)),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> planFields() {
    static constexpr std::array planKinds{"integrated-care-strategy",
                                          "system-plan",
                                          "capital-plan",
                                          "financial-framework",
                                          "people-plan",
                                          "digital-plan",
                                          "population-health-management",
                                          "clinical-leadership-model",
                                          "engagement-strategy",
                                          "constitution",
                                          "scheme-of-delegation",
                                          "transition-plan"};
    static constexpr std::array states{"draft", "agreed", "in-force", "ended"};
    static constexpr std::array contents{"health", "adult-social-care", "childrens-social-care", "wider-determinants"};
    static const Field fields[]{
        openWord<&Plan::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), planKinds),
        text<&Plan::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        reference<&Plan::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), anyBody),
        references<&Plan::approvedBy>("approvedBy", QT_TRANSLATE_NOOP("Field", "Approved by"), anyBody),
        date<&Plan::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        openWord<&Plan::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), states),
        openWords<&Plan::contents>("contents", QT_TRANSLATE_NOOP("Field", "Contents"), contents),
        records<&Plan::links, PlanLink>("links", QT_TRANSLATE_NOOP("Field", "Links")),
    };
    return fields;
}

std::span<const Field> engagementFields() {
    static constexpr std::array groups{"patients", "service-users", "unpaid-carers", "under-represented-groups",
                                       "communities"};
    static const Field fields[]{
        text<&Engagement::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        openWords<&Engagement::groups>("groups", QT_TRANSLATE_NOOP("Field", "Groups"), groups),
        text<&Engagement::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose")),
        text<&Engagement::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
        references<&Engagement::feedsInto>("feedsInto", QT_TRANSLATE_NOOP("Field", "Feeds into"), anyEntity),
    };
    return fields;
}

std::span<const Field> milestoneFields() {
    static const Field fields[]{
        reference<&Milestone::system>("system", QT_TRANSLATE_NOOP("Field", "System"), kinds({Kind::system})),
        text<&Milestone::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        date<&Milestone::dueBy>("dueBy", QT_TRANSLATE_NOOP("Field", "Due by")),
        text<&Milestone::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter")),
        word<&Milestone::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        reference<&Milestone::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), anyBody | kinds({Kind::person})),
        text<&Milestone::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule")),
        longText<&Milestone::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    };
    return fields;
}

std::span<const Field> declarationFields() {
    static const Field fields[]{
        text<&Declaration::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule")),
        reference<&Declaration::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), anyEntity),
        flag<&Declaration::confirmed>("confirmed", QT_TRANSLATE_NOOP("Field", "Confirmed")),
        longText<&Declaration::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
        text<&Declaration::by>("by", QT_TRANSLATE_NOOP("Field", "By")),
        date<&Declaration::on>("on", QT_TRANSLATE_NOOP("Field", "On")),
    };
    return fields;
}

std::span<const Field> waiverFields() {
    static const Field fields[]{
        text<&Waiver::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule")),
        reference<&Waiver::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), anyEntity),
        longText<&Waiver::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
        text<&Waiver::by>("by", QT_TRANSLATE_NOOP("Field", "By")),
        date<&Waiver::on>("on", QT_TRANSLATE_NOOP("Field", "On")),
        longText<&Waiver::found>("found", QT_TRANSLATE_NOOP("Field", "What was found then")),
        text<&Waiver::ground>("ground", QT_TRANSLATE_NOOP("Field", "Mark of the facts")),
    };
    return fields;
}

std::span<const Field> noteFields() {
    static const Field fields[]{
        reference<&Note::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), anyEntity),
        longText<&Note::text>("text", QT_TRANSLATE_NOOP("Field", "Text")),
        word<&Note::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        text<&Note::by>("by", QT_TRANSLATE_NOOP("Field", "By")),
        date<&Note::on>("on", QT_TRANSLATE_NOOP("Field", "On")),
    };
    return fields;
}

std::span<const Field> placementFields() {
    static const Field fields[]{
        reference<&Placement::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), anyEntity),
        text<&Placement::view>("view", QT_TRANSLATE_NOOP("Field", "View")),
        real<&Placement::x>("x", QT_TRANSLATE_NOOP("Field", "From the left")),
        real<&Placement::y>("y", QT_TRANSLATE_NOOP("Field", "From the top")),
        real<&Placement::w>("w", QT_TRANSLATE_NOOP("Field", "Width")),
        real<&Placement::h>("h", QT_TRANSLATE_NOOP("Field", "Height")),
        flag<&Placement::pinned>("pinned", QT_TRANSLATE_NOOP("Field", "Pinned")),
    };
    return fields;
}

} // namespace placewright
