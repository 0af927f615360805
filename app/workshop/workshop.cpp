// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/workshop.h"

#include "app/actions/action_table.h"
#include "app/window/central_views.h"
#include "app/window/main_window.h"
#include "app/window/panels.h"
#include "app/workshop/countdown.h"
#include "views/notes/park_dialog.h"
#include "views/notes/parked_dialog.h"
#include "views/notes/parked_questions.h"
#include "views/structure/structure_view.h"
#include "views/structure/workshop/stage.h"

#include <QApplication>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace placewright {

namespace {

constexpr double larger = 1.5;

} // namespace

Workshop::Workshop(MainWindow& window) : m_window(window) {
}

void Workshop::addBar() {
    m_bar = new QToolBar(tr("Workshop"), &m_window);
    m_bar->setObjectName(QStringLiteral("workshopBar"));
    m_bar->setMovable(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->toggleViewAction()->setVisible(false);
    m_countdown = new Countdown(m_bar);
    m_window.actions().fill(m_bar, {QStringLiteral("workshop.mode"), QStringLiteral("-")});
    m_bar->addWidget(m_countdown);
    for (const char* id : {"-", "workshop.hide", "workshop.reveal", "-", "workshop.spotlight", "-", "workshop.round",
                           "-", "workshop.park", "workshop.parked", "-", "workshop.back-to-start"})
        m_window.actions().fill(m_bar, {QString::fromLatin1(id)});
    m_window.QMainWindow::addToolBar(Qt::BottomToolBarArea, m_bar);
    m_bar->hide();
}

void Workshop::start() {
    if (m_on || !m_window.session())
        return;
    m_on = true;
    m_startHead = m_window.session()->document().head();
    m_window.views().drawing()->stage().rounds().begin();
    m_wasFullScreen = m_window.isFullScreen();
    m_usualFont = QApplication::font();
    QFont large = m_usualFont;
    large.setPointSizeF(m_usualFont.pointSizeF() * larger);
    m_window.views().showView(ShownView::structure);
    setFurnitureShown(false);
    QApplication::setFont(large);
    m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
    m_window.views().zoomToFit();
    m_window.views().drawing()->setFocus();
    m_window.actions().refresh();
}

void Workshop::end() {
    if (!m_on)
        return;
    m_on = false;
    m_countdown->stop();
    if (StructureView* drawing = m_window.views().drawing()) {
        drawing->stage().showAllTiers();
        drawing->stage().setSpotlit(false);
        drawing->stage().rounds().end();
    }
    QApplication::setFont(m_usualFont);
    setFurnitureShown(true);
    if (!m_wasFullScreen)
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    m_window.actions().refresh();
}

void Workshop::setFurnitureShown(bool shown) {
    m_window.panels().setShown(shown);
    m_window.menuBar()->setVisible(shown);
    m_window.toolBar()->setVisible(shown);
    m_window.statusBar()->setVisible(shown);
    m_window.views().setTabsShown(shown);
    m_bar->setVisible(!shown);
}

bool Workshop::canReveal(int step) const {
    const StructureView* drawing = m_window.views().drawing();
    if (!m_on || !drawing)
        return false;
    const int shown = drawing->stage().tiersShown();
    return step > 0 ? shown < drawing->stage().tierCount() : shown > 0;
}

void Workshop::reveal(int step) {
    if (!canReveal(step))
        return;
    Stage& stage = m_window.views().drawing()->stage();
    stage.showTiers(stage.tiersShown() + step);
    m_window.actions().refresh();
}

bool Workshop::isSpotlit() const {
    const StructureView* drawing = m_window.views().drawing();
    return drawing && drawing->stage().isSpotlit();
}

void Workshop::toggleSpotlight() {
    if (StructureView* drawing = m_window.views().drawing())
        drawing->stage().setSpotlit(!drawing->stage().isSpotlit());
    m_window.actions().refresh();
}

void Workshop::park() {
    const Id subject = m_window.session()->selectedOne();
    if (!subject.isNull())
        ParkDialog(*m_window.session(), subject, &m_window).exec();
    m_window.actions().refresh();
}

void Workshop::listParked() {
    ParkedDialog(*m_window.session(), &m_window).exec();
    m_window.actions().refresh();
}

int Workshop::parkedCount() const {
    return m_window.session() ? static_cast<int>(parkedQuestions(m_window.session()->design()).size()) : 0;
}

int Workshop::round() const {
    const StructureView* drawing = m_window.views().drawing();
    return m_on && drawing ? drawing->stage().rounds().current() : 0;
}

void Workshop::nextRound() {
    if (round() == 0)
        return;
    m_window.views().drawing()->stage().rounds().next();
    m_window.actions().refresh();
}

bool Workshop::canGoBackToStart() const {
    return m_on && m_window.session() && m_window.session()->document().head() != m_startHead;
}

void Workshop::backToStart() {
    if (!canGoBackToStart())
        return;
    m_window.session()->goTo(m_startHead);
    m_window.actions().refresh();
}

} // namespace placewright
