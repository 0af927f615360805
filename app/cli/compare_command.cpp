// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/compared_files.h"
#include "app/cli/words.h"
#include "app/export/export_job.h"
#include "model/exchange/comparison_json.h"
#include "model/options/report/comparison_report.h"
#include "model/store/disk/replace_file.h"

#include <QDate>
#include <QFileInfo>

namespace placewright {

namespace {

struct CompareArguments {
    std::string file, format, out;
    std::vector<std::string> options; ///< Further files among them.
    bool layout = false;
};

/// The form asked for, else that of the file's ending, else text. A form that is no text needs a file.
Result<QString> formOf(const CompareArguments& arguments) {
    const QString out = QString::fromStdString(arguments.out);
    const QString ending = QFileInfo(out).suffix().toLower();
    const QString form = !arguments.format.empty() ? QString::fromStdString(arguments.format)
                         : out.isEmpty() || ending == u"txt" ? QStringLiteral("text")
                                                             : ending;
    static const QStringList written{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("pdf"),
                                     QStringLiteral("docx"), QStringLiteral("pptx"), QStringLiteral("xlsx")};
    if (!written.contains(form))
        return failure(CommandLine::tr("the ending of this name says no form that can be written"), out,
                       CommandLine::tr("End it with .txt, .json, .html, .pdf, .docx, .pptx or .xlsx"));
    if (out.isEmpty() && written.indexOf(form) > 2)
        return failure(CommandLine::tr("%1 is no text to print").arg(form), QStringLiteral("--format"),
                       CommandLine::tr("Name a file for it: -o comparison.%1").arg(form));
    return form;
}

Result<QByteArray> written(const Workspace& workspace, const std::vector<Id>& options, const QString& form, LayoutChanges layout) {
    if (form == u"json")
        return comparisonJson(workspace, compareWithFirst(workspace, options));
    if (form == u"text")
        return textOf(workspace, compareWithFirst(workspace, options), layout).toUtf8();
    ExportJob job;
    job.what = ExportWhat::comparison;
    job.form = *exportFormOf(form);
    job.plan.paper = usualPaper(job.what, job.form);
    job.options = options;
    job.date = QDate::currentDate();
    job.layout = layout == LayoutChanges::shown;
    return exported(workspace, job);
}

int compare(Output& output, const CompareArguments& arguments) {
    const auto form = formOf(arguments);
    if (!form)
        return output.fail(form.error());
    QStringList asked{QString::fromStdString(arguments.file)};
    for (const std::string& option : arguments.options)
        asked << QString::fromStdString(option);
    const auto compared = readCompared(asked);
    if (!compared)
        return output.fail(compared.error());
    output.notes(compared->notes);
    const auto bytes =
        written(compared->workspace, compared->options, *form, arguments.layout ? LayoutChanges::shown : LayoutChanges::left);
    if (!bytes)
        return output.fail(bytes.error());
    if (arguments.out.empty())
        return output.result(*bytes);
    const auto replaced = replaceFile(QString::fromStdString(arguments.out), *bytes);
    return replaced ? exitDone : output.fail(replaced.error());
}

} // namespace

void addCompareCommand(CLI::App& app, Run& run) {
    auto arguments = std::make_shared<CompareArguments>();
    CLI::App* command =
        app.add_subcommand("compare", help(CommandLine::tr("Say what differs between options of one file or of several, meaning apart from layout")));
    command->add_option("FILE", arguments->file, help(CommandLine::tr("Workspace or exchange JSON")))->required();
    command
        ->add_option("OPTIONS", arguments->options,
                     help(CommandLine::tr("Ids of two options or more; the first is compared with each of the others. Or another file, "
                                          "and ids of its options after it; without ids its first option in use")))
        ->required();
    command->add_option("--format", arguments->format, help(CommandLine::tr("text, json, html, pdf, docx, pptx or xlsx; if left out that of the file's ending, or text")))
        ->check(CLI::IsMember({"text", "json", "html", "pdf", "docx", "pptx", "xlsx"}));
    command->add_option("-o,--output", arguments->out,
                        help(CommandLine::tr("File to write; standard output if left out")));
    command->add_flag("--layout", arguments->layout,
                      help(CommandLine::tr("List moves of boxes and of order too, which mean nothing; JSON always does")));
    command->callback(
        [arguments, &run] { run = [arguments](Output& output) { return compare(output, *arguments); }; });
}

} // namespace placewright
