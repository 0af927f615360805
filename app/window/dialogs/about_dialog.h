// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace placewright {

/// Version, licence, and whose data and words the program rests on.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace placewright
