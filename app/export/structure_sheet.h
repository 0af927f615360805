// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "views/drawing/sheet.h"
#include "views/drawing/structure_picture.h"

#include <QDate>

namespace placewright {

/// How many findings stand against each entity: what falls short or isn't recorded, by how firmly it is asked for.
QHash<Id, FindingCount> badgesOf(const std::vector<Finding>& findings);

/// The structure on one sheet, with its findings as badges and counted in the foot.
Sheet structureSheet(const Design& design, const Id& system, const Paper& paper, const QDate& date);

} // namespace placewright
