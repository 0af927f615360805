// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace placewright {

class Document;

/// How many edits the history of a file keeps, as a person set it.
int keptEdits();
/// Asks for the number; the open document, if any, follows it at its next Save.
void askKeptEdits(QWidget* parent, Document* document);

} // namespace placewright
