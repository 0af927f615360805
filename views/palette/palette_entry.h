// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace placewright {

/// One row of the palette: something to do or something to go to.
struct PaletteEntry {
    QString title;
    QString detail{}; ///< Where it belongs: the menu of a command, the kind of a thing.
    QString keys{};   ///< Of a command, as shown.
    QString search{}; ///< Further words that find it.
    bool possible = true;
    bool offered = false; ///< Shown before anything is typed.
    std::function<void()> run;
};

} // namespace placewright
