// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/option_of.h"
#include "app/cli/words.h"
#include "model/exchange/exchange_writer.h"
#include "model/store/workspace_file.h"

namespace placewright {

namespace {

int dump(Output& output, const QString& file, const QString& option) {
    QStringList notes;
    const auto workspace = readAnyWorkspace(file, &notes);
    if (!workspace)
        return output.fail(workspace.error());
    output.notes(notes);
    if (option.isEmpty())
        return output.result(writeExchange(*workspace));
    const auto only = optionOf(*workspace, option);
    return only ? output.result(writeExchange(*workspace, *only)) : output.fail(only.error());
}

} // namespace

void addDumpCommand(CLI::App& app, Run& run) {
    struct Arguments {
        std::string file, option;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        app.add_subcommand("dump", help(CommandLine::tr("Write a workspace as exchange JSON on standard output")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace, or exchange JSON to be normalised")))
        ->required();
    command->add_option("--option", arguments->option, help(CommandLine::tr("Only this option, and what all share")));
    command->callback([arguments, &run] {
        run = [arguments](Output& output) {
            return dump(output, QString::fromStdString(arguments->file), QString::fromStdString(arguments->option));
        };
    });
}

} // namespace placewright
