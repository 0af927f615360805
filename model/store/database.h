// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace placewright {

/// What a failed call of SQLite means to a person; `where` is the file.
Error storeError(const SQLite::Exception& exception, const QString& where);

/// Runs `work` and turns an exception of SQLite into an error about `where`.
template <class Work>
auto guarded(const QString& where, const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(storeError(exception, where));
    }
}

/// Gives up, with an exception, on a file that keeps the database busy beyond anything its size could explain.
class WorkBudget {
public:
    WorkBudget(SQLite::Database& database, qint64 bytes);
    Q_DISABLE_COPY_MOVE(WorkBudget)

private:
    qint64 m_left; ///< In ten thousands of the virtual machine's steps.
};

/// What is said of a file whose content can't be right.
Error damagedFile(const QString& path);

/// The settings under which a file that may come from anybody is read: nothing that stands in its schema is run.
void distrustSchema(SQLite::Database& database);

enum class ImageUse { read, change };
/// Makes a schema ("main" or an attached one) the database that `bytes` hold. For reading it stays where it is, and
/// `bytes` must outlive the use of the database. Throws SQLite::Exception.
void loadImage(SQLite::Database& database, const char* schema, const QByteArray& bytes, ImageUse use);
/// The database as the bytes of a file.
QByteArray imageOf(SQLite::Database& database);

inline QString columnText(const SQLite::Column& column) {
    return QString::fromUtf8(column.getText(), column.getBytes());
}

inline void bindText(SQLite::Statement& statement, int index, const QString& text) {
    statement.bind(index, text.toStdString());
}

/// Creates the tables of a new workspace and marks the file as ours, with what it takes to read it.
void createSchema(SQLite::Database& database);
/// Creates entity tables alone, as rules read them.
void createEntityTables(SQLite::Database& database);

} // namespace placewright
