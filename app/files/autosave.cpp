// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/autosave.h"

#include "app/window/file_session.h"

#include <QApplication>
#include <QSettings>

namespace placewright {

namespace {

const QString onKey = QStringLiteral("files/saveAutomatically");
constexpr int usualDelay = 4000; // ms

bool isBusy() {
    return QApplication::mouseButtons() != Qt::NoButton || QApplication::activeModalWidget() ||
           QApplication::activePopupWidget();
}

} // namespace

Autosave::Autosave(FileSession& files) : QObject(&files), m_files(files) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualDelay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveIfIdle);
    connect(&files, &FileSession::opened, this, [this] {
        m_failed = false;
        follow();
    });
    connect(&files, &FileSession::stateChanged, this, &Autosave::follow);
}

bool Autosave::isOn() {
    return QSettings().value(onKey, false).toBool();
}

void Autosave::setOn(bool on) {
    QSettings().setValue(onKey, on);
    m_failed = false;
    follow();
}

void Autosave::setDelay(int ms) {
    m_timer.setInterval(ms);
}

void Autosave::follow() {
    const Session* session = m_files.session();
    const bool modified = session && session->document().isModified();
    // Saved by hand: whatever was in the way is gone.
    if (session && !modified)
        m_failed = false;
    if (modified && isOn() && !m_failed && !session->document().path().isEmpty() &&
        session->document().readOnlyReason().isEmpty() && session->document().savingBlocked().isEmpty())
        m_timer.start(); // Anew with each edit.
    else
        m_timer.stop();
}

void Autosave::saveIfIdle() {
    if (isBusy())
        return m_timer.start();
    m_failed = !m_files.saveQuietly();
}

} // namespace placewright
