// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <string>

namespace placewright {

/// The option of that id, or the first one if `wanted` is empty; the error names those there are.
Result<Id> optionOf(const Workspace& workspace, const QString& wanted);

/// A workspace with one of its options.
struct OptionOfFile {
    Workspace workspace;
    Id option;
};
/// Reads a workspace or exchange JSON; `notes` is given what reading it had to say.
Result<OptionOfFile> readOption(const std::string& file, const std::string& wanted, QStringList* notes = nullptr);

} // namespace placewright
