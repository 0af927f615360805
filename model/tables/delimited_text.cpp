// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/delimited_text.h"

#include "model/tables/table_words.h"

#include <QStringDecoder>

#include <array>

namespace placewright {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; 0 for the five that stand for nothing.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            if (const char16_t meant = windows1252[c.unicode() - 0x80u])
                c = meant;
    return text;
}

Result<QString> textOf(const QByteArray& bytes, QString* note) {
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() && !marked) {
        text = fromWindows1252(bytes);
        if (note)
            *note = TableWords::tr("The file is not UTF-8; it was read as Windows-1252. Look at accents and pound signs.");
    }
    if (text.contains(QChar(0)))
        return failure(TableWords::tr("this is no table of text"), {},
                       TableWords::tr("Save it as .xlsx or as .csv (UTF-8) and choose that file"));
    return text;
}

QChar likelySeparator(const QString& text) {
    std::array<std::pair<QChar, int>, 3> counts{std::pair(QChar(u'\t'), 0), std::pair(QChar(u';'), 0), std::pair(QChar(u','), 0)};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            for (auto& [separator, count] : counts)
                count += c == separator ? 1 : 0;
    }
    return std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

/// Some programs put a line before the table that names the separator: `sep=;`.
QChar namedSeparator(QString& text) {
    const qsizetype end = text.indexOf(u'\n');
    const QString first = text.left(end < 0 ? text.size() : end).trimmed();
    if (first.size() != 5 || !first.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return {};
    text.remove(0, end < 0 ? text.size() : end + 1);
    return first.back();
}

Result<SheetCells> split(const QString& text, QChar separator, const TableProgress& progress) {
    SheetCells table;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        table.rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (quoted) {
            if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endRow();
            if (progress && table.rows.size() % 1000 == 0 && !progress(static_cast<int>(i / 1024), static_cast<int>(text.size() / 1024)))
                return tl::unexpected<Error>(stopped());
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return table;
}

} // namespace

SheetCells cellsOf(const QString& text, QChar separator) {
    return *split(text, separator.isNull() ? likelySeparator(text) : separator, {});
}

Result<SheetCells> cellsOf(const QByteArray& bytes, const TableProgress& progress, QString* note) {
    auto text = textOf(bytes, note);
    if (!text)
        return tl::unexpected<Error>(text.error());
    QChar separator = namedSeparator(*text);
    if (separator.isNull())
        separator = likelySeparator(*text);
    auto table = split(*text, separator, progress);
    if (table)
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->rows[static_cast<std::size_t>(row)].size(); ++column)
                if (table->at(row, column).startsWith(u'='))
                    table->formulas.emplace(row, column);
    return table;
}

} // namespace placewright
