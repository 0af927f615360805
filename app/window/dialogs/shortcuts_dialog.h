// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace placewright {

class ActionTable;

/// Every action that has keys, by topic, with the keys that work on the drawing itself.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionTable& actions, QWidget* parent = nullptr);
};

} // namespace placewright
