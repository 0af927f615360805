// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace placewright {

class FileSession;

/// Writes the open file by itself some seconds after the last edit, if a person wants that. Waits while a mouse button
/// is down, a menu or a dialog is open. Leaves alone what has no file yet. After a failure it says so once and rests
/// until the next Save.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(FileSession& files);

    static bool isOn();
    void setOn(bool on);
    /// How long after the last edit, in ms.
    void setDelay(int ms);

private:
    void follow();
    void saveIfIdle();

    FileSession& m_files;
    QTimer m_timer;
    bool m_failed = false;
};

} // namespace placewright
