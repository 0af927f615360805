// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "app/start/language.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace placewright {

namespace {

constexpr std::array commands{"new", "import", "dump", "check", "export", "compare", "trace", "rules", "catalogue",
                             "bring-back", "scheme"};
constexpr std::array questions{"--help", "-h", "--version"};

bool isOneOf(const char* argument, const auto& words) {
    return std::any_of(words.begin(), words.end(),
                       [argument](const char* word) { return std::strcmp(argument, word) == 0; });
}

/// A form of report that is drawn, as `--format` or the name of a file has it.
bool endsDrawn(const char* argument) {
    const QByteArray text(argument);
    constexpr std::array forms{"html", "pdf", "docx", "pptx", "xlsx"};
    return std::any_of(forms.begin(), forms.end(), [&](const char* form) { return text.toLower().endsWith(form); });
}

/// Only what draws needs more than Qt Core, and even that no display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const auto any = [&](const auto& fits) { return std::any_of(argv + 1, argv + argc, fits); };
    const bool draws = any([](const char* argument) { return std::strcmp(argument, "export") == 0; }) ||
                       (any([](const char* argument) { return std::strcmp(argument, "compare") == 0; }) && any(endsDrawn));
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// What is wrong with the arguments as one line: the subcommand, what is wrong, where to look.
Error errorOf(const CLI::App& app, const CLI::ParseError& fault) {
    const CLI::App* named = app.get_subcommands().empty() ? nullptr : app.get_subcommands().front();
    QString what = QString::fromUtf8(fault.what()).simplified();
    while (what.endsWith(u'.'))
        what.chop(1);
    const QString where = named ? QString::fromStdString(named->get_name()) : QString();
    return {what,
            where,
            named ? CommandLine::tr("See placewright %1 --help").arg(where) : CommandLine::tr("See placewright --help"),
            {}};
}

int parseAndRun(int argc, char** argv) {
    Run run;
    Output output;
    std::string language;
    CLI::App app(
        help(CommandLine::tr("Draws Integrated Care Systems, says what falls short, and publishes who decides what.\n"
                             "With no subcommand it opens the window; 'placewright FILE' opens a file.")),
        "placewright");
    app.set_version_flag("--version", std::string("placewright ") + PLACEWRIGHT_VERSION,
                         help(CommandLine::tr("Print the version")));
    app.set_help_flag("-h,--help", help(CommandLine::tr("Print this")));
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--language", language, help(CommandLine::tr("Language of messages, such as cy")))
        ->type_name("CODE");
    app.add_flag("--quiet", output.quiet, help(CommandLine::tr("Say nothing but results and errors")));
    addNewCommand(app, run);
    addImportCommand(app, run);
    addDumpCommand(app, run);
    addCheckCommand(app, run);
    addExportCommand(app, run);
    addCompareCommand(app, run);
    addTraceCommand(app, run);
    addRulesCommand(app, run);
    addCatalogueCommand(app, run);
    addBringBackCommand(app, run);
    addSchemeCommand(app, run);
    for (CLI::App* command : app.get_subcommands({}))
        command->footer(help(CommandLine::tr("Every command also takes --language CODE and --quiet.")));
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        app.exit(asked);
        return exitDone;
    } catch (const CLI::ParseError& fault) {
        return output.fail(errorOf(app, fault));
    }
    return run(output);
}

} // namespace

bool isCommandLine(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (isOneOf(argv[i], commands) || isOneOf(argv[i], questions))
            return true;
        // The one option that may stand before a subcommand and takes a word of its own.
        if (std::strcmp(argv[i], "--language") == 0)
            ++i;
        else if (argv[i][0] != '-')
            return false;
    }
    return false;
}

int runCommandLine(int argc, char** argv) {
    const auto application = applicationFor(argc, argv);
    useLanguageOf(QCoreApplication::arguments());
    return parseAndRun(argc, argv);
}

} // namespace placewright
