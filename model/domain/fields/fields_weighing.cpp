// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/fields/field_tables.h"

namespace placewright {

using namespace fieldaccess;

std::span<const Field> criterionFields() {
    static const Field fields[]{
        text<&Criterion::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        longText<&Criterion::description>("description", QT_TRANSLATE_NOOP("Field", "What it means")),
        word<&Criterion::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measured by")),
        word<&Criterion::figure>("figure", QT_TRANSLATE_NOOP("Field", "Figure of the measure")),
        text<&Criterion::row>("row", QT_TRANSLATE_NOOP("Field", "Row of the measure")),
        word<&Criterion::better>("better", QT_TRANSLATE_NOOP("Field", "What is better")),
        real<&Criterion::least>("least", QT_TRANSLATE_NOOP("Field", "Lower end of the scale")),
        real<&Criterion::most>("most", QT_TRANSLATE_NOOP("Field", "Upper end of the scale")),
        count<&Criterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
    };
    return fields;
}

std::span<const Field> scoreFields() {
    static const Field fields[]{
        required(reference<&Score::criterion>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"), kinds({Kind::criterion}))),
        required(reference<&Score::option>("option", QT_TRANSLATE_NOOP("Field", "Option"), kinds({Kind::option}))),
        atMost(highestScore, count<&Score::score>("score", QT_TRANSLATE_NOOP("Field", "Score"))),
        longText<&Score::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    };
    return fields;
}

} // namespace placewright
