// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action_table.h"
#include "app/look/look.h"
#include "app/window/main_window.h"

#include <QDialog>
#include <QTemporaryDir>

#include <functional>

/// The program's window as a person meets it: shown, painted, with settings of its own.
class TestWindow {
public:
    TestWindow();

    placewright::MainWindow& window() { return m_window; }
    placewright::Session& session() { return *m_window.session(); }
    const placewright::Workspace& workspace() { return session().document().workspace(); }
    placewright::Look& look() { return m_look; }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    /// Chooses an action as its menu entry does; it must be possible.
    void choose(const char* action);
    QAction* action(const char* id) { return m_window.actions().at(QString::fromLatin1(id)); }
    /// Handles all that is waiting to be handled.
    void settle();
    template <class T>
    T* find(const char* name) {
        return m_window.findChild<T*>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    placewright::Look m_look;
    placewright::MainWindow m_window;
};

/// Calls `answer` once with the next dialog of that name that opens, from within its own event loop.
class WhenAsked {
public:
    WhenAsked(const char* dialog, std::function<void(QDialog&)> answer);
    ~WhenAsked();
    bool wasAsked() const { return m_asked; }
    Q_DISABLE_COPY_MOVE(WhenAsked)

private:
    QObject* m_filter;
    bool m_asked = false;
};

/// Presses the button that says so, "&" apart.
void press(QDialog& dialog, const QString& words);
