// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace placewright {

/// A button that names a thing in full and, where there is no room for that, says that there is more with an ellipsis.
class ElidingButton : public QPushButton {
    Q_OBJECT

public:
    explicit ElidingButton(QWidget* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
};

} // namespace placewright
