// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/rules/rule.h"

#include <QStringList>

namespace placewright {

/// A folder of rules: a file each, and `_views.sql` with the views they share. What can't be read is listed, the rest works.
struct RulePack
{
    QString id;    ///< Name of the folder, as in `rulePacks` of a workspace.
    QString views; ///< Text of `_views.sql`.
    std::vector<Rule> rules; ///< By id.
    std::vector<BrokenRule> broken;

    static Result<RulePack> load(const QString& folder);
    /// The packs that come with the program.
    static QStringList builtIn();
    static Result<RulePack> loadBuiltIn(const QString& id);
};

} // namespace placewright
