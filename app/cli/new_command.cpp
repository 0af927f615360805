// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "app/start/blank_workspace.h"
#include "model/catalogue/examples.h"
#include "model/document/document.h"
#include "model/exchange/exchange_reader.h"

#include <QFileInfo>

namespace placewright {

namespace {

Result<Workspace> contentFor(const QString& example) {
    if (example.isEmpty())
        return blankWorkspace();
    const auto bytes = exampleDocument(example);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto read = readExchange(*bytes);
    if (!read)
        return tl::unexpected<Error>(read.error());
    return std::move(read->workspace);
}

int makeNew(Output& output, const QString& path, const QString& example) {
    if (QFileInfo::exists(path))
        return output.fail({CommandLine::tr("there is a file of this name already"),
                            path,
                            CommandLine::tr("Choose another name, or remove the file first"),
                            {}});
    auto content = contentFor(example);
    if (!content)
        return output.fail(content.error());
    const auto document = Document::untitled(std::move(*content));
    if (const auto saved = document->saveAs(path); !saved) {
        document->discardWork();
        return output.fail(saved.error());
    }
    return exitDone;
}

} // namespace

void addNewCommand(CLI::App& app, Run& run) {
    struct Arguments {
        std::string out, example;
        bool blank = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        app.add_subcommand("new", help(CommandLine::tr("Make a workspace from an example, or an empty one")));
    command->add_option("OUT", arguments->out, help(CommandLine::tr("File to make, such as system.placewright")))
        ->required();
    CLI::Option_group* content = command->add_option_group("content", help(CommandLine::tr("What is in it")));
    QStringList known;
    for (const Example& example : examples())
        known.append(example.id);
    content->add_option("--example", arguments->example,
                        help(CommandLine::tr("Example to begin with: %1").arg(known.join(QStringLiteral(", ")))));
    content->add_flag("--blank", arguments->blank, help(CommandLine::tr("An empty system")));
    content->require_option(1);
    command->callback([arguments, &run] {
        run = [arguments](Output& output) {
            return makeNew(output, QString::fromStdString(arguments->out), QString::fromStdString(arguments->example));
        };
    });
}

} // namespace placewright
