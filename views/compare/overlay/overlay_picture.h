// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/overlay.h"
#include "views/drawing/display_list.h"

#include <functional>
#include <set>

namespace placewright {

/// One drawing of two options: what is gone stands faint and in dashes where it stood, and so does what has moved.
struct OverlayPicture {
    DisplayList picture;
    std::map<Id, Difference> signs; ///< As of a drawing of one option, with those of what is gone.
    std::map<Id, Id> formerly;      ///< As in `Overlay`.
};

/// `system` null for the first; `width` in drawing units, 0 for what suits a sheet of paper.
OverlayPicture overlayPicture(const Workspace& workspace, const Comparison& comparison, const Id& system, double width);

/// The list with what these ids stand for, and what stands in it, drawn faint; `wordsFor` says what is read out of a mark
/// that had words.
DisplayList ghosted(const DisplayList& list,
                    const std::set<Id>& ghosts,
                    const std::function<QString(const Id& ghost, const QString& words)>& wordsFor);

} // namespace placewright
