// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/xlsx_workbook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <numeric>

#include <xlsxwriter.h>

namespace placewright {

namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr qsizetype longestCell = 32767; // Of the format.
constexpr qsizetype longestName = 31;    // Of a sheet.
constexpr qsizetype widestColumn = 56;   // In digits, as widths of columns are; about as wide as lines are easily read.
constexpr qsizetype widestOfLongText = 120;
constexpr qsizetype mostLines = 27; // What the format's highest row has room for.
constexpr double lineHeight = 15;   // In points, of the usual font.

struct Formats {
    lxw_format* title;
    lxw_format* label;
    lxw_format* heading;
    lxw_format* cell;

    explicit Formats(lxw_workbook* book)
        : title(workbook_add_format(book)),
          label(workbook_add_format(book)),
          heading(workbook_add_format(book)),
          cell(workbook_add_format(book)) {
        format_set_bold(title);
        format_set_font_size(title, 16);
        format_set_bold(label);
        format_set_align(label, LXW_ALIGN_VERTICAL_TOP);
        format_set_bold(heading);
        format_set_bg_color(heading, 0xE8EDEE);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_text_wrap(heading);
        format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(cell);
        format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    }
};

/// Sheet names hold no `[]:*?/\`, start and end with no apostrophe, and are short.
QByteArray sheetName(QString name) {
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\'])"));
    return name.replace(forbidden, QStringLiteral(" ")).simplified().left(longestName).toUtf8();
}

/// As above, and told apart by a number where two would be alike: spreadsheets don't tell capitals apart either.
QByteArray sheetName(const QString& name, QSet<QByteArray>& taken) {
    QByteArray free = sheetName(name);
    for (int number = 2; taken.contains(QString::fromUtf8(free).toLower().toUtf8()); ++number) {
        const QString end = QStringLiteral(" (%1)").arg(number);
        free = (QString::fromUtf8(sheetName(name)).left(longestName - end.size()) + end).toUtf8();
    }
    taken.insert(QString::fromUtf8(free).toLower().toUtf8());
    return free;
}

void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && QString::number(number) == text)
        worksheet_write_number(sheet, row, column, number, format);
    else
        worksheet_write_string(sheet, row, column, text.left(longestCell).toUtf8().constData(), format);
}

/// Lines that a text takes in a column, as if each letter were as wide as a digit: rather one too many than one cut off.
qsizetype linesOf(const QString& text, qsizetype width) {
    qsizetype lines = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const QString& word : paragraph.split(u' ')) {
            const qsizetype needed = used == 0 ? word.size() : used + 1 + word.size();
            if (needed <= width) {
                used = needed;
                continue;
            }
            lines += used == 0 ? word.size() / width : 1 + word.size() / width;
            used = word.size() % width;
        }
    }
    return lines;
}

/// Not all programs make rows as high as what wraps in them when they open a workbook.
void makeHighEnough(lxw_worksheet* sheet, lxw_row_t row, qsizetype lines) {
    if (lines > 1)
        worksheet_set_row(sheet, row, lineHeight * static_cast<double>(std::min(lines, mostLines)), nullptr);
}

qsizetype widthOf(const std::vector<qsizetype>& widths) {
    return std::accumulate(widths.begin(), widths.end(), qsizetype(0));
}

/// As wide as a sheet of A4 across, however many of them it needs.
void fitToPaper(lxw_worksheet* sheet) {
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4.
    worksheet_fit_to_pages(sheet, 1, 0);
}

void writeCover(lxw_worksheet* sheet, const Formats& formats, const XlsxContent& content) {
    worksheet_set_column(sheet, 0, 0, 18, nullptr);
    constexpr qsizetype valueWidth = 90;
    worksheet_set_column(sheet, 1, 1, valueWidth, nullptr);
    worksheet_write_string(sheet, 0, 0, content.title.toUtf8().constData(), formats.title);
    lxw_row_t row = 2;
    for (const auto& [label, value] : content.cover) {
        worksheet_write_string(sheet, row, 0, label.toUtf8().constData(), formats.label);
        worksheet_write_string(sheet, row, 1, value.left(longestCell).toUtf8().constData(), formats.cell);
        makeHighEnough(sheet, row, linesOf(value, valueWidth));
        ++row;
    }
    worksheet_write_string(sheet, row + 1, 1, content.summary.left(longestCell).toUtf8().constData(), formats.cell);
    makeHighEnough(sheet, row + 1, linesOf(content.summary, valueWidth));
    fitToPaper(sheet);
}

/// Makes the cells a table of the spreadsheet's, which sorts, filters and grows; the headings must differ.
bool makeTable(lxw_worksheet* sheet, const Formats& formats, const QStringList& headings, std::size_t rows) {
    std::vector<QByteArray> names;
    for (const QString& heading : headings)
        names.push_back(heading.left(255).toUtf8());
    std::vector<lxw_table_column> columns(names.size());
    std::vector<lxw_table_column*> pointers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        columns[i].header = names[i].data();
        columns[i].header_format = formats.heading;
        pointers.push_back(&columns[i]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.columns = pointers.data();
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    options.no_banded_rows = LXW_TRUE;
    return worksheet_add_table(sheet, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(names.size() - 1), &options) == LXW_NO_ERROR;
}

/// Wide enough for what stands in it, wider than is easily read only where a cell would be cut off otherwise.
qsizetype columnWidth(const QString& heading, const std::vector<QStringList>& rows, qsizetype column) {
    qsizetype width = std::clamp<qsizetype>(heading.size() + 3, 11, 24);
    for (const QStringList& cells : rows) {
        const QString text = cells.value(column);
        width = std::clamp<qsizetype>(text.size() + 2, width, std::max(width, widestColumn));
        while (width < widestOfLongText && linesOf(text, width) > mostLines)
            width += 8;
    }
    return width;
}

/// Returns the widths of the columns.
std::vector<qsizetype> writeTable(lxw_worksheet* sheet, const Formats& formats, const WordTable& table, const QString& groupHeading, int frozenColumns) {
    const bool grouped =
        std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return !row.group.isEmpty(); });
    const auto cellsOf = [grouped](const QString& group, const QStringList& cells) {
        return grouped ? QStringList{group} + cells : cells;
    };
    const QStringList headings = cellsOf(groupHeading, table.headings);
    std::vector<QStringList> rows;
    for (const auto& row : table.rows)
        rows.push_back(cellsOf(row.group, row.cells));
    std::vector<qsizetype> widths;
    const bool isTable = !table.rows.empty() && makeTable(sheet, formats, headings, table.rows.size());
    for (qsizetype column = 0; column < headings.size(); ++column) {
        write(sheet, 0, static_cast<lxw_col_t>(column), headings[column], formats.heading);
        widths.push_back(columnWidth(headings[column], rows, column));
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             static_cast<double>(widths.back()), nullptr);
    }
    const auto makeRowHighEnough = [&](lxw_row_t row, const QStringList& cells) {
        qsizetype lines = 1;
        for (std::size_t column = 0; column < widths.size(); ++column)
            lines = std::max(lines, linesOf(cells.value(static_cast<qsizetype>(column)), widths[column]));
        makeHighEnough(sheet, row, lines);
    };
    makeRowHighEnough(0, headings);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i + 1);
        for (qsizetype column = 0; column < rows[i].size(); ++column)
            write(sheet, row, static_cast<lxw_col_t>(column), rows[i][column], formats.cell);
        makeRowHighEnough(row, rows[i]);
    }
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(frozenColumns));
    if (!table.rows.empty() && !isTable)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(headings.size() - 1));
    fitToPaper(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    return widths;
}

/// Across the columns of the table, or in a wide one where there is no table.
void writeNote(lxw_worksheet* sheet, const Formats& formats, lxw_row_t row, const QString& note, const std::vector<qsizetype>& widths) {
    const QByteArray text = note.left(longestCell).toUtf8();
    if (widths.size() > 1) {
        worksheet_merge_range(sheet, row, 0, row, static_cast<lxw_col_t>(widths.size() - 1), text.constData(), formats.cell);
    } else {
        if (widths.empty())
            worksheet_set_column(sheet, 0, 0, static_cast<double>(widestOfLongText), nullptr);
        worksheet_write_string(sheet, row, 0, text.constData(), formats.cell);
    }
    makeHighEnough(sheet, row, linesOf(note, widths.empty() ? widestOfLongText : widthOf(widths)));
}

void writeSheet(lxw_worksheet* sheet, const Formats& formats, const XlsxSheet& content, const QString& groupHeading, int frozenColumns) {
    lxw_row_t row = 0;
    std::vector<qsizetype> widths;
    if (content.table) {
        widths = writeTable(sheet, formats, *content.table, groupHeading, frozenColumns);
        row = static_cast<lxw_row_t>(content.table->rows.size()) + 2;
    }
    if (!content.note.isEmpty()) {
        writeNote(sheet, formats, row, content.note, widths);
        row += 2;
    }
    if (content.png.isEmpty())
        return;
    QByteArray words = content.pictureWords.toUtf8();
    lxw_image_options options{};
    options.description = words.data();
    worksheet_insert_image_buffer_opt(sheet, row, 0, reinterpret_cast<const unsigned char*>(content.png.constData()),
                                      static_cast<std::size_t>(content.png.size()), &options);
}

void setProperties(lxw_workbook* book, const XlsxContent& content) {
    QByteArray title = content.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    // The day alone, so that two runs of one day write the same.
    properties.created = QDateTime(content.date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

} // namespace

std::vector<XlsxSheet> sheetForEach(const std::vector<const WordTable*>& tables) {
    std::vector<XlsxSheet> sheets;
    for (const WordTable* table : tables)
        sheets.push_back({.name = table->title, .table = table});
    return sheets;
}

Result<QByteArray> xlsxOf(const XlsxContent& content) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const auto failed = [&](const QString& why) {
        return failure(XlsxText::tr("the spreadsheet could not be made: %1").arg(why), folder.path(),
                       XlsxText::tr("Make room in the folder for temporary files"));
    };
    if (!folder.isValid())
        return failed(folder.errorString());
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return failed(XlsxText::tr("no memory"));
    setProperties(book, content);
    const Formats formats(book);
    QSet<QByteArray> names;
    std::vector<lxw_worksheet*> sheets{workbook_add_worksheet(book, sheetName(content.coverName, names).constData())};
    for (const XlsxSheet& sheet : content.sheets)
        sheets.push_back(workbook_add_worksheet(book, sheetName(sheet.name, names).constData()));
    const bool complete = std::find(sheets.begin(), sheets.end(), nullptr) == sheets.end();
    if (complete) {
        writeCover(sheets.front(), formats, content);
        for (std::size_t i = 0; i < content.sheets.size(); ++i)
            writeSheet(sheets[i + 1], formats, content.sheets[i], content.groupHeading, content.frozenColumns);
    }
    const lxw_error closed = workbook_close(book);
    if (!complete)
        return failed(XlsxText::tr("two tables have the same name"));
    if (closed != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(closed)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return file.readAll();
}

} // namespace placewright
