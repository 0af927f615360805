// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/box_composer.h"

#include "views/drawing/structure/structure_boxes.h"
#include "views/drawing/structure/structure_words.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double boxRadius = 9;
constexpr double chipPadding = 10;
constexpr double chipGap = 7;
constexpr double rowGap = 6;
constexpr double chipBadge = 15;

double badgeRoom(const FindingCount& findings) {
    return (findings.must > 0 ? chipBadge + 3 : 0) + (findings.expected > 0 ? chipBadge + 3 : 0);
}

} // namespace

BoxComposer::BoxComposer(StructureScene& scene, double width, const Id& subject, const QString& words)
    : m_design(scene.design),
      m_gone(scene.options.gone),
      m_use(scene.use),
      m_measuring(scene.measuring),
      m_width(width),
      m_left(padding),
      m_right(width - padding),
      m_badgeLeft(width - padding) {
    Mark box;
    box.kind = MarkKind::box;
    box.shape = MarkShape::rectangle;
    box.fill = ThemeRole::surface;
    box.stroke = ThemeRole::outline;
    box.radius = boxRadius;
    box.subject = subject;
    box.words = words;
    m_marks.push_back(std::move(box));
}

BoxContent BoxComposer::hint(double width, const Id& subject, const QString& text) {
    Mark box;
    box.kind = MarkKind::hint;
    box.shape = MarkShape::rectangle;
    box.stroke = ThemeRole::outline;
    box.dash = Dash::dashed;
    box.radius = boxRadius;
    box.subject = subject;
    box.words = text;
    // From the left, as on screen a button stands at the right.
    box.text = textBlock(text, {padding, 18}, width - 2 * padding, {9.75, FontWeight::regular, ThemeRole::textQuiet});
    const double height = 36 + static_cast<double>(box.text.size()) * lineHeight(9.75);
    box.rect = QRectF(0, 0, width, height);
    return {{box}, height};
}

int BoxComposer::add(Mark mark) {
    if (m_measuring)
        return 0;
    if (mark.parent < 0)
        mark.parent = m_parents.back();
    m_marks.push_back(std::move(mark));
    return static_cast<int>(m_marks.size()) - 1;
}

void BoxComposer::topBar(ThemeRole role) {
    Mark bar;
    bar.kind = MarkKind::bar;
    bar.shape = MarkShape::topCap;
    bar.fill = role;
    bar.radius = boxRadius;
    bar.rect = QRectF(0, 0, m_width, 6);
    add(std::move(bar));
    m_y = padding + 2;
}

void BoxComposer::sideBar(ThemeRole role) {
    Mark bar;
    bar.kind = MarkKind::bar;
    bar.shape = MarkShape::sideCap;
    bar.fill = role;
    bar.radius = boxRadius;
    bar.rect = QRectF(0, 0, 6, 0); // as high as the box, once that is known
    add(std::move(bar));
    m_left = padding + 6;
}

void BoxComposer::badge(bool must, int count, QPointF centre, double size, const Id& subject) {
    if (m_measuring)
        return;
    (must ? m_use.must : m_use.expected) = true;
    Mark mark;
    mark.kind = MarkKind::badge;
    mark.shape = must ? MarkShape::triangle : MarkShape::ellipse;
    mark.fill = must ? ThemeRole::must : ThemeRole::expected;
    const double width = must ? size * 1.16 : size;
    mark.rect = QRectF(centre.x() - width / 2, centre.y() - size / 2, width, size);
    mark.subject = subject;
    const double pt = size >= 16 ? 8.25 : 6.75;
    const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
    // A triangle is widest at its foot.
    const double middle = must ? centre.y() + size * 0.17 : centre.y();
    mark.text = {{text,
                  {centre.x(), centredBaseline(middle, pt)},
                  pt,
                  FontWeight::bold,
                  TextAlign::centre,
                  ThemeRole::textOnStrong}};
    mark.words = must
                     ? counted(count, StructureText::tr("1 must falls short"), StructureText::tr("%1 musts fall short"))
                     : counted(count, StructureText::tr("1 expectation falls short"),
                               StructureText::tr("%1 expectations fall short"));
    add(std::move(mark));
}

void BoxComposer::badges(const FindingCount& findings, const Id& subject) {
    constexpr double size = 20;
    const double middle = m_y + lineHeight(12) / 2;
    double x = m_width - padding - size / 2;
    for (bool must : {false, true}) {
        const int count = must ? findings.must : findings.expected;
        if (count == 0)
            continue;
        badge(must, count, {x, middle}, size, subject);
        m_badgeLeft = x - size / 2 - 8;
        m_badgeBottom = middle + size / 2;
        x -= size + 6;
    }
}

double BoxComposer::lineRight() const {
    return m_y < m_badgeBottom ? std::min(m_right, m_badgeLeft) : m_right;
}

void BoxComposer::title(const QString& text, double pt) {
    const double width = lineRight() - m_left;
    if (m_measuring) {
        m_y += textHeight(text, width, {pt, FontWeight::bold, ThemeRole::text}) + 2;
        return;
    }
    Mark mark;
    mark.kind = MarkKind::title;
    mark.text = textBlock(text, {m_left, m_y}, width, {pt, FontWeight::bold, ThemeRole::text});
    const double height = static_cast<double>(mark.text.size()) * lineHeight(pt);
    mark.rect = QRectF(m_left, m_y, width, height);
    add(std::move(mark));
    m_y += height + 2;
}

void BoxComposer::line(const QString& text, const TextStyle& style, const Id& subject) {
    if (text.isEmpty())
        return;
    const double width = lineRight() - m_left;
    if (m_measuring) {
        m_y += textHeight(text, width, style);
        return;
    }
    Mark mark;
    mark.kind = MarkKind::text;
    mark.text = textBlock(text, {m_left, m_y}, width, style);
    const double height = static_cast<double>(mark.text.size()) * lineHeight(style.pt);
    mark.rect = QRectF(m_left, m_y, width, height);
    mark.subject = subject;
    mark.words = text;
    add(std::move(mark));
    m_y += height;
}

QRectF BoxComposer::chips(const std::vector<Chip>& chips, int mostRows) {
    if (chips.empty())
        return QRectF(m_left, m_y, 0, 0);
    struct Spot {
        QStringList lines;
        QRectF rect;
        int row;
    };
    std::vector<Spot> places;
    double x = m_left, y = m_y, rowHeight = 0;
    int row = 0;
    const double height1 = lineHeight(9) + 7;
    for (const Chip& chip : chips) {
        const double room = m_right - m_left - 2 * chipPadding - badgeRoom(chip.findings);
        const QStringList lines = wrapped(chip.text, room, 9, chip.weight);
        double width = 0;
        for (const QString& line : lines)
            width = std::max(width, textWidth(line, 9, chip.weight));
        width += 2 * chipPadding + badgeRoom(chip.findings);
        const double height = height1 + (static_cast<double>(lines.size()) - 1) * lineHeight(9);
        if (x > m_left && x + width > m_right) {
            x = m_left;
            y += rowHeight + rowGap;
            rowHeight = 0;
            ++row;
        }
        places.push_back({lines, QRectF(x, y, width, height), row});
        rowHeight = std::max(rowHeight, height);
        x += width + chipGap;
    }
    std::size_t shown = places.size();
    QString more;
    if (mostRows > 0 && row >= mostRows) {
        while (shown > 1 && places[shown - 1].row >= mostRows)
            --shown;
        const auto moreWords = [&] { return StructureText::tr("%1 more").arg(chips.size() - shown); };
        while (shown > 1 && places[shown - 1].rect.right() + chipGap + textWidth(moreWords(), 9) > m_right)
            --shown;
        more = moreWords();
    }
    double bottom = m_y;
    for (std::size_t i = 0; i < shown; ++i) {
        const Chip& chip = chips[i];
        const Spot& place = places[i];
        bottom = std::max(bottom, place.rect.bottom());
        if (m_measuring)
            continue;
        Mark mark;
        mark.kind = MarkKind::chip;
        mark.shape = MarkShape::rectangle;
        mark.radius = height1 / 2;
        mark.rect = place.rect;
        mark.fill = chip.dashed ? ThemeRole::none : chip.fill;
        if (chip.dashed) {
            mark.stroke = chip.fill;
            mark.dash = Dash::dashed;
            mark.strokeWidth = 1.2;
        }
        mark.subject = chip.subject;
        mark.words = chip.words.isEmpty() ? chip.text : chip.words;
        double baseline = place.rect.top() + 3.5 + baselineIn(9);
        for (const QString& line : place.lines) {
            mark.text.push_back(
                {line, {place.rect.left() + chipPadding, baseline}, 9, chip.weight, TextAlign::left, chip.colour});
            baseline += lineHeight(9);
        }
        const int parent = add(std::move(mark));
        m_parents.push_back(parent);
        QPointF centre(place.rect.right() - 5 - chipBadge / 2, place.rect.center().y());
        for (bool must : {false, true})
            if (const int count = must ? chip.findings.must : chip.findings.expected; count > 0) {
                badge(must, count, centre, chipBadge, chip.subject);
                centre.rx() -= chipBadge + 3;
            }
        m_parents.pop_back();
    }
    if (!more.isEmpty()) {
        const QRectF last = places[shown - 1].rect;
        Mark mark;
        mark.kind = MarkKind::text;
        mark.rect = QRectF(last.right() + chipGap, last.top(), textWidth(more, 9), last.height());
        mark.text = {{more,
                      {mark.rect.left(), last.top() + 3.5 + baselineIn(9)},
                      9,
                      FontWeight::regular,
                      TextAlign::left,
                      ThemeRole::heading}};
        mark.words = more;
        add(std::move(mark));
    }
    m_y = bottom;
    return places[shown - 1].rect;
}

void BoxComposer::lineBeside(const QRectF& chip, const QString& text, const TextStyle& style, const Id& subject) {
    const double left = chip.right() + 14;
    const double width = textWidth(text, style);
    if (left + width > m_right) {
        space(5);
        line(text, style, subject);
        return;
    }
    Mark mark;
    mark.kind = MarkKind::text;
    mark.rect = QRectF(left, chip.top(), width, chip.height());
    mark.text = {{text,
                  {left, chip.bottom() - 3.5 - lineHeight(9) + baselineIn(9)},
                  style.pt,
                  style.weight,
                  TextAlign::left,
                  style.colour}};
    mark.subject = subject;
    mark.words = text;
    add(std::move(mark));
}

void BoxComposer::beginRegion(const Id& subject, const QString& words) {
    Mark region;
    region.kind = MarkKind::box;
    region.rect = QRectF(m_left, m_y, m_right - m_left, 0);
    region.subject = subject;
    region.words = words;
    m_parents.push_back(add(std::move(region)));
}

void BoxComposer::endRegion() {
    if (!m_measuring)
        m_marks[static_cast<std::size_t>(m_parents.back())].rect.setBottom(m_y);
    m_parents.pop_back();
}

void BoxComposer::column(double left, double right, double y) {
    m_left = left;
    m_right = right;
    m_y = y;
}

BoxContent BoxComposer::finished(double padBelow) {
    const double height = m_y + padBelow;
    m_marks.front().rect = QRectF(0, 0, m_width, height);
    return {std::move(m_marks), height};
}

} // namespace placewright
