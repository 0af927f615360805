// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

#include <optional>

namespace placewright {

class StructureView;

/// True where there is room for more than the drawing says from further away.
bool isNear(const StructureView& view);

/// What is said from nearby: who holds a seat, in initials and then by name, and what a place decides, up to which
/// limit, where its box has room below its words.
class NearDetails {
public:
    /// The drawing is another.
    void forget();
    const DisplayList& initials(const StructureView& view);
    /// From nearer still.
    const DisplayList& names(const StructureView& view);
    static bool showsNames(const StructureView& view);

private:
    std::optional<DisplayList> m_initials; ///< Made when they are first asked for, as are the names.
    std::optional<DisplayList> m_names;
};

} // namespace placewright
