// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/left_behind.h"

#include <QWidget>

class QVBoxLayout;

namespace placewright {

/// Work that was left behind, each with what can be done with it. Empty and without height if there is none.
class LeftBehindList : public QWidget {
    Q_OBJECT

public:
    explicit LeftBehindList(const std::vector<LeftBehind>& lefts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To be opened; if it is damaged, what can be read of it.
    void chosen(const placewright::LeftBehind& left);
    /// Something was deleted or put aside.
    void changed();

private:
    void addSound(QVBoxLayout* rows, const LeftBehind& left);
    void addDamaged(QVBoxLayout* rows, const LeftBehind& left);
};

} // namespace placewright
