// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/findings_junit.h"
#include "app/cli/option_of.h"
#include "app/cli/packs_of.h"
#include "app/cli/words.h"
#include "model/rules/checker.h"
#include "model/rules/output/findings_json.h"
#include "model/rules/output/findings_text.h"
#include "model/rules/own_rules.h"

namespace placewright {

namespace {

struct CheckArguments {
    std::string file, option, format = "text";
    std::vector<std::string> packs;
};

int check(Output& output, const CheckArguments& arguments) {
    QStringList notes;
    const auto read = readOption(arguments.file, arguments.option, &notes);
    output.notes(notes);
    if (!read)
        return output.fail(read.error());
    const Workspace& workspace = read->workspace;
    auto packs = loadPacks(packNames(arguments.packs, packsOf(workspace.info)));
    if (!packs)
        return output.fail(packs.error());

    if (arguments.packs.empty() && workspace.info.ownRules && !workspace.info.ownRules->empty())
        packs->push_back(ownPackOf(workspace.info));

    Checker checker(std::move(*packs));
    if (const auto begun = checker.reset(workspace); !begun)
        return output.fail(begun.error());
    const Design design(workspace, read->option);
    const std::vector<Finding> findings = checker.findings(read->option);
    // A rule that can't run must not pass for one that holds.
    for (const BrokenRule& broken : checker.broken())
        if (broken.pack != ownPackId)
            return output.fail({CommandLine::tr("a rule can't be run: %1").arg(broken.reason), broken.file, {}, {}});
        else
            output.notes({CommandLine::tr("%1: this rule of the workspace can't be run: %2").arg(broken.file, broken.reason)});
    const int status = countsOf(findings).mustFallsShort > 0 ? exitFallsShort : exitDone;
    if (arguments.format == "json")
        return output.result(findingsJson(design, checker.packs(), findings), status);
    if (arguments.format == "junit")
        return output.result(findingsJunit(design, checker.rules(), checker.broken(), findings), status);
    return output.result(findingsText(design, findings), status);
}

} // namespace

void addCheckCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<CheckArguments>();
    CLI::App* command = app.add_subcommand(
        "check", help(CommandLine::tr("Say what falls short of the rules; status 1 if something does that must not")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace or exchange JSON")))->required();
    command->add_option("--option", arguments->option,
                        help(CommandLine::tr("Id of the option; the first if left out")));
    command
        ->add_option("--pack", arguments->packs,
                     help(CommandLine::tr("Only this rule pack; may be given several times")))
        ->allow_extra_args(false);
    command->add_option("--format", arguments->format, help(CommandLine::tr("text, json or junit")))
        ->check(CLI::IsMember({"text", "json", "junit"}));
    command->callback([arguments, &run] { run = [arguments](Output& output) { return check(output, *arguments); }; });
}

} // namespace placewright
