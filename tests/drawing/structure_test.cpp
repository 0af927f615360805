// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchange_reader.h"
#include "views/drawing/structure_picture.h"
#include "views/drawing/text/text_measure.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/drawing/writing/png_writer.h"
#include "views/drawing/writing/svg_writer.h"

#include <QSet>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace placewright;

namespace {

Id id(const char* text) {
    return Id(QString::fromLatin1(text));
}

Workspace twoAlliances() {
    const auto read = readExchangeFile(QStringLiteral(PLACEWRIGHT_TEST_DATA "/two_alliances.json"));
    if (!read)
        FAIL(read.error().sentence().toStdString());
    return read->workspace;
}

DisplayList drawn(const Workspace& workspace, const StructureOptions& options = {}) {
    return structurePicture(Design(workspace, id("a")), options);
}

OptionContent& content(Workspace& workspace) {
    return workspace.contents[id("a")];
}

template <class T>
T& put(Workspace& workspace, T entity) {
    auto& table = std::get<Table<T>>(content(workspace));
    entity.rank = static_cast<Rank>(table.size() + 100) * rankGap;
    return table[entity.id] = entity;
}

// Everything the drawing says in letters, a mark a line, wrapped lines joined.
QString lettersOf(const DisplayList& list) {
    QStringList all;
    for (const Mark& mark : list.marks()) {
        QStringList lines;
        for (const TextRun& run : mark.text)
            lines += run.text;
        all += lines.join(u' ');
    }
    return all.join(u'\n');
}

const Mark& seatOf(const DisplayList& list, const char* seat) {
    const auto marks = list.marksOf(id(seat));
    REQUIRE_FALSE(marks.empty());
    return list.at(marks.front());
}

const Mark& boxOf(const DisplayList& list, const char* subject) {
    for (int mark : list.marksOf(id(subject)))
        if (list.at(mark).kind == MarkKind::box)
            return list.at(mark);
    FAIL("no box for " << subject);
    return list.at(0);
}

// No letters outside the box they stand in, no two boxes over each other.
void checkTidy(const DisplayList& list) {
    std::vector<int> boxes;
    for (int i = 0; i < list.size(); ++i) {
        const Mark& mark = list.at(i);
        CHECK(mark.parent < i);
        if (mark.kind == MarkKind::box && mark.shape != MarkShape::none)
            boxes.push_back(i);
        if (mark.parent < 0 || mark.kind == MarkKind::seat || mark.kind == MarkKind::badge)
            continue;
        int around = mark.parent;
        while (around >= 0 && list.at(around).shape == MarkShape::none)
            around = list.at(around).parent;
        if (around < 0)
            continue;
        const QRectF room = list.at(around).rect.adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const TextRun& run : mark.text) {
            const double width = textWidth(run.text, run.pt, run.weight);
            const double left =
                run.at.x() - (run.align == TextAlign::left ? 0 : (run.align == TextAlign::centre ? width / 2 : width));
            CAPTURE(run.text.toStdString());
            CHECK(room.contains(QRectF(left, run.at.y() - 1, width, 1)));
        }
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            CHECK_FALSE(list.at(boxes[i]).rect.intersects(list.at(boxes[j]).rect));
}

} // namespace

TEST_CASE("the drawing names what the system consists of", "[structure]") {
    const DisplayList list = drawn(twoAlliances());
    const QString letters = lettersOf(list);
    INFO(letters.toStdString());
    for (const char* name : {"NHS England",
                             "Northshire Partnership",
                             "Northshire and Weston ICS NHS body",
                             "Audit committee",
                             "Weston Together",
                             "Northshire Alliance",
                             "Hospitals together",
                             "Weston and Northshire University Hospitals",
                             "System plan",
                             "Joint committee",
                             "Consultative forum",
                             "Led by: Place director",
                             "Accountable officer: Chief executive",
                             "Four Rivers Ambulance Service",
                             "Weston Health and Wellbeing Board",
                             "Specialised Services Joint Committee",
                             "Delegated: £210m · 1 decision",
                             "delegates 1 function",
                             "4 seats, 1 vacant",
                             "+ 1 outside",
                             "Neighbourhoods · 2"})
        CHECK(letters.contains(QString::fromUtf8(name)));
    CHECK_FALSE(letters.contains(QStringLiteral("Southmoor")));
    for (const char* subject :
         {"nhse", "partnership", "body", "board", "audit", "weston", "weston-forum", "northshire", "hospitals-together",
          "board-chair", "weston-gp", "harbour", "pcn-1", "officer", "weston-leader", "plan", "to-weston", "regional"})
        CHECK_FALSE(list.marksOf(id(subject)).empty());
    checkTidy(list);
    CHECK(list.title == QStringLiteral("Structure of Northshire and Weston: Two alliances"));
}

TEST_CASE("a vacant seat is dashed and a missing group is marked", "[structure]") {
    const DisplayList list = drawn(twoAlliances());
    CHECK(seatOf(list, "board-finance").dash == Dash::dashed);
    CHECK(seatOf(list, "board-finance").fill == ThemeRole::surface);
    CHECK(seatOf(list, "board-chief").dash == Dash::solid);
    CHECK(seatOf(list, "board-chief").fill == ThemeRole::seatExecutive);
    CHECK(seatOf(list, "board-chief").text.front().text == QStringLiteral("E"));
    const auto missing = [&](const QString& what) {
        return std::count_if(list.marks().begin(), list.marks().end(), [&](const Mark& mark) {
            return mark.words == QStringLiteral("Missing: ") + what && mark.stroke == ThemeRole::must &&
                   mark.dash == Dash::dashed;
        });
    };
    // Neither place has a director of public health; only Northshire lacks general practice and its council.
    CHECK(missing(QStringLiteral("Public health")) == 2);
    CHECK(missing(QStringLiteral("Primary care")) == 1);
    CHECK(missing(QStringLiteral("Acute")) == 1);
    // Weston's community services come with its mental health trust.
    CHECK(missing(QStringLiteral("Community")) == 1);
    CHECK(list.marksOf(id("weston-minds")).size() == 2);
    // In the Partnership: the county council and the NHS body itself.
    CHECK(missing(QStringLiteral("NHS body")) == 1);
    CHECK(missing(QStringLiteral("Local authorities")) == 2);
}

TEST_CASE("Partnership and NHS body stand side by side as equals", "[structure]") {
    const DisplayList list = drawn(twoAlliances());
    const QRectF partnership = boxOf(list, "partnership").rect;
    const QRectF body = boxOf(list, "body").rect;
    CHECK(partnership.top() == body.top());
    CHECK(partnership.size() == body.size());
    CHECK(lettersOf(list).contains(QStringLiteral("equals")));
}

TEST_CASE("findings stand as badges on the box of their subject", "[structure]") {
    StructureOptions options;
    options.findings[id("weston")] = {1, 0};
    options.findings[id("weston-forum")] = {2, 4};
    options.findings[id("audit")] = {0, 1};
    options.findings[id("north")] = {5, 0};
    const DisplayList list = drawn(twoAlliances(), options);
    const auto badge = [&](const char* subject, MarkShape shape) {
        for (int mark : list.marksOf(id(subject)))
            if (list.at(mark).kind == MarkKind::badge && list.at(mark).shape == shape)
                return list.at(mark).text.front().text;
        return QString();
    };
    CHECK(badge("weston", MarkShape::triangle) == QStringLiteral("3"));
    CHECK(badge("weston", MarkShape::ellipse) == QStringLiteral("4"));
    CHECK(badge("audit", MarkShape::ellipse) == QStringLiteral("1"));
    CHECK(badge("north", MarkShape::triangle) == QStringLiteral("5"));
    CHECK(badge("northshire", MarkShape::triangle).isEmpty());
    checkTidy(list);
}

TEST_CASE("the legend explains what is used and nothing else", "[structure]") {
    const auto says = [](const DisplayList& list, const char* words) {
        return std::any_of(list.legend.begin(), list.legend.end(),
                           [&](const LegendEntry& entry) { return entry.words == QLatin1String(words); });
    };
    const DisplayList list = drawn(twoAlliances());
    CHECK(says(list, "Chair"));
    CHECK(says(list, "Vacant"));
    CHECK(says(list, "Delegation"));
    CHECK(says(list, "Advice"));
    CHECK_FALSE(says(list, "In attendance"));
    CHECK_FALSE(says(list, "Contract"));
    CHECK_FALSE(says(list, "a must falls short"));
    CHECK(drawn(Workspace{}).legend.empty());
}

TEST_CASE("a forum that may only inform is shown not to hold what it is given", "[structure]") {
    Workspace workspace = twoAlliances();
    Delegation delegation;
    delegation.id = id("to-northshire");
    delegation.from = id("body");
    delegation.to = id("northshire-forum");
    put(workspace, delegation);
    const DisplayList list = drawn(workspace);
    const Mark& line = list.at(list.marksOf(id("to-northshire")).front());
    CHECK(line.stroke == ThemeRole::must);
    CHECK(lettersOf(list).contains(QStringLiteral("cannot delegate to a consultative forum")));
}

TEST_CASE("an empty design gives a calm drawing that says what could be there", "[structure]") {
    const DisplayList nothing = drawn(Workspace{});
    const QString letters = lettersOf(nothing);
    for (const char* hint :
         {"No places yet", "No ICS Partnership yet", "No ICS NHS body yet", "No provider collaboratives yet"})
        CHECK(letters.contains(QString::fromLatin1(hint)));
    checkTidy(nothing);

    Workspace enacted;
    enacted.info.terms = Terms::enacted;
    CHECK(lettersOf(drawn(enacted)).contains(QStringLiteral("No Integrated Care Board yet")));
}

TEST_CASE("each system of a workspace is drawn when asked for", "[structure]") {
    StructureOptions options;
    options.system = id("south");
    const QString letters = lettersOf(drawn(twoAlliances(), options));
    CHECK(letters.contains(QStringLiteral("Southmoor Partnership")));
    CHECK(letters.contains(QStringLiteral("Southmoor ICS NHS body")));
    CHECK(letters.contains(QStringLiteral("Four Rivers Ambulance Service")));
    CHECK_FALSE(letters.contains(QStringLiteral("Weston")));
}

TEST_CASE("hundreds of seats in one forum become counts with the total", "[structure]") {
    Workspace workspace = twoAlliances();
    for (const char* forum : {"board", "partnership", "weston-forum"})
        for (int i = 0; i < 500; ++i) {
            Seat seat;
            seat.id = Id(QStringLiteral("%1-extra-%2").arg(QLatin1String(forum)).arg(i));
            seat.forum = id(forum);
            seat.category = i % 2 ? SeatCategory::member : SeatCategory::partner;
            seat.drawnFrom = id("hospitals");
            put(workspace, seat);
        }
    const DisplayList list = drawn(workspace);
    const QString letters = lettersOf(list);
    CHECK(letters.contains(QStringLiteral("504 seats, 1 vacant")));
    CHECK(letters.contains(QStringLiteral("× 250")));
    CHECK(list.size() < 400);
    checkTidy(list);
}

TEST_CASE("names of any length and script are shown whole", "[structure]") {
    const QStringList names{
        QString(200, u'W'),
        QStringLiteral("The Mid and South Northshire University Teaching Hospitals and Community NHS Foundation Trust ")
            .repeated(2),
        QString::fromUtf8("שותפות בריאות ורווחה של העיר והמחוז הצפוני"),
        QString::fromUtf8("Ynys Mo\xCC\x82n a\xCC\x88 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
        QString::fromUtf8("العربية ABC 123 العربية")};
    for (const QString& name : names) {
        Workspace workspace = twoAlliances();
        for (auto& [key, organisation] : workspace.organisations)
            organisation.name = name;
        for (auto& [key, forum] : std::get<Table<Forum>>(content(workspace)))
            forum.name = name;
        for (auto& [key, place] : std::get<Table<Place>>(content(workspace)))
            place.name = name;
        for (auto& [key, area] : workspace.areas)
            area.name = name;
        for (auto& [key, function] : std::get<Table<Function>>(content(workspace)))
            function.name = name;
        for (auto& [key, collaborative] : std::get<Table<Collaborative>>(content(workspace)))
            collaborative.name = name;
        for (auto& [key, post] : std::get<Table<Post>>(content(workspace)))
            post.title = name;
        const DisplayList list = drawn(workspace);
        checkTidy(list);
        CHECK(lettersOf(list).remove(u' ').remove(u'\n').contains(QString(name).remove(u' ')));
        const auto image = imageOf(list, 0.5, theme(ThemeKind::dark));
        CHECK(image.has_value());
    }
}

TEST_CASE("a pinned box stays where it was put and nothing covers it", "[structure]") {
    Workspace workspace = twoAlliances();
    Placement placement;
    placement.id = id("where-weston-is");
    placement.subject = id("weston");
    placement.view = QStringLiteral("structure");
    placement.x = 500;
    placement.y = 640;
    placement.w = 420;
    placement.h = 600;
    placement.pinned = true;
    put(workspace, placement);
    DisplayList list = drawn(workspace);
    CHECK(boxOf(list, "weston").rect == QRectF(500, 640, 420, 600));
    checkTidy(list);

    Place extra;
    extra.id = id("extra");
    extra.system = id("north");
    extra.name = QStringLiteral("Extra");
    put(workspace, extra);
    list = drawn(workspace);
    CHECK(boxOf(list, "weston").rect == QRectF(500, 640, 420, 600));
    CHECK(lettersOf(list).contains(QStringLiteral("No form chosen")));
    checkTidy(list);
}

TEST_CASE("a committee opened shows its seats", "[structure]") {
    Workspace workspace = twoAlliances();
    Seat seat;
    seat.id = id("audit-chair");
    seat.forum = id("audit");
    seat.category = SeatCategory::chair;
    put(workspace, seat);
    CHECK(drawn(workspace).marksOf(seat.id).empty());
    StructureOptions options;
    options.expanded = {id("audit")};
    CHECK(drawn(workspace, options).marksOf(seat.id).size() == 1);
}

TEST_CASE("many places stand in rows", "[structure]") {
    Workspace workspace = twoAlliances();
    for (int i = 0; i < 10; ++i) {
        Place place;
        place.id = Id(QStringLiteral("place-%1").arg(i));
        place.system = id("north");
        place.name = QStringLiteral("Place %1").arg(i);
        put(workspace, place);
    }
    const DisplayList list = drawn(workspace);
    checkTidy(list);
    QSet<int> rows;
    for (int i = 0; i < 10; ++i)
        rows.insert(static_cast<int>(boxOf(list, qPrintable(QStringLiteral("place-%1").arg(i))).rect.top()));
    CHECK(rows.size() >= 2);
    CHECK(list.bounds().width() < 2.4 * list.bounds().height());
}

TEST_CASE("the same design gives the same drawing", "[structure]") {
    const Workspace workspace = twoAlliances();
    const DisplayList once = drawn(workspace);
    const DisplayList twice = drawn(workspace);
    CHECK(svgOf(once).value() == svgOf(twice).value());
    QXmlStreamReader xml(svgOf(once).value());
    QSet<QString> ids;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().hasAttribute(QLatin1String("id"))) {
            const QString name = xml.attributes().value(QLatin1String("id")).toString();
            CHECK_FALSE(ids.contains(name));
            ids.insert(name);
        }
    CHECK_FALSE(xml.hasError());
    CHECK(ids.contains(QStringLiteral("board-chair")));
}
