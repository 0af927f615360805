// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<PlanLink>()
{
    static const Field fields[]{
        required(word<&PlanLink::rel>("rel", PW_LABEL("Relation"))),
        required(reference<&PlanLink::to>("to", PW_LABEL("To"), anyEntity)),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> planFields()
{
    static constexpr std::array planKinds{"integrated-care-strategy", "system-plan", "capital-plan", "financial-framework",
                                          "people-plan", "digital-plan", "population-health-management",
                                          "clinical-leadership-model", "engagement-strategy", "constitution",
                                          "scheme-of-delegation", "transition-plan"};
    static constexpr std::array states{"draft", "agreed", "in-force", "ended"};
    static constexpr std::array contents{"health", "adult-social-care", "childrens-social-care", "wider-determinants"};
    static const Field fields[]{
        openWord<&Plan::kind>("kind", PW_LABEL("Kind"), planKinds),
        text<&Plan::name>("name", PW_LABEL("Name")),
        reference<&Plan::owner>("owner", PW_LABEL("Owner"), anyBody),
        references<&Plan::approvedBy>("approvedBy", PW_LABEL("Approved by"), anyBody),
        date<&Plan::date>("date", PW_LABEL("Date")),
        openWord<&Plan::status>("status", PW_LABEL("Status"), states),
        openWords<&Plan::contents>("contents", PW_LABEL("Contents"), contents),
        records<&Plan::links, PlanLink>("links", PW_LABEL("Links")),
    };
    return fields;
}

std::span<const Field> engagementFields()
{
    static constexpr std::array groups{"patients", "service-users", "unpaid-carers", "under-represented-groups", "communities"};
    static const Field fields[]{
        text<&Engagement::name>("name", PW_LABEL("Name")),
        openWords<&Engagement::groups>("groups", PW_LABEL("Groups"), groups),
        text<&Engagement::purpose>("purpose", PW_LABEL("Purpose")),
        text<&Engagement::level>("level", PW_LABEL("Level")),
        references<&Engagement::feedsInto>("feedsInto", PW_LABEL("Feeds into"), anyEntity),
    };
    return fields;
}

std::span<const Field> milestoneFields()
{
    static const Field fields[]{
        reference<&Milestone::system>("system", PW_LABEL("System"), kinds({Kind::system})),
        text<&Milestone::name>("name", PW_LABEL("Name")),
        date<&Milestone::dueBy>("dueBy", PW_LABEL("Due by")),
        text<&Milestone::quarter>("quarter", PW_LABEL("Quarter")),
        word<&Milestone::status>("status", PW_LABEL("Status")),
        reference<&Milestone::owner>("owner", PW_LABEL("Owner"), anyBody | kinds({Kind::person})),
        text<&Milestone::rule>("rule", PW_LABEL("Rule")),
        longText<&Milestone::evidence>("evidence", PW_LABEL("Evidence")),
    };
    return fields;
}

std::span<const Field> declarationFields()
{
    static const Field fields[]{
        text<&Declaration::rule>("rule", PW_LABEL("Rule")),
        reference<&Declaration::subject>("subject", PW_LABEL("Subject"), anyEntity),
        flag<&Declaration::confirmed>("confirmed", PW_LABEL("Confirmed")),
        longText<&Declaration::evidence>("evidence", PW_LABEL("Evidence")),
        text<&Declaration::by>("by", PW_LABEL("By")),
        date<&Declaration::on>("on", PW_LABEL("On")),
    };
    return fields;
}

std::span<const Field> waiverFields()
{
    static const Field fields[]{
        text<&Waiver::rule>("rule", PW_LABEL("Rule")),
        reference<&Waiver::subject>("subject", PW_LABEL("Subject"), anyEntity),
        longText<&Waiver::reason>("reason", PW_LABEL("Reason")),
        text<&Waiver::by>("by", PW_LABEL("By")),
        date<&Waiver::on>("on", PW_LABEL("On")),
    };
    return fields;
}

std::span<const Field> noteFields()
{
    static const Field fields[]{
        reference<&Note::subject>("subject", PW_LABEL("Subject"), anyEntity),
        longText<&Note::text>("text", PW_LABEL("Text")),
        word<&Note::kind>("kind", PW_LABEL("Kind")),
        text<&Note::by>("by", PW_LABEL("By")),
        date<&Note::on>("on", PW_LABEL("On")),
    };
    return fields;
}

std::span<const Field> placementFields()
{
    static const Field fields[]{
        reference<&Placement::subject>("subject", PW_LABEL("Subject"), anyEntity),
        text<&Placement::view>("view", PW_LABEL("View")),
        real<&Placement::x>("x", PW_LABEL("From the left")),
        real<&Placement::y>("y", PW_LABEL("From the top")),
        real<&Placement::w>("w", PW_LABEL("Width")),
        real<&Placement::h>("h", PW_LABEL("Height")),
        flag<&Placement::pinned>("pinned", PW_LABEL("Pinned")),
    };
    return fields;
}

} // namespace placewright
