// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signing/declaration_dialog.h"

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
                    .textFault = tr("Say where a reader finds that it is so."),
                    .byLabel = tr("Confirmed &by"),
                    .byHint = tr("A body or a role, such as the governance lead"),
                    .byFault = tr("Say which body or role confirms it."),
                    .done = tr("Confirm")},
                   parent),
      m_rule(finding.rule),
      m_statement(finding.statement),
      m_subject(finding.subject.id) {
    if (before)
        fill(before->evidence.value_or(QString()), before->by.value_or(QString()));
}

Result<Edit> DeclarationDialog::edit(const Design& design) const {
    return declare(design, m_rule, m_subject, text(), by(), on(), m_statement);
}

} // namespace placewright
