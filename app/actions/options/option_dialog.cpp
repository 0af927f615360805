// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/options/option_dialog.h"

#include "model/domain/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace placewright {

OptionDialog::OptionDialog(const Design& design, QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_status(new QComboBox),
      m_summary(new QPlainTextEdit) {
    setObjectName(QStringLiteral("optionDialog"));
    setWindowTitle(tr("About this option"));
    m_name->setObjectName(QStringLiteral("name"));
    m_status->setObjectName(QStringLiteral("status"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTabChangesFocus(true);
    m_name->setMinimumWidth(420);
    m_status->addItem(tr("Not recorded"), QString());
    for (const char* word : Vocabulary<OptionStatus>::words)
        m_status->addItem(wordLabel(QString::fromLatin1(word)), QString::fromLatin1(word));
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Status"), m_status);
    form->addRow(tr("What it is &for"), m_summary);
    if (const Option* option = design.get<Option>(design.option())) {
        m_name->setText(option->name.value_or(QString()));
        m_status->setCurrentIndex(std::max(0, m_status->findData(option->status ? QString(wordOf(*option->status)) : QString())));
        m_summary->setPlainText(option->summary.value_or(QString()));
        if (!option->basedOn.isNull())
            form->addRow(tr("Based on"), new QLabel(displayName(design, design.workspace().options.at(option->basedOn))));
    }
    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    m_ok->setDefault(true);
    m_ok->setEnabled(!m_name->text().trimmed().isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_ok->setEnabled(!m_name->text().trimmed().isEmpty()); });
}

OptionWords OptionDialog::words() const {
    return {m_name->text().simplified(), fromWord<OptionStatus>(m_status->currentData().toString()),
            m_summary->toPlainText()};
}

} // namespace placewright
