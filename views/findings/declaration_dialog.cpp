// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/declaration_dialog.h"

#include "model/domain/field.h"
#include "model/edits/assurance.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace placewright {

DeclarationDialog::DeclarationDialog(const ShownFinding& finding,
                                     const QString& subject,
                                     const Declaration* before,
                                     QWidget* parent)
    : QDialog(parent),
      m_rule(finding.rule),
      m_subject(finding.subject.id),
      m_evidence(new QPlainTextEdit),
      m_by(new QLineEdit),
      m_on(new QLineEdit(QDate::currentDate().toString(Qt::ISODate))),
      m_fault(new QLabel) {
    setWindowTitle(tr("Confirm"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* what = new QLabel(tr("%1\n%2").arg(finding.statement, subject));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    column->addWidget(what);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setPlaceholderText(tr("Where a reader finds that it is so"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setPlaceholderText(tr("A body or a role, such as the governance lead"));
    m_on->setObjectName(QStringLiteral("on"));
    form->addRow(tr("&Evidence"), m_evidence);
    form->addRow(tr("Confirmed &by"), m_by);
    form->addRow(tr("&On"), m_on);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    column->addWidget(m_fault);
    if (before) {
        m_evidence->setPlainText(before->evidence.value_or(QString()));
        m_by->setText(before->by.value_or(QString()));
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Confirm"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeclarationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeclarationDialog::reject);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    m_evidence->setFocus();
}

void DeclarationDialog::accept() {
    QString fault;
    if (m_evidence->toPlainText().trimmed().isEmpty())
        fault = tr("Say where a reader finds that it is so.");
    else if (m_by->text().trimmed().isEmpty())
        fault = tr("Say which body or role confirms it.");
    else if (!isIsoDate(m_on->text().trimmed()))
        fault = tr("“%1” is not a date. Write it as 2022-07-01.").arg(m_on->text().trimmed());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty())
        QDialog::accept();
}

Result<Edit> DeclarationDialog::edit(const Design& design) const {
    return declare(design, m_rule, m_subject, m_evidence->toPlainText(), m_by->text(), m_on->text());
}

} // namespace placewright
