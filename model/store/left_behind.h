// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QDateTime>

#include <vector>

namespace placewright {

/// A working copy whose program ended without saving it, for the list of what can be recovered.
struct LeftBehind {
    QString folder;
    QString originPath; ///< The user's file, or empty if it was never saved.
    QString title;
    QDateTime lastEdit;
    int unpublishedEdits = 0; ///< Edits made, or taken back, since the last save.
    QString fault;            ///< Why it can't be taken up as it is; empty if it can.

    bool isDamaged() const { return !fault.isEmpty(); }
};

/// Folder of all working copies: `$XDG_STATE_HOME/placewright/working`, or `~/.local/state/...`.
QString workingCopiesFolder();
/// Where damaged working copies go that a person wants neither to see nor to delete.
QString keptAsideFolder();

/// Working copies with work that was never published and whose program no longer runs, newest first; damaged ones are
/// among them and say so. What holds nothing unpublished is cleared away.
std::vector<LeftBehind> leftBehindWork();
/// The newest that can be taken up and belongs to this file; nothing if there is none.
std::optional<LeftBehind> leftBehindOn(const QString& path);

/// Deletes a working copy that nobody has open.
Result<void> discardLeftBehind(const QString& folder);
/// Moves a working copy out of the list; gives the folder where it is now.
Result<QString> keepAside(const QString& folder);

} // namespace placewright
