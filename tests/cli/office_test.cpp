// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFileInfo>
#include <QProcess>

#include <catch2/catch.hpp>

namespace {

/// Text without white space, as where lines break is no matter.
QString bare(QString text) {
    return text.remove(QChar(0xAD)).simplified().remove(u' ');
}

/// What is read in a document after another program has opened it and made a PDF of it.
QString textByOffice(const Folder& folder, const QString& document) {
    said(word("soffice"), {word("-env:UserInstallation=file://") + folder.at(word("profile")), word("--headless"), word("--convert-to"), word("pdf"),
                           word("--outdir"), folder.at(word("converted")), document});
    const QString pdf = folder.at(word("converted/") + QFileInfo(document).completeBaseName() + word(".pdf"));
    return bare(QString::fromUtf8(said(word("pdftotext"), {word("-raw"), pdf, word("-")})));
}

/// Names of functions and of who decides them, from the table that all forms are compared with.
QStringList namesIn(const QByteArray& csv) {
    const QByteArray names = said(word("python3"), {word("-c"),
                                                    word("import csv,sys,io\n"
                                                         "for r in csv.DictReader(open(sys.argv[1],encoding='utf-8-sig',newline='')):\n"
                                                         "  print(r['Function or decision'])\n"
                                                         "  for d in r['Decision body'].split(';'):\n"
                                                         "    print(d.strip())\n"),
                                                    QString::fromUtf8(csv)});
    return QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts);
}

QStringList missingFrom(const QString& text, const QStringList& names) {
    QStringList missing;
    for (const QString& name : names)
        if (!text.contains(bare(name)))
            missing << name;
    return missing;
}

void writeExample(const QString& what, const QString& out, const QStringList& more = {}) {
    const Ran ran = runProgram(QStringList{word("export"), QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json"), word("--what"), what,
                                           word("-o"), out} +
                               more);
    CHECK(ran.message() == QString());
    REQUIRE(ran.status == 0);
}

} // namespace

TEST_CASE("another program opens the document, the workbook and the slides, and finds every function and decider", "[cli][office]") {
    const Folder folder;
    writeExample(word("map"), folder.at(word("map.csv")));
    const QStringList names = namesIn(folder.at(word("map.csv")).toUtf8());
    REQUIRE(names.size() > 100);
    for (const char* form : {"docx", "xlsx"}) {
        const QString written = folder.at(word("map.") + word(form));
        writeExample(word("map"), written);
        CAPTURE(form);
        CHECK(missingFrom(textByOffice(folder, written), names).join(u'\n').toStdString() == "");
    }
    const QString slides = folder.at(word("slides.pptx"));
    writeExample(word("map"), slides, {word("--sheets"), word("cover,structure,map,table")});
    CHECK(missingFrom(textByOffice(folder, slides), names).join(u'\n').toStdString() == "");
}

TEST_CASE("another program opens a comparison as document, slides and workbook, and finds every change and number", "[cli][office]") {
    const Folder folder;
    const QString example = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/blmk.json");
    for (const char* form : {"html", "docx", "pptx", "xlsx"})
        REQUIRE(runProgram({word("compare"), example, word("a"), word("b"), word("-o"), folder.at(word("comparison.") + word(form))}).status == 0);
    const QByteArray cells = said(word("python3"), {word("-c"),
                                                    word("import sys\n"
                                                         "import xml.etree.ElementTree as ET\n"
                                                         "H='{http://www.w3.org/1999/xhtml}'\n"
                                                         "for r in ET.parse(sys.argv[1]).iter(H+'tr'):\n"
                                                         "  for c in r: print(' '.join(''.join(c.itertext()).split()))\n"),
                                                    folder.at(word("comparison.html"))});
    QStringList names = QString::fromUtf8(cells).split(u'\n', Qt::SkipEmptyParts);
    names.removeDuplicates();
    REQUIRE(names.size() > 200);
    for (const char* form : {"docx", "pptx", "xlsx"}) {
        CAPTURE(form);
        CHECK(missingFrom(textByOffice(folder, folder.at(word("comparison.") + word(form))), names).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("a document is no larger than it has to be", "[cli]") {
    const Folder folder;
    writeExample(word("map"), folder.at(word("map.docx")));
    CHECK(QFileInfo(folder.at(word("map.docx"))).size() < 2'000'000);
}

TEST_CASE("slides hold shapes to edit: groups, text, and connectors glued to boxes that are there", "[cli]") {
    const Folder folder;
    const QString out = folder.at(word("structure.pptx"));
    writeExample(word("structure"), out);
    const QByteArray counts = said(word("python3"), {word("-c"),
                                                     word("import re,sys,zipfile\n"
                                                          "import xml.etree.ElementTree as ET\n"
                                                          "z=zipfile.ZipFile(sys.argv[1])\n"
                                                          "assert z.testzip() is None\n"
                                                          "names=z.namelist()\n"
                                                          "for n in names: ET.fromstring(z.read(n))\n"
                                                          "types=z.read('[Content_Types].xml').decode()\n"
                                                          "assert all('/'+n in types for n in names if n.startswith('ppt/') and n.endswith('.xml'))\n"
                                                          "for n in names:\n"
                                                          "  if n.endswith('.rels'):\n"
                                                          "    base=n.replace('_rels/','').rsplit('/',1)[0] if '/' in n.replace('_rels/','') else ''\n"
                                                          "    for t in re.findall(r'Target=\"([^\"]*)\"',z.read(n).decode()):\n"
                                                          "      parts=[p for p in (base+'/'+t).split('/') if p]\n"
                                                          "      while '..' in parts: i=parts.index('..'); del parts[i-1:i+1]\n"
                                                          "      assert '/'.join(parts) in names, (n,t)\n"
                                                          "s=z.read('ppt/slides/slide1.xml').decode()\n"
                                                          "ids=re.findall(r'cNvPr id=\"(\\d+)\"',s)\n"
                                                          "assert len(ids)==len(set(ids)), 'an id twice'\n"
                                                          "glued=re.findall(r'<a:(?:st|end)Cxn id=\"(\\d+)\"',s)\n"
                                                          "assert set(glued)<=set(ids)\n"
                                                          "print(s.count('<p:grpSp>'),s.count('<a:t>'),s.count('<p:cxnSp>'),len(glued),s.count('<p:pic>'),len(re.findall('slides/slide',types)))\n"),
                                                     out});
    const QList<QByteArray> numbers = counts.trimmed().split(' ');
    REQUIRE(numbers.size() == 6);
    INFO(counts.toStdString());
    CHECK(numbers[0].toInt() > 20);
    CHECK(numbers[1].toInt() > 50);
    CHECK(numbers[2].toInt() > 2);
    CHECK(numbers[3].toInt() == 2 * numbers[2].toInt());
    CHECK(numbers[4] == "0");
    CHECK(numbers[5] == "1");
}
