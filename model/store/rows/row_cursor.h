// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace SQLite {
class Database;
}

namespace placewright {

/// Goes through the rows of a query. For whole tables, of which hundreds of thousands of values are read: it keeps nothing
/// for a value, where SQLite::Column counts its uses of the statement. Throws SQLite::Exception.
class RowCursor {
public:
    RowCursor(SQLite::Database& database, const std::string& sql);

    /// To the first row and on; false after the last.
    bool next();

    bool isNull(int column) const;
    bool isText(int column) const;
    bool isInteger(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// UTF-8; valid until the next row.
    std::string_view bytes(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    SQLite::Database& m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace placewright
