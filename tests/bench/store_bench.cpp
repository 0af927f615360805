// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, as JSON and all of one run, what safety costs: an edit's commit beside a bare SQLite transaction that is as
// durable, a save of the national workspace beside SQLite's own backup of it, and opening it beside reading its rows.
#include "model/document/document.h"
#include "model/edits/structure.h"
#include "model/store/workspace_file.h"
#include "tests/bench/generated_workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace placewright;
using namespace placewright::bench;

namespace {

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void must(const Result<void>& done) {
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence()));
}

/// The two are taken in turn, so that both meet the same disk.
QJsonObject editAndBareTransaction(const Workspace& workspace, const QString& folder, int runs) {
    auto document = Document::untitled(workspace);
    SQLite::Database bare(QString(folder + QStringLiteral("/bare.db")).toStdString(),
                          SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    bare.exec("PRAGMA journal_mode = WAL");
    bare.exec("PRAGMA synchronous = FULL");
    bare.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)");
    SQLite::Statement insert(bare, "INSERT INTO t (text) VALUES (?)");
    const Id option = workspace.optionsInOrder().front();
    const Id place = document->design(option).table<Place>().begin()->first;
    std::vector<double> edits;
    std::vector<double> writes;
    for (int i = 0; i < runs + 5; ++i) {
        const auto edit = rename(document->design(option), place, QStringLiteral("Place renamed %1 times").arg(i + 1));
        const double edited = milliseconds([&] { must(document->apply(*edit)); });
        const double written = milliseconds([&] {
            SQLite::Transaction transaction(bare, SQLite::TransactionBehavior::IMMEDIATE);
            insert.bind(1, "Place renamed");
            insert.exec();
            insert.reset();
            transaction.commit();
        });
        if (i < 5)
            continue; // The first makes the working copy.
        edits.push_back(edited);
        writes.push_back(written);
    }
    document->discardWork();
    return {{QStringLiteral("editMedianMs"), quantile(edits, 0.5)},
            {QStringLiteral("editP95Ms"), quantile(edits, 0.95)},
            {QStringLiteral("bareMedianMs"), quantile(writes, 0.5)},
            {QStringLiteral("bareP95Ms"), quantile(writes, 0.95)},
            {QStringLiteral("medianRatio"), quantile(edits, 0.5) / quantile(writes, 0.5)},
            {QStringLiteral("p95Ratio"), quantile(edits, 0.95) / quantile(writes, 0.95)}};
}

/// SQLite's backup into a new file, which it flushes at the end.
void backUp(const QString& from, const QString& to) {
    QFile::remove(to);
    SQLite::Database source(from.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Database target(to.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    target.exec("PRAGMA synchronous = FULL");
    sqlite3_backup* backup = sqlite3_backup_init(target.getHandle(), "main", source.getHandle(), "main");
    if (!backup || sqlite3_backup_step(backup, -1) != SQLITE_DONE || sqlite3_backup_finish(backup) != SQLITE_OK)
        qFatal("no backup");
}

/// Every column of every row of every table, as a program would have to fetch them to show them.
qint64 readAll(const QString& path) {
    qint64 bytes = 0;
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    std::vector<std::string> tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.executeStep())
        tables.push_back(names.getColumn(0).getString());
    for (const std::string& table : tables) {
        SQLite::Statement rows(database, "SELECT * FROM \"" + table + '"');
        while (rows.executeStep())
            for (int i = 0; i < rows.getColumnCount(); ++i)
                bytes += QString::fromUtf8(rows.getColumn(i).getText()).size();
    }
    return bytes;
}

QJsonObject saveAndOpen(const Workspace& workspace, const QString& folder, int runs) {
    const QString path = folder + QStringLiteral("/national.placewright");
    auto document = Document::untitled(workspace);
    must(document->saveAs(path));
    const Id option = workspace.optionsInOrder().front();
    const Id place = document->design(option).table<Place>().begin()->first;
    std::vector<double> saves;
    std::vector<double> backups;
    std::vector<double> opens;
    std::vector<double> reads;
    for (int i = 0; i < runs + 1; ++i) {
        must(document->apply(*rename(document->design(option), place, QStringLiteral("Place %1").arg(i))));
        saves.push_back(milliseconds([&] { must(document->save()); }));
        backups.push_back(milliseconds([&] { backUp(path, folder + QStringLiteral("/backup.db")); }));
        Result<std::unique_ptr<Document>> opened;
        opens.push_back(milliseconds([&] { opened = Document::open(path); }));
        if (!opened)
            qFatal("not opened");
        reads.push_back(milliseconds([&] { readAll(path); }));
    }
    const qint64 size = QFileInfo(path).size();
    for (auto* times : {&saves, &backups, &opens, &reads})
        times->erase(times->begin());
    document->discardWork();
    return {{QStringLiteral("fileMB"), static_cast<double>(size) / 1e6},
            {QStringLiteral("saveMs"), quantile(saves, 0.5)},
            {QStringLiteral("backupMs"), quantile(backups, 0.5)},
            {QStringLiteral("saveToBackup"), quantile(saves, 0.5) / quantile(backups, 0.5)},
            {QStringLiteral("openMs"), quantile(opens, 0.5)},
            {QStringLiteral("readRowsMs"), quantile(reads, 0.5)},
            {QStringLiteral("openToReadRows"), quantile(opens, 0.5) / quantile(reads, 0.5)}};
}

} // namespace

/// store_bench [FOLDER]: where the files lie decides what a flush costs; a temporary folder unless it is named.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QTemporaryDir dir(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/store_bench-XXXXXX")
                                     : QString());
    qputenv("XDG_STATE_HOME", dir.path().toUtf8());
    const QJsonObject out{
        {QStringLiteral("commitTypical"), editAndBareTransaction(generate(typicalSize()), dir.path(), 400)},
        {QStringLiteral("national"), saveAndOpen(generate(nationalSize()), dir.path(), 9)}};
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
