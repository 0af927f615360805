// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"
#include "views/signing/signed_dialog.h"

namespace placewright {

/// Asks where a reader finds that something is so, who says it and when. Closes only with all three.
class DeclarationDialog : public SignedDialog {
    Q_OBJECT

public:
    /// Begins with what was answered before, if anything (may be null).
    DeclarationDialog(const ShownFinding& finding, const QString& subject, const Declaration* before, QWidget* parent);

    Result<Edit> edit(const Design& design) const;

private:
    QString m_rule;
    QString m_statement;
    Id m_subject;
};

} // namespace placewright
