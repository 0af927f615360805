// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/stored_files.h"

#include "model/document/document.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace placewright::test {

void save(const Workspace& workspace, const QString& path) {
    const auto document = Document::untitled(workspace);
    const auto done = document->saveAs(path);
    INFO((done ? QString() : done.error().sentence()).toStdString());
    REQUIRE(done);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void tamper(const QString& path, const char* sql) {
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

} // namespace placewright::test
