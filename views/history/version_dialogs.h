// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

class QWidget;

namespace placewright {

/// Asks for a name and keeps what there is now under it.
void nameVersionAsking(QWidget* parent, Session& session);
void renameVersionAsking(QWidget* parent, Session& session, const NamedVersion& version);
/// Asks whether to delete it: that can't be undone.
void removeVersionAsking(QWidget* parent, Session& session, const NamedVersion& version);

} // namespace placewright
