// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

#include <memory>

namespace placewright {

/// Tries to make a working copy this program's alone; `isLocked` says whether that went well. What a program that has
/// ended left is taken over, also if the power went before it could say whose it was.
std::unique_ptr<QLockFile> takeCopyLock(const QString& folder);

/// Inside the folder of a working copy.
QString workingCopyLockName();

} // namespace placewright
