// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"
#include "views/session/session.h"

class QWidget;

namespace placewright {

/// Opens a window of its own on a named version, with the views of the main window, in which nothing can be changed.
void lookAtVersion(QWidget* parent, Session& session, const NamedVersion& version, const Theme& theme);

} // namespace placewright
