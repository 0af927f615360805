// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Cut, copy and paste in whatever text field has the keyboard.
namespace placewright {

bool canCutText();
bool canCopyText();
bool canPasteText();
void cutText();
void copyText();
void pasteText();

} // namespace placewright
