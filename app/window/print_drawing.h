// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/central_views.h"
#include "views/drawing/sheet.h"

#include <memory>

class QWidget;


namespace placewright {

class Session;
struct KnownChecks;

/// A preview of the sheets of what is shown, the same as an export writes, to be printed from there.
void printAsking(QWidget& window, Session& session, ShownView shown, const std::shared_ptr<const KnownChecks>& known);

/// Asks for a printer and prints sheets, each on its own paper.
void printSheetsAsking(QWidget& window, const std::vector<Sheet>& sheets, const QString& title);

} // namespace placewright
