// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_of.h"

#include "app/cli/words.h"
#include "model/store/workspace_file.h"

namespace placewright {

Result<Id> optionOf(const Workspace& workspace, const QString& wanted) {
    const std::vector<Id> options = workspace.optionsInOrder();
    if (options.empty())
        return failure(CommandLine::tr("the workspace has no option"));
    if (wanted.isEmpty())
        return workspace.optionsInUse().front();
    QStringList known;
    for (const Id& option : options) {
        if (option.text() == wanted)
            return option;
        known.append(option.text());
    }
    return failure(CommandLine::tr("there is no option “%1”").arg(wanted), QStringLiteral("--option"),
                   CommandLine::tr("The options are %1").arg(known.join(QStringLiteral(", "))));
}

Result<OptionOfFile> readOption(const std::string& file, const std::string& wanted, QStringList* notes) {
    auto workspace = readAnyWorkspace(QString::fromStdString(file), notes);
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    auto option = optionOf(*workspace, QString::fromStdString(wanted));
    if (!option)
        return tl::unexpected<Error>(option.error());
    return OptionOfFile{std::move(*workspace), std::move(*option)};
}

} // namespace placewright
