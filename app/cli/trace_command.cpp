// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/option_of.h"
#include "app/cli/words.h"
#include "model/map/trace.h"

namespace placewright {

namespace {

struct TraceArguments {
    std::string file, function, place, option, format = "text";
};

int traceFunction(Output& output, const TraceArguments& arguments) {
    const auto read = readOption(arguments.file, arguments.option);
    if (!read)
        return output.fail(read.error());
    const Id place = arguments.place.empty() ? Id() : Id(QString::fromStdString(arguments.place));
    const auto found = trace(Design(read->workspace, read->option), Id(QString::fromStdString(arguments.function)), place);
    if (!found)
        return output.fail(found.error());
    return arguments.format == "json" ? output.result(found->json()) : output.result(found->text());
}

} // namespace

void addTraceCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<TraceArguments>();
    CLI::App* command = app.add_subcommand(
        "trace", help(CommandLine::tr("Say who decides a function, by what right, back to who is accountable")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace or exchange JSON")))->required();
    command->add_option("FUNCTION", arguments->function, help(CommandLine::tr("Id of the function")))->required();
    command->add_option("--place", arguments->place, help(CommandLine::tr("Id of a place: who decides for it")));
    command->add_option("--option", arguments->option,
                        help(CommandLine::tr("Id of the option; the first if left out")));
    command->add_option("--format", arguments->format, help(CommandLine::tr("text or json")))
        ->check(CLI::IsMember({"text", "json"}));
    command->callback(
        [arguments, &run] { run = [arguments](Output& output) { return traceFunction(output, *arguments); }; });
}

} // namespace placewright
