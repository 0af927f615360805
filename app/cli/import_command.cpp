// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "model/document/document.h"
#include "model/edits/options.h"
#include "model/exchange/exchange_reader.h"

namespace placewright {

namespace {

int saveTo(Output& output, Document& document, const QString& path) {
    if (const auto saved = document.saveAs(path); !saved) {
        document.discardWork();
        return output.fail(saved.error());
    }
    return exitDone;
}

int importAlone(Output& output, const QString& in, const QString& out) {
    auto read = readExchangeFile(in);
    if (!read)
        return output.fail(read.error());
    output.notes(read->notes);
    return saveTo(output, *Document::untitled(std::move(read->workspace)), out);
}

int importInto(Output& output, const QString& in, const QString& into, const QString& name, const QString& out) {
    auto read = readExchangeFile(in);
    if (!read)
        return output.fail(read.error());
    auto document = Document::open(into);
    if (!document)
        return output.fail(document.error());
    QStringList notes;
    const auto addition = adoptOption((*document)->workspace(), read->workspace, name, &notes);
    if (!addition)
        return output.fail(addition.error());
    if (const auto applied = (*document)->apply(addition->edit); !applied) {
        (*document)->discardWork();
        return output.fail(applied.error());
    }
    output.notes(read->notes);
    output.notes(notes);
    return saveTo(output, **document, out.isEmpty() ? into : out);
}

} // namespace

void addImportCommand(CLI::App& app, Run& run) {
    struct Arguments {
        std::string in, out, into, option;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "import", help(CommandLine::tr("Make a workspace from exchange JSON, or add it to one as a further option")));
    command->add_option("IN", arguments->in, help(CommandLine::tr("Exchange document")))->required();
    CLI::Option* out = command->add_option("-o,--output", arguments->out, help(CommandLine::tr("Workspace to write")));
    CLI::Option* into =
        command->add_option("--into", arguments->into,
                            help(CommandLine::tr("Workspace to add to; written itself unless -o names another")));
    CLI::Option* option =
        command->add_option("--option", arguments->option, help(CommandLine::tr("Name of the further option")));
    into->needs(option);
    option->needs(into);
    command->callback([arguments, out, into, &run] {
        if (out->count() + into->count() == 0)
            throw CLI::RequiredError("-o or --into");
        run = [arguments](Output& output) {
            const auto text = [](const std::string& bytes) { return QString::fromStdString(bytes); };
            if (arguments->into.empty())
                return importAlone(output, text(arguments->in), text(arguments->out));
            return importInto(output, text(arguments->in), text(arguments->into), text(arguments->option),
                              text(arguments->out));
        };
    });
}

} // namespace placewright
