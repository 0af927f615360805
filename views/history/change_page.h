// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_words.h"

#include <QTextBrowser>

namespace placewright {

/// What differs, to be read: a heading, then each entity with its fields before and after.
class ChangePage : public QTextBrowser {
    Q_OBJECT

public:
    explicit ChangePage(QWidget* parent = nullptr);

    void showChanges(const QString& heading, const std::vector<EntityWords>& changes);
    void showWords(const QString& heading, const QString& words);
};

} // namespace placewright
