// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <functional>

namespace placewright {

/// What a subcommand leaves to be run when all arguments are known to be good; the exit status.
using Run = std::function<int(Output&)>;

/// Each adds one subcommand to `app` and, if the arguments choose it, sets `run`.
void addNewCommand(CLI::App& app, Run& run);
void addImportCommand(CLI::App& app, Run& run);
void addDumpCommand(CLI::App& app, Run& run);
void addCheckCommand(CLI::App& app, Run& run);
void addExportCommand(CLI::App& app, Run& run);
void addCompareCommand(CLI::App& app, Run& run);
void addTraceCommand(CLI::App& app, Run& run);
void addRulesCommand(CLI::App& app, Run& run);
void addCatalogueCommand(CLI::App& app, Run& run);
void addBringBackCommand(CLI::App& app, Run& run);
void addSchemeCommand(CLI::App& app, Run& run);

} // namespace placewright
