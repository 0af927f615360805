// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

/// Gives the process settings, state, data and cache folders that nobody else sees, and English whatever the machine
/// speaks. To be made before the application object; the folders go with it.
class PrivateFolders {
public:
    PrivateFolders();

    /// Forgets the settings and the work that a test case has left, so that the next one begins as if it ran alone.
    static void forget();

private:
    QTemporaryDir m_folder;
};
