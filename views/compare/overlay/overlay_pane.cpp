// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/overlay/overlay_pane.h"

#include "views/compare/changes/change_delegate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPixmap>

namespace placewright {

namespace {

constexpr int signSide = 18;

QString meaning(Difference what) {
    switch (what) {
    case Difference::added:
        return OverlayPane::tr("Added");
    case Difference::removed:
        return OverlayPane::tr("Removed: faint, where it stood");
    case Difference::moved:
        return OverlayPane::tr("Moved: faint where it stood");
    case Difference::changed:
        break;
    }
    return OverlayPane::tr("Changed");
}

} // namespace

OverlayPane::OverlayPane(QWidget* parent) : QWidget(parent), m_heading(new QLabel), m_canvas(new CompareCanvas) {
    m_heading->setObjectName(QStringLiteral("overlayHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMinimumWidth(1);
    m_canvas->setObjectName(QStringLiteral("overlayCanvas"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 10, 6);
    top->addWidget(m_heading, 1);
    top->addWidget(legend());
    column->addLayout(top);
    column->addWidget(m_canvas, 1);
    connect(m_canvas, &CompareCanvas::thingClicked, this, [this](const Id& thing) {
        const auto stood = m_drawn.formerly.find(thing);
        Q_EMIT thingClicked(stood == m_drawn.formerly.end() ? thing : stood->second);
    });
    connect(m_canvas, &CompareCanvas::zoomChanged, this, &OverlayPane::zoomChanged);
    setFocusProxy(m_canvas);
    setTheme(printTheme());
}

QWidget* OverlayPane::legend() {
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("overlayLegend"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Difference what : allDifferences) {
        auto* sign = new QLabel;
        m_signs[static_cast<std::size_t>(what)] = sign;
        layout->addSpacing(8);
        layout->addWidget(sign);
        layout->addWidget(new QLabel(meaning(what)));
    }
    row->setToolTip(tr("Numbers on the drawing leave out what is removed, but in what is removed as a whole."));
    return row;
}

void OverlayPane::setTheme(const Theme& theme) {
    m_canvas->setTheme(theme);
    for (const Difference what : allDifferences)
        m_signs[static_cast<std::size_t>(what)]->setPixmap(
            changeSign(what, theme, signSide, devicePixelRatioF()));
}

void OverlayPane::show(OverlayPicture drawn, const QString& from, const QString& to) {
    m_heading->setText(tr("%1 → %2").arg(from, to));
    m_heading->setToolTip(m_heading->text());
    m_heading->setAccessibleName(tr("From %1 to %2, in one drawing").arg(from, to));
    m_canvas->show(std::move(drawn.picture), drawn.signs);
    m_drawn = std::move(drawn);
    m_drawn.picture = {};
}

void OverlayPane::reveal(const Id& thing) {
    m_canvas->setChosen(thing);
    const QRectF here = thing.isNull() ? QRectF() : m_canvas->picture().boundsOf(thing);
    if (here.isNull())
        return;
    QRectF wanted = here;
    for (const auto& [ghost, moved] : m_drawn.formerly)
        if (moved == thing)
            wanted = wanted.united(m_canvas->picture().boundsOf(ghost));
    const QRectF sight = m_canvas->sight();
    // Where both don't fit at this size, the thing itself is what is to be seen.
    const bool bothFit = wanted.width() < sight.width() && wanted.height() < sight.height();
    if (sight.contains(bothFit ? wanted : here))
        return;
    m_canvas->lookAt((bothFit ? wanted : here).center(), m_canvas->zoom());
}

} // namespace placewright
