// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

class QMimeData;
class QWidget;

namespace placewright {

/// Puts what is selected on the clipboard: for this program with all that belongs to it, for others as names, a line each.
void copyThings(const Session& session);
void cutThings(Session& session);

/// True if there is something to paste: things of this program, or lines of text such as a list from a spreadsheet.
bool canPasteThings(const QMimeData* data);
/// Pastes things beside or into what is selected; for lines of text asks what they are.
void pasteThings(Session& session, QWidget* window);

} // namespace placewright
