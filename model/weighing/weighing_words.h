// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/weighing.h"

/// How a decision table says what it does.
namespace placewright {

QString notScored();
QString rawScoreShown(double score);

/// How a figure becomes a score; `least` and `most` as they are shown, with whether a person set them.
QString measuredFormula(Better better, const QString& least, const QString& most, bool leastGiven, bool mostGiven);
QString noDifferenceFormula();
/// `direction` is settled, but nothing is measured; or it isn't settled.
QString noFormulaYet(bool direction);
QString scoredFormula();
QString totalFormula(qint64 weights);

/// What is to be settled of a criterion; empty if nothing.
QString openOfScored(const Count& weight, int missing);
QString openOfMeasured(const Criterion& criterion, int missing, bool tellsApart);

} // namespace placewright
