// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signing/declaration_dialog.h"

#include "model/domain/field.h"
#include "model/edits/assurance.h"

namespace placewright {

DeclarationDialog::DeclarationDialog(const ShownFinding& finding,
                                     const QString& subject,
                                     const Declaration* before,
                                     QWidget* parent)
    : SignedDialog({.title = tr("Confirm"),
                    .about = tr("%1\n%2").arg(finding.statement, subject),
                    .textName = QStringLiteral("evidence"),
                    .textSpoken = tr("Evidence"),
                    .textLabel = tr("&Evidence"),
                    .textHint = tr("Where a reader finds that it is so"),
                    .byLabel = tr("Confirmed &by"),
                    .byHint = tr("A body or a role, such as the governance lead"),
                    .done = tr("Confirm")},
                   parent),
      m_rule(finding.rule),
      m_subject(finding.subject.id) {
    if (before)
        fill(before->evidence.value_or(QString()), before->by.value_or(QString()));
}

QString DeclarationDialog::faultIn() const {
    if (text().isEmpty())
        return tr("Say where a reader finds that it is so.");
    if (by().isEmpty())
        return tr("Say which body or role confirms it.");
    return isIsoDate(on()) ? QString() : notADate();
}

Result<Edit> DeclarationDialog::edit(const Design& design) const {
    return declare(design, m_rule, m_subject, text(), by(), on());
}

} // namespace placewright
