// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "views/drawing/publication/publication_sheets.h"
#include "views/drawing/structure_picture.h"

#include <QDate>

namespace placewright {

/// How many findings stand against each entity: what falls short or isn't recorded, by how firmly it is asked for.
QHash<Id, FindingCount> badgesOf(const std::vector<Finding>& findings);

/// What stands around the structure on a sheet, the findings counted in its foot.
SheetText structureText(const Design& design, const Id& system, const std::vector<Finding>& findings, const QDate& date);

/// The structure with its findings as badges and counted in the foot.
StructureDrawing structureDrawing(const Design& design, const Id& system, const std::vector<Finding>& findings, const QDate& date);

} // namespace placewright
