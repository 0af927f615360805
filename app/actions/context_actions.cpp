// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/context_actions.h"

#include "app/actions/action_table.h"

namespace placewright {

QList<QAction*> contextActions(const ActionTable& actions) {
    QList<QAction*> offered;
    for (const char* id : {"insert.seat", "insert.neighbourhood", "edit.rename", "edit.duplicate", "arrange.swap", "edit.delete"})
        offered.append(actions.at(QString::fromLatin1(id)));
    return offered;
}

} // namespace placewright
