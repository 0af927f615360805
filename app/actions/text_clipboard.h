// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Cut, copy and paste in whatever text field has the keyboard.
namespace placewright {

/// True while a text field has the keyboard.
bool inText();
bool canCutText();
bool canCopyText();
bool canPasteText();
void cutText();
void copyText();
void pasteText();

} // namespace placewright
