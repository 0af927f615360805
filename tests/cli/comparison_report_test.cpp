// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

const QString blmkFile = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/blmk.json");

/// The example with a third option: the second without some of its seats and with others renamed.
QString threeOptionsFile(const Folder& folder) {
    const QString out = folder.at(word("three.json"));
    said(word("python3"), {word("-c"),
                           word("import copy,json,sys\n"
                                "d=json.load(open(sys.argv[1],encoding='utf-8'))\n"
                                "c=copy.deepcopy(d['options'][1]); c['id']='c'; c['name']='Luton & <Bedford> apart'; c['basedOn']='b'\n"
                                "c['seats']=[s for i,s in enumerate(c['seats']) if i%7]\n"
                                "for s in c['seats'][::5]: s['title']='Renamed: '+s.get('title','')\n"
                                "d['options'].append(c)\n"
                                "json.dump(d,open(sys.argv[2],'w',encoding='utf-8'))\n"),
                           blmkFile, out});
    return out;
}

QString comparison(const Folder& folder, const char* form) {
    return folder.at(word("comparison.") + word(form));
}

void writeAll(const Folder& folder) {
    const QString three = threeOptionsFile(folder);
    for (const char* form : {"pdf", "html", "docx", "pptx", "xlsx"}) {
        CAPTURE(form);
        const Ran ran = runProgram({word("export"), three, word("--what"), word("comparison"), word("--option"), word("a"), word("--option"), word("b"),
                                    word("--option"), word("c"), word("-o"), comparison(folder, form)});
        CHECK(ran.message() == QString());
        REQUIRE(ran.status == 0);
        CHECK(ran.out.isEmpty());
    }
    const Ran told = runProgram({word("compare"), three, word("a"), word("b"), word("c"), word("-o"), folder.at(word("changes.json"))});
    REQUIRE(told.status == 0);
    CHECK(told.out.isEmpty());
}

} // namespace

TEST_CASE("every format of a comparison has the same changes, measures and findings", "[cli]") {
    const Folder folder;
    writeAll(folder);
    const QByteArray differences =
        said(word("python3"), {QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/tests/cli/same_comparison.py"), folder.path()});
    INFO(differences.toStdString());
    const QList<QByteArray> lines = differences.trimmed().split('\n');
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].split(' ')[0].toInt() > 300);
    CHECK(lines[0].split(' ')[1].toInt() > 150);
    // The example has no two-way twin of these words: one a chapter, so that none is left out everywhere.
    const QByteArray page = contentOf(comparison(folder, "html"));
    for (const char* part : {"In short", "Drawings", "What differs", "Measures", "Findings", "How it is counted", "At a glance", "Where the options differ",
                             "Luton &amp; &lt;Bedford&gt; apart"})
        CHECK(page.contains(part));
}

TEST_CASE("the page of a comparison can be read out: one H1, headings in order, captions, scopes, figures in words, no script", "[cli]") {
    const Folder folder;
    const QString out = comparison(folder, "html");
    REQUIRE(runProgram({word("compare"), blmkFile, word("a"), word("b"), word("-o"), out}).status == 0);
    said(word("xmllint"), {word("--noout"), out});
    const auto count = [&](const char* path) { return QString::fromUtf8(said(word("xmllint"), {word("--xpath"), word("count(") + word(path) + word(")"), out})).trimmed().toInt(); };
    CHECK(count("//*[local-name()='h1']") == 1);
    CHECK(count("//*[local-name()='h3'][not(preceding::*[local-name()='h2'])]") == 0);
    CHECK(count("//*[local-name()='table']") > 15);
    CHECK(count("//*[local-name()='table'][not(*[local-name()='caption'])]") == 0);
    CHECK(count("//*[local-name()='th'][not(@scope)]") == 0);
    CHECK(count("//*[local-name()='figure']") > 9);
    CHECK(count("//*[local-name()='figure'][not(.//*[local-name()='title']) or not(*[local-name()='figcaption'])]") == 0);
    CHECK(count("//*[local-name()='script' or local-name()='link' or local-name()='img']") == 0);
    const QByteArray page = contentOf(out);
    const auto doubles = [&] {
        static const QRegularExpression ids(word(" id=\"([^\"]*)\""));
        QSet<QString> seen;
        int twice = 0;
        for (auto match = ids.globalMatch(QString::fromUtf8(page)); match.hasNext();) {
            const QString id = match.next().captured(1);
            twice += seen.contains(id);
            seen.insert(id);
        }
        return twice;
    };
    CHECK(doubles() == 0);
}

TEST_CASE("the PDF of a comparison is tagged, has bookmarks, a title and a language", "[cli]") {
    const Folder folder;
    const QString out = comparison(folder, "pdf");
    REQUIRE(runProgram({word("compare"), blmkFile, word("a"), word("b"), word("-o"), out}).status == 0);
    const QByteArray info = said(word("pdfinfo"), {word("-l"), word("4"), out});
    CHECK(info.contains("Tagged:          yes"));
    CHECK(info.contains("Comparison of Two care alliances and Four places"));
    CHECK(info.contains("595.276 x 841.89 pts (A4)"));
    CHECK(info.contains("(A3)"));
    const QByteArray tags = said(word("pdfinfo"), {word("-struct-text"), out});
    for (const char* tag : {"H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure", "LI"})
        CHECK(tags.contains(tag));
    const QByteArray content = said(word("qpdf"), {word("--qdf"), word("--object-streams=disable"), out, word("-")});
    CHECK(content.contains("/Lang (en-GB)"));
    CHECK(content.contains("/DisplayDocTitle true"));
    CHECK(content.count("/S /Figure") > 9);
    CHECK(content.count("/S /Figure") == content.count("/Alt "));
    for (const char* bookmark : {"(Cover)", "(In short)", "(Drawings)", "(Four places)", "(What differs)", "(Measures)", "(Decisions by tier)", "(Findings)"})
        CHECK(content.contains(bookmark));
    said(word("qpdf"), {word("--check"), out});
}

TEST_CASE("the report of a comparison needs options that can be compared and a file to write", "[cli]") {
    const Folder folder;
    const QString out = comparison(folder, "pdf");
    const QList<std::pair<QStringList, QString>> wrong{
        {{word("export"), blmkFile, word("--what"), word("comparison"), word("-o"), out, word("--option"), word("a")}, word("two options")},
        {{word("export"), blmkFile, word("--what"), word("comparison"), word("-o"), out, word("--option"), word("a"), word("--option"), word("zz")}, word("The options are a, b")},
        {{word("export"), blmkFile, word("--what"), word("comparison"), word("-o"), folder.at(word("x.svg"))}, word("--list")},
        {{word("export"), QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json"), word("--what"), word("comparison"), word("-o"), out}, word("two options")},
        {{word("compare"), blmkFile, word("a"), word("b"), word("--format"), word("pdf")}, word("-o comparison.pdf")},
        {{word("compare"), blmkFile, word("a"), word("b"), word("-o"), folder.at(word("x.odt"))}, word(".docx")},
        {{word("compare"), blmkFile, word("a"), word("a"), word("-o"), out}, word("twice")},
        {{word("compare"), blmkFile, word("a"), word("b"), word("-o"), folder.at(word("no/folder/x.pdf"))}, word("no/folder")}};
    for (const auto& [arguments, expected] : wrong) {
        CAPTURE(arguments.join(u' ').toStdString());
        const Ran ran = runProgram(arguments);
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errLines().size() == 1);
        CHECK(ran.message().contains(expected));
    }
    CHECK(folder.entries().isEmpty());
}

TEST_CASE("all options are compared if none is named, and a form can be asked for whatever the file is called", "[cli]") {
    const Folder folder;
    const QString out = comparison(folder, "pptx");
    REQUIRE(runProgram({word("export"), blmkFile, word("--what"), word("comparison"), word("-o"), out}).status == 0);
    CHECK(contentOf(out).startsWith("PK"));
    const QString page = folder.at(word("page"));
    REQUIRE(runProgram({word("compare"), blmkFile, word("b"), word("a"), word("--format"), word("html"), word("-o"), page}).status == 0);
    CHECK(contentOf(page).contains("Comparison of Four places and Two care alliances"));
}
