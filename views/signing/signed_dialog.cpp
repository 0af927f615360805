// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signing/signed_dialog.h"

#include "model/domain/field.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace placewright {

SignedDialog::SignedDialog(const Words& words, QWidget* parent)
    : QDialog(parent),
      m_words(words),
      m_text(new QPlainTextEdit),
      m_by(new QLineEdit),
      m_on(new QLineEdit(QDate::currentDate().toString(Qt::ISODate))),
      m_fault(new QLabel) {
    setWindowTitle(words.title);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* what = new QLabel(words.about);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    column->addWidget(what);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(words.textName);
    m_text->setPlaceholderText(words.textHint);
    m_text->setAccessibleName(words.textSpoken);
    m_text->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setPlaceholderText(words.byHint);
    m_on->setObjectName(QStringLiteral("on"));
    form->addRow(words.textLabel, m_text);
    form->addRow(words.byLabel, m_by);
    form->addRow(tr("&On"), m_on);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    column->addWidget(m_fault);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(words.done, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignedDialog::reject);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    m_text->setFocus();
}

void SignedDialog::accept() {
    const auto [field, words] = fault();
    m_fault->setText(words);
    m_fault->setVisible(field);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    else
        QDialog::accept();
}

std::pair<QWidget*, QString> SignedDialog::fault() const {
    if (text().isEmpty())
        return {m_text, m_words.textFault};
    if (by().isEmpty())
        return {m_by, m_words.byFault};
    if (!isIsoDate(on()))
        return {m_on, tr("“%1” is not a date. Write it as 2022-07-01.").arg(on())};
    return {nullptr, QString()};
}

QString SignedDialog::text() const {
    return m_text->toPlainText().trimmed();
}

QString SignedDialog::by() const {
    return m_by->text().trimmed();
}

QString SignedDialog::on() const {
    return m_on->text().trimmed();
}

void SignedDialog::fill(const QString& text, const QString& by) {
    m_text->setPlainText(text);
    m_by->setText(by);
}

} // namespace placewright
