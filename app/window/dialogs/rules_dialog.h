// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/packs/rule_pack.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace placewright {

class OwnRulesList;

/// Asks by which rule packs a workspace is checked, one at least, in whose terms it speaks, and which rules of its own it adds.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen` may name packs that this program doesn't have; they are kept.
    RulesDialog(const std::vector<RulePack>& packs,
                const QStringList& chosen,
                const Design& design,
                const std::vector<BrokenRule>& broken,
                QWidget* parent);

    /// In the order of the dialog.
    QStringList chosen() const;
    /// As the packs chosen last have it, or as a person has chosen since.
    Terms terms() const;
    const std::vector<OwnRule>& ownRules() const;

private:
    void followPacks();

    std::vector<QCheckBox*> m_boxes;
    QComboBox* m_terms;
    QStringList m_unknown;
    OwnRulesList* m_own;
};

} // namespace placewright
