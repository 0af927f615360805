// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/rules_dialog.h"

#include "model/domain/labels.h"
#include "views/rules/own_rules_list.h"
#include "views/session/literal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace placewright {

RulesDialog::RulesDialog(const std::vector<RulePack>& packs,
                         const QStringList& chosen,
                         const Design& design,
                         const std::vector<BrokenRule>& broken,
                         QWidget* parent)
    : QDialog(parent),
      m_terms(new QComboBox),
      m_unknown(chosen),
      m_own(new OwnRulesList(design, broken)) {
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
            literalWords(tr("%1 (%n rule(s))", nullptr, static_cast<int>(pack.rules.size())).arg(pack.title)));
        box->setObjectName(pack.id);
        box->setChecked(chosen.contains(pack.id));
        m_unknown.removeAll(pack.id);
        connect(box, &QCheckBox::toggled, this, allowOk);
        connect(box, &QCheckBox::toggled, this, &RulesDialog::followPacks);
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    m_terms->setObjectName(QStringLiteral("terms"));
    m_terms->setToolTip(tr("What bodies are called: ICS NHS body and Partnership, or Integrated Care Board and Integrated Care Partnership"));
    for (const Terms each : {Terms::whitePaper, Terms::enacted})
        m_terms->addItem(wordLabel(wordOf(each)), static_cast<int>(each));
    m_terms->setCurrentIndex(m_terms->findData(static_cast<int>(design.workspace().info.terms.value_or(Terms::whitePaper))));
    auto* termsLabel = new QLabel(tr("&Terms"));
    termsLabel->setBuddy(m_terms);
    auto* row = new QHBoxLayout;
    row->addWidget(termsLabel);
    row->addWidget(m_terms);
    row->addStretch();
    auto* own = new QLabel(tr("and by rules of its own"));
    column->addWidget(own);
    column->addWidget(m_own, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    resize(720, sizeHint().height());
    ok->setDefault(true);
    allowOk();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RulesDialog::followPacks() {
    m_terms->setCurrentIndex(m_terms->findData(static_cast<int>(termsOf(chosen()))));
}

Terms RulesDialog::terms() const {
    return static_cast<Terms>(m_terms->currentData().toInt());
}

const std::vector<OwnRule>& RulesDialog::ownRules() const {
    return m_own->rules();
}

QStringList RulesDialog::chosen() const {
    QStringList chosen;
    for (const QCheckBox* box : m_boxes)
        if (box->isChecked())
            chosen << box->objectName();
    return chosen + m_unknown;
}

} // namespace placewright
