// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/box_composer.h"
#include "views/drawing/structure/structure_words.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double tableDot = 19;
constexpr double tablePitch = 22;
constexpr double groupGap = 20;
constexpr double labelGap = 18; ///< Between a group's name and its seats.
constexpr std::size_t mostSeatsShown =
    80; ///< In one forum; beyond it they are counted, since nobody can tell so many discs apart.
constexpr std::size_t mostSquaresShown = 60;

bool tooMany(const std::vector<SeatGroup>& groups) {
    std::size_t seats = 0;
    for (const SeatGroup& group : groups)
        seats += group.seats.size();
    return seats > mostSeatsShown;
}

} // namespace

QString seatCountWords(const std::vector<const Seat*>& seats, const QSet<Id>& gone) {
    if (!gone.isEmpty()) {
        std::vector<const Seat*> there;
        std::copy_if(seats.begin(), seats.end(), std::back_inserter(there), [&](const Seat* seat) { return !gone.contains(seat->id); });
        if (!there.empty())
            return seatCountWords(there, {});
    }
    const auto vacant =
        std::count_if(seats.begin(), seats.end(), [](const Seat* s) { return s->status == SeatStatus::vacant; });
    if (seats.empty())
        return StructureText::tr("no seats yet");
    const QString all =
        counted(static_cast<qsizetype>(seats.size()), StructureText::tr("1 seat"), StructureText::tr("%1 seats"));
    if (vacant == 0)
        return all;
    if (vacant == static_cast<std::ptrdiff_t>(seats.size()))
        return vacant == 1 ? StructureText::tr("1 seat, vacant") : StructureText::tr("%1, all vacant").arg(all);
    return StructureText::tr("%1, %2 vacant").arg(all).arg(vacant);
}

void BoxComposer::noteSeat(const Seat& seat) {
    m_use.categories.insert(seat.category ? static_cast<int>(*seat.category) : -1);
    m_use.vacant = m_use.vacant || seat.status == SeatStatus::vacant;
}

void BoxComposer::countDot(const SeatGroup& group, QPointF centre, double diameter) {
    if (m_measuring)
        return;
    noteSeat(*group.seats.front());
    Mark disc = sampleSeatMark(group.seats.front()->category, false, centre, diameter);
    disc.words = StructureText::tr("%1: %2").arg(group.name, seatCountWords(group.seats, m_gone));
    add(std::move(disc));
    const QString words = StructureText::tr("× %1").arg(group.seats.size());
    Mark number;
    number.kind = MarkKind::text;
    const double left = centre.x() + diameter / 2 + 5;
    number.rect = QRectF(left, centre.y() - diameter / 2, textWidth(words, strong), diameter);
    number.text = {
        {words, {left, centredBaseline(centre.y(), 9)}, 9, FontWeight::bold, TextAlign::left, ThemeRole::text}};
    add(std::move(number));
}

double BoxComposer::seats(
    const SeatGroup& group, double x, double right, double top, double diameter, double pitch, bool counted) {
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
            const QPointF centre = next();
            if (m_measuring)
                continue;
            noteSeat(*seat);
            add(seatMark(m_design, *seat, centre, diameter));
        }
    }
    for (const Seat* seat : group.also) {
        const QPointF centre = next();
        if (m_measuring)
            continue;
        m_use.also = true;
        add(alsoSeatMark(m_design, *seat, centre, diameter));
    }
    for (int i = 0; i < group.missing; ++i) {
        const QPointF centre = next();
        if (m_measuring)
            continue;
        m_use.missing = true;
        add(missingSeatMark(centre, diameter, group.name));
    }
    return cy + pitch / 2 - top;
}

void BoxComposer::seatRow(const std::vector<SeatGroup>& groups, double diameter) {
    const bool counted = tooMany(groups);
    const double pitch = diameter + 4;
    constexpr double labelPt = 8.25;
    double x = m_left;
    double rowBottom = m_y;
    for (const SeatGroup& group : groups) {
        const bool asCount = counted && group.seats.size() > 3;
        const double wanted =
            asCount ? diameter + 5 + textWidth(StructureText::tr("× %1").arg(group.seats.size()), 9, FontWeight::bold)
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
        mark.text = {{group.name,
                      {x + width / 2, mark.rect.top() + baselineIn(labelPt)},
                      labelPt,
                      FontWeight::regular,
                      TextAlign::centre,
                      ThemeRole::textQuiet}};
        rowBottom = std::max(rowBottom, mark.rect.bottom());
        add(std::move(mark));
        x += width + groupGap;
    }
    m_y = rowBottom;
}

void BoxComposer::seatTable(const std::vector<SeatGroup>& groups, int mostColumns) {
    if (groups.empty())
        return;
    const bool counted = tooMany(groups);
    const auto weightOf = [](const SeatGroup& group) {
        return group.missing > 0 && group.seats.empty() ? FontWeight::bold : FontWeight::regular;
    };
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
    const std::size_t rows =
        (groups.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    const double top = m_y;
    double bottom = top;
    // Lines of one height across the columns, so that the eye can follow them.
    std::vector<double> heights(rows, 0);
    std::vector<double> tops(rows, top);
    const auto heightOf = [&](const SeatGroup& group) {
        const bool asCount = counted && group.seats.size() > 3;
        const double discs = static_cast<double>((asCount ? 2 : group.seats.size()) + group.also.size() +
                                                 static_cast<std::size_t>(group.missing));
        const double perLine =
            std::max(1.0, std::floor((columnWidth - labelWidth + tablePitch - tableDot) / tablePitch));
        const double words = textHeight(group.name, labelWidth - labelGap, {9, weightOf(group), ThemeRole::text});
        return std::max(std::ceil(std::max(1.0, discs) / perLine) * tablePitch, words) + 3;
    };
    for (std::size_t i = 0; i < groups.size(); ++i)
        heights[i % rows] = std::max(heights[i % rows], heightOf(groups[i]));
    for (std::size_t row = 1; row < rows; ++row)
        tops[row] = tops[row - 1] + heights[row - 1];
    if (m_measuring) {
        m_y = rows > 0 ? tops.back() + heights.back() - 3 : top;
        return;
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const SeatGroup& group = groups[i];
        const double x = m_left + static_cast<double>(i / rows) * (columnWidth + columnGap);
        const double y = tops[i % rows];
        Mark mark;
        mark.kind = MarkKind::text;
        const bool allMissing = weightOf(group) == FontWeight::bold;
        const TextStyle style{9, weightOf(group), allMissing ? ThemeRole::must : ThemeRole::text};
        const double words = textHeight(group.name, labelWidth - labelGap, style);
        mark.text =
            textBlock(group.name, {x, y + std::max(0.0, (tablePitch - words) / 2)}, labelWidth - labelGap, style);
        mark.rect = QRectF(x, y, labelWidth - labelGap, std::max(tablePitch, words));
        mark.words = StructureText::tr("%1: %2").arg(group.name, group.seats.empty() && group.missing > 0
                                                                     ? StructureText::tr("nobody")
                                                                     : seatCountWords(group.seats, m_gone));
        add(std::move(mark));
        seats(group, x + labelWidth, x + columnWidth + 0.5, y, tableDot, tablePitch, counted);
        bottom = std::max(bottom, y + heights[i % rows]);
    }
    m_y = bottom - 3;
}

void BoxComposer::squares(const QString& label,
                          const std::vector<std::pair<Id, QString>>& items,
                          ThemeRole fill,
                          ThemeRole outline) {
    constexpr double side = 14;
    constexpr double pitch = 19;
    const auto isGone = [this](const auto& item) { return m_gone.contains(item.first); };
    const auto there = static_cast<qsizetype>(items.size()) - std::count_if(items.begin(), items.end(), isGone);
    const QString words = StructureText::tr("%1 · %2").arg(label).arg(there == 0 ? static_cast<qsizetype>(items.size()) : there);
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
        const double left = x;
        x += pitch;
        if (m_measuring)
            continue;
        Mark square;
        square.kind = MarkKind::tag;
        square.shape = MarkShape::rectangle;
        square.rect = QRectF(left, y + (pitch - side) / 2, side, side);
        square.radius = 3;
        square.fill = fill;
        square.stroke = outline;
        square.subject = id;
        square.words = name;
        add(std::move(square));
    }
    m_y = y + pitch;
}

void BoxComposer::seatLine(const QString& label, const Id& forum, const std::vector<const Seat*>& forumSeats) {
    beginRegion(forum, StructureText::tr("%1: %2").arg(label, seatCountWords(forumSeats, m_gone)));
    line(StructureText::tr("%1 · %2").arg(label, seatCountWords(forumSeats, m_gone)), strong);
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

} // namespace placewright
