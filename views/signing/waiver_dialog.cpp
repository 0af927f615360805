// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signing/waiver_dialog.h"

#include "model/edits/assurance.h"

namespace placewright {

WaiverDialog::WaiverDialog(const ShownFinding& finding, const QString& subject, QWidget* parent)
    : SignedDialog({.title = tr("Waive a finding"),
                    .about = tr("%1\n%2").arg(finding.message, subject),
                    .textName = QStringLiteral("reason"),
                    .textSpoken = tr("Reason"),
                    .textLabel = tr("&Reason"),
                    .textHint = tr("Why this may stay as it is"),
                    .textFault = tr("Say why, so that a reader of the map can follow it."),
                    .byLabel = tr("Decided &by"),
                    .byHint = tr("A body or a role, such as the board"),
                    .byFault = tr("Say which body or role has decided it."),
                    .done = tr("Waive")},
                   parent),
      m_finding(finding) {
}

Result<Edit> WaiverDialog::edit(const Design& design) const {
    return waive(design, {.rule = m_finding.rule,
                          .subject = m_finding.subject.id,
                          .reason = text(),
                          .by = by(),
                          .on = on(),
                          .found = m_finding.message,
                          .ground = m_finding.ground});
}

} // namespace placewright
