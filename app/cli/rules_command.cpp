// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/packs_of.h"
#include "app/cli/words.h"
#include "model/rules/output/rule_listing.h"

namespace placewright {

void addRulesCommand(CLI::App& app, Run& run) {
    struct Arguments {
        std::vector<std::string> packs;
        std::string format = "text";
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        app.add_subcommand("rules", help(CommandLine::tr("List every rule with its statement, fix and source")));
    command->add_option("--pack", arguments->packs, help(CommandLine::tr("Only this pack; may be given several times")))
        ->allow_extra_args(false);
    command->add_option("--format", arguments->format, help(CommandLine::tr("text or json")))
        ->check(CLI::IsMember({"text", "json"}));
    command->callback([arguments, &run] {
        run = [arguments](Output& output) {
            const auto packs = loadPacks(packNames(arguments->packs, RulePack::builtIn()));
            if (!packs)
                return output.fail(packs.error());
            std::vector<Rule> rules;
            std::vector<BrokenRule> broken;
            for (const RulePack& pack : *packs) {
                rules.insert(rules.end(), pack.rules.begin(), pack.rules.end());
                broken.insert(broken.end(), pack.broken.begin(), pack.broken.end());
            }
            return arguments->format == "json" ? output.result(rulesJson(rules, broken))
                                               : output.result(rulesText(rules, broken));
        };
    });
}

} // namespace placewright
