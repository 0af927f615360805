// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rows/row_cursor.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace placewright {

void RowCursor::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

RowCursor::RowCursor(SQLite::Database& database, const std::string& sql) : m_database(database) {
    sqlite3_stmt* statement = nullptr;
    const int done = sqlite3_prepare_v2(database.getHandle(), sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (done != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), done);
}

bool RowCursor::next() {
    const int done = sqlite3_step(m_statement.get());
    if (done == SQLITE_ROW)
        return true;
    if (done != SQLITE_DONE)
        throw SQLite::Exception(m_database.getHandle(), done);
    return false;
}

bool RowCursor::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool RowCursor::isText(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

bool RowCursor::isInteger(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

qint64 RowCursor::number(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double RowCursor::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

QString RowCursor::text(int column) const {
    const std::string_view held = bytes(column);
    return QString::fromUtf8(held.data(), static_cast<qsizetype>(held.size()));
}

std::string_view RowCursor::bytes(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return {text ? text : "", text ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

} // namespace placewright
