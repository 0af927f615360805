// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

namespace placewright {

/// What becomes of an option of another file: it is put together with the option here that has its id, or stands beside it.
enum class BringIn : bool { merged, beside };

/// The sides of the merge that brings an option in, besides what is here.
struct ComingIn {
    Workspace base;
    Workspace theirs; ///< What is here or was at the start, with what all options share and the one option as the other file has it.
    Id option;        ///< In `theirs`; under a fresh id where it is to stand beside one with its own.
};

/// `start` is what both began with; null if that isn't known. Then whatever both have differently is a question, what one
/// alone has stays, and where things stand stays as it is here. Nothing that options share is ever taken away.
///
/// `merged` needs an option of that id here. `name` is what the option is called that comes in beside others; scores come with
/// it. Fails if an id that all options share stands for two kinds of things.
Result<ComingIn> comingIn(const Workspace& mine, const Workspace& other, const Id& chosen, BringIn how, const QString& name, const Workspace* start);

/// True if an option of another file can be the one here that has its id: files that began apart both call their first option
/// so. They are about one system, or about none and the option is called the same.
bool canBeOne(const Workspace& mine, const Workspace& other, const Id& option);

/// A name for an option that comes in: its own, with the file's where another is called so here.
QString nameForComing(const Workspace& mine, const Workspace& other, const Id& chosen, const QString& file);

} // namespace placewright
