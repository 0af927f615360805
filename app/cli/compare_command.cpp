// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "model/exchange/comparison_json.h"
#include "model/options/comparison_report.h"
#include "model/store/workspace_file.h"
#include "views/documents/html/html_comparison.h"

#include <QDate>

namespace placewright {

namespace {

struct CompareArguments {
    std::string file, format = "text";
    std::vector<std::string> options;
    bool layout = false;
};

/// The options named, each once and each there.
Result<std::vector<Id>> optionsOf(const Workspace& workspace, const std::vector<std::string>& named) {
    QStringList known;
    for (const Id& option : workspace.optionsInOrder())
        known.append(option.text());
    const QString remedy = known.isEmpty() ? CommandLine::tr("The workspace has no option")
                                           : CommandLine::tr("The options are %1").arg(known.join(QStringLiteral(", ")));
    std::vector<Id> options;
    for (const std::string& name : named) {
        const Id option(QString::fromStdString(name));
        if (!workspace.options.contains(option))
            return failure(CommandLine::tr("there is no option “%1”").arg(option.text()), {}, remedy);
        if (std::find(options.begin(), options.end(), option) != options.end())
            return failure(CommandLine::tr("the option “%1” is named twice").arg(option.text()), {}, remedy);
        options.push_back(option);
    }
    if (options.size() < 2)
        return failure(CommandLine::tr("two options are needed to compare"), {}, remedy);
    return options;
}

int compare(Output& output, const CompareArguments& arguments) {
    QStringList notes;
    const auto workspace = readAnyWorkspace(QString::fromStdString(arguments.file), &notes);
    if (!workspace)
        return output.fail(workspace.error());
    output.notes(notes);
    const auto options = optionsOf(*workspace, arguments.options);
    if (!options)
        return output.fail(options.error());
    const LayoutChanges layout = arguments.layout ? LayoutChanges::shown : LayoutChanges::left;
    if (arguments.format == "json")
        return output.result(comparisonJson(*workspace, compareWithFirst(*workspace, *options)));
    if (arguments.format == "html")
        return output.result(htmlOf(comparisonReport(*workspace, *options, QDate::currentDate(), layout)));
    return output.result(textOf(*workspace, compareWithFirst(*workspace, *options), layout));
}

} // namespace

void addCompareCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<CompareArguments>();
    CLI::App* command =
        app.add_subcommand("compare", help(CommandLine::tr("Say what differs between options, meaning apart from layout")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace or exchange JSON")))->required();
    command
        ->add_option("OPTIONS", arguments->options,
                     help(CommandLine::tr("Ids of two options or more; the first is compared with each of the others")))
        ->required();
    command->add_option("--format", arguments->format, help(CommandLine::tr("text, json or html")))
        ->check(CLI::IsMember({"text", "json", "html"}));
    command->add_flag("--layout", arguments->layout,
                      help(CommandLine::tr("List moves of boxes and of order too, which mean nothing; JSON always does")));
    command->callback(
        [arguments, &run] { run = [arguments](Output& output) { return compare(output, *arguments); }; });
}

} // namespace placewright
