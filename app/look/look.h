// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QObject>

namespace placewright {

/// Which colours a person wants the window in.
enum class ThemeChoice { followSystem, light, dark, highContrast };

/// Puts the window's colours, type and style in force, and keeps them so when the desktop turns from light to dark.
class Look : public QObject {
    Q_OBJECT

public:
    explicit Look(QObject* parent = nullptr);

    /// What was chosen last time, in force at once.
    void restore();
    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    /// Light, dark or of high contrast, whichever is in force.
    ThemeKind kind() const;
    /// Follows the desktop's own preference from now on; to be called when the window stands.
    void followDesktop();

Q_SIGNALS:
    void changed();

private:
    void putInForce();

    ThemeChoice m_choice = ThemeChoice::followSystem;
    bool m_desktopIsDark = false;
};

} // namespace placewright
