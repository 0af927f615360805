// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/fields/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<Objective>() {
    static const Field fields[]{
        text<&Objective::text>("text", QT_TRANSLATE_NOOP("Field", "Objective")),
        text<&Objective::agreedWith>("agreedWith", QT_TRANSLATE_NOOP("Field", "Agreed with")),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> placeFields() {
    static const Field fields[]{
        reference<&Place::system>("system", QT_TRANSLATE_NOOP("Field", "System"), kinds({Kind::system})),
        text<&Place::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        references<&Place::areas>("areas", QT_TRANSLATE_NOOP("Field", "Areas"), kinds({Kind::area})),
        references<&Place::neighbourhoods>("neighbourhoods", QT_TRANSLATE_NOOP("Field", "Neighbourhoods"),
                                           kinds({Kind::neighbourhood})),
        references<&Place::pcns>("pcns", QT_TRANSLATE_NOOP("Field", "Primary care networks"),
                                 kinds({Kind::organisation})),
        wordList<&Place::forms>("forms", QT_TRANSLATE_NOOP("Field", "Form of governance")),
        reference<&Place::forum>("forum", QT_TRANSLATE_NOOP("Field", "Forum"), kinds({Kind::forum})),
        reference<&Place::leader>("leader", QT_TRANSLATE_NOOP("Field", "Leader"), kinds({Kind::post, Kind::seat})),
        references<&Place::agreedBy>("agreedBy", QT_TRANSLATE_NOOP("Field", "Agreed by"), kinds({Kind::organisation})),
        longText<&Place::catchmentRationale>("catchmentRationale",
                                             QT_TRANSLATE_NOOP("Field", "Reason for the catchment")),
        reference<&Place::responsibleEntity>("responsibleEntity", QT_TRANSLATE_NOOP("Field", "Responsible entity"),
                                             kinds({Kind::organisation})),
        count<&Place::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
        flag<&Place::spendPublished>("spendPublished", QT_TRANSLATE_NOOP("Field", "Spending published")),
    };
    return fields;
}

std::span<const Field> neighbourhoodFields() {
    static const Field fields[]{
        reference<&Neighbourhood::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), kinds({Kind::place})),
        text<&Neighbourhood::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        references<&Neighbourhood::pcns>("pcns", QT_TRANSLATE_NOOP("Field", "Primary care networks"),
                                         kinds({Kind::organisation})),
        count<&Neighbourhood::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
    };
    return fields;
}

std::span<const Field> collaborativeFields() {
    static const Field fields[]{
        text<&Collaborative::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        references<&Collaborative::members>("members", QT_TRANSLATE_NOOP("Field", "Members"),
                                            kinds({Kind::organisation})),
        references<&Collaborative::places>("places", QT_TRANSLATE_NOOP("Field", "Places"), kinds({Kind::place})),
        references<&Collaborative::systems>("systems", QT_TRANSLATE_NOOP("Field", "Systems"), kinds({Kind::system})),
        openWords<&Collaborative::scope>("scope", QT_TRANSLATE_NOOP("Field", "Scope"), Vocabulary<Service>::words),
        records<&Collaborative::objectives, Objective>("objectives", QT_TRANSLATE_NOOP("Field", "Objectives")),
        word<&Collaborative::operatingModel>("operatingModel", QT_TRANSLATE_NOOP("Field", "Operating model")),
        word<&Collaborative::contractRoute>("contractRoute", QT_TRANSLATE_NOOP("Field", "Contract route")),
        reference<&Collaborative::leadProvider>("leadProvider", QT_TRANSLATE_NOOP("Field", "Lead provider"),
                                                kinds({Kind::organisation})),
        reference<&Collaborative::forum>("forum", QT_TRANSLATE_NOOP("Field", "Forum"), kinds({Kind::forum})),
        longText<&Collaborative::contributionAgreement>("contributionAgreement",
                                                        QT_TRANSLATE_NOOP("Field", "Agreement on contributions")),
    };
    return fields;
}

} // namespace placewright
