// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/table_file.h"

#include "model/tables/delimited_text.h"
#include "views/documents/ooxml/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>

namespace placewright {

namespace {

struct TableFileText {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr qint64 largestFile = 256LL * 1024 * 1024;

Result<TableFile> tablesIn(QFile& file, const TableProgress& progress) {
    if (!file.open(QIODevice::ReadOnly))
        return failure(TableFileText::tr("the file can't be read: %1").arg(file.errorString()));
    if (file.size() > largestFile)
        return failure(TableFileText::tr("the file is larger than any table of a map"), {}, TableFileText::tr("Choose the file that Export wrote, as it was edited"));
    const QByteArray bytes = file.readAll();
    TableFile made;
    if (bytes.startsWith("PK")) {
        auto sheets = readXlsx(bytes, progress);
        if (!sheets)
            return tl::unexpected<Error>(sheets.error());
        made.sheets = std::move(*sheets);
        return made;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(TableFileText::tr("this is a workbook of the old kind, or one with a password"), {},
                       TableFileText::tr("Save it as .xlsx without a password, or as .csv"));
    QString note;
    auto table = cellsOf(bytes, progress, &note);
    if (!table)
        return tl::unexpected<Error>(table.error());
    if (!note.isEmpty())
        made.notes << note;
    made.sheets.push_back(std::move(*table));
    return made;
}

} // namespace

Result<TableFile> readTableFile(const QString& path, const TableProgress& progress) {
    QFile file(path);
    auto made = tablesIn(file, progress);
    if (!made && made.error().where.isEmpty()) {
        Error error = made.error();
        error.where = path;
        return tl::unexpected<Error>(std::move(error));
    }
    return made;
}

} // namespace placewright
