// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_pack.h"

#include <QDialog>

class QCheckBox;

namespace placewright {

/// Asks by which rule packs a workspace is checked: one at least.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen` may name packs that this program doesn't have; they are kept.
    RulesDialog(const std::vector<RulePack>& packs, const QStringList& chosen, QWidget* parent);

    /// In the order of the dialog.
    QStringList chosen() const;

private:
    std::vector<QCheckBox*> m_boxes;
    QStringList m_unknown;
};

} // namespace placewright
