// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"
#include "views/signing/signed_dialog.h"

namespace placewright {

/// Asks why a finding is set aside, by whom and when. Closes only with a reason and a real date.
class WaiverDialog : public SignedDialog {
    Q_OBJECT

public:
    WaiverDialog(const ShownFinding& finding, const QString& subject, QWidget* parent);

    Result<Edit> edit(const Design& design) const;

private:
    ShownFinding m_finding;
};

} // namespace placewright
