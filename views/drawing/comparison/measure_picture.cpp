// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/comparison/measure_picture.h"

#include "views/drawing/text/text_measure.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(MeasurePicture)
};

constexpr TextStyle titleStyle{12, FontWeight::bold, ThemeRole::heading};
constexpr TextStyle nameStyle{9, FontWeight::regular, ThemeRole::text};
constexpr TextStyle quietStyle{9, FontWeight::regular, ThemeRole::textQuiet};
constexpr TextStyle numberStyle{9, FontWeight::bold, ThemeRole::text};
constexpr std::array fills{ThemeRole::seatExecutive, ThemeRole::tierPlace,   ThemeRole::tierAtScale, ThemeRole::seatOther,
                           ThemeRole::tierNational,  ThemeRole::partnership, ThemeRole::must,        ThemeRole::tierBeyond};
constexpr std::size_t mostRows = 15; // of a chart with a bar for each row; the table has them all
constexpr double wholeBar = 26;
constexpr double thinBar = 17;
constexpr double rowGap = 10;

/// Lines over a fill, so that two fills differ without colour.
enum class Pattern { plain, rising, upright, falling, level };
constexpr int patternCount = 5;

class Chart {
public:
    Chart(const Measure& measure, double width, double highest) : m_measure(measure), m_width(width), m_highest(highest) {}

    MeasurePicture drawn() {
        m_made.list.title = m_measure.title;
        m_made.list.description = m_measure.formula;
        block(m_measure.title, 0, m_width, titleStyle);
        m_y += 10;
        if (m_measure.rows.empty()) {
            block(ChartText::tr("There is nothing to count in any of these options."), 0, m_width, quietStyle);
            return std::move(m_made);
        }
        m_names = nameWidth();
        legend();
        m_measure.isWhole ? wholes() : singles();
        return std::move(m_made);
    }

private:
    void block(const QString& text, double left, double width, const TextStyle& style) {
        Mark mark;
        mark.kind = MarkKind::text;
        mark.text = textBlock(text, {left, m_y}, width, style);
        mark.words = text;
        const double height = textHeight(text, width, style);
        mark.rect = QRectF(left, m_y, width, height);
        m_made.list.add(std::move(mark));
        m_y += height;
    }

    double nameWidth() const {
        double widest = 60;
        for (const QString& name : m_measure.optionNames)
            widest = std::max(widest, m_measure.isWhole ? textWidth(name, nameStyle) : 0);
        if (!m_measure.isWhole)
            for (const MeasureRow& row : m_measure.rows)
                widest = std::max(widest, textWidth(row.name, nameStyle));
        return std::min(widest + 4, m_width * 0.3);
    }

    static ThemeRole fillOf(std::size_t series) { return fills[series % fills.size()]; }
    static Pattern patternOf(std::size_t series) {
        return static_cast<Pattern>(series % static_cast<std::size_t>(patternCount));
    }

    void line(QPointF from, QPointF to) {
        Mark mark;
        mark.kind = MarkKind::line;
        mark.shape = MarkShape::route;
        mark.stroke = ThemeRole::page;
        mark.strokeWidth = 1.4;
        mark.route = {from, to};
        mark.rect = QRectF(from, to).normalized();
        m_made.list.add(std::move(mark));
    }

    /// Slanting lines, cut off at the rectangle's edges.
    void slanting(const QRectF& rect, bool rising) {
        for (double at = rect.left() - rect.height() + 5; at < rect.right(); at += 9) {
            const double enters = std::max(at, rect.left());
            const double leaves = std::min(at + rect.height(), rect.right());
            if (leaves - enters < 1)
                continue;
            const double low = enters - at;
            const double high = leaves - at;
            rising ? line({enters, rect.bottom() - low}, {leaves, rect.bottom() - high})
                   : line({enters, rect.top() + low}, {leaves, rect.top() + high});
        }
    }

    void fill(const QRectF& rect, std::size_t series, const QString& words) {
        Mark bar;
        bar.kind = MarkKind::cell;
        bar.shape = MarkShape::rectangle;
        bar.fill = fillOf(series);
        bar.rect = rect;
        bar.words = words;
        m_made.list.add(std::move(bar));
        switch (patternOf(series)) {
        case Pattern::plain:
            break;
        case Pattern::rising:
            slanting(rect, true);
            break;
        case Pattern::falling:
            slanting(rect, false);
            break;
        case Pattern::upright:
            for (double x = rect.left() + 4; x < rect.right(); x += 7)
                line({x, rect.top()}, {x, rect.bottom()});
            break;
        case Pattern::level:
            for (double y = rect.top() + 4; y < rect.bottom(); y += 6)
                line({rect.left(), y}, {rect.right(), y});
            break;
        }
    }

    /// What the fills mean, wrapped.
    void legend() {
        const std::size_t count = m_measure.isWhole ? m_measure.rows.size() : m_measure.options.size();
        if (count < 2)
            return;
        double x = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const QString name = m_measure.isWhole ? m_measure.rows[i].name : m_measure.optionNames[static_cast<qsizetype>(i)];
            const double wide = 24 + textWidth(name, nameStyle) + 18;
            if (x > 0 && x + wide > m_width) {
                x = 0;
                m_y += 20;
            }
            fill(QRectF(x, m_y + 1, 18, 14), i, {});
            run(name, {x + 24, centredBaseline(m_y + 8, nameStyle.pt)}, nameStyle);
            x += wide;
        }
        m_y += 28;
    }

    void run(const QString& text, QPointF at, const TextStyle& style, TextAlign align = TextAlign::left) {
        Mark mark;
        mark.kind = MarkKind::text;
        mark.text = {{text, at, style.pt, style.weight, align, style.colour}};
        const double width = textWidth(text, style);
        mark.rect = QRectF(at.x() - (align == TextAlign::left ? 0 : width / 2), at.y() - style.pt, width, style.pt * 1.3);
        m_made.list.add(std::move(mark));
    }

    /// A number on a fill, on a ground of its own so that the pattern leaves it readable; false if there is no room.
    bool numberOn(const QRectF& rect, std::size_t series, const QString& text) {
        const double width = textWidth(text, 9, FontWeight::bold) + 8;
        if (width > rect.width() - 2)
            return false;
        Mark ground;
        ground.kind = MarkKind::chip;
        ground.shape = MarkShape::rectangle;
        ground.fill = fillOf(series);
        ground.radius = 3;
        ground.rect = QRectF(rect.center().x() - width / 2, rect.center().y() - 8, width, 16);
        ground.text = {{text, {rect.center().x(), centredBaseline(rect.center().y(), 9)}, 9, FontWeight::bold, TextAlign::centre,
                        ThemeRole::textOnStrong}};
        m_made.list.add(std::move(ground));
        return true;
    }

    /// The number of a part that has no room for it, under it or as close to that as those before leave.
    void numberUnder(const QRectF& rect, const QString& text, double& right) {
        const double half = textWidth(text, nameStyle) / 2;
        const double x = std::max(rect.center().x(), right + 5 + half);
        run(text, {x, centredBaseline(rect.bottom() + 8, nameStyle.pt)}, nameStyle, TextAlign::centre);
        right = x + half;
    }

    /// Nothing to draw where there is no number; what is written beside tells it from 0.
    static double valueOf(const MeasureRow& row, std::size_t option) {
        return row.values[option] ? row.values[option]->value : 0;
    }

    double longest() const {
        double most = 0;
        if (m_measure.unit == MeasureUnit::percent)
            return 100;
        for (std::size_t i = 0; i < m_measure.options.size(); ++i) {
            if (m_measure.isWhole)
                most = std::max(most, m_measure.total(i).value_or(0));
            for (const MeasureRow& row : m_measure.rows)
                most = std::max(most, valueOf(row, i));
        }
        return most;
    }

    double scale() const {
        const double room = m_width - m_names - 10 - numberWidth();
        const double most = longest();
        return most > 0 ? room / most : 0;
    }

    double numberWidth() const { return textWidth(m_measure.shown(longest()), 9, FontWeight::bold) + 14; }

    void name(const QString& text, double height) {
        const double tall = textHeight(text, m_names, nameStyle);
        const double before = m_y;
        m_y += std::max(0.0, (height - tall) / 2);
        block(text, 0, m_names, nameStyle);
        m_y = before;
    }

    double heightFor(const QString& text, double bars) const { return std::max(bars, textHeight(text, m_names, nameStyle)); }

    void wholes() {
        const double perUnit = scale();
        for (std::size_t option = 0; option < m_measure.options.size(); ++option) {
            const QString& title = m_measure.optionNames[static_cast<qsizetype>(option)];
            const double height = heightFor(title, wholeBar);
            name(title, height);
            double x = m_names + 10;
            double right = 0; // Of the numbers under the bar.
            const double top = m_y + (height - wholeBar) / 2;
            for (std::size_t row = 0; row < m_measure.rows.size(); ++row) {
                const double value = valueOf(m_measure.rows[row], option);
                if (value <= 0)
                    continue;
                const QRectF rect(x, top, std::max(2.0, value * perUnit - 1), wholeBar);
                fill(rect, row, m_measure.toldOf(row, option));
                const QString number = m_measure.shown(value);
                const QString both = QStringLiteral("%1 %2").arg(m_measure.rows[row].name, number);
                if (!numberOn(rect, row, textWidth(both, 9, FontWeight::bold) + 14 < rect.width() ? both : number))
                    numberUnder(rect, number, right);
                m_made.bars.push_back({row, option, rect});
                x += value * perUnit;
            }
            const auto total = m_measure.total(option);
            run(m_measure.shown(total), {x + 6, centredBaseline(top + wholeBar / 2, 9)}, total ? numberStyle : quietStyle);
            m_y += height + (right > 0 ? 20 : 12);
        }
    }

    double heightOf(const MeasureRow& row) const {
        return heightFor(row.name, static_cast<double>(m_measure.options.size()) * (thinBar + 2));
    }

    std::size_t rowsWithRoom() const {
        const std::size_t most = std::min(m_measure.rows.size(), mostRows);
        if (m_highest <= 0)
            return most;
        double y = m_y + lineHeight(quietStyle.pt); // Of the line that says how many are left out.
        std::size_t rows = 0;
        while (rows < most && (y += heightOf(m_measure.rows[rows]) + rowGap) <= m_highest)
            ++rows;
        return std::max<std::size_t>(rows, 1);
    }

    void singles() {
        const double perUnit = scale();
        const std::size_t shown = rowsWithRoom();
        const auto count = static_cast<double>(m_measure.options.size());
        for (std::size_t row = 0; row < shown; ++row) {
            const double height = heightOf(m_measure.rows[row]);
            name(m_measure.rows[row].name, height);
            double top = m_y + (height - count * (thinBar + 2)) / 2;
            for (std::size_t option = 0; option < m_measure.options.size(); ++option) {
                const double value = valueOf(m_measure.rows[row], option);
                const QRectF rect(m_names + 10, top, std::max(1.0, value * perUnit), thinBar);
                if (value > 0) {
                    fill(rect, option, m_measure.toldOf(row, option));
                    m_made.bars.push_back({row, option, rect});
                }
                run(m_measure.shownIn(row, option), {(value > 0 ? rect.right() : rect.left()) + 6, centredBaseline(rect.center().y(), 9)},
                    m_measure.rows[row].values[option] ? numberStyle : quietStyle);
                top += thinBar + 2;
            }
            m_y += height + rowGap;
        }
        m_made.left = m_measure.rows.size() - shown;
        if (m_made.left > 0)
            block(ChartText::tr("The %1 largest; the table below has %2 more.").arg(shown).arg(m_made.left), 0, m_width, quietStyle);
    }

    const Measure& m_measure;
    double m_width;
    double m_highest;
    double m_names = 0;
    double m_y = 0;
    MeasurePicture m_made;
};

} // namespace

std::optional<std::size_t> MeasurePicture::barAt(QPointF point) const {
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (bars[i].rect.contains(point))
            return i;
    return std::nullopt;
}

MeasurePicture measurePicture(const Measure& measure, double width, double highest) {
    return Chart(measure, std::max(320.0, width), highest).drawn();
}

} // namespace placewright
