// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_writer.h"

namespace placewright {

namespace {

/// Formulas start with these, also after white space or written full width.
bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front() == u'\t' || cell.front() == u'\r' || cell.front() == u'\n')
        return true;
    const QString start = cell.trimmed().left(1).normalized(QString::NormalizationForm_KC);
    return !start.isEmpty() && QStringLiteral("=+-@").contains(start.front());
}

QString csvCell(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r')
                       && !cell.startsWith(u' ') && !cell.endsWith(u' ');
    if (plain)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

CsvWriter::CsvWriter(CsvStyle style)
{
    if (style.byteOrderMark)
        m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
}

void CsvWriter::row(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells)
        written.append(csvCell(cell));
    m_bytes += written.join(u',').toUtf8();
    m_bytes += "\r\n";
}

} // namespace placewright
