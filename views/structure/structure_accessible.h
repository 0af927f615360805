// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace placewright {

class StructureView;

/// Lets assistive technology see what a structure view draws: an object a mark, with role, name, place and actions.
void installStructureAccessibility();
/// To be called when a view draws another picture, and when it goes.
void forgetAccessibleItems(StructureView& view);
/// Tells assistive technology where the keyboard is now.
void announceCurrent(StructureView& view);

} // namespace placewright
