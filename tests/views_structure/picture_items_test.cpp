// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/picture_items.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Mark box(const QString& subject, const QRectF& rect, int parent = -1, MarkKind kind = MarkKind::box) {
    Mark mark;
    mark.kind = kind;
    mark.shape = MarkShape::rectangle;
    mark.subject = Id(subject);
    mark.rect = rect;
    mark.parent = parent;
    return mark;
}

} // namespace

TEST_CASE("What can be selected is a tree without badges, bands and repetitions") {
    DisplayList picture;
    const int band = picture.add(box(QStringLiteral("system"), {0, 0, 500, 500}, -1, MarkKind::band));
    const int place = picture.add(box(QStringLiteral("place"), {10, 10, 200, 200}, band));
    picture.add(box(QStringLiteral("place"), {180, 20, 20, 20}, place, MarkKind::badge));
    const int title = picture.add(box({}, {20, 20, 100, 20}, place, MarkKind::title));
    const int seat = picture.add(box(QStringLiteral("seat"), {20, 60, 20, 20}, place, MarkKind::seat));
    const PictureItems items(picture);
    REQUIRE(items.roots().size() == 1);
    const int root = items.roots().front();
    CHECK(items.at(root).subject == Id(QStringLiteral("place")));
    REQUIRE(items.at(root).children.size() == 1);
    CHECK(items.itemOf(seat) == items.at(root).children.front());
    CHECK(items.itemOf(title) == root);
    CHECK(items.itemOf(band) == -1);
    CHECK(items.rootOf(items.itemOf(seat)) == root);
}

TEST_CASE("The neighbour in a direction is the one straight ahead") {
    DisplayList picture;
    picture.add(box(QStringLiteral("a"), {0, 0, 100, 100}));
    picture.add(box(QStringLiteral("b"), {150, 0, 100, 100}));
    picture.add(box(QStringLiteral("c"), {110, 300, 100, 100}));
    const PictureItems items(picture);
    CHECK(items.neighbour(picture, 0, Direction::right) == 1);
    CHECK(items.neighbour(picture, 1, Direction::left) == 0);
    CHECK(items.neighbour(picture, 0, Direction::down) == 2);
    CHECK(items.neighbour(picture, 0, Direction::up) == -1);
    CHECK(items.inOrder(0, 1) == 1);
    CHECK(items.inOrder(2, 1) == -1);
}
