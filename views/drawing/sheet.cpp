// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/sheet.h"

#include "views/drawing/text/drawing_text.h"
#include "views/drawing/text/text_measure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace placewright {

namespace {

constexpr double unitsPerMillimetre = 96.0 / 25.4;
constexpr double margin = 40;

Mark textMark(MarkKind kind, QRectF rect, std::vector<TextRun> runs, QString spoken) {
    Mark mark;
    mark.kind = kind;
    mark.rect = rect;
    mark.text = std::move(runs);
    mark.words = std::move(spoken);
    return mark;
}

Mark ruleAcross(double left, double right, double y, ThemeRole role, double width) {
    Mark mark;
    mark.kind = MarkKind::line;
    mark.shape = MarkShape::route;
    mark.stroke = role;
    mark.strokeWidth = width;
    mark.route = QPolygonF({QPointF(left, y), QPointF(right, y)});
    mark.rect = QRectF(left, y, right - left, 0);
    return mark;
}

// Builds a frame for A3 and a width that makes it fit the paper once enlarged.
class FrameBuilder {
public:
    FrameBuilder(const Paper& paper) : m_scale(paper.frameScale()), m_size(paper.units() / m_scale) {}

    double header(const SheetText& text) {
        const double whole = m_size.width() - 2 * margin;
        const TextStyle status{10.5, FontWeight::bold, ThemeRole::text};
        const TextStyle edition{9, FontWeight::regular, ThemeRole::textQuiet};
        // What stands right takes what it needs, so that a title has one line if it can.
        const double wanted = std::max(textWidth(text.status, status), textWidth(text.edition, edition));
        const double rightWidth = std::min(std::ceil(wanted), whole * 0.42);
        const double leftWidth = whole - rightWidth - (rightWidth > 0 ? 24 : 0);
        double left = 22, right = 28;
        left =
            block(MarkKind::title, text.title, margin, left, leftWidth, {20.25, FontWeight::bold, ThemeRole::heading});
        left = block(MarkKind::text, text.subtitle, margin, left, leftWidth,
                     {12, FontWeight::regular, ThemeRole::textQuiet});
        const double x = m_size.width() - margin - rightWidth;
        right = block(MarkKind::text, text.status, x, right, rightWidth, status, TextAlign::right);
        right = block(MarkKind::text, text.edition, x, right, rightWidth, edition, TextAlign::right);
        const double bottom = std::max(left, right) + 8;
        m_list.add(ruleAcross(margin, m_size.width() - margin, bottom, ThemeRole::headingLine, 2));
        return bottom + 16;
    }

    /// Where the picture has to end.
    double footer(const SheetText& text, const std::vector<LegendEntry>& legend, int number, int of) {
        const double whole = m_size.width() - 2 * margin;
        const QString count = of > 1 ? SheetWords::tr("Sheet %1 of %2").arg(number).arg(of) : QString();
        const double countWidth = count.isEmpty() ? 0 : textWidth(count, 9) + 24;
        const TextStyle small{9, FontWeight::regular, ThemeRole::text};
        const double textRoom = text.footer.isEmpty() ? 0 : textHeight(text.footer, whole - countWidth, small);
        const double footerHeight = std::max(textRoom, count.isEmpty() ? 0 : lineHeight(9));
        const auto rows = legendRows(legend, whole);
        const double legendHeight = rows.empty() ? 0 : static_cast<double>(rows.size()) * rowHeight + 8;
        const double inner = legendHeight + footerHeight;
        const double top = m_size.height() - 28 - inner - (inner > 0 ? 12 : 0);
        if (inner <= 0)
            return m_size.height() - margin;
        m_list.add(ruleAcross(margin, m_size.width() - margin, top, ThemeRole::line, 1));
        double y = top + 12;
        for (const auto& row : rows) {
            double x = margin;
            const double gap = gapOf(row, whole);
            for (const LegendEntry* entry : row)
                x += place(*entry, x, y) + gap;
            y += rowHeight;
        }
        y = m_size.height() - 28 - footerHeight;
        block(MarkKind::text, text.footer, margin, y, whole - countWidth, small);
        block(MarkKind::text, count, m_size.width() - margin - countWidth, y, countWidth,
              {9, FontWeight::regular, ThemeRole::textQuiet}, TextAlign::right);
        return top - 16;
    }

    SheetFrame finished(double top, double bottom) const {
        SheetFrame frame;
        frame.marks.append(m_list, {}, m_scale);
        frame.content =
            QRectF(margin * m_scale, top * m_scale, (m_size.width() - 2 * margin) * m_scale, (bottom - top) * m_scale);
        return frame;
    }

private:
    static constexpr double rowHeight = 26;
    static constexpr double leastGap = 14;
    static constexpr double mostGap = 26;

    double block(MarkKind kind,
                 const QString& text,
                 double x,
                 double y,
                 double width,
                 const TextStyle& style,
                 TextAlign align = TextAlign::left) {
        if (text.isEmpty())
            return y;
        auto runs = textBlock(text, {x, y}, width, style, align);
        const double height = static_cast<double>(runs.size()) * lineHeight(style.pt);
        const int at = m_list.add(textMark(kind, QRectF(x, y, width, height), std::move(runs), text));
        m_list.addPassage(kind == MarkKind::title ? PassageRole::heading1 : PassageRole::paragraph, at);
        return y + height;
    }

    static double widthOf(const LegendEntry& entry) {
        return extentOf(entry.sample).width() + 8 + textWidth(entry.words, 9);
    }

    static std::vector<std::vector<const LegendEntry*>> legendRows(const std::vector<LegendEntry>& legend,
                                                                   double whole) {
        std::vector<std::vector<const LegendEntry*>> rows;
        double x = 0;
        for (const LegendEntry& entry : legend) {
            const double width = widthOf(entry);
            if (rows.empty() || x + width > whole) {
                rows.emplace_back();
                x = 0;
            }
            rows.back().push_back(&entry);
            x += width + leastGap;
        }
        return rows;
    }

    static double gapOf(const std::vector<const LegendEntry*>& row, double whole) {
        double entries = 0;
        for (const LegendEntry* entry : row)
            entries += widthOf(*entry);
        return std::clamp((whole - entries) / std::max(1.0, static_cast<double>(row.size()) - 1), leastGap, mostGap);
    }

    double place(const LegendEntry& entry, double x, double y) {
        const QRectF extent = extentOf(entry.sample);
        const double middle = y + rowHeight / 2;
        Mark sample = placed(entry.sample, QPointF(x, middle) - QPointF(extent.left(), extent.center().y()));
        sample.parent = -1;
        sample.subject = Id();
        sample.kind = MarkKind::symbol;
        sample.words.clear();
        m_list.add(std::move(sample));
        const double textX = x + extent.width() + 8;
        TextRun run{entry.words,    {textX, centredBaseline(middle, 9)}, 9, FontWeight::regular, TextAlign::left,
                    ThemeRole::text};
        const int at = m_list.add(
            textMark(MarkKind::text, QRectF(textX, y, textWidth(entry.words, 9), rowHeight), {run}, entry.words));
        m_list.addPassage(PassageRole::paragraph, at);
        return widthOf(entry);
    }

    double m_scale;
    QSizeF m_size;
    DisplayList m_list;
};

} // namespace

QSizeF Paper::millimetres() const {
    static constexpr std::array<std::array<double, 2>, 5> sides{
        {{210, 297}, {297, 420}, {420, 594}, {594, 841}, {841, 1189}}};
    const auto& [width, height] = sides[static_cast<std::size_t>(size)];
    return landscape ? QSizeF(height, width) : QSizeF(width, height);
}

QSizeF Paper::units() const {
    return millimetres() * unitsPerMillimetre;
}

QPageLayout Paper::pageLayout() const {
    static constexpr std::array ids{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};
    QPageLayout layout(QPageSize(ids[static_cast<std::size_t>(size)]),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

double Paper::frameScale() const {
    // A4 keeps its small print at 7 pt and more; posters grow with the paper, since they are read from further away.
    static constexpr std::array scales{0.8, 1.0, 1.3, 1.75, 2.4};
    return scales[static_cast<std::size_t>(size)] * (landscape ? 1.0 : 0.85);
}

SheetFrame
sheetFrame(const Paper& paper, const SheetText& text, const std::vector<LegendEntry>& legend, int number, int of) {
    FrameBuilder builder(paper);
    const double top = builder.header(text);
    const double bottom = builder.footer(text, legend, number, of);
    return builder.finished(top, bottom);
}

Sheet sheetOf(const DisplayList& picture, const Paper& paper, const SheetText& text, int number, int of) {
    SheetFrame frame = sheetFrame(paper, text, picture.legend, number, of);
    Sheet sheet{paper, std::move(frame.marks)};
    const QRectF bounds = picture.bounds();
    sheet.marks.title = picture.title.isEmpty() ? text.title : picture.title;
    sheet.marks.description = picture.description;
    if (bounds.width() <= 0 || bounds.height() <= 0)
        return sheet;
    const double scale = std::min(frame.content.width() / bounds.width(), frame.content.height() / bounds.height());
    const double left = frame.content.left() + (frame.content.width() - bounds.width() * scale) / 2;
    const int first = sheet.marks.size();
    sheet.marks.append(picture, QPointF(left, frame.content.top()) - bounds.topLeft() * scale, scale);
    sheet.marks.addPassage(PassageRole::figure, first,
                           picture.description.isEmpty() ? sheet.marks.title : picture.description);
    return sheet;
}

} // namespace placewright
