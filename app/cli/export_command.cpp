// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/option_of.h"
#include "app/cli/words.h"
#include "app/export/export_job.h"
#include "model/options/report/comparison_report.h"
#include "model/store/disk/replace_file.h"
#include "model/store/workspace_file.h"
#include "views/drawing/publication/preflight.h"
#include "views/drawing/writing/pdf_writer.h"

#include <QFileInfo>

namespace placewright {

namespace {

struct ExportArguments {
    std::string file, what, out, paper, tile;
    std::vector<std::string> options, sheets;
    bool list = false, upright = false, split = false, preflight = false;
    double scale = 0, leastPt = SheetPlan().leastPt;
    int dpi = ExportJob().dpi;
};

QString text(const std::string& bytes) {
    return QString::fromStdString(bytes);
}

constexpr std::array pagedParts{PublicationPart::forums, PublicationPart::places, PublicationPart::organisations};

/// "place", as in "place:bedford".
QString wordBeforeId(PublicationPart part) {
    QString word = wordOf(part);
    word.chop(1);
    return word;
}

/// What "place:bedford" asks for: the page of one forum, place or organisation.
std::optional<std::pair<PublicationPart, Id>> pageOf(const QString& what) {
    for (const PublicationPart part : pagedParts)
        if (const QString start = wordBeforeId(part) + u':'; what.startsWith(start) && what.size() > start.size())
            return std::pair(part, Id(what.mid(start.size())));
    return std::nullopt;
}

template <class CanBe>
QString formsLine(const QString& what, const CanBe& canBe) {
    QStringList forms;
    for (const ExportForm form : allForms)
        if (canBe(form))
            forms.append(wordOf(form));
    return QStringLiteral("%1 %2\n").arg(what, -16).arg(forms.join(u' '));
}

/// A line for each thing that can be written, with its forms.
QString listOfExports() {
    QString list;
    for (const ExportWhat what : allExports) {
        list += formsLine(wordOf(what), [what](ExportForm form) { return canExport(what, form); });
        if (what == ExportWhat::map)
            for (const PublicationPart part : pagedParts)
                list += formsLine(wordBeforeId(part) + QStringLiteral(":ID"), canExportPage);
    }
    return list;
}

/// The job that the arguments name, but for the options.
Result<ExportJob> jobOf(const ExportArguments& arguments) {
    ExportJob job;
    job.date = QDate::currentDate();
    const auto page = pageOf(text(arguments.what));
    const auto what = page ? std::optional(ExportWhat::map) : exportWhatOf(text(arguments.what));
    if (!what)
        return failure(CommandLine::tr("there is no “%1” to export").arg(text(arguments.what)),
                       QStringLiteral("--what"), CommandLine::tr("See placewright export --list for what there is"));
    const auto form = exportFormOf(QFileInfo(text(arguments.out)).suffix());
    if (!form)
        return failure(CommandLine::tr("the ending of this name says no form that can be written"), text(arguments.out),
                       CommandLine::tr("End it with .pdf, .svg, .png, .html, .csv, .xlsx, .docx or .pptx"));
    const auto paper = arguments.paper.empty() ? std::optional(usualPaper(*what, *form).size) : paperOf(text(arguments.paper));
    if (!paper)
        return failure(CommandLine::tr("there is no paper “%1”").arg(text(arguments.paper)), QStringLiteral("--paper"),
                       CommandLine::tr("The papers are a4, a3, a2, a1 and a0"));
    for (const std::string& word : arguments.sheets) {
        const auto part = publicationPartOf(text(word));
        if (!part) {
            QStringList words;
            for (const PublicationPart each : allPublicationParts)
                words << wordOf(each);
            return failure(CommandLine::tr("there are no sheets “%1”").arg(text(word)), QStringLiteral("--sheets"),
                           CommandLine::tr("The sheets are %1").arg(words.join(QStringLiteral(", "))));
        }
        job.plan.parts.push_back(*part);
    }
    if (page) {
        if (!arguments.sheets.empty())
            return failure(CommandLine::tr("a single page has no sheets to choose from"), QStringLiteral("--sheets"), CommandLine::tr("Leave it out"));
        job.plan.parts = {page->first};
        job.plan.only = page->second;
    }
    job.dpi = arguments.dpi;
    job.what = *what;
    job.form = *form;
    job.plan.paper = {*paper, !arguments.upright};
    job.plan.leastPt = arguments.leastPt;
    job.plan.split = arguments.split;
    if (arguments.scale > 0)
        job.plan.scale = arguments.scale / 100;
    if (!arguments.tile.empty()) {
        job.plan.tiledOn = paperOf(text(arguments.tile));
        if (!job.plan.tiledOn || *job.plan.tiledOn > PaperSize::a3)
            return failure(CommandLine::tr("a poster can't be made of pieces of “%1”").arg(text(arguments.tile)), QStringLiteral("--tile"),
                           CommandLine::tr("The papers for pieces are a4 and a3"));
    }
    return job;
}

int writeTo(Output& output, const QString& out, const Result<QByteArray>& bytes) {
    const auto written = bytes ? replaceFile(out, *bytes) : Result<void>(tl::unexpected<Error>(bytes.error()));
    return written ? exitDone : output.fail(written.error());
}

/// Writes a PDF only if nothing is wrong with its sheets; else says what is.
int exportChecked(Output& output, const Workspace& workspace, const ExportJob& job, const QString& out) {
    if (job.form != ExportForm::pdf)
        return output.fail({CommandLine::tr("only the sheets of a PDF can be checked"), QStringLiteral("--preflight"), CommandLine::tr("End the output with .pdf"), {}});
    const auto sheets = sheetsOf(workspace, job);
    if (!sheets)
        return output.fail(sheets.error());
    QString said;
    for (const PreflightIssue& issue : preflight(*sheets, job.plan))
        said += CommandLine::tr("sheet %1: %2 %3").arg(issue.sheet + 1).arg(issue.words, issue.remedy) + u'\n';
    if (!said.isEmpty())
        return output.result(said, exitFallsShort);
    return writeTo(output, out, pdfOf(*sheets, sheets->front().marks.title));
}

/// The options named; all that a workspace uses, if none are.
Result<std::vector<Id>> comparedOf(const Workspace& workspace, const std::vector<std::string>& named) {
    QStringList asked;
    for (const std::string& option : named)
        asked << text(option);
    if (named.empty())
        for (const Id& option : workspace.optionsInUse())
            asked << option.text();
    return comparedOptions(workspace, asked);
}

/// The options named; the first of a workspace, if none is.
Result<std::vector<Id>> optionsOf(const Workspace& workspace, const std::vector<std::string>& named) {
    std::vector<Id> options;
    for (const std::string& wanted : named.empty() ? std::vector<std::string>{""} : named) {
        const auto option = optionOf(workspace, text(wanted));
        if (!option)
            return tl::unexpected<Error>(option.error());
        options.push_back(*option);
    }
    return options;
}

int exportFile(Output& output, const ExportArguments& arguments) {
    auto job = jobOf(arguments);
    if (!job)
        return output.fail(job.error());
    QStringList notes;
    const auto workspace = readAnyWorkspace(text(arguments.file), &notes);
    if (!workspace)
        return output.fail(workspace.error());
    output.notes(notes);
    const auto options = job->what == ExportWhat::comparison ? comparedOf(*workspace, arguments.options) : optionsOf(*workspace, arguments.options);
    if (!options)
        return output.fail(options.error());
    job->options = *options;
    if (const Id& only = job->plan.only; !only.isNull())
        for (const Id& option : *options)
            if (const auto key = Design(*workspace, option).locate(only); !key || wordOf(job->plan.parts.front()) != QLatin1String(infoOf(key->kind).plural))
                return output.fail({CommandLine::tr("option “%1” has no “%2”").arg(option.text(), text(arguments.what)), QStringLiteral("--what"),
                                    CommandLine::tr("Take an id from placewright dump, such as place:bedford"), {}});
    if (arguments.preflight)
        return exportChecked(output, *workspace, *job, text(arguments.out));
    return writeTo(output, text(arguments.out), exported(*workspace, *job));
}

} // namespace

void addExportCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command = app.add_subcommand("export", help(CommandLine::tr("Write the map, a drawing, the assurance report or a comparison to a file")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace or exchange JSON")));
    command->add_option("--what", arguments->what, help(CommandLine::tr("map, structure, decisions, assurance or comparison; forum:ID, place:ID or organisation:ID for one page of the map")));
    command->add_option("-o,--output", arguments->out,
                        help(CommandLine::tr("File to write; its ending says the form")));
    command->add_option("--option", arguments->options, help(CommandLine::tr("Id of an option; several make one PDF, or are compared with the first")))
        ->allow_extra_args(false);
    command->add_option("--paper", arguments->paper, help(CommandLine::tr("a4, a3, a2, a1 or a0; if left out a3, and a4 for the assurance report and the slides of a comparison")));
    command->add_option("--sheets", arguments->sheets, help(CommandLine::tr("Sheets of the map, such as cover,map,table; all if left out")))
        ->delimiter(',');
    command->add_flag("--upright", arguments->upright, help(CommandLine::tr("Paper stands upright rather than across")));
    command->add_option("--scale", arguments->scale, help(CommandLine::tr("Size of the structure in per cent, over as many sheets as it takes; if left out it fits one")))
        ->check(CLI::Range(10.0, 400.0));
    command->add_option("--least-type", arguments->leastPt, help(CommandLine::tr("The smallest type there may be, in points")))
        ->check(CLI::Range(3.0, 24.0));
    command->add_option("--dpi", arguments->dpi, help(CommandLine::tr("Pixels an inch of a PNG")))->check(CLI::Range(48, 600));
    command->add_flag("--split", arguments->split, help(CommandLine::tr("Spread the structure over several sheets rather than go below that")));
    command->add_option("--tile", arguments->tile, help(CommandLine::tr("Cut larger sheets into pieces of a4 or a3, to be glued together")));
    command->add_flag("--preflight", arguments->preflight, help(CommandLine::tr("List what is wrong with the sheets, and write them only if nothing is")));
    command->add_flag("--list", arguments->list, help(CommandLine::tr("List what can be written in which form")));
    command->callback([arguments, &run] {
        if (!arguments->list) {
            for (const auto& [given, name] :
                 {std::pair{!arguments->file.empty(), "FILE"}, std::pair{!arguments->what.empty(), "--what"},
                  std::pair{!arguments->out.empty(), "-o"}})
                if (!given)
                    throw CLI::RequiredError(name);
        }
        run = [arguments](Output& output) {
            return arguments->list ? output.result(listOfExports()) : exportFile(output, *arguments);
        };
    });
}

} // namespace placewright
