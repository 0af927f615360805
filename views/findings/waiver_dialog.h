// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"
#include "views/findings/findings_source.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace placewright {

/// Asks why a finding is set aside, by whom and when. Closes only with a reason and a real date.
class WaiverDialog : public QDialog
{
    Q_OBJECT

public:
    WaiverDialog(const ShownFinding& finding, const QString& subject, QWidget* parent);

    /// The fields of the waiver, for `addEntity`.
    std::vector<std::pair<QString, Value>> fields() const;
    void accept() override;

private:
    ShownFinding m_finding;
    QPlainTextEdit* m_reason;
    QLineEdit* m_by;
    QLineEdit* m_on;
    QLabel* m_fault;
};

} // namespace placewright
