// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"
#include "views/findings/findings_source.h"
#include "views/findings/signed_dialog.h"

namespace placewright {

/// Asks why a finding is set aside, by whom and when. Closes only with a reason and a real date.
class WaiverDialog : public SignedDialog {
    Q_OBJECT

public:
    WaiverDialog(const ShownFinding& finding, const QString& subject, QWidget* parent);

    /// The fields of the waiver, for `addEntity`.
    std::vector<std::pair<QString, Value>> fields() const;

protected:
    QString faultIn() const override;

private:
    ShownFinding m_finding;
};

} // namespace placewright
