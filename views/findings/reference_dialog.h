// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findings_source.h"

#include <QDialog>

namespace placewright {

/// Where a rule is written: every passage by document and section, and where documents differ; to read and to copy.
class ReferenceDialog : public QDialog {
    Q_OBJECT

public:
    ReferenceDialog(const ShownFinding& finding, QWidget* parent);

    /// The reference as plain text, a line each.
    static QString wordsOf(const ShownFinding& finding);
};

} // namespace placewright
