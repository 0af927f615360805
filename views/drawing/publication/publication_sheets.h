// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/publication/sheet_plan.h"

#include <functional>

namespace placewright {

/// The structure as a publication shows it: the drawing and what stands around it.
struct StructureDrawing {
    DisplayList picture;
    SheetText text;
};

/// What a publication shows of what the rules say.
struct CheckedContent {
    AssuranceReport assurance;
    StructureDrawing structure; ///< With its badges; only of use where the structure is a part.
};

/// The published map on sheets, in the order of its parts, each sheet with the number it has among all. `checked` is asked
/// late and once, as the rules may still be running. Fails if it is stopped, or if nothing was chosen.
Result<std::vector<Sheet>> publicationSheets(const Design& design, const MapScope& scope, Publication publication,
                                             const std::function<CheckedContent()>& checked, const SheetPlan& plan,
                                             const SheetProgress& progress = {});

/// What of the drawing each sheet of the structure shows, in the drawing's units: as `structureSheets` cuts it.
std::vector<QRectF> structurePages(const StructureDrawing& structure, const SheetPlan& plan);

/// The structure on one sheet, or on several where the plan asks for a scale or a least type that one can't hold.
std::vector<Sheet> structureSheets(const StructureDrawing& structure, const SheetPlan& plan, int before = 0, int of = 0);

} // namespace placewright
