// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/option_of.h"
#include "app/cli/words.h"
#include "model/document/document.h"
#include "model/exchange/csv_table.h"
#include "model/tables/scheme_check.h"
#include "model/tables/table_return.h"
#include "views/documents/table_file.h"

#include <QFileInfo>

#include <algorithm>

namespace placewright {

namespace {

struct TableArguments {
    std::string file, table, option, out, format = "text";
    bool accept = false;
};

/// The map of an option with the system it is drawn for.
MapScope onlySystem(const Workspace& workspace) {
    return {workspace.systems.size() == 1 ? workspace.systems.begin()->first : Id()};
}

QString lineOf(const TableDifference& difference) {
    switch (difference.what) {
    case TableDifference::What::added:
        return CommandLine::tr("%1: %2 (%3)").arg(difference.where, difference.line, difference.after);
    case TableDifference::What::removed:
        return CommandLine::tr("%1: on the map and not in the table").arg(difference.line);
    case TableDifference::What::changed:
        break;
    }
    return CommandLine::tr("%1: %2, %3: “%4” on the map, “%5” in the table")
        .arg(difference.where, difference.line, difference.column, difference.before, difference.after);
}

int saveAccepted(Output& output, Document& document, const TableArguments& arguments, const TableReturn& found, const Id& option) {
    std::vector<const TableDifference*> taken;
    // What a table lacks may only not have been sent; only a person at the window takes lines off the map.
    for (const TableDifference& difference : found.differences)
        if (difference.what != TableDifference::What::removed)
            taken.push_back(&difference);
    const QString name = QFileInfo(QString::fromStdString(arguments.table)).fileName();
    const auto edit = takenOver(document.design(option), taken, name);
    auto done = edit ? document.apply(*edit) : Result<void>(tl::unexpected<Error>(edit.error()));
    if (done)
        done = document.saveAs(QString::fromStdString(arguments.out.empty() ? arguments.file : arguments.out));
    if (!done) {
        document.discardWork();
        return output.fail(done.error());
    }
    output.say(CommandLine::tr("%n difference(s) taken over.", nullptr, static_cast<int>(taken.size())));
    return exitDone;
}

int bringBack(Output& output, const TableArguments& arguments) {
    auto document = Document::open(QString::fromStdString(arguments.file));
    if (!document)
        return output.fail(document.error());
    const auto leave = [&](int status) {
        (*document)->discardWork();
        return status;
    };
    const auto option = optionOf((*document)->workspace(), QString::fromStdString(arguments.option));
    if (!option)
        return leave(output.fail(option.error()));
    const auto file = readTableFile(QString::fromStdString(arguments.table));
    if (!file)
        return leave(output.fail(file.error()));
    auto found = compareWithMap((*document)->design(*option), onlySystem((*document)->workspace()), file->sheets);
    if (!found) {
        Error error = found.error();
        if (error.where.isEmpty())
            error.where = QString::fromStdString(arguments.table);
        return leave(output.fail(error));
    }
    output.notes(file->notes);
    output.notes(found->notes);
    constexpr std::size_t mostFaultsSaid = 200;
    for (std::size_t i = 0; i < std::min(mostFaultsSaid, found->faults.size()); ++i)
        output.notes({found->faults[i].sentence()});
    if (found->faults.size() > mostFaultsSaid)
        output.notes({CommandLine::tr("and %1 more that can't be taken").arg(found->faults.size() - mostFaultsSaid)});
    if (arguments.accept && !found->faults.empty())
        return leave(output.fail({CommandLine::tr("%n cell(s) of the table can't be taken; nothing was changed", nullptr, static_cast<int>(found->faults.size())),
                                  QString::fromStdString(arguments.table), CommandLine::tr("Put right what is named above, or take the rest over in the window"), {}}));
    if (arguments.accept)
        return saveAccepted(output, **document, arguments, *found, *option);
    QString said;
    for (const TableDifference& difference : found->differences)
        said += lineOf(difference) + u'\n';
    const int status = found->differences.empty() && found->faults.empty() ? exitDone : exitFallsShort;
    return leave(output.result(said, status));
}

int checkAgainstScheme(Output& output, const TableArguments& arguments) {
    const auto read = readOption(arguments.file, arguments.option);
    if (!read)
        return output.fail(read.error());
    const auto file = readTableFile(QString::fromStdString(arguments.table));
    if (!file)
        return output.fail(file.error());
    const auto check = checkScheme(Design(read->workspace, read->option), onlySystem(read->workspace), file->sheets);
    if (!check) {
        Error error = check.error();
        error.where = QString::fromStdString(arguments.table);
        return output.fail(error);
    }
    output.notes(file->notes);
    output.notes(check->notes);
    const int status = check->points.empty() ? exitDone : exitFallsShort;
    if (arguments.format == "csv")
        return output.result(csvOf(schemeTable(*check), CommandLine::tr("What differs")), status);
    QString said = schemeSummary(*check) + u'\n';
    QString group;
    for (const WordTable::Row& row : schemeTable(*check).rows) {
        if (row.group != group)
            said += u'\n' + row.group + u'\n';
        group = row.group;
        QStringList parts{row.cells[0]};
        if (!row.cells[1].isEmpty())
            parts << CommandLine::tr("scheme: %1").arg(row.cells[1]);
        if (!row.cells[2].isEmpty())
            parts << CommandLine::tr("map: %1").arg(row.cells[2]);
        if (!row.cells[3].isEmpty())
            parts << row.cells[3];
        said += QStringLiteral("  ") + parts.join(QStringLiteral("; ")) + u'\n';
    }
    return output.result(said, status);
}

} // namespace

void addBringBackCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<TableArguments>();
    CLI::App* command = app.add_subcommand(
        "bring-back", help(CommandLine::tr("Say what a table of the map that was edited elsewhere changes, and take it over")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace")))->required();
    command->add_option("TABLE", arguments->table, help(CommandLine::tr("XLSX or CSV as export --what map wrote it")))->required();
    command->add_option("--option", arguments->option, help(CommandLine::tr("Id of the option; the first if left out")));
    CLI::Option* accept = command->add_flag("--accept", arguments->accept, help(CommandLine::tr("Take over what was added or changed, all or nothing")));
    command->add_option("-o,--output", arguments->out, help(CommandLine::tr("Workspace to write; FILE itself if left out")))->needs(accept);
    command->callback([arguments, &run] { run = [arguments](Output& output) { return bringBack(output, *arguments); }; });
}

void addSchemeCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<TableArguments>();
    CLI::App* command = app.add_subcommand(
        "scheme", help(CommandLine::tr("Check a scheme of reservation and delegation against the map, both ways")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace or exchange JSON")))->required();
    command->add_option("TABLE", arguments->table, help(CommandLine::tr("The scheme as XLSX or CSV")))->required();
    command->add_option("--option", arguments->option, help(CommandLine::tr("Id of the option; the first if left out")));
    command->add_option("--format", arguments->format, help(CommandLine::tr("text or csv")))->check(CLI::IsMember({"text", "csv"}));
    command->callback([arguments, &run] { run = [arguments](Output& output) { return checkAgainstScheme(output, *arguments); }; });
}

} // namespace placewright
