// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/park_dialog.h"

#include "model/domain/labels.h"
#include "views/notes/parked_questions.h"
#include "views/session/literal_words.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace placewright {

ParkDialog::ParkDialog(Session& session, const Id& subject, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_subject(subject),
      m_text(new QLineEdit) {
    setObjectName(QStringLiteral("parkDialog"));
    setWindowTitle(tr("Park a question"));
    auto* about = new QLabel(tr("&About %1").arg(literalWords(displayName(session.design(), subject))));
    about->setWordWrap(true);
    about->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("parkText"));
    m_text->setPlaceholderText(tr("What is still to be settled?"));
    auto* buttons = new QDialogButtonBox;
    QPushButton* park = buttons->addButton(tr("&Park it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    park->setEnabled(false);
    connect(m_text, &QLineEdit::textChanged, park, [park](const QString& text) { park->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ParkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_text);
    column->addWidget(buttons);
    resize(520, sizeHint().height());
}

void ParkDialog::accept() {
    auto made = parkQuestion(m_session.design(), m_subject, m_text->text(), QDate::currentDate().toString(Qt::ISODate));
    if (m_session.apply(made.map([](const Addition& added) { return added.edit; })))
        QDialog::accept();
}

} // namespace placewright
