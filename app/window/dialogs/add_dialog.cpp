// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/add_dialog.h"

#include "model/domain/field.h"
#include "views/session/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace placewright {

AddDialog::AddDialog(const QString& title, QWidget* parent)
    : QDialog(parent),
      m_form(new QFormLayout(this)),
      m_name(new QLineEdit) {
    setObjectName(QStringLiteral("addDialog"));
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMinimumWidth(320);
    m_form->addRow(tr("&Name"), m_name);
    auto* buttons = new QDialogButtonBox;
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_form->addRow(buttons);
    m_add->setEnabled(false);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_add->setEnabled(!name().isEmpty()); });
}

void AddDialog::setKinds(const QString& label, const std::vector<Choice>& kinds, int chosen) {
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const Choice& choice : kinds) {
        m_kind->addItem(choice.words, choice.value);
        if (choice.value == chosen)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_form->insertRow(0, label, m_kind);
    m_name->setFocus();
}

void AddDialog::setParents(const QString& label, const Session& session, const Id& chosen) {
    m_parent = new QComboBox;
    m_parent->setObjectName(QStringLiteral("parent"));
    m_parent->addItem(tr("Nothing"), QString());
    for (const Forum* forum : inOrder(session.design().table<Forum>())) {
        if (forum->system != session.system())
            continue;
        m_parent->addItem(nameOf(Entity(*forum)), forum->id.text());
        if (forum->id == chosen)
            m_parent->setCurrentIndex(m_parent->count() - 1);
    }
    m_form->insertRow(2, label, m_parent);
}

int AddDialog::kind() const {
    return m_kind ? m_kind->currentData().toInt() : 0;
}

QString AddDialog::name() const {
    return m_name->text().simplified();
}

Id AddDialog::parentForum() const {
    return m_parent ? Id(m_parent->currentData().toString()) : Id();
}

} // namespace placewright
