// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/checker.h"

/// An example of the program, as its exchange file says; the test fails where it can't be read.
placewright::Workspace exampleWorkspace(const char* name);
/// A checker of the packs that a workspace names, that holds the workspace.
placewright::Checker checkerOf(const placewright::Workspace& workspace);
