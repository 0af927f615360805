// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <functional>

namespace placewright {

/// Replaces the file at `path` as a whole or not at all: written beside it, flushed, read back and compared, renamed,
/// and its folder flushed. When this succeeds the new content survives a power cut; when it fails the old content is
/// there, or, if only the last flush failed, the new one. Follows links; keeps permissions, access lists and, where
/// that is allowed, owner and group. A write-protected file is left alone. `confirm` is asked last, when all is written
/// under another name: if it refuses, nothing is replaced.
Result<void>
replaceFile(const QString& path, const QByteArray& bytes, const std::function<Result<void>()>& confirm = {});

/// Writes a new file and flushes it; the folder is the caller's to flush.
Result<void> writeNewFile(const QString& path, const QByteArray& bytes);

/// Makes names that were created, renamed or removed in a folder survive a power cut.
Result<void> flushFolder(const QString& folder);

} // namespace placewright
