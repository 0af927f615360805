// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<Objective>()
{
    static const Field fields[]{
        text<&Objective::text>("text", PW_LABEL("Objective")),
        text<&Objective::agreedWith>("agreedWith", PW_LABEL("Agreed with")),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> placeFields()
{
    static const Field fields[]{
        reference<&Place::system>("system", PW_LABEL("System"), kinds({Kind::system})),
        text<&Place::name>("name", PW_LABEL("Name")),
        references<&Place::areas>("areas", PW_LABEL("Areas"), kinds({Kind::area})),
        references<&Place::neighbourhoods>("neighbourhoods", PW_LABEL("Neighbourhoods"), kinds({Kind::neighbourhood})),
        references<&Place::pcns>("pcns", PW_LABEL("Primary care networks"), kinds({Kind::organisation})),
        wordList<&Place::forms>("forms", PW_LABEL("Form of governance")),
        reference<&Place::forum>("forum", PW_LABEL("Forum"), kinds({Kind::forum})),
        reference<&Place::leader>("leader", PW_LABEL("Leader"), kinds({Kind::post, Kind::seat})),
        references<&Place::agreedBy>("agreedBy", PW_LABEL("Agreed by"), kinds({Kind::organisation})),
        longText<&Place::catchmentRationale>("catchmentRationale", PW_LABEL("Reason for the catchment")),
        reference<&Place::responsibleEntity>("responsibleEntity", PW_LABEL("Responsible entity"),
                                             kinds({Kind::organisation})),
        count<&Place::population>("population", PW_LABEL("Population")),
        flag<&Place::spendPublished>("spendPublished", PW_LABEL("Spending published")),
    };
    return fields;
}

std::span<const Field> neighbourhoodFields()
{
    static const Field fields[]{
        reference<&Neighbourhood::place>("place", PW_LABEL("Place"), kinds({Kind::place})),
        text<&Neighbourhood::name>("name", PW_LABEL("Name")),
        references<&Neighbourhood::pcns>("pcns", PW_LABEL("Primary care networks"), kinds({Kind::organisation})),
        count<&Neighbourhood::population>("population", PW_LABEL("Population")),
    };
    return fields;
}

std::span<const Field> collaborativeFields()
{
    static const Field fields[]{
        text<&Collaborative::name>("name", PW_LABEL("Name")),
        references<&Collaborative::members>("members", PW_LABEL("Members"), kinds({Kind::organisation})),
        references<&Collaborative::places>("places", PW_LABEL("Places"), kinds({Kind::place})),
        references<&Collaborative::systems>("systems", PW_LABEL("Systems"), kinds({Kind::system})),
        openWords<&Collaborative::scope>("scope", PW_LABEL("Scope"), Vocabulary<Service>::words),
        records<&Collaborative::objectives, Objective>("objectives", PW_LABEL("Objectives")),
        word<&Collaborative::operatingModel>("operatingModel", PW_LABEL("Operating model")),
        word<&Collaborative::contractRoute>("contractRoute", PW_LABEL("Contract route")),
        reference<&Collaborative::leadProvider>("leadProvider", PW_LABEL("Lead provider"), kinds({Kind::organisation})),
        reference<&Collaborative::forum>("forum", PW_LABEL("Forum"), kinds({Kind::forum})),
        longText<&Collaborative::contributionAgreement>("contributionAgreement", PW_LABEL("Agreement on contributions")),
    };
    return fields;
}

} // namespace placewright
