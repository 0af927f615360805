// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/text/text_measure.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/drawing/writing/png_writer.h"
#include "views/drawing/writing/svg_writer.h"
#include "views/drawing/writing/write_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace placewright;

namespace {

DisplayList sample() {
    DisplayList list;
    list.title = QStringLiteral("A sample <drawing> & more");
    list.description = QStringLiteral("Two boxes");
    Mark box;
    box.kind = MarkKind::box;
    box.shape = MarkShape::rectangle;
    box.fill = ThemeRole::surface;
    box.stroke = ThemeRole::outline;
    box.rect = {0, 0, 300, 200};
    box.subject = Id(QStringLiteral("place"));
    box.words = QStringLiteral("Place \"Bedford\" & <others>") + QChar(0x0B);
    box.text = textBlock(QStringLiteral("Bedfordshire Care Alliance of many organisations"), {16, 16}, 150,
                         {12, FontWeight::bold});
    const int place = list.add(box);
    box.parent = place;
    box.rect = {20, 100, 40, 40};
    box.text.clear();
    list.add(box);
    list.legend = {{box, QStringLiteral("A box of the sample")}};
    return list;
}

SheetText text() {
    return {QStringLiteral("Bedfordshire, Luton and Milton Keynes"), QStringLiteral("Option A"),
            QStringLiteral("Draft"), QStringLiteral("Version 3"), QStringLiteral("1 must falls short")};
}

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void checkWellFormed(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    QSet<QString> ids;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().hasAttribute(QLatin1String("id"))) {
            const QString id = xml.attributes().value(QLatin1String("id")).toString();
            CHECK_FALSE(ids.contains(id));
            ids.insert(id);
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(ids.contains(QStringLiteral("place")));
}

} // namespace

TEST_CASE("SVG is well-formed, names its boxes and has no id twice", "[svg]") {
    const auto alone = svgOf(sample());
    REQUIRE(alone);
    checkWellFormed(*alone);
    const auto sheet = svgOf(sheetOf(sample(), {PaperSize::a3, true}, text()));
    REQUIRE(sheet);
    checkWellFormed(*sheet);
    CHECK(sheet->contains("width=\"420mm\" height=\"297mm\""));
    CHECK(sheet->contains("Place &quot;Bedford&quot; &amp; &lt;others&gt;"));
    CHECK(sheet->contains("A box of the sample"));
}

TEST_CASE("PDF has exact paper sizes, its fonts in it and text to select", "[pdf]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheets.pdf"));
    const std::vector<Sheet> sheets{sheetOf(sample(), {PaperSize::a3, true}, text(), 1, 2),
                                    sheetOf(sample(), {PaperSize::a4, false}, text(), 2, 2)};
    const auto pdf = pdfOf(sheets, QStringLiteral("Structure of BLMK"));
    REQUIRE(pdf);
    REQUIRE(writeFileAtomically(path, *pdf));
    const QString info = output(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"),
                                                            QStringLiteral("-l"), QStringLiteral("2"), path});
    INFO(info.toStdString());
    CHECK(info.contains(QStringLiteral("Title:           Structure of BLMK")));
    CHECK(info.contains(
        QRegularExpression(QStringLiteral("Page +1 size: +119[01](\\.\\d+)? x 84[12](\\.\\d+)? pts \\(A3\\)"))));
    CHECK(info.contains(
        QRegularExpression(QStringLiteral("Page +2 size: +595(\\.\\d+)? x 84[12](\\.\\d+)? pts \\(A4\\)"))));
    const QStringList fonts = output(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(QStringLiteral("LiberationSans")));
        CHECK(font.simplified().split(u' ').contains(QStringLiteral("yes")));
    }
    const QString words = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char* expected :
         {"Bedfordshire, Luton and Milton Keynes", "Alliance of", "A box of the sample", "Sheet 2 of 2"})
        CHECK(words.contains(QString::fromLatin1(expected)));
    CHECK_FALSE(pdfOf({}, QString()));
}

TEST_CASE("a PDF gives back every character that it shows, and reads wrapped lines as words", "[pdf]") {
    const QStringList lines{QStringLiteral("Café, naïve – “quotes” (in \\ brackets)"), QStringLiteral("Board\u00a0of 12\u2011month"),
                            QStringLiteral("漢字 beside Latin"), QStringLiteral("e\u0301tude 𝒜"), QStringLiteral("fi fl ffi AVA To")};
    Sheet sheet{{PaperSize::a4, false}, {}};
    double y = 60;
    for (const QString& line : lines) {
        Mark mark;
        mark.rect = {60, y - 14, 600, 20};
        mark.text = {{line, {60, y}, 12}};
        sheet.marks.addPassage(PassageRole::paragraph, sheet.marks.add(mark));
        y += 40;
    }
    Mark wrappedWords;
    wrappedWords.text = textBlock(QStringLiteral("A name that goes over several lines, its well-known words apart"), {60, y}, 90, {12});
    sheet.marks.addPassage(PassageRole::heading2, sheet.marks.add(wrappedWords));
    const auto pdf = pdfOf({sheet}, QStringLiteral("Größe (1)"));
    REQUIRE(pdf);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("odd.pdf"));
    REQUIRE(writeFileAtomically(path, *pdf));
    const QString words = output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    for (const QString& line : lines) {
        INFO(line.toStdString());
        QString plain = line;
        CHECK(words.normalized(QString::NormalizationForm_C).replace(QChar::Nbsp, u' ').contains(plain.replace(QChar::Nbsp, u' ').normalized(QString::NormalizationForm_C)));
    }
    CHECK(output(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Größe (1)")));
    CHECK(output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path})
              .contains(QStringLiteral("A name that goes over several lines, its well-known words apart")));
    output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
}

TEST_CASE("a picture has the pixels its scale asks for", "[png]") {
    const auto image = imageOf(sheetOf(sample(), {PaperSize::a4, true}, text()), 2);
    REQUIRE(image);
    CHECK(image->size() == QSize(2245, 1587));
    CHECK(pngOf(*image)->startsWith("\x89PNG"));
    CHECK_FALSE(imageOf(sample(), 1000, printTheme()));
}

TEST_CASE("a sheet keeps its picture within the paper", "[sheet]") {
    for (PaperSize size : {PaperSize::a4, PaperSize::a3, PaperSize::a2, PaperSize::a1, PaperSize::a0})
        for (bool landscape : {true, false}) {
            const Sheet sheet = sheetOf(sample(), {size, landscape}, text(), 3, 12);
            CHECK(QRectF(QPointF(), sheet.paper.units()).contains(sheet.marks.bounds()));
        }
}

TEST_CASE("writing a file fails with the reason and leaves what was there", "[file]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    REQUIRE(writeFileAtomically(path, "first"));
    const auto none = writeFileAtomically(folder.filePath(QStringLiteral("no/such/map.pdf")), "x");
    REQUIRE_FALSE(none);
    CHECK(none.error().sentence().contains(QStringLiteral("does not exist")));
    const auto isFolder = writeFileAtomically(folder.path(), "x");
    REQUIRE_FALSE(isFolder);
    CHECK(isFolder.error().sentence().contains(QStringLiteral("folder")));
    CHECK_FALSE(writeFileAtomically(QStringLiteral("/dev/null"), "x"));
    {
        // A file size limit fails a write half-way, as a full disk does.
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto full = writeFileAtomically(path, QByteArray(100000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        REQUIRE_FALSE(full);
        CHECK(full.error().sentence().contains(QStringLiteral("unchanged")));
    }
    if (geteuid() != 0) { // root may write anywhere
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        CHECK_FALSE(writeFileAtomically(path, "x"));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "first");
}
