// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <unistd.h>

namespace {

QString blmk() {
    return QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/blmk.json");
}

Ran exportTo(const QString& what, const QString& out, const QStringList& more = {}) {
    return runProgram(QStringList{word("export"), blmk(), word("--what"), what, word("-o"), out} + more);
}

} // namespace

TEST_CASE("every pair that export --list names can be written", "[cli]") {
    const Ran list = runProgram({word("export"), word("--list")});
    CHECK(list.status == 0);
    CHECK(list.err.isEmpty());
    const Folder folder;
    int written = 0;
    for (const QByteArray& line : list.out.trimmed().split('\n')) {
        QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        QString what = words.takeFirst();
        for (const auto& [page, id] : {std::pair{"forum:ID", "forum:board"}, {"place:ID", "place:mk-alliance"}, {"organisation:ID", "organisation:blmk-nhs-body"}})
            what.replace(word(page), word(id));
        for (const QString& form : words) {
            const QString out = folder.at(what + u'.' + form);
            CAPTURE(out.toStdString());
            const Ran ran = exportTo(what, out);
            CHECK(ran.message() == QString());
            CHECK(ran.status == 0);
            CHECK(ran.out.isEmpty());
            CHECK(QFileInfo(out).size() > 500);
            ++written;
        }
    }
    CHECK(written >= 10);
    CHECK(folder.entries().size() == written);
}

TEST_CASE("the PDF of the map has the paper asked for, our font embedded, and text to be found", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("map.pdf"));
    REQUIRE(exportTo(word("map"), out, {word("--paper"), word("a4")}).status == 0);
    const QByteArray info = said(word("pdfinfo"), {word("-l"), word("2"), out});
    CHECK(info.contains("595.276 x 841.89 pts (A4)")); // The cover stands upright,
    CHECK(info.contains("841.89 x 595.276 pts (A4)")); // the structure across.
    CHECK(said(word("pdffonts"), {out}).contains("Liberation"));
    CHECK(said(word("pdftotext"), {out, word("-")}).contains("Functions and decisions map"));
    REQUIRE(exportTo(word("structure"), out, {word("--paper"), word("a3")}).status == 0);
    CHECK(said(word("pdfinfo"), {out}).contains("(A3)"));
    CHECK(said(word("pdftotext"), {out, word("-")}).contains("Bedfordshire Care Alliance"));
}

TEST_CASE("the PDF of the map can be read out: language, headings, tables, figures and their words", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("map.pdf"));
    REQUIRE(exportTo(word("map"), out).status == 0);
    CHECK(said(word("pdfinfo"), {out}).contains("Tagged:          yes"));
    const QByteArray tags = said(word("pdfinfo"), {word("-struct-text"), out});
    for (const char* tag : {"Document", "H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure", "LI"})
        CHECK(tags.contains(tag));
    CHECK(tags.contains("\"Audit committee\""));
    CHECK(tags.contains("\"Who decides\""));
    const QByteArray content = said(word("qpdf"), {word("--qdf"), word("--object-streams=disable"), out, word("-")});
    CHECK(content.contains("/Lang (en-GB)"));
    CHECK(content.contains("/DisplayDocTitle true"));
    CHECK(content.count("/S /Figure") > 1);
    CHECK(content.count("/S /Figure") == content.count("/Alt "));
    CHECK(content.count("/S /TH") == content.count("/Scope /Column") + content.count("/Scope /Row"));
    for (const char* bookmark : {"(Cover)", "(The map)", "(Forums)", "(Audit committee)"})
        CHECK(content.contains(bookmark));
    said(word("qpdf"), {word("--check"), out});
}

TEST_CASE("the sheets asked for are the ones that are written", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("map.pdf"));
    REQUIRE(exportTo(word("map"), out, {word("--sheets"), word("cover,legend")}).status == 0);
    const QByteArray text = said(word("pdftotext"), {out, word("-")});
    CHECK(text.contains("Sheet 2 of 2"));
    CHECK(text.contains("Legend, from sheet 2"));
    const Ran wrong = exportTo(word("map"), folder.at(word("x.pdf")), {word("--sheets"), word("cover,posters")});
    CHECK(wrong.status == 2);
    CHECK(wrong.message().contains(word("posters")));
    CHECK(wrong.message().contains(word("organisations")));
}

TEST_CASE("SVG and HTML are well formed", "[cli]") {
    const Folder folder;
    for (const auto& [what, form] :
         {std::pair{"structure", "svg"}, {"map", "svg"}, {"decisions", "svg"}, {"structure", "html"}}) {
        const QString out = folder.at(word(what) + u'.' + word(form));
        REQUIRE(exportTo(word(what), out).status == 0);
        const QByteArray bytes = contentOf(out);
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        CAPTURE(what, form, xml.errorString().toStdString());
        CHECK_FALSE(xml.hasError());
    }
}

TEST_CASE("a validator finds nothing wrong with the pages", "[cli]") {
    const Folder folder;
    for (const char* what : {"map", "structure", "assurance"}) {
        const QString out = folder.at(word(what) + word(".html"));
        REQUIRE(exportTo(word(what), out).status == 0);
        QProcess tidy;
        tidy.setProcessChannelMode(QProcess::MergedChannels);
        tidy.start(word("tidy"), {word("-e"), word("-q"), out});
        REQUIRE(tidy.waitForFinished(120000));
        QStringList faults;
        // It knows HTML, and of the SVG within it only the name.
        static const QRegularExpression ofSvg(word("<svg> attribute|<svg> proprietary|<title> proprietary"));
        for (const QString& line : QString::fromUtf8(tidy.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.contains(ofSvg))
                faults << line;
        CAPTURE(what);
        CHECK(faults.join(u'\n').toStdString() == "");
    }
}

TEST_CASE("one place, forum or organisation has its page by itself", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("page.html"));
    REQUIRE(exportTo(word("place:mk-alliance"), out).status == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    CHECK(page.count("<h3") >= 1);
    CHECK(page.contains("id=\"places-mk-alliance\""));
    CHECK_FALSE(page.contains("id=\"table\""));
    const QString sheet = folder.at(word("page.pdf"));
    REQUIRE(exportTo(word("organisation:blmk-nhs-body"), sheet).status == 0);
    CHECK(said(word("pdfinfo"), {sheet}).contains("A4"));
    for (const char* wrong : {"place:atlantis", "place:board", "forum:mk-alliance", "place:"}) {
        const Ran ran = exportTo(word(wrong), folder.at(word("no.pdf")));
        CAPTURE(wrong, ran.message().toStdString());
        CHECK(ran.status == 2);
        CHECK(ran.message().contains(word("--what")));
        CHECK_FALSE(QFileInfo::exists(folder.at(word("no.pdf"))));
    }
    CHECK(exportTo(word("place:mk-alliance"), folder.at(word("no.csv"))).status == 2);
    CHECK(folder.entries().size() == 2);
}

TEST_CASE("a PNG has the resolution asked for", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("structure.png"));
    for (const int dpi : {72, 144}) {
        REQUIRE(exportTo(word("structure"), out, {word("--dpi"), QString::number(dpi)}).status == 0);
        const QByteArray kind = said(word("file"), {out});
        CAPTURE(kind.toStdString());
        CHECK(kind.contains(QByteArray::number(qRound(420 / 25.4 * dpi)) + " x " + QByteArray::number(qRound(297 / 25.4 * dpi))));
    }
    CHECK(exportTo(word("structure"), out, {word("--dpi"), word("9")}).status == 2);
}

TEST_CASE("pre-flight says what is wrong with the sheets, and lets only sound ones be written", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("structure.pdf"));
    const Ran small = exportTo(word("structure"), out, {word("--paper"), word("a4"), word("--preflight")});
    CHECK(small.status == 1);
    CHECK(small.out.startsWith("sheet 1: "));
    CHECK_FALSE(QFile::exists(out));
    const Ran large = exportTo(word("structure"), out, {word("--paper"), word("a1"), word("--preflight")});
    CHECK(large.message() == QString());
    CHECK(large.out == QByteArray());
    CHECK(large.status == 0);
    CHECK(QFile::exists(out));
    CHECK(exportTo(word("map"), folder.at(word("map.csv")), {word("--preflight")}).status == 2);
}

TEST_CASE("no type in the PDF is smaller than was asked for, and its text comes in the order of its parts", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("map.pdf"));
    REQUIRE(exportTo(word("map"), out, {word("--least-type"), word("7"), word("--split"), word("--sheets"), word("cover,structure,map,delegated,legend")}).status == 0);
    const QByteArray content = said(word("qpdf"), {word("--qdf"), word("--object-streams=disable"), out, word("-")});
    // Pages are written in units of 1/96 inch under a scale of 0.75.
    CHECK(content.contains("0.75 0 0 -0.75 "));
    double smallest = 1000;
    auto sizes = QRegularExpression(QStringLiteral("/F\\d+ ([\\d.]+) Tf")).globalMatch(QString::fromLatin1(content));
    while (sizes.hasNext())
        smallest = std::min(smallest, sizes.next().captured(1).toDouble() * 0.75);
    CHECK(smallest >= 6.95);
    CHECK(smallest < 9);
    const QByteArray text = said(word("pdftotext"), {out, word("-")});
    qsizetype before = -1;
    for (const char* part : {"The map at a glance", "NHS England and NHS Improvement", "Functions 1 to", "by which agreement", "Letters of the map"}) {
        const qsizetype at = text.indexOf(part, before + 1);
        CAPTURE(part);
        CHECK(at > before);
        before = at;
    }
}

TEST_CASE("wrong requests to export write nothing and say what would be right", "[cli]") {
    const Folder folder;
    const struct {
        const char* what;
        const char* out;
        const char* expected;
    } wrongs[]{{"sandwich", "x.pdf", "--list"},
               {"map", "x.doc", ".pdf"},
               {"map", "x", ".pdf"},
               {"decisions", "x.csv", "--list"},
               {"map", "no/folder/x.pdf", "no/folder"}};
    for (const auto& wrong : wrongs) {
        CAPTURE(wrong.what, wrong.out);
        const Ran ran = exportTo(word(wrong.what), folder.at(word(wrong.out)));
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errLines().size() == 1);
        CHECK(ran.message().contains(word(wrong.expected)));
    }
    CHECK(exportTo(word("map"), folder.at(word("x.pdf")), {word("--paper"), word("letter")}).status == 2);
    CHECK(exportTo(word("map"), folder.at(word("x.pdf")), {word("--option"), word("zz")}).status == 2);
    CHECK(exportTo(word("map"), folder.at(word("x.csv")), {word("--option"), word("a"), word("--option"), word("a")})
              .status == 2);
    CHECK(folder.entries().isEmpty());
}

TEST_CASE("export into a folder that can't be written leaves what was there", "[cli]") {
    if (::geteuid() == 0)
        return; // Nothing is read-only for root.
    const Folder folder;
    const QString out = folder.at(word("map.csv"));
    write(out, "before");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Ran ran = exportTo(word("map"), out);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(ran.status == 2);
    CHECK(contentOf(out) == "before");
}

TEST_CASE("export into a folder that isn't there says so and makes nothing", "[cli]") {
    const Folder folder;
    for (const char* form : {"pdf", "html", "xlsx", "csv"}) {
        CAPTURE(form);
        const Ran ran = exportTo(word("map"), folder.at(word("gone/map.") + word(form)));
        CHECK(ran.status == 2);
        CHECK(ran.message().contains(word("gone")));
        CHECK(ran.out.isEmpty());
    }
    CHECK(folder.entries().isEmpty());
}

TEST_CASE("the assurance report is a paged A4 document with cover, citations and every rule", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("assurance.pdf"));
    REQUIRE(exportTo(word("assurance"), out).status == 0);
    const QByteArray info = said(word("pdfinfo"), {out});
    CHECK(info.contains("841.89 x 595.276 pts (A4)"));
    CHECK(info.contains("Assurance report: Bedfordshire, Luton and Milton Keynes"));
    CHECK(said(word("pdffonts"), {out}).contains("Liberation"));
    const QByteArray text = said(word("pdftotext"), {word("-layout"), out, word("-")});
    for (const char* part : {"Two care alliances", "ICS design framework, version 1, June 2021", "Open points", "Every rule",
                             "place-min-dph", "section"})
        CHECK(text.contains(part));
    CHECK(text.count('\f') > 10);
}

TEST_CASE("the assurance report as a page is well formed and has a heading for every column and row", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("assurance.html"));
    REQUIRE(exportTo(word("assurance"), out).status == 0);
    said(word("xmllint"), {word("--noout"), out});
    const QByteArray page = contentOf(out);
    QXmlStreamReader xml(page);
    int tables = 0;
    int captions = 0;
    int rows = 0;
    int rowHeadings = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        tables += xml.name() == u"table";
        captions += xml.name() == u"caption";
        rows += xml.name() == u"tr";
        const auto scope = xml.attributes().value(word("scope"));
        rowHeadings += scope == u"row" || scope == u"rowgroup";
    }
    CHECK(tables >= 3);
    CHECK(captions == tables);
    CHECK(rows > 250);
    CHECK(rowHeadings == rows - tables);
}

TEST_CASE("the assurance report as CSV has a row for every rule that check knows", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("assurance.csv"));
    REQUIRE(exportTo(word("assurance"), out).status == 0);
    const QString script = word("import csv,sys\nrows=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig')))\n"
                                "assert all(len(r)==len(rows[0]) for r in rows)\n"
                                "print(len({r[-1] for r in rows[1:]}))\n");
    const int rules = said(word("python3"), {word("-c"), script, out}).trimmed().toInt();
    const Ran junit = runProgram({word("check"), blmk(), word("--format"), word("junit")});
    CHECK(rules == junit.out.count("<testcase "));
}

TEST_CASE("the assurance report as a spreadsheet opens with another program and holds no formula", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("assurance.xlsx"));
    REQUIRE(exportTo(word("assurance"), out).status == 0);
    const QString script = word("import sys,zipfile,xml.dom.minidom as x\nz=zipfile.ZipFile(sys.argv[1])\n"
                                "assert z.testzip() is None\n"
                                "for n in z.namelist():\n  x.parseString(z.read(n))\n"
                                "b=x.parseString(z.read('xl/workbook.xml'))\n"
                                "print('|'.join(s.getAttribute('name') for s in b.getElementsByTagName('sheet')))\n"
                                "print('place-min-dph' in z.read('xl/sharedStrings.xml').decode())\n"
                                "print(any(b'<f>' in z.read(n) for n in z.namelist() if 'worksheets' in n))\n");
    const QList<QByteArray> lines = said(word("python3"), {word("-c"), script, out}).trimmed().split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == "Report|Progress by theme|Open points|Every rule");
    CHECK(lines[1] == "True");
    CHECK(lines[2] == "False");
}

TEST_CASE("every format of the map has the same functions, deciders and limits", "[cli]") {
    const Folder folder;
    const QString testbourne = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json");
    for (const char* form : {"pdf", "html", "csv", "xlsx", "docx"}) {
        const Ran ran = runProgram({word("export"), testbourne, word("--what"), word("map"), word("-o"), folder.at(word("map.") + word(form))});
        CHECK(ran.message() == QString());
        REQUIRE(ran.status == 0);
    }
    const QByteArray differences =
        said(word("python3"), {QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/tests/cli/same_facts.py"), folder.path()});
    INFO(differences.toStdString());
    const QList<QByteArray> lines = differences.trimmed().split('\n');
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].split(' ')[0].toInt() > 100);
    CHECK(lines[0].split(' ')[1].toInt() > 5);
    CHECK(lines[0].split(' ')[2].toInt() == 10);
}

TEST_CASE("the map as a document has headings, real tables with headings of their own, and pictures with words", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("map.docx"));
    REQUIRE(exportTo(word("map"), out).status == 0);
    const QString script = word("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nd=z.read('word/document.xml').decode()\n"
                                "for s in ('Title','Heading1','Heading2','Heading3','ListBullet'):\n"
                                "  print(d.count('w:val=\"%s\"'%s))\n"
                                "print(d.count('<w:tbl>'), d.count('<w:tblHeader/>'), d.count('<w:drawing>'), d.count('wp:docPr'), d.count('descr=\"\"'))\n"
                                "print(z.read('word/styles.xml').decode().count('en-GB'), z.namelist()[0])\n");
    const QList<QByteArray> lines = said(word("python3"), {word("-c"), script, out}).trimmed().split('\n');
    REQUIRE(lines.size() == 7);
    CHECK(lines[0] == "1");
    CHECK(lines[1] == "9");
    CHECK(lines[2].toInt() > 10);
    CHECK(lines[3].toInt() > 10);
    CHECK(lines[4].toInt() > 10);
    const QList<QByteArray> tables = lines[5].split(' ');
    CHECK(tables[0].toInt() > 10);
    CHECK(tables[0] == tables[1]);
    CHECK(tables[2].toInt() >= 2);
    CHECK(tables[2] == tables[3]);
    CHECK(tables[4] == "0");
    CHECK(lines[6] == "1 [Content_Types].xml");
}

TEST_CASE("the map as a spreadsheet has a sheet for each subject, a stable id in each row, and frozen headings", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("map.xlsx"));
    REQUIRE(exportTo(word("map"), out).status == 0);
    const QString script = word("import sys,zipfile,re\nz=zipfile.ZipFile(sys.argv[1])\n"
                                "print('|'.join(re.findall(r'<sheet name=\"([^\"]*)\"',z.read('xl/workbook.xml').decode())))\n"
                                "s=z.read('xl/worksheets/sheet2.xml').decode()\nprint('frozen' in s, '<f>' in s, '<tablePart' in s)\n"
                                "print('board' in z.read('xl/sharedStrings.xml').decode())\n");
    const QList<QByteArray> lines = said(word("python3"), {word("-c"), script, out}).trimmed().split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith("Cover|Functions and decisions|Who does what|Bodies|Seats|Delegations"));
    CHECK(lines[0].contains("Findings"));
    CHECK(lines[0].contains("Delegated by NHS England"));
    for (const char* subject : {"|Strategy and plans|", "|Money|", "|Commissioning services|", "|National and specialist commiss"})
        CHECK(lines[0].contains(subject));
    CHECK(lines[1] == "True False True");
}

TEST_CASE("a poster comes in pieces of the office printer's paper, at its true size", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("poster.pdf"));
    REQUIRE(exportTo(word("structure"), out, {word("--paper"), word("a1"), word("--tile"), word("a4")}).status == 0);
    const QByteArray info = said(word("pdfinfo"), {word("-l"), word("99"), out});
    CHECK_FALSE(info.contains("(A1)"));
    const QByteArray text = said(word("pdftotext"), {out, word("-")});
    CHECK(text.contains("100 mm"));
    CHECK(text.contains("A1 of "));
    CHECK(text.contains("B2 of "));
    // The rule of the key sheet: 283.46 points from end to end.
    const QByteArray content = said(word("qpdf"), {word("--qdf"), word("--object-streams=disable"), out, word("-")});
    bool exact = false;
    auto lines = QRegularExpression(QStringLiteral("(-?[\\d.]+) (-?[\\d.]+) m (-?[\\d.]+) \\2 l")).globalMatch(QString::fromLatin1(content));
    while (lines.hasNext()) {
        const auto line = lines.next();
        // Drawn in units of 1/96 inch under a scale, or in points.
        const double length = std::abs(line.captured(3).toDouble() - line.captured(1).toDouble());
        exact = exact || std::abs(length - 283.4646) < 0.01 || std::abs(length - 377.9528) < 0.01;
    }
    CHECK(exact);
    CHECK(exportTo(word("structure"), out, {word("--tile"), word("a1")}).status == 2);
}
