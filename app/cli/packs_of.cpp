// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packs_of.h"

#include "app/cli/words.h"

namespace placewright {

QStringList packNames(const std::vector<std::string>& given, const QStringList& otherwise) {
    QStringList names;
    for (const std::string& name : given)
        names.append(QString::fromStdString(name));
    names.removeDuplicates();
    return names.isEmpty() ? otherwise : names;
}

Result<std::vector<RulePack>> loadPacks(const QStringList& names) {
    const QStringList known = RulePack::builtIn();
    for (const QString& name : names)
        if (!known.contains(name))
            return failure(CommandLine::tr("there is no rule pack “%1”").arg(name), {},
                           CommandLine::tr("The packs are %1").arg(known.join(QStringLiteral(", "))));
    return RulePack::loadBuiltIn(names);
}

} // namespace placewright
