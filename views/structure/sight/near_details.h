// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

namespace placewright {

class StructureView;

/// True where there is room for more than the drawing says from further away.
bool isNear(const StructureView& view);

/// What is said from nearby: who holds a seat, in initials and then by name, and what a place decides, up to which
/// limit, where its box has room below its words.
class NearDetails {
public:
    /// The drawing is another.
    void forget() { m_made = false; }
    const DisplayList& initials(const StructureView& view) { return made(view).m_initials; }
    /// From nearer still.
    const DisplayList& names(const StructureView& view) { return made(view).m_names; }
    static bool showsNames(const StructureView& view);

private:
    const NearDetails& made(const StructureView& view);

    DisplayList m_initials;
    DisplayList m_names;
    bool m_made = false;
};

} // namespace placewright
