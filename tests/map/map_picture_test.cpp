// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_designs.h"
#include "views/drawing/map/map_marks.h"
#include "views/drawing/map/map_picture.h"
#include "views/drawing/text/text_measure.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/drawing/writing/svg_writer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTransform>
#include <QXmlStreamReader>
#include <cmath>
#include <set>

using namespace placewright;

namespace {

/// So many functions and committees that neither fit one sheet.
Workspace largeSystem(int functions, int committees, const QByteArray& name = "Function")
{
    QByteArray rows;
    for (int i = 0; i < functions; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows += (i ? "," : "") + ("{\"id\": \"f" + n + "\", \"name\": \"" + name + " " + n + "\", \"accountable\": \"body\"}");
    }
    Workspace workspace = smallSystem('[' + rows + ']');
    for (int i = 0; i < committees; ++i) {
        Forum forum;
        forum.id = Id(QStringLiteral("committee-%1").arg(i));
        forum.rank = rankGap * (100 + i);
        forum.system = id("sys");
        forum.kind = ForumKind::committee;
        forum.level = ForumLevel::system;
        forum.name = QStringLiteral("The %1th committee for a long and winding subject").arg(i);
        workspace.put({id("a"), Kind::forum, forum.id}, forum);
    }
    for (int i = 0; i < functions && committees > 0; ++i) {
        Decision decision;
        decision.id = Id(QStringLiteral("d%1").arg(i));
        decision.function = Id(QStringLiteral("f%1").arg(i));
        decision.parts = std::vector<DecisionPart>{{Id(QStringLiteral("committee-%1").arg(i % committees)), Part::decides, {}}};
        workspace.put({id("a"), Kind::decision, decision.id}, decision);
    }
    return workspace;
}

std::vector<Sheet> sheetsOf(const Workspace& workspace, PaperSize size = PaperSize::a3, bool table = true)
{
    MapSheetOptions options;
    options.paper.size = size;
    options.table = table;
    const Design design = designOf(workspace);
    return mapSheets(design, {}, mapDocument(design, {}, QDate(2026, 11, 22)), options);
}

/// The smallest type that the map itself has on sheets of a least type.
double smallestOnMap(const Workspace& workspace, PaperSize size, double leastPt)
{
    MapSheetOptions options;
    options.paper.size = size;
    options.table = false;
    options.leastPt = leastPt;
    const Design design = designOf(workspace);
    double smallest = 1000;
    for (const Sheet& sheet : mapSheets(design, {}, mapDocument(design, {}, QDate(2026, 11, 22)), options))
        for (const Mark& mark : sheet.marks.marks())
            if (mark.parent >= 0)
                for (const TextRun& run : mark.text)
                    smallest = std::min(smallest, run.pt);
    return smallest;
}

QString textOn(const Sheet& sheet)
{
    QStringList lines;
    for (const Mark& mark : sheet.marks.marks())
        for (const TextRun& run : mark.text)
            lines << run.text;
    return lines.join(u' ');
}

/// The corners of a run of text as it is painted.
QRectF reach(const TextRun& run)
{
    const double width = textWidth(run.text, run.pt, run.weight);
    const double shift = run.align == TextAlign::left ? 0 : (run.align == TextAlign::centre ? width / 2 : width);
    QTransform turn;
    turn.translate(run.at.x(), run.at.y());
    turn.rotate(run.angle);
    return turn.mapRect(QRectF(-shift, -run.pt * unitsPerPoint * 0.72, width, run.pt * unitsPerPoint * 0.9));
}

void checkOnPaper(const Sheet& sheet)
{
    const QRectF paper(QPointF(), sheet.paper.units());
    for (const Mark& mark : sheet.marks.marks()) {
        INFO(mark.words.toStdString());
        CHECK(paper.contains(extentOf(mark).adjusted(0, 0, 0.01, 0.01)));
        for (const TextRun& run : mark.text) {
            INFO(run.text.toStdString());
            CHECK(paper.contains(reach(run)));
        }
    }
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("every function and its state is on the sheets")
{
    const Workspace workspace = smallSystem(R"([
      {"id": "f", "name": "Settled", "accountable": "body", "instrument": "committee"}, {"id": "g", "name": "Contested", "accountable": "body"},
      {"id": "h", "name": "Orphaned", "accountable": "body", "exercisedBy": ["finance"]}])",
                                            R"([
      {"id": "d", "function": "f", "limit": 5000000, "parts": [{"who": "finance", "part": "decides"}]},
      {"id": "e", "function": "g", "parts": [{"who": "finance", "part": "decides"}, {"who": "south", "part": "decides"}]}])");
    const auto sheets = sheetsOf(workspace);
    REQUIRE(sheets.size() == 2);
    const QString picture = textOn(sheets[0]);
    for (const char* words : {"Settled", "Contested", "Orphaned", "two deciders", "no decider", "Delegated to a committee", "£5m", "Place",
                              "cannot hold this decision", "nobody decides yet", "Draft for discussion", "Smallshire", "Option A"})
        CHECK(picture.contains(QString::fromUtf8(words)));
    CHECK(textOn(sheets[1]).contains(QStringLiteral("D Finance committee")));
    CHECK(textOn(sheets[1]).contains(QStringLiteral("Open Government Licence")));
}

TEST_CASE("marks differ by shape, line or letter, not by colour alone")
{
    std::set<std::tuple<MarkShape, Dash, bool, QString>> looks;
    for (MapLetter letter : allLetters) {
        const Mark mark = letterMark(letter, {}, 22);
        CHECK(looks.emplace(mark.shape, mark.dash, mark.stroke == ThemeRole::none, mark.text.at(0).text).second);
    }
    CHECK(undecidedMark({}, 22).text.at(0).text == QStringLiteral("?"));
    CHECK(cannotHoldMark({}, 22).shape == MarkShape::crossedEllipse);
}

TEST_CASE("who decides is not marked accountable beside it, but the words say both")
{
    MapCell cell;
    cell.letters.add(MapLetter::decides);
    cell.letters.add(MapLetter::accountable);
    CHECK(cellMarks(cell, {}, 22, 60).size() == 1);
    CHECK(cellWords(cell) == QStringLiteral("decides, is accountable"));
}

TEST_CASE("marks of one cell keep within its width")
{
    MapCell cell;
    for (MapLetter letter : {MapLetter::recommends, MapLetter::delivers, MapLetter::accountable})
        cell.letters.add(letter);
    for (const Mark& mark : cellMarks(cell, {11, 0}, 18, 22)) {
        CHECK(mark.rect.left() >= -0.01);
        CHECK(mark.rect.right() <= 22.01);
    }
}

TEST_CASE("nothing leaves the paper, however many and long the names are")
{
    checkOnPaper(sheetsOf(smallSystem()).front());
    const Workspace many = largeSystem(60, 40);
    for (PaperSize size : {PaperSize::a4, PaperSize::a3, PaperSize::a1})
        for (const Sheet& sheet : sheetsOf(many, size))
            checkOnPaper(sheet);
    Workspace wordy = largeSystem(12, 6, QByteArray("Wordy ").repeated(33));
    for (int i = 0; i < 6; ++i) {
        auto forum = *designOf(wordy).get<Forum>(Id(QStringLiteral("committee-%1").arg(i)));
        forum.name = QString(200, u'W');
        wordy.put({id("a"), Kind::forum, forum.id}, forum);
    }
    for (const Sheet& sheet : sheetsOf(wordy))
        checkOnPaper(sheet);
}

TEST_CASE("turned headings keep apart")
{
    for (int committees : {3, 12, 30}) {
        const DecisionsMap map = decisionsMap(designOf(largeSystem(40, committees)));
        const MapPicture picture = mapPicture(map, 1500);
        double before = -1e9;
        for (const Mark& mark : picture.head.marks())
            for (const TextRun& run : mark.text) {
                if (run.angle == 0)
                    continue;
                // Distance of the baseline from the origin, across the lines.
                const double across = run.at.x() * std::sqrt(3.0) / 2 + run.at.y() / 2;
                CHECK(across - before >= run.pt * unitsPerPoint);
                before = across;
                CHECK(reach(run).bottom() <= picture.headHeight - 22);
                CHECK(reach(run).top() >= 0);
            }
    }
}

TEST_CASE("a map that doesn't fit one sheet goes on with its headings repeated")
{
    const Workspace workspace = largeSystem(100, 60);
    const auto sheets = sheetsOf(workspace, PaperSize::a4, false);
    CHECK(sheets.size() > 4);
    std::set<QString> shown;
    for (const Sheet& sheet : sheets) {
        const QString text = textOn(sheet);
        CHECK(text.contains(QStringLiteral("Other functions")));
        for (int i = 0; i < 100; ++i)
            for (const Mark& mark : sheet.marks.marks())
                if (mark.subject == Id(QStringLiteral("f%1").arg(i)))
                    shown.insert(mark.subject.text());
    }
    CHECK(shown.size() == 100);
    CHECK(textOn(sheets.back()).contains(QStringLiteral("How it is held")));
}

TEST_CASE("a cell on the screen is found where it is drawn")
{
    const DecisionsMap map = decisionsMap(designOf(largeSystem(10, 5)));
    const MapPicture picture = mapPicture(map, 1200);
    CHECK(picture.width >= 1200);
    for (std::size_t row = 0; row < map.rows.size(); ++row)
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const QPointF middle = picture.cellRect(row, column).center();
            CHECK(picture.rowAt(middle.y()) == row);
            CHECK(picture.columnAt(middle.x()) == column);
            const auto hit = picture.body.hitTest(middle);
            REQUIRE(hit);
            CHECK(picture.body.subjectOf(*hit) == map.rows[row].function);
        }
    CHECK_FALSE(picture.rowAt(-1));
    CHECK_FALSE(picture.columnAt(2));
}

TEST_CASE("the PDF is of the paper's size and its text can be read")
{
    const Workspace workspace = largeSystem(60, 12);
    const auto sheets = sheetsOf(workspace);
    const auto pdf = pdfOf(sheets, QStringLiteral("Map"));
    REQUIRE(pdf);
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(*pdf);
    file.close();
    const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {file.fileName()}));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(sheets.size()))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Page size:\\s+1190\\.\\d+ x 841\\.\\d+ pts \\(A3\\)|Page size:\\s+119[01](\\.\\d+)? x 84[12](\\.\\d+)? pts"))));
    const QString text = QString::fromUtf8(run(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")}));
    for (int i = 0; i < 60; ++i)
        CHECK(text.contains(QStringLiteral("Function %1").arg(i)));
    CHECK(text.contains(QStringLiteral("Functions and decisions map")));
}

TEST_CASE("each sheet is a well-formed SVG with what it shows in words")
{
    const Workspace workspace = largeSystem(30, 8);
    for (const Sheet& sheet : sheetsOf(workspace)) {
        const auto svg = svgOf(sheet);
        REQUIRE(svg);
        QXmlStreamReader reader(*svg);
        while (!reader.atEnd())
            reader.readNext();
        CHECK_FALSE(reader.hasError());
        CHECK(svg->contains("Functions and decisions map: Smallshire"));
    }
}

TEST_CASE("no letter of a crowded cell is smaller than the least type asked for; there are more sheets instead")
{
    Workspace workspace = largeSystem(12, 24);
    for (const char* body : {"committee-3", "committee-7"}) {
        Decision crowded = *designOf(workspace).get<Decision>(id("d3"));
        crowded.id = Id(QStringLiteral("crowded-") + QString::fromLatin1(body));
        crowded.function = id(body == std::string("committee-3") ? "f3" : "f7");
        crowded.parts = std::vector<DecisionPart>{{id(body), Part::recommends, {}}, {id(body), Part::consulted, {}}, {id(body), Part::delivers, {}}};
        workspace.put({id("a"), Kind::decision, crowded.id}, crowded);
    }
    for (const PaperSize size : {PaperSize::a3, PaperSize::a4})
        for (const double least : {6.0, 9.0}) {
            CAPTURE(static_cast<int>(size), least);
            CHECK(smallestOnMap(workspace, size, least) >= least - 0.05);
        }
}
