// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/display_list.h"
#include "views/drawing/text/text_measure.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Mark box(const char* subject, QRectF rect, int parent = -1) {
    Mark mark;
    mark.kind = MarkKind::box;
    mark.shape = MarkShape::rectangle;
    mark.fill = ThemeRole::surface;
    mark.rect = rect;
    mark.parent = parent;
    mark.subject = Id(QString::fromLatin1(subject));
    return mark;
}

} // namespace

TEST_CASE("a point finds the topmost entity under it", "[display-list]") {
    DisplayList list;
    const int outer = list.add(box("place", {0, 0, 400, 300}));
    const int seat = list.add(box("seat", {20, 20, 20, 20}, outer));
    const int label = list.add(box("", {100, 100, 50, 20}, outer));
    Mark line;
    line.kind = MarkKind::connector;
    line.shape = MarkShape::route;
    line.stroke = ThemeRole::delegation;
    line.subject = Id(QStringLiteral("delegation"));
    line.route = QPolygonF({{600, 0}, {600, 900}, {3000, 900}});
    const int connector = list.add(line);

    CHECK(list.hitTest({30, 30}) == seat);
    CHECK(list.hitTest({200, 200}) == outer);
    CHECK(list.hitTest({120, 110}) == label);
    CHECK(list.subjectOf(label) == Id(QStringLiteral("place")));
    CHECK(list.hitTest({602, 400}) == connector);
    CHECK_FALSE(list.hitTest({620, 400}));
    CHECK_FALSE(list.hitTest({-50, -50}));
    CHECK(list.boundsOf(Id(QStringLiteral("seat"))) == QRectF(20, 20, 20, 20));
    CHECK(list.boundsOf(Id(QStringLiteral("nothing"))).isNull());

    list.add(box("place", {5000, 5000, 10, 10}));
    CHECK(list.marksOf(Id(QStringLiteral("place"))) == std::vector<int>{outer, 4});
    CHECK(list.hitTest({5005, 5005}) == 4);
}

TEST_CASE("what touches an area is found in order, long lines included", "[display-list]") {
    DisplayList list;
    for (int i = 0; i < 400; ++i)
        list.add(box("x", QRectF((i % 20) * 300.0, (i / 20) * 300.0, 200, 200)));
    const QRectF area(1250, 1250, 700, 700);
    std::vector<int> expected;
    for (int i = 0; i < list.size(); ++i)
        if (list.at(i).rect.intersects(area))
            expected.push_back(i);
    CHECK(list.marksIn(area) == expected);
}

TEST_CASE("one list stands in another enlarged and moved", "[display-list]") {
    DisplayList inner;
    Mark mark = box("a", {10, 10, 20, 20});
    mark.text = {{QStringLiteral("A"), {15, 25}, 9}};
    inner.add(mark);
    inner.add(box("b", {12, 12, 5, 5}, 0));
    DisplayList outer;
    const int frame = outer.add(box("frame", {0, 0, 1000, 1000}));
    outer.append(inner, {100, 200}, 2, frame);
    CHECK(outer.at(1).rect == QRectF(120, 220, 40, 40));
    CHECK(outer.at(1).parent == frame);
    CHECK(outer.at(2).parent == 1);
    CHECK(outer.at(1).text[0].pt == 18);
}

TEST_CASE("words wrap and are never lost", "[text]") {
    const QString name =
        QStringLiteral("Cambridgeshire and Peterborough Integrated Care and Community Services NHS Foundation Trust");
    const QString one = QString(200, u'x');
    const QString hebrew = QString::fromUtf8("שירותי בריאות ורווחה של צפון מזרח לונדון והסביבה");
    const QString combining =
        QString::fromUtf8("Ga\xCC\x88nse\xCC\x81r Llanfair\xCC\x8Apwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
    for (const QString& text : {name, one, hebrew, combining})
        for (double width : {60.0, 120.0, 333.0}) {
            const QStringList lines = wrapped(text, width, 9);
            CHECK(lines.join(QString()).remove(u' ') == QString(text).remove(u' '));
            for (const QString& line : lines) {
                CAPTURE(line.toStdString(), width);
                CHECK(textWidth(line, 9) <= width + 0.01);
                CHECK_FALSE(line.front().isMark());
            }
        }
    CHECK(wrapped(QStringLiteral("Acute"), 100, 9) == QStringList{QStringLiteral("Acute")});
    CHECK(wrapped(QString(), 100, 9).size() == 1);
}

TEST_CASE("widths grow in proportion to the type size", "[text]") {
    const QString text = QStringLiteral("Integrated Care Partnership");
    CHECK(textWidth(text, 18) == Approx(2 * textWidth(text, 9)));
    CHECK(textWidth(text, 9, FontWeight::bold) > textWidth(text, 9));
}
