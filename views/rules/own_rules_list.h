// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/rule.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace placewright {

/// The rules that a workspace adds, to add to, change and remove. One that can't be used says why.
class OwnRulesList : public QWidget {
    Q_OBJECT

public:
    /// `broken` are those that can't be used, by id, as they were when the list is opened.
    OwnRulesList(const Design& design, std::vector<BrokenRule> broken, QWidget* parent = nullptr);

    const std::vector<OwnRule>& rules() const { return m_rules; }

private:
    void fill();
    void edit(int index);
    void removeCurrent();
    int current() const;
    QString faultOf(int index) const;

    Design m_design;
    std::vector<OwnRule> m_rules;
    std::vector<BrokenRule> m_broken;
    QTreeWidget* m_list;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace placewright
