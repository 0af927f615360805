// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/annotations.h"
#include "model/rules/rule.h"

#include <QStringList>

namespace placewright {

/// The views that the rules of a pack share.
struct PackViews
{
    QString pack;
    QString sql;
};

/// A folder of rules: a file each, and `_views.sql` with the views they share. What can't be read is listed, the rest works.
///
/// The head of `_views.sql` gives the pack's `title`, and with `views-of` another pack beside it whose views it needs as well.
struct RulePack
{
    QString id;    ///< Name of the folder, as in `rulePacks` of a workspace.
    QString title; ///< For people; the id where none is given.
    std::vector<PackViews> views; ///< Its own last; a checker takes those of a pack once.
    std::vector<Rule> rules; ///< By id.
    std::vector<BrokenRule> broken;

    static Result<RulePack> load(const QString& folder);
    /// The packs that come with the program.
    static QStringList builtIn();
    static Result<RulePack> loadBuiltIn(const QString& id);
    static Result<std::vector<RulePack>> loadBuiltIn(const QStringList& ids);
    /// The views of one of them, without its rules.
    static Result<QString> builtInViews(const QString& id);
};

/// The packs a workspace is checked by: those it names, else the one that goes with its terms.
QStringList packsOf(const WorkspaceInfo& workspace);
/// The terms that go with packs: whoever is checked by the Act speaks its words.
Terms termsOf(const QStringList& packs);

} // namespace placewright
