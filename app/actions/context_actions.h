// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;

namespace placewright {

class ActionTable;

/// What a right click on a thing offers, wherever the thing is shown.
QList<QAction*> contextActions(const ActionTable& actions);

} // namespace placewright
