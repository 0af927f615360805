// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <unistd.h>

namespace {

QString word(const char* text) {
    return QString::fromLatin1(text);
}

QString blmk() {
    return QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/blmk.json");
}

Ran exportTo(const QString& what, const QString& out, const QStringList& more = {}) {
    return runProgram(QStringList{word("export"), blmk(), word("--what"), what, word("-o"), out} + more);
}

QByteArray said(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
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
        const QString what = words.takeFirst();
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
    const QByteArray info = said(word("pdfinfo"), {out});
    CHECK(info.contains("842 x 595 pts (A4)"));
    CHECK(said(word("pdffonts"), {out}).contains("Liberation"));
    CHECK(said(word("pdftotext"), {out, word("-")}).contains("Functions and decisions map"));
    REQUIRE(exportTo(word("structure"), out, {word("--paper"), word("a3")}).status == 0);
    CHECK(said(word("pdfinfo"), {out}).contains("(A3)"));
    CHECK(said(word("pdftotext"), {out, word("-")}).contains("Bedfordshire Care Alliance"));
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

TEST_CASE("wrong requests to export write nothing and say what would be right", "[cli]") {
    const Folder folder;
    const struct {
        const char* what;
        const char* out;
        const char* expected;
    } wrongs[]{{"sandwich", "x.pdf", "--list"},
               {"map", "x.docx", ".pdf"},
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
