// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_state.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace placewright {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("window/docks");
/// To be raised when docks or toolbars are named anew, so that an older state is not applied to them.
constexpr int docksVersion = 1;

} // namespace

void restoreWindowSize(QMainWindow& window) {
    if (!window.restoreGeometry(QSettings().value(geometryKey).toByteArray())) {
        const QSize room = QGuiApplication::primaryScreen()->availableSize();
        window.resize(QSize(1440, 900).boundedTo(room));
    }
}

void restoreWindowDocks(QMainWindow& window) {
    window.restoreState(QSettings().value(docksKey).toByteArray(), docksVersion);
}

void saveWindowState(const QMainWindow& window) {
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(docksKey, window.saveState(docksVersion));
}

} // namespace placewright
