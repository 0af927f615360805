// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/central_views.h"
#include "model/base/result.h"
#include "views/drawing/sheet.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace placewright {

class Session;
struct KnownChecks;

/// A preview of the sheets of what is shown, the same as an export writes, to be printed from there.
void printAsking(QWidget& window, Session& session, ShownView shown, const std::shared_ptr<const KnownChecks>& known);
/// The same of sheets that are made for the paper of the printer.
void printAsking(QWidget& window, const QString& title, const std::function<Result<std::vector<Sheet>>(const Paper&)>& sheetsFor);

/// Prints sheets, each on its own paper. Fails if the printer, or the file that it prints to, doesn't take them.
Result<void> printSheets(QPrinter& printer, const std::vector<Sheet>& sheets);
/// Asks for a printer and prints sheets, each on its own paper.
void printSheetsAsking(QWidget& window, const std::vector<Sheet>& sheets, const QString& title);

} // namespace placewright
