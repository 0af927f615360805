// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "model/catalogue/function_catalogue.h"

namespace placewright {

void addCatalogueCommand(CLI::App& app, Run& run) {
    struct Arguments {
        std::string what, format = "text";
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("catalogue", help(CommandLine::tr("List what a workspace can start from")));
    command->add_option("WHAT", arguments->what, help(CommandLine::tr("functions")))
        ->required()
        ->check(CLI::IsMember({"functions"}));
    command->add_option("--format", arguments->format, help(CommandLine::tr("text or json")))
        ->check(CLI::IsMember({"text", "json"}));
    command->callback([arguments, &run] {
        run = [arguments](Output& output) {
            const FunctionCatalogue& catalogue = shippedCatalogue();
            return arguments->format == "json" ? output.result(catalogueJson(catalogue))
                                               : output.result(catalogueText(catalogue));
        };
    });
}

} // namespace placewright
