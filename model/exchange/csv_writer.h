// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace placewright {

struct CsvStyle
{
    bool byteOrderMark = true; ///< Without it a common spreadsheet program reads UTF-8 as something else.
};

/// Comma-separated values as RFC 4180 has them: UTF-8, CRLF, quotes where needed. A cell that a spreadsheet program would take for
/// a formula gets an apostrophe before it, so that a name can't run anything.
class CsvWriter
{
public:
    explicit CsvWriter(CsvStyle style = {});

    void row(const QStringList& cells);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace placewright
