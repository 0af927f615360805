// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"

#include <QTextBrowser>

namespace placewright {

/// What is chosen in the list of changes: each field with its value in both options.
class ChangeDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit ChangeDetails(QWidget* parent = nullptr);

    void showChange(const OptionChange& change, const QString& from, const QString& to);
    void showGroup(const ChangeGroup& group);
    /// A sentence instead.
    void clear(const QString& words);
};

} // namespace placewright
