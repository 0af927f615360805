// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/options.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace placewright {

/// What an option is called, how far it is agreed and what it is for.
class OptionDialog : public QDialog {
    Q_OBJECT

public:
    OptionDialog(const Design& design, QWidget* parent);

    OptionWords words() const;

private:
    QLineEdit* m_name;
    QComboBox* m_status;
    QPlainTextEdit* m_summary;
    QPushButton* m_ok;
};

} // namespace placewright
