// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/assurance_export.h"
#include "app/export/export_job.h"
#include "model/exchange/csv_map.h"
#include "model/tables/delimited_text.h"
#include "model/tables/table_return.h"
#include "tests/bench/generated_workspace.h"
#include "tests/bench/timing.h"
#include "views/documents/ooxml/xlsx_reader.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace placewright;
using namespace placewright::bench;

namespace {

ExportJob mapJob(const Workspace& workspace) {
    ExportJob job;
    job.what = ExportWhat::map;
    job.options = {workspace.optionsInOrder().front()};
    job.system = workspace.systems.begin()->first;
    job.date = QDate(2026, 11, 22);
    return job;
}

/// What an open window knows of the option it shows.
std::shared_ptr<const KnownChecks> knownOf(const Workspace& workspace, const Id& option) {
    auto checker = *checkerOf(workspace);
    return std::make_shared<KnownChecks>(
        KnownChecks{option, checker.findings(option), assuranceList(Design(workspace, option), checker)});
}

/// How long the published map takes in each form, for one option of a workspace: from an open window, or with the rules prepared and
/// run as well, as on the command line.
QJsonObject exportsOf(const Workspace& workspace, int runs, bool fromWindow) {
    ExportJob job = mapJob(workspace);
    if (fromWindow)
        job.known = knownOf(workspace, job.options.front());
    QJsonObject out;
    for (const ExportForm form : allForms) {
        if (!canExport(job.what, form))
            continue;
        job.form = form;
        qsizetype size = 0;
        const Times times = timed(runs, [&](int) {
            const auto bytes = exported(workspace, job);
            size = bytes ? bytes->size() : -1;
        });
        QJsonObject measured = json(times);
        measured.insert(QStringLiteral("bytes"), size);
        out.insert(wordOf(form), measured);
    }
    job.form = ExportForm::pdf;
    job.plan.parts = {PublicationPart::map};
    out.insert(QStringLiteral("pdf, map sheets alone"), json(timed(runs, [&](int) { (void)exported(workspace, job); })));
    return out;
}

/// Reading the map's tables back and comparing them.
QJsonObject returnsOf(const Workspace& workspace, int runs) {
    const Design design(workspace, workspace.optionsInOrder().front());
    MapScope scope;
    scope.system = workspace.systems.begin()->first;
    ExportJob job;
    job.options = {design.option()};
    job.system = scope.system;
    job.form = ExportForm::xlsx;
    job.date = QDate(2026, 11, 22);
    const auto book = exported(workspace, job);
    QByteArray csv = mapCsv(decisionsMap(design, scope));
    QJsonObject out;
    out.insert(QStringLiteral("xlsx"), json(timed(runs, [&](int) { (void)compareWithMap(design, scope, *readXlsx(*book)); })));
    for (int i = 0; i < 100'000; ++i)
        csv += "x-" + QByteArray::number(i) + ",A line of somebody else's,,,,,,,,,,,,,,,,\r\n";
    out.insert(QStringLiteral("csv of 100,000 rows"), json(timed(runs, [&](int) { (void)compareWithMap(design, scope, {*cellsOf(csv)}); })));
    return out;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    // `publication_bench FORM [RUNS]` writes the typical map in one form alone, from an open window, for a profiler.
    if (argc > 1) {
        const Workspace workspace = generate(typicalSize());
        ExportJob job = mapJob(workspace);
        const auto form = exportFormOf(QString::fromUtf8(argv[1]));
        if (!form || !canExport(job.what, *form)) {
            std::fprintf(stderr, "the map has no form %s\n", argv[1]);
            return 2;
        }
        job.form = *form;
        job.known = knownOf(workspace, job.options.front());
        const Times times = timed(argc > 2 ? std::max(1, std::atoi(argv[2])) : 1, [&](int) { (void)exported(workspace, job); });
        std::printf("%.1f ms\n", times.median);
        return 0;
    }
    const Workspace typical = generate(typicalSize());
    const QJsonObject out{{QStringLiteral("typical"), exportsOf(typical, 5, true)},
                          {QStringLiteral("typicalFromNothing"), exportsOf(typical, 5, false)},
                          {QStringLiteral("typicalBroughtBack"), returnsOf(typical, 5)},
                          {QStringLiteral("largest"), exportsOf(generate(largestSize()), 1, true)}};
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
