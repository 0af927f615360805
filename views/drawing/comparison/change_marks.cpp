// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/comparison/change_marks.h"

#include "views/drawing/text/text_measure.h"

namespace placewright {

namespace {

struct ChangeLook {
    MarkShape shape;
    ThemeRole role;
    Dash dash;
};

ChangeLook changeLookOf(Difference what) {
    switch (what) {
    case Difference::added:
        return {MarkShape::ellipse, ThemeRole::delivers, Dash::solid};
    case Difference::removed:
        return {MarkShape::rectangle, ThemeRole::must, Dash::dashed};
    case Difference::moved:
        return {MarkShape::diamond, ThemeRole::recommends, Dash::dashed};
    case Difference::changed:
        break;
    }
    return {MarkShape::triangle, ThemeRole::expected, Dash::dotted};
}

/// A triangle and a diamond have less room than a square of their height.
double widening(MarkShape shape) {
    return shape == MarkShape::triangle || shape == MarkShape::diamond ? 1.25 : 1;
}

/// What the letters of a line of words cover.
QRectF lettersOf(const TextRun& run) {
    constexpr double ascent = 1.0; // of the point size, as is the next
    constexpr double descent = 0.3;
    const double width = textWidth(run.text, run.pt, run.weight);
    const double left = run.at.x() - (run.align == TextAlign::left ? 0 : run.align == TextAlign::centre ? width / 2 : width);
    return {left, run.at.y() - ascent * run.pt, width, (ascent + descent) * run.pt};
}

/// Stands `gap` off a thing, and closer on a side where it would strike through words beside it, such as those of a link.
QRectF frameAround(const DisplayList& picture, const QRectF& thing, double gap, double width) {
    double left = gap, top = gap, right = gap, bottom = gap;
    const double reach = gap + width / 2;
    const QRectF all = thing.adjusted(-reach, -reach, reach, reach);
    for (const int mark : picture.marksIn(all))
        for (const TextRun& run : picture.at(mark).text) {
            const QRectF words = lettersOf(run);
            if (run.angle != 0 || !words.intersects(all) || words.intersects(thing))
                continue;
            if (words.bottom() <= thing.top())
                top = std::min(top, thing.top() - words.bottom() - width / 2);
            else if (words.top() >= thing.bottom())
                bottom = std::min(bottom, words.top() - thing.bottom() - width / 2);
            else if (words.right() <= thing.left())
                left = std::min(left, thing.left() - words.right() - width / 2);
            else
                right = std::min(right, words.left() - thing.right() - width / 2);
        }
    return thing.adjusted(-left, -top, right, bottom);
}

QPointF cornerOf(const Mark& mark) {
    if (mark.shape == MarkShape::route && !mark.route.isEmpty())
        return mark.route[mark.route.size() / 2];
    return mark.rect.topRight();
}

/// Where a sign of that width stands on a link: not on its words, which begin beside the line.
QPointF besideWords(const Mark& link, double width) {
    QPointF centre = cornerOf(link);
    for (const TextRun& run : link.text) {
        const QRectF words = lettersOf(run);
        if (!words.intersects(QRectF(centre.x() - width / 2, centre.y() - width / 2, width, width)))
            continue;
        const double off = width * 0.55 + 1; // With the ring around it.
        centre.setX(centre.x() <= words.center().x() ? words.left() - off : words.right() + off);
    }
    return centre;
}

} // namespace

double changeSignSize(double scale) {
    return std::clamp(34 * scale, 13.0, 18.0);
}

Mark changeMark(Difference what, QPointF centre, double size) {
    const ChangeLook look = changeLookOf(what);
    const double side = size * widening(look.shape);
    Mark mark;
    mark.kind = MarkKind::badge;
    mark.shape = look.shape;
    mark.fill = look.role;
    mark.stroke = ThemeRole::page;
    mark.strokeWidth = size / 12;
    mark.radius = size / 8;
    mark.rect = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side);
    const double pt = size * (look.shape == MarkShape::rectangle || look.shape == MarkShape::ellipse ? 0.5 : 0.42);
    // A triangle is widest at its foot.
    const double middle = look.shape == MarkShape::triangle ? centre.y() + side * 0.17 : centre.y();
    mark.text = {{letterOf(what), {centre.x(), centredBaseline(middle, pt)}, pt, FontWeight::bold, TextAlign::centre,
                  ThemeRole::textOnStrong}};
    mark.words = labelOf(what);
    return mark;
}

DisplayList changeMarks(const DisplayList& picture, const std::map<Id, Difference>& signs, double size) {
    DisplayList marks;
    for (const auto& [subject, what] : signs) {
        const std::vector<int> drawn = picture.marksOf(subject);
        if (drawn.empty())
            continue;
        const Mark& thing = picture.at(drawn.front());
        const bool isLine = thing.shape == MarkShape::route;
        // From afar signs of seats would hide the drawing; that of their body is still there.
        if (!isLine && thing.rect.height() < size * 0.6)
            continue;
        // On a seat's small disc a full sign would hide its neighbours.
        const double fitting = std::clamp(thing.rect.height(), size * 0.7, size);
        if (!isLine) {
            const double gap = size / 6;
            Mark outline;
            outline.kind = MarkKind::line;
            outline.shape = MarkShape::rectangle;
            outline.stroke = changeLookOf(what).role;
            outline.strokeWidth = size / 8;
            outline.dash = changeLookOf(what).dash;
            outline.radius = thing.radius + gap;
            outline.rect = frameAround(picture, thing.rect, gap, outline.strokeWidth);
            marks.add(std::move(outline));
        }
        Mark sign = changeMark(what, isLine ? besideWords(thing, fitting * widening(changeLookOf(what).shape)) : cornerOf(thing), fitting);
        sign.subject = subject;
        marks.add(std::move(sign));
    }
    return marks;
}

} // namespace placewright
