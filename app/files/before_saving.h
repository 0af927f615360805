// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

class QWidget;

namespace placewright {

/// How Save goes on after a look at the user's file.
struct SaveAnswer {
    enum class How {
        asUsual,
        writeAgain, ///< Whatever has become of the file.
        elsewhere,  ///< Under a name that is asked for; `name` is proposed.
        notNow
    };
    How how = How::asUsual;
    QString name;
};

/// Looks at the file of a document that is about to be saved. If somebody has changed, moved or deleted it since, shows
/// what has become of it and asks; a merge is applied before this comes back. `shownName` is what the window calls it.
SaveAnswer askBeforeSaving(QWidget* window, Session& session, const QString& shownName);

/// The same for a file that somebody else has open.
SaveAnswer askAboutBlocked(QWidget* window, const Document& document, const QString& shownName);

} // namespace placewright
