// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/box_composer.h"

#include "views/drawing/structure/structure_words.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double boxRadius = 9;
constexpr double chipPadding = 10;
constexpr double chipGap = 7;
constexpr double rowGap = 6;
constexpr double tableDot = 19;
constexpr double tablePitch = 22;
constexpr double groupGap = 20;
constexpr double labelGap = 18; ///< Between a group's name and its seats.
constexpr std::size_t mostSeatsShown = 80; ///< In one forum; beyond it they are counted, since nobody can tell so many discs apart.
constexpr std::size_t mostSquaresShown = 60;

constexpr double chipBadge = 15;

double badgeRoom(const FindingCount& findings)
{
    return (findings.must > 0 ? chipBadge + 3 : 0) + (findings.expected > 0 ? chipBadge + 3 : 0);
}

bool tooMany(const std::vector<SeatGroup>& groups)
{
    std::size_t seats = 0;
    for (const SeatGroup& group : groups)
        seats += group.seats.size();
    return seats > mostSeatsShown;
}

} // namespace

QString seatCountWords(const std::vector<const Seat*>& seats)
{
    const auto vacant = std::count_if(seats.begin(), seats.end(), [](const Seat* s) { return s->status == SeatStatus::vacant; });
    if (seats.empty())
        return StructureText::tr("no seats yet");
    const QString all = counted(static_cast<qsizetype>(seats.size()), StructureText::tr("1 seat"), StructureText::tr("%1 seats"));
    if (vacant == 0)
        return all;
    if (vacant == static_cast<std::ptrdiff_t>(seats.size()))
        return vacant == 1 ? StructureText::tr("1 seat, vacant") : StructureText::tr("%1, all vacant").arg(all);
    return StructureText::tr("%1, %2 vacant").arg(all).arg(vacant);
}

BoxComposer::BoxComposer(const Design& design, LegendUse& use, double width, const Id& subject, const QString& words)
    : m_design(design)
    , m_use(use)
    , m_width(width)
    , m_left(padding)
    , m_right(width - padding)
    , m_badgeLeft(width - padding)
{
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

BoxContent BoxComposer::hint(double width, const Id& subject, const QString& text)
{
    Mark box;
    box.kind = MarkKind::hint;
    box.shape = MarkShape::rectangle;
    box.stroke = ThemeRole::outline;
    box.dash = Dash::dashed;
    box.radius = boxRadius;
    box.subject = subject;
    box.words = text;
    box.text = textBlock(text, {padding, 18}, width - 2 * padding, {9.75, FontWeight::regular, ThemeRole::textQuiet}, TextAlign::centre);
    const double height = 36 + static_cast<double>(box.text.size()) * lineHeight(9.75);
    box.rect = QRectF(0, 0, width, height);
    return {{box}, height};
}

int BoxComposer::add(Mark mark)
{
    if (mark.parent < 0)
        mark.parent = m_parents.back();
    m_marks.push_back(std::move(mark));
    return static_cast<int>(m_marks.size()) - 1;
}

void BoxComposer::topBar(ThemeRole role)
{
    Mark bar;
    bar.kind = MarkKind::bar;
    bar.shape = MarkShape::topCap;
    bar.fill = role;
    bar.radius = boxRadius;
    bar.rect = QRectF(0, 0, m_width, 6);
    add(std::move(bar));
    m_y = padding + 2;
}

void BoxComposer::sideBar(ThemeRole role)
{
    Mark bar;
    bar.kind = MarkKind::bar;
    bar.shape = MarkShape::sideCap;
    bar.fill = role;
    bar.radius = boxRadius;
    bar.rect = QRectF(0, 0, 6, 0); // as high as the box, once that is known
    add(std::move(bar));
    m_left = padding + 6;
}

void BoxComposer::badge(bool must, int count, QPointF centre, double size, const Id& subject)
{
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
    mark.text = {{text, {centre.x(), centredBaseline(middle, pt)}, pt, FontWeight::bold, TextAlign::centre, ThemeRole::textOnStrong}};
    mark.words = must ? counted(count, StructureText::tr("1 must falls short"), StructureText::tr("%1 musts fall short"))
                      : counted(count, StructureText::tr("1 expectation falls short"), StructureText::tr("%1 expectations fall short"));
    add(std::move(mark));
}

void BoxComposer::badges(const FindingCount& findings, const Id& subject)
{
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

double BoxComposer::lineRight() const
{
    return m_y < m_badgeBottom ? std::min(m_right, m_badgeLeft) : m_right;
}

void BoxComposer::title(const QString& text, double pt)
{
    Mark mark;
    mark.kind = MarkKind::title;
    const double width = lineRight() - m_left;
    mark.text = textBlock(text, {m_left, m_y}, width, {pt, FontWeight::bold, ThemeRole::text});
    const double height = static_cast<double>(mark.text.size()) * lineHeight(pt);
    mark.rect = QRectF(m_left, m_y, width, height);
    add(std::move(mark));
    m_y += height + 2;
}

void BoxComposer::line(const QString& text, const TextStyle& style, const Id& subject)
{
    if (text.isEmpty())
        return;
    Mark mark;
    mark.kind = MarkKind::text;
    const double width = lineRight() - m_left;
    mark.text = textBlock(text, {m_left, m_y}, width, style);
    const double height = static_cast<double>(mark.text.size()) * lineHeight(style.pt);
    mark.rect = QRectF(m_left, m_y, width, height);
    mark.subject = subject;
    mark.words = text;
    add(std::move(mark));
    m_y += height;
}

QRectF BoxComposer::chips(const std::vector<Chip>& chips, int mostRows)
{
    if (chips.empty())
        return QRectF(m_left, m_y, 0, 0);
    struct Spot { QStringList lines; QRectF rect; int row; };
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
            mark.text.push_back({line, {place.rect.left() + chipPadding, baseline}, 9, chip.weight, TextAlign::left, chip.colour});
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
        bottom = std::max(bottom, place.rect.bottom());
    }
    if (!more.isEmpty()) {
        const QRectF last = places[shown - 1].rect;
        Mark mark;
        mark.kind = MarkKind::text;
        mark.rect = QRectF(last.right() + chipGap, last.top(), textWidth(more, 9), last.height());
        mark.text = {{more, {mark.rect.left(), last.top() + 3.5 + baselineIn(9)}, 9, FontWeight::regular, TextAlign::left, ThemeRole::heading}};
        mark.words = more;
        add(std::move(mark));
    }
    m_y = bottom;
    return places[shown - 1].rect;
}

void BoxComposer::lineBeside(const QRectF& chip, const QString& text, const TextStyle& style, const Id& subject)
{
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
    mark.text = {{text, {left, chip.bottom() - 3.5 - lineHeight(9) + baselineIn(9)}, style.pt, style.weight, TextAlign::left, style.colour}};
    mark.subject = subject;
    mark.words = text;
    add(std::move(mark));
}

void BoxComposer::noteSeat(const Seat& seat)
{
    m_use.categories.insert(seat.category ? static_cast<int>(*seat.category) : -1);
    m_use.vacant = m_use.vacant || seat.status == SeatStatus::vacant;
}

void BoxComposer::countDot(const SeatGroup& group, QPointF centre, double diameter)
{
    noteSeat(*group.seats.front());
    Mark disc = sampleSeatMark(group.seats.front()->category, false, centre, diameter);
    disc.words = StructureText::tr("%1: %2").arg(group.name, seatCountWords(group.seats));
    add(std::move(disc));
    const QString words = StructureText::tr("× %1").arg(group.seats.size());
    Mark number;
    number.kind = MarkKind::text;
    const double left = centre.x() + diameter / 2 + 5;
    number.rect = QRectF(left, centre.y() - diameter / 2, textWidth(words, strong), diameter);
    number.text = {{words, {left, centredBaseline(centre.y(), 9)}, 9, FontWeight::bold, TextAlign::left, ThemeRole::text}};
    add(std::move(number));
}

double BoxComposer::seats(const SeatGroup& group, double x, double right, double top, double diameter, double pitch, bool counted)
{
    const double start = x + diameter / 2;
    double cx = start;
    double cy = top + pitch / 2;
    const auto next = [&] {
        if (cx > start && cx + diameter / 2 > right) {
            cx = start;
            cy += pitch;
        }
        const QPointF centre(cx, cy);
        cx += pitch;
        return centre;
    };
    if (counted && group.seats.size() > 3) {
        countDot(group, next(), diameter);
        cx += textWidth(StructureText::tr("× %1").arg(group.seats.size()), 9, FontWeight::bold) + 6;
    } else {
        for (const Seat* seat : group.seats) {
            noteSeat(*seat);
            add(seatMark(m_design, *seat, next(), diameter));
        }
    }
    for (const Seat* seat : group.also) {
        m_use.also = true;
        add(alsoSeatMark(m_design, *seat, next(), diameter));
    }
    for (int i = 0; i < group.missing; ++i) {
        m_use.missing = true;
        add(missingSeatMark(next(), diameter, group.name));
    }
    return cy + pitch / 2 - top;
}

void BoxComposer::seatRow(const std::vector<SeatGroup>& groups, double diameter)
{
    const bool counted = tooMany(groups);
    const double pitch = diameter + 4;
    constexpr double labelPt = 8.25;
    double x = m_left;
    double rowBottom = m_y;
    for (const SeatGroup& group : groups) {
        const bool asCount = counted && group.seats.size() > 3;
        const double wanted = asCount ? diameter + 5 + textWidth(StructureText::tr("× %1").arg(group.seats.size()), 9, FontWeight::bold)
                                      : static_cast<double>(group.seats.size()) * pitch - 4;
        const double discs = std::min(wanted, std::floor((m_right - m_left + 4) / pitch) * pitch - 4);
        const double label = textWidth(group.name, labelPt);
        const double width = std::max(discs, label);
        if (x > m_left && x + width > m_right) {
            x = m_left;
            m_y = rowBottom + 10;
        }
        const double inset = (width - discs) / 2;
        const double height = seats(group, x + inset, x + inset + discs + 0.5, m_y, diameter, pitch, counted);
        Mark mark;
        mark.kind = MarkKind::text;
        mark.rect = QRectF(x, m_y + height + 1, width, lineHeight(labelPt));
        mark.text = {{group.name, {x + width / 2, mark.rect.top() + baselineIn(labelPt)}, labelPt, FontWeight::regular, TextAlign::centre, ThemeRole::textQuiet}};
        rowBottom = std::max(rowBottom, mark.rect.bottom());
        add(std::move(mark));
        x += width + groupGap;
    }
    m_y = rowBottom;
}

void BoxComposer::seatTable(const std::vector<SeatGroup>& groups, int mostColumns)
{
    if (groups.empty())
        return;
    const bool counted = tooMany(groups);
    const auto weightOf = [](const SeatGroup& group) { return group.missing > 0 && group.seats.empty() ? FontWeight::bold : FontWeight::regular; };
    double label = 0;
    std::size_t most = 3;
    for (const SeatGroup& group : groups) {
        label = std::max(label, textWidth(group.name, 9, weightOf(group)));
        most = std::max(most, group.seats.size() + group.also.size() + static_cast<std::size_t>(group.missing));
    }
    const double discsWidth = tablePitch * static_cast<double>(std::min<std::size_t>(most, 6));
    constexpr double columnGap = 24;
    const double room = m_right - m_left;
    int columns = 1;
    for (int wanted = mostColumns; wanted > 1; --wanted)
        if ((room - columnGap * (wanted - 1)) / wanted >= label + labelGap + discsWidth) {
            columns = wanted;
            break;
        }
    const double columnWidth = (room - columnGap * (columns - 1)) / columns;
    const double labelWidth = std::min(label, columnWidth * 0.55) + labelGap;
    const std::size_t rows = (groups.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    const double top = m_y;
    double bottom = top;
    // Lines of one height across the columns, so that the eye can follow them.
    std::vector<double> heights(rows, 0);
    std::vector<double> tops(rows, top);
    const auto heightOf = [&](const SeatGroup& group) {
        const bool asCount = counted && group.seats.size() > 3;
        const double discs = static_cast<double>((asCount ? 2 : group.seats.size()) + group.also.size() + static_cast<std::size_t>(group.missing));
        const double perLine = std::max(1.0, std::floor((columnWidth - labelWidth + tablePitch - tableDot) / tablePitch));
        const double words = textHeight(group.name, labelWidth - labelGap, {9, weightOf(group), ThemeRole::text});
        return std::max(std::ceil(std::max(1.0, discs) / perLine) * tablePitch, words) + 3;
    };
    for (std::size_t i = 0; i < groups.size(); ++i)
        heights[i % rows] = std::max(heights[i % rows], heightOf(groups[i]));
    for (std::size_t row = 1; row < rows; ++row)
        tops[row] = tops[row - 1] + heights[row - 1];
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const SeatGroup& group = groups[i];
        const double x = m_left + static_cast<double>(i / rows) * (columnWidth + columnGap);
        const double y = tops[i % rows];
        Mark mark;
        mark.kind = MarkKind::text;
        const bool allMissing = weightOf(group) == FontWeight::bold;
        const TextStyle style{9, weightOf(group), allMissing ? ThemeRole::must : ThemeRole::text};
        const double words = textHeight(group.name, labelWidth - labelGap, style);
        mark.text = textBlock(group.name, {x, y + std::max(0.0, (tablePitch - words) / 2)}, labelWidth - labelGap, style);
        mark.rect = QRectF(x, y, labelWidth - labelGap, std::max(tablePitch, words));
        mark.words = StructureText::tr("%1: %2").arg(group.name, group.seats.empty() && group.missing > 0 ? StructureText::tr("nobody") : seatCountWords(group.seats));
        add(std::move(mark));
        seats(group, x + labelWidth, x + columnWidth + 0.5, y, tableDot, tablePitch, counted);
        bottom = std::max(bottom, y + heights[i % rows]);
    }
    m_y = bottom - 3;
}

void BoxComposer::squares(const QString& label, const std::vector<std::pair<Id, QString>>& items, ThemeRole fill, ThemeRole outline)
{
    constexpr double side = 14;
    constexpr double pitch = 19;
    const QString words = StructureText::tr("%1 · %2").arg(label).arg(items.size());
    const double labelWidth = textWidth(words, 9) + 14;
    const bool beside = m_right - m_left - labelWidth >= 3 * pitch;
    const double lineTop = m_y;
    Mark mark;
    mark.kind = MarkKind::text;
    mark.text = textBlock(words, {m_left, m_y + (pitch - lineHeight(9)) / 2}, m_right - m_left, quiet);
    mark.rect = QRectF(m_left, m_y, beside ? labelWidth : m_right - m_left, pitch);
    mark.words = words;
    add(std::move(mark));
    m_y += pitch;
    if (items.size() > mostSquaresShown)
        return;
    const double start = beside ? m_left + labelWidth : m_left;
    double x = start;
    double y = beside ? lineTop : m_y;
    for (const auto& [id, name] : items) {
        if (x > start && x + side > m_right) {
            x = start;
            y += pitch;
        }
        Mark square;
        square.kind = MarkKind::tag;
        square.shape = MarkShape::rectangle;
        square.rect = QRectF(x, y + (pitch - side) / 2, side, side);
        square.radius = 3;
        square.fill = fill;
        square.stroke = outline;
        square.subject = id;
        square.words = name;
        add(std::move(square));
        x += pitch;
    }
    m_y = y + pitch;
}

void BoxComposer::seatLine(const QString& label, const Id& forum, const std::vector<const Seat*>& forumSeats)
{
    beginRegion(forum, StructureText::tr("%1: %2").arg(label, seatCountWords(forumSeats)));
    line(StructureText::tr("%1 · %2").arg(label, seatCountWords(forumSeats)), strong);
    const auto groups = categoryGroups(forumSeats);
    SeatGroup all;
    all.name = label;
    for (const SeatGroup& group : groups)
        all.seats.insert(all.seats.end(), group.seats.begin(), group.seats.end());
    if (all.seats.size() > mostSeatsShown) {
        m_y += 4;
        seatRow(groups, tableDot);
    } else if (!all.seats.empty()) {
        m_y += 2;
        m_y += seats(all, m_left, m_right, m_y, tableDot, tablePitch, false);
    }
    endRegion();
}

void BoxComposer::beginRegion(const Id& subject, const QString& words)
{
    Mark region;
    region.kind = MarkKind::box;
    region.rect = QRectF(m_left, m_y, m_right - m_left, 0);
    region.subject = subject;
    region.words = words;
    m_parents.push_back(add(std::move(region)));
}

void BoxComposer::endRegion()
{
    Mark& region = m_marks[static_cast<std::size_t>(m_parents.back())];
    region.rect.setBottom(m_y);
    m_parents.pop_back();
}

void BoxComposer::column(double left, double right, double y)
{
    m_left = left;
    m_right = right;
    m_y = y;
}

BoxContent BoxComposer::finished(double padBelow)
{
    const double height = m_y + padBelow;
    m_marks.front().rect = QRectF(0, 0, m_width, height);
    return {std::move(m_marks), height};
}

} // namespace placewright
