// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <catch2/catch.hpp>

Ran runProgram(const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PLACEWRIGHT_PROGRAM), arguments);
    constexpr int patience = 120000;
    REQUIRE(program.waitForFinished(patience));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray said(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(240000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QStringList Folder::entries() const {
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString exchangeFile(const QString& name) {
    return QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/tests/data/exchange/") + name;
}

QString newExample(const Folder& folder, const QString& example) {
    const QString path = folder.at(example + QStringLiteral(".placewright"));
    const Ran made = runProgram({QStringLiteral("new"), path, QStringLiteral("--example"), example});
    REQUIRE(made.message() == QString());
    REQUIRE(made.status == 0);
    return path;
}
