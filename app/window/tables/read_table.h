// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs/error_box.h"
#include "app/window/sheets/long_work.h"
#include "views/documents/table_file.h"

#include <optional>

namespace placewright {

class Session;

/// Asks for a file with a table, beginning where the workspace lies; empty if none is chosen.
QString askForTable(QWidget* parent, const Session& session, const QString& title);

/// Does work that makes something or fails, beside the window, with progress and a way to stop it. Says why it failed, under
/// `headline`; nothing if it did or was stopped.
template <class T>
std::optional<T> workedOut(QWidget* parent, const QString& doing, const QString& headline,
                           const std::function<Result<T>(const TableProgress&)>& work) {
    Result<T> made = failure({});
    if (!workBeside(parent, doing, [&](const SheetProgress& progress) { made = work(progress); }))
        return std::nullopt;
    if (!made) {
        showError(parent, headline, made.error());
        return std::nullopt;
    }
    return std::move(*made);
}

} // namespace placewright
