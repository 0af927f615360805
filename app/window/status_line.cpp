// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "model/domain/labels.h"
#include "views/findings/findings_source.h"
#include "views/session/session.h"

#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace placewright {

namespace {

constexpr int wordsStay = 6000; // ms

/// "14:32" today, with the date on any other day.
QString timeWords(const QDateTime& at) {
    const QLocale locale;
    if (at.date() == QDate::currentDate())
        return at.time().toString(QStringLiteral("HH:mm"));
    return locale.toString(at.date(), QLocale::ShortFormat);
}

} // namespace

StatusLine::StatusLine(QMainWindow* window)
    : QObject(window),
      m_window(window),
      m_state(new QLabel),
      m_selection(new QLabel),
      m_zoom(new QToolButton),
      m_check(new QProgressBar),
      m_stopCheck(new QToolButton) {
    for (QLabel* label : {m_state, m_selection}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    m_state->setObjectName(QStringLiteral("savedState"));
    m_selection->setObjectName(QStringLiteral("selectionState"));
    m_zoom->setObjectName(QStringLiteral("zoomState"));
    m_zoom->setAutoRaise(true);
    m_zoom->setToolTip(tr("Fit the drawing into the window"));
    m_zoom->hide();
    m_check->setObjectName(QStringLiteral("checkProgress"));
    m_check->setAccessibleName(tr("Checking the rules"));
    m_check->setFormat(tr("Checking the rules: %p %"));
    m_check->setFixedWidth(220);
    m_check->hide();
    m_stopCheck->setObjectName(QStringLiteral("stopCheck"));
    m_stopCheck->setText(tr("Stop"));
    m_stopCheck->setToolTip(tr("Stop checking; it can be taken up again"));
    m_stopCheck->hide();
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::zoomPressed);
    connect(m_stopCheck, &QToolButton::clicked, this, &StatusLine::stopCheckPressed);
    QStatusBar* bar = window->statusBar();
    bar->setSizeGripEnabled(false);
    bar->addPermanentWidget(m_check);
    bar->addPermanentWidget(m_stopCheck);
    bar->addPermanentWidget(m_selection);
    bar->addPermanentWidget(m_state);
    bar->addPermanentWidget(m_zoom);
}

void StatusLine::follow(Session* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->document().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &Session::selectionChanged, this, &StatusLine::showSelection);
        connect(session, &Session::said, this,
                [this](const QString& words) { m_window->statusBar()->showMessage(words, wordsStay); });
        connect(&session->document(), &Document::stateChanged, this, &StatusLine::showState);
        // What is selected may have another name now.
        connect(&session->document(), &Document::changed, this, &StatusLine::showSelection);
    } else {
        m_window->statusBar()->clearMessage();
        setZoomShown(false);
        showCheck({});
    }
    showState();
    showSelection();
}

void StatusLine::showState() {
    if (!m_session)
        return m_state->clear();
    const Document& document = m_session->document();
    const bool everSaved = !document.path().isEmpty() && document.savedAt().isValid();
    // The file first: of what is kept there is nothing to fear.
    if (!document.savingBlocked().isEmpty())
        return m_state->setText(tr("Read-only: %1").arg(document.savingBlocked()));
    if (document.seenOnDisk() == OnDisk::gone)
        return m_state->setText(tr("All changes kept · the file is no longer at its place"));
    if (document.seenOnDisk() != OnDisk::asSaved)
        return m_state->setText(tr("All changes kept · the file has been changed elsewhere"));
    // What is typed and drawn is kept at once, in the program's own copy; the file is written by Save.
    if (everSaved && !document.isModified())
        m_state->setText(tr("Saved %1").arg(timeWords(document.savedAt())));
    else if (everSaved)
        m_state->setText(tr("All changes kept · saved %1").arg(timeWords(document.savedAt())));
    else
        m_state->setText(document.isModified() ? tr("All changes kept · not saved to a file yet")
                                               : tr("Not saved to a file yet"));
}

void StatusLine::showSelection() {
    const std::size_t count = m_session ? m_session->selection().size() : 0;
    if (count == 0)
        m_selection->clear();
    else if (count == 1)
        m_selection->setText(m_selection->fontMetrics().elidedText(displayName(m_session->design(), m_session->selectedOne()),
                                                                   Qt::ElideRight, 320));
    else
        m_selection->setText(tr("%n selected", nullptr, static_cast<int>(count)));
}

void StatusLine::showZoom(double zoom) {
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
    m_zoom->setAccessibleName(tr("Shown at %1 per cent. Press to fit.").arg(qRound(zoom * 100)));
    m_zoom->setVisible(m_zoomShown);
}

void StatusLine::showCheck(const CheckState& state) {
    const bool runs = state.step == CheckState::Step::running;
    m_check->setValue(state.percent);
    m_check->setVisible(runs);
    m_stopCheck->setVisible(runs);
}

void StatusLine::setZoomShown(bool shown) {
    m_zoomShown = shown;
    m_zoom->setVisible(shown && !m_zoom->text().isEmpty());
}

} // namespace placewright
