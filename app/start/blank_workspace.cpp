// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/blank_workspace.h"

#include <QCoreApplication>

namespace placewright {

Workspace blankWorkspace() {
    Workspace workspace;
    workspace.info.title = QCoreApplication::translate("BlankWorkspace", "New system");
    workspace.info.rulePacks = QStringList{QStringLiteral("design-framework-2021")};
    workspace.info.terms = Terms::whitePaper;

    System system;
    system.id = Id(QStringLiteral("system"));
    system.rank = rankGap;
    system.name = QCoreApplication::translate("BlankWorkspace", "New system");
    workspace.put(keyOf(Kind::system, {}, system.id), system);

    Option option;
    option.id = Id(QStringLiteral("a"));
    option.rank = rankGap;
    option.name = QCoreApplication::translate("BlankWorkspace", "Option A");
    option.status = OptionStatus::draft;
    workspace.put(keyOf(Kind::option, {}, option.id), option);
    return workspace;
}

} // namespace placewright
