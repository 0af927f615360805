// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/print_drawing.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("sheets are printed each on its own paper, and a file that can't be written is told of", "[app]") {
    const QTemporaryDir folder;
    std::vector<Sheet> sheets{{{PaperSize::a4, false}, {}}, {{PaperSize::a3, true}, {}}};
    for (Sheet& sheet : sheets) {
        Mark words;
        words.text = {{QStringLiteral("North place"), {60, 60}, 12}};
        sheet.marks.add(words);
    }
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFileName(path);
    REQUIRE(printSheets(printer, sheets));
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("2"), path});
    REQUIRE(reader.waitForFinished());
    const QString said = QString::fromUtf8(reader.readAllStandardOutput());
    CAPTURE(said.toStdString());
    CHECK(said.contains(QRegularExpression(QStringLiteral("Page +1 size: +595[.0-9]* x 84[12]"))));
    CHECK(said.contains(QRegularExpression(QStringLiteral("Page +2 size: +119[01][.0-9]* x 84[12]"))));

    const QString gone = folder.filePath(QStringLiteral("gone/printed.pdf"));
    printer.setOutputFileName(gone);
    const auto printed = printSheets(printer, sheets);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().sentence().contains(gone));
    CHECK_FALSE(QFile::exists(gone));
}
