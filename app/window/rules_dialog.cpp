// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rules_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace placewright {

RulesDialog::RulesDialog(const std::vector<RulePack>& packs, const QStringList& chosen, QWidget* parent)
    : QDialog(parent),
      m_unknown(chosen) {
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Rules"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* what = new QLabel(tr("Check this workspace by"));
    column->addWidget(what);
    auto* buttons = new QDialogButtonBox;
    QPushButton* ok = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    const auto allowOk = [this, ok] {
        ok->setEnabled(std::any_of(m_boxes.begin(), m_boxes.end(), [](QCheckBox* box) { return box->isChecked(); }));
    };
    for (const RulePack& pack : packs) {
        auto* box = new QCheckBox(
            tr("%1 (%n rule(s))", nullptr, static_cast<int>(pack.rules.size())).arg(pack.title).replace(u'&', QStringLiteral("&&")));
        box->setObjectName(pack.id);
        box->setChecked(chosen.contains(pack.id));
        m_unknown.removeAll(pack.id);
        connect(box, &QCheckBox::toggled, this, allowOk);
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    column->addWidget(buttons);
    ok->setDefault(true);
    allowOk();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList RulesDialog::chosen() const {
    QStringList chosen;
    for (const QCheckBox* box : m_boxes)
        if (box->isChecked())
            chosen << box->objectName();
    return chosen + m_unknown;
}

} // namespace placewright
