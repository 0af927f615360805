// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rules/own_rules_list.h"

#include "model/rules/own_rules.h"
#include "views/rules/own_rule_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace placewright {

OwnRulesList::OwnRulesList(const Design& design, std::vector<BrokenRule> broken, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_rules(design.workspace().info.ownRules.value_or(std::vector<OwnRule>())),
      m_broken(std::move(broken)),
      m_list(new QTreeWidget),
      m_change(new QPushButton(tr("&Change…"))),
      m_remove(new QPushButton(tr("&Remove"))) {
    m_list->setObjectName(QStringLiteral("ownRules"));
    m_list->setAccessibleName(tr("Rules of this workspace"));
    m_list->setHeaderLabels({tr("Rule"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_list->setColumnWidth(0, 320);
    auto* add = new QPushButton(tr("&Add…"));
    add->setObjectName(QStringLiteral("ownRuleAdd"));
    m_change->setObjectName(QStringLiteral("ownRuleChange"));
    m_remove->setObjectName(QStringLiteral("ownRuleRemove"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {add, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    row->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_remove, &QPushButton::clicked, this, &OwnRulesList::removeCurrent);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { edit(current()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_change->setEnabled(current() >= 0);
        m_remove->setEnabled(current() >= 0);
    });
    fill();
}

int OwnRulesList::current() const {
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QString OwnRulesList::faultOf(int index) const {
    const auto at = m_rules.begin() + index;
    const OwnRule& rule = *at;
    if (const auto made = ruleOf(rule); !made)
        return made.error().sentence();
    // Which of several with one id is meant can't be told by the id.
    const auto hasItsId = [&](const OwnRule& other) { return other.id == rule.id; };
    if (std::any_of(m_rules.begin(), at, hasItsId))
        return tr("another rule has the id “%1”").arg(*rule.id);
    if (std::any_of(at + 1, m_rules.end(), hasItsId)) {
        const auto tried = triedOn(m_design.workspace(), m_design.option(), rule);
        return tried ? QString() : tried.error().sentence();
    }
    for (const BrokenRule& broken : m_broken)
        if (broken.file == rule.id)
            return broken.reason;
    return {};
}

void OwnRulesList::fill() {
    const int before = current();
    m_list->clear();
    for (int i = 0; i < static_cast<int>(m_rules.size()); ++i) {
        const OwnRule& rule = m_rules[static_cast<std::size_t>(i)];
        const QString fault = faultOf(i);
        auto* item = new QTreeWidgetItem(m_list, {rule.name.value_or(rule.id.value_or(QString())),
                                                  fault.isEmpty() ? tr("Runs") : tr("Broken: %1").arg(fault)});
        item->setToolTip(0, item->text(0));
        item->setToolTip(1, item->text(1));
    }
    const int last = m_list->topLevelItemCount() - 1;
    if (last >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(before, 0, last)));
    m_change->setEnabled(last >= 0);
    m_remove->setEnabled(last >= 0);
}

void OwnRulesList::edit(int index) {
    QStringList taken;
    for (const OwnRule& rule : m_rules)
        taken << rule.id.value_or(QString());
    OwnRule before = index < 0 ? OwnRule() : m_rules[static_cast<std::size_t>(index)];
    OwnRuleDialog dialog(m_design, before, taken, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const OwnRule made = dialog.rule();
    std::erase_if(m_broken, [&](const BrokenRule& broken) { return broken.file == made.id; });
    if (const auto tried = triedOn(m_design.workspace(), m_design.option(), made); !tried)
        m_broken.push_back({ownPackId, made.id.value_or(QString()), tried.error().sentence()});
    if (index < 0)
        m_rules.push_back(made);
    else
        m_rules[static_cast<std::size_t>(index)] = made;
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(index < 0 ? m_list->topLevelItemCount() - 1 : index));
}

void OwnRulesList::removeCurrent() {
    if (const int index = current(); index >= 0) {
        m_rules.erase(m_rules.begin() + index);
        fill();
    }
}

} // namespace placewright
