// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/waiver_dialog.h"

#include "model/domain/field.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace placewright {

WaiverDialog::WaiverDialog(const ShownFinding& finding, const QString& subject, QWidget* parent)
    : QDialog(parent)
    , m_finding(finding)
    , m_reason(new QPlainTextEdit)
    , m_by(new QLineEdit)
    , m_on(new QLineEdit(QDate::currentDate().toString(Qt::ISODate)))
    , m_fault(new QLabel)
{
    setWindowTitle(tr("Set a finding aside"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* what = new QLabel(tr("%1\n%2").arg(finding.message, subject));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    column->addWidget(what);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_reason->setTabChangesFocus(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Why this may stay as it is"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setPlaceholderText(tr("A body or a role, such as the board"));
    m_on->setObjectName(QStringLiteral("on"));
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Decided &by"), m_by);
    form->addRow(tr("&On"), m_on);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    column->addWidget(m_fault);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Set aside"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaiverDialog::reject);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    m_reason->setFocus();
}

void WaiverDialog::accept()
{
    const QString on = m_on->text().trimmed();
    QString fault;
    if (m_reason->toPlainText().trimmed().isEmpty())
        fault = tr("Say why, so that a reader of the map can follow it.");
    else if (!on.isEmpty() && !isIsoDate(on))
        fault = tr("“%1” is not a date. Write it as 2022-07-01.").arg(on);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty())
        QDialog::accept();
}

std::vector<std::pair<QString, Value>> WaiverDialog::fields() const
{
    std::vector<std::pair<QString, Value>> fields{
        {QStringLiteral("rule"), m_finding.rule},
        {QStringLiteral("subject"), m_finding.subject.id.text()},
        {QStringLiteral("reason"), m_reason->toPlainText().trimmed()},
    };
    if (const QString by = m_by->text().trimmed(); !by.isEmpty())
        fields.emplace_back(QStringLiteral("by"), by);
    if (const QString on = m_on->text().trimmed(); !on.isEmpty())
        fields.emplace_back(QStringLiteral("on"), on);
    return fields;
}

} // namespace placewright
