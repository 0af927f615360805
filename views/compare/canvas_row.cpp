// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/canvas_row.h"

#include "views/compare/option_heading.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

namespace placewright {

CanvasRow::CanvasRow(QWidget* parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout),
      m_across(new QScrollBar(Qt::Horizontal)),
      m_down(new QScrollBar(Qt::Vertical)),
      m_theme(&printTheme()) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addLayout(m_layout, 0, 0);
    grid->addWidget(m_down, 0, 1);
    grid->addWidget(m_across, 1, 0);
    grid->setRowStretch(0, 1);
    m_layout->setSpacing(6);
    m_across->setObjectName(QStringLiteral("compareAcross"));
    m_down->setObjectName(QStringLiteral("compareDown"));
    for (QScrollBar* bar : {m_across, m_down}) {
        bar->hide();
        connect(bar, &QScrollBar::valueChanged, this,
                [this, bar](int value) { leadingBar(bar->orientation())->setValue(value); });
    }
}

void CanvasRow::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (CompareCanvas* canvas : m_canvases)
        canvas->setTheme(theme);
}

void CanvasRow::makeColumns(std::size_t count) {
    while (m_columns.size() > count) {
        m_canvases.pop_back();
        delete m_columns.back().widget;
        m_columns.pop_back();
        m_fitted = true;
    }
    while (m_columns.size() < count) {
        const std::size_t index = m_columns.size();
        auto* widget = new QWidget;
        auto* column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* heading = new OptionHeading;
        heading->setObjectName(QStringLiteral("compareHeading%1").arg(index));
        auto* canvas = new CompareCanvas;
        canvas->setObjectName(QStringLiteral("compareCanvas%1").arg(index));
        canvas->setTheme(*m_theme);
        canvas->setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
        canvas->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        canvas->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(heading);
        column->addWidget(canvas, 1);
        m_layout->addWidget(widget, 1);
        m_columns.push_back({widget, heading, {}, {}});
        m_canvases.push_back(canvas);
        connect(heading, &OptionHeading::carried, this, [this](const QPoint& where) { markTarget(columnAt(where)); });
        connect(heading, &OptionHeading::givenUp, this, [this] { markTarget({}); });
        connect(heading, &OptionHeading::setDown, this, [this, index](const QPoint& where) {
            markTarget({});
            if (const auto onto = columnAt(where); onto && *onto != index)
                Q_EMIT optionMoved(m_options[index], m_options[*onto]);
        });
        connect(canvas, &CompareCanvas::sightChanged, this, [this, index] { follow(index); });
        connect(canvas, &CompareCanvas::resized, this, &CanvasRow::fitSoon);
        connect(canvas, &CompareCanvas::resized, this, &CanvasRow::fitHeadings);
        // Later, as it may change in the midst of laying out, which bars that come and go would begin anew.
        for (const QScrollBar* bar : {canvas->horizontalScrollBar(), canvas->verticalScrollBar()})
            connect(bar, &QScrollBar::rangeChanged, this, &CanvasRow::fitBars, Qt::QueuedConnection);
        connect(canvas, &CompareCanvas::thingClicked, this,
                [this, index](const Id& thing) { Q_EMIT thingClicked(m_options[index], thing); });
        m_fitted = true;
    }
    m_offsets.resize(count);
    fitBars();
}

std::optional<std::size_t> CanvasRow::columnAt(const QPoint& where) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (const QWidget* column = m_columns[i].widget; column->rect().contains(column->mapFromGlobal(where)))
            return i;
    return {};
}

void CanvasRow::markTarget(std::optional<std::size_t> target) {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].heading->setTarget(target == i);
}

QScrollBar* CanvasRow::leadingBar(Qt::Orientation orientation) const {
    QScrollBar* most = nullptr;
    for (const CompareCanvas* canvas : m_canvases) {
        QScrollBar* bar = orientation == Qt::Horizontal ? canvas->horizontalScrollBar() : canvas->verticalScrollBar();
        if (!most || bar->maximum() > most->maximum())
            most = bar;
    }
    return most;
}

void CanvasRow::fitBars() {
    for (QScrollBar* bar : {m_across, m_down}) {
        const QScrollBar* leading = leadingBar(bar->orientation());
        bar->setVisible(leading && leading->maximum() > 0);
        if (!leading)
            continue;
        const QSignalBlocker guard(bar);
        bar->setRange(0, leading->maximum());
        bar->setPageStep(leading->pageStep());
        bar->setSingleStep(leading->singleStep());
        bar->setValue(leading->value());
    }
}

void CanvasRow::show(std::vector<Shown> options) {
    const QScopedValueRollback guard(m_following, true);
    makeColumns(options.size());
    m_options.clear();
    for (std::size_t i = 0; i < options.size(); ++i) {
        Shown& shown = options[i];
        m_options.push_back(shown.option);
        m_columns[i].name = shown.name;
        m_columns[i].role = shown.role;
        m_canvases[i]->show(std::move(shown.picture), std::move(shown.signs));
    }
    fitHeadings();
    fitSoon();
}

void CanvasRow::fitHeadings() {
    for (const Column& column : m_columns) {
        const auto words = [&](const QString& name) { return column.role.isEmpty() ? name : tr("%1 (%2)").arg(name, column.role); };
        const QFontMetrics metrics = column.heading->fontMetrics();
        const int room = column.heading->contentsRect().width() - metrics.horizontalAdvance(words({}));
        column.heading->setText(words(metrics.elidedText(column.name, Qt::ElideRight, room)));
        column.heading->setToolTip(tr("%1. Drag it onto another to change the order of the options").arg(words(column.name)));
        column.heading->setAccessibleName(words(column.name));
    }
}

void CanvasRow::fitSoon() {
    if (!m_fitted || m_fitScheduled)
        return;
    m_fitScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_fitScheduled = false;
            if (m_fitted)
                zoomToFit();
        },
        Qt::QueuedConnection);
}

void CanvasRow::follow(std::size_t leader) {
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_fitted = false;
    const CompareCanvas& moved = *m_canvases[leader];
    const QPointF centre = moved.sight().center() - m_offsets[leader];
    for (std::size_t i = 0; i < m_canvases.size(); ++i)
        if (i != leader)
            m_canvases[i]->lookAt(centre + m_offsets[i], moved.zoom());
    fitBars();
    Q_EMIT zoomChanged(moved.zoom());
}

void CanvasRow::reveal(const std::vector<Id>& things) {
    const QScopedValueRollback guard(m_following, true);
    std::vector<std::optional<QPointF>> centres(m_canvases.size());
    for (std::size_t i = 0; i < m_canvases.size() && i < things.size(); ++i) {
        CompareCanvas& canvas = *m_canvases[i];
        canvas.setChosen(things[i]);
        const QRectF rect = things[i].isNull() ? QRectF() : canvas.picture().boundsOf(things[i]);
        if (!rect.isNull())
            centres[i] = rect.center();
    }
    const auto first = std::find_if(centres.begin(), centres.end(), [](const auto& centre) { return centre.has_value(); });
    if (first == centres.end())
        return;
    const bool seen = [&] {
        for (std::size_t i = 0; i < m_canvases.size(); ++i)
            if (centres[i] && !m_canvases[i]->sight().contains(m_canvases[i]->picture().boundsOf(things[i])))
                return false;
        return true;
    }();
    if (seen)
        return;
    m_fitted = false;
    for (std::size_t i = 0; i < m_canvases.size(); ++i) {
        // Where it isn't drawn, its neighbourhood is where the others have it.
        m_offsets[i] = centres[i].value_or(**first) - **first;
        m_canvases[i]->lookAt(**first + m_offsets[i], m_canvases[i]->zoom());
    }
    fitBars();
}

void CanvasRow::zoomToFit() {
    if (m_canvases.empty())
        return;
    const QScopedValueRollback guard(m_following, true);
    double zoom = 1.5;
    QRectF all;
    for (const CompareCanvas* canvas : m_canvases) {
        zoom = std::min(zoom, canvas->fittingZoom());
        all = all.united(canvas->picture().bounds());
    }
    m_offsets.assign(m_canvases.size(), {});
    for (CompareCanvas* canvas : m_canvases)
        canvas->lookAt(all.center(), zoom);
    m_fitted = true;
    Q_EMIT zoomChanged(zoom);
}

void CanvasRow::zoomIn() {
    if (!m_canvases.empty())
        m_canvases.front()->zoomIn();
}

void CanvasRow::zoomOut() {
    if (!m_canvases.empty())
        m_canvases.front()->zoomOut();
}

void CanvasRow::zoomActual() {
    if (!m_canvases.empty())
        m_canvases.front()->zoomActual();
}

} // namespace placewright
