// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/option_of.h"
#include "app/cli/words.h"
#include "app/export/assurance_export.h"
#include "model/ask/questions.h"
#include "model/map/trace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace placewright {

namespace {

struct TraceArguments {
    std::string file, function, place, option, about, format = "text";
    int question = 0;
    bool questions = false;
};

/// Every question with its number and topic; what it has to be asked about comes after it.
int listQuestions(Output& output) {
    QStringList lines;
    for (const Question& each : questions())
        lines << QStringLiteral("%1  %2").arg(each.number, 2).arg(each.words);
    return output.result(lines.join(u'\n') + u'\n');
}

QString textOf(const Answer& answer) {
    QStringList lines{answer.sentence};
    if (!answer.table.rows.empty())
        lines << QString() << answer.table.headings.join(QStringLiteral(" | "));
    for (const WordTable::Row& row : answer.table.rows)
        lines << row.cells.join(QStringLiteral(" | "));
    return lines.join(u'\n') + u'\n';
}

QByteArray jsonOf(const Question& question, const Answer& answer) {
    QJsonArray rows;
    for (const WordTable::Row& row : answer.table.rows) {
        QJsonObject each{{QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}};
        if (!row.subject.isNull())
            each[QStringLiteral("subject")] = row.subject.text();
        if (!row.group.isEmpty())
            each[QStringLiteral("group")] = row.group;
        rows.append(each);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("number"), question.number},
                                     {QStringLiteral("question"), question.words},
                                     {QStringLiteral("answer"), answer.sentence},
                                     {QStringLiteral("headings"), QJsonArray::fromStringList(answer.table.headings)},
                                     {QStringLiteral("rows"), rows}})
        .toJson();
}

/// One of the questions of the program's Ask list, asked of an option.
int answerQuestion(Output& output, const TraceArguments& arguments) {
    const auto read = readOption(arguments.file, arguments.option);
    if (!read)
        return output.fail(read.error());
    const Design design(read->workspace, read->option);
    AskAbout about;
    about.parameter = Id(QString::fromStdString(arguments.about));
    if (read->workspace.systems.size() == 1)
        about.system = read->workspace.systems.begin()->first;
    const std::vector<Question> all = questions();
    const auto question =
        std::find_if(all.begin(), all.end(), [&](const Question& each) { return each.number == arguments.question; });
    AssuranceList list;
    if (question != all.end() && question->readsRules) {
        auto checker = checkerOf(read->workspace);
        if (!checker)
            return output.fail(checker.error());
        list = assuranceList(design, *checker);
        about.assurance = &list;
    }
    const auto answer = answerTo(arguments.question, design, about);
    if (!answer)
        return output.fail(answer.error());
    return arguments.format == "json" ? output.result(jsonOf(*question, *answer)) : output.result(textOf(*answer));
}

int traceFunction(Output& output, const TraceArguments& arguments) {
    if (arguments.questions)
        return listQuestions(output);
    if (arguments.question != 0)
        return answerQuestion(output, arguments);
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
    CLI::Option* function = command->add_option("FUNCTION", arguments->function, help(CommandLine::tr("Id of the function")));
    CLI::Option* question =
        command->add_option("--question", arguments->question,
                            help(CommandLine::tr("Number of a question of the Ask list, answered instead")));
    command
        ->add_option("--about", arguments->about,
                     help(CommandLine::tr("Id of the function, place, organisation or person that it is asked about")))
        ->needs(question);
    CLI::Option* list =
        command->add_flag("--questions", arguments->questions, help(CommandLine::tr("List the questions with their numbers")));
    question->excludes(function);
    list->excludes(function);
    list->excludes(question);
    command->add_option("--place", arguments->place, help(CommandLine::tr("Id of a place: who decides for it")));
    command->add_option("--option", arguments->option,
                        help(CommandLine::tr("Id of the option; the first if left out")));
    command->add_option("--format", arguments->format, help(CommandLine::tr("text or json")))
        ->check(CLI::IsMember({"text", "json"}));
    command->callback([arguments, function, question, list, &run] {
        if (function->empty() && question->empty() && list->empty())
            throw CLI::RequiredError(function->get_name());
        run = [arguments](Output& output) { return traceFunction(output, *arguments); };
    });
}

} // namespace placewright
