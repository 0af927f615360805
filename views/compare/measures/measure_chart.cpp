// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/measures/measure_chart.h"

#include "views/drawing/painter.h"
#include "views/drawing/writing/png_writer.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

#include <cmath>

namespace placewright {

namespace {

constexpr double chartMargin = 12;

} // namespace

MeasureChart::MeasureChart(QWidget* parent) : QWidget(parent), m_theme(&printTheme()) {
    setObjectName(QStringLiteral("measureChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MeasureChart::show(Measure measure) {
    m_measure = std::move(measure);
    m_current.reset();
    layOut();
}

void MeasureChart::layOut() {
    m_picture = measurePicture(m_measure, width() - 2 * chartMargin);
    setAccessibleName(m_picture.list.title);
    setAccessibleDescription(m_picture.list.description);
    setMinimumHeight(static_cast<int>(std::ceil(m_picture.list.bounds().bottom() + 2 * chartMargin)));
    update();
}

void MeasureChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

int MeasureChart::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(measurePicture(m_measure, width - 2 * chartMargin).list.bounds().bottom() + 2 * chartMargin));
}

QSize MeasureChart::sizeHint() const {
    return {600, heightForWidth(600)};
}

QVariant MeasureChart::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query != Qt::ImCursorRectangle)
        return QWidget::inputMethodQuery(query);
    return m_current ? m_picture.bars[*m_current].rect.translated(chartMargin, chartMargin).toAlignedRect() : QRect(0, 0, 1, 1);
}

void MeasureChart::setCurrent(std::size_t row, std::size_t option) {
    m_current.reset();
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i)
        if (m_picture.bars[i].row == row && m_picture.bars[i].option == option)
            m_current = i;
    update();
}

QPixmap MeasureChart::asPicture() const {
    const auto image = imageOf(m_picture.list, 2, printTheme());
    return image ? QPixmap::fromImage(*image) : QPixmap();
}

void MeasureChart::choose(std::size_t bar) {
    m_current = bar;
    update();
    const MeasureBar chosen = m_picture.bars[bar];
    // A reader tells the new name of what has the focus.
    setAccessibleName(m_measure.toldOf(chosen.row, chosen.option));
    Q_EMIT barChosen(chosen.row, chosen.option);
}

void MeasureChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(ThemeRole::page));
    painter.translate(chartMargin, chartMargin);
    PaintOptions options;
    options.scale = devicePixelRatioF();
    paint(painter, m_picture.list, *m_theme, options);
    if (!m_current && !hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->colour(hasFocus() ? ThemeRole::focus : ThemeRole::selection), 2.5));
    painter.drawRect(m_current ? m_picture.bars[*m_current].rect.adjusted(-2.5, -2.5, 2.5, 2.5)
                               : QRectF(rect()).translated(-chartMargin, -chartMargin).adjusted(1.5, 1.5, -1.5, -1.5));
}

void MeasureChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        const auto current = m_current;
        layOut();
        m_current = current; // The bars are the same, elsewhere.
    }
}

void MeasureChart::mousePressEvent(QMouseEvent* event) {
    if (const auto bar = m_picture.barAt(event->position() - QPointF(chartMargin, chartMargin)))
        choose(*bar);
}

void MeasureChart::mouseMoveEvent(QMouseEvent* event) {
    const auto bar = m_picture.barAt(event->position() - QPointF(chartMargin, chartMargin));
    setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!bar)
        return QToolTip::hideText();
    const MeasureBar& at = m_picture.bars[*bar];
    QToolTip::showText(event->globalPosition().toPoint(), m_measure.toldOf(at.row, at.option), this);
}

void MeasureChart::keyPressEvent(QKeyEvent* event) {
    const std::size_t count = m_picture.bars.size();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return choose(m_current ? std::min(*m_current + 1, count - 1) : 0);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return choose(m_current && *m_current > 0 ? *m_current - 1 : 0);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            return Q_EMIT barOpened();
        return choose(0);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace placewright
