// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/left_behind.h"

#include <QScrollArea>

class QVBoxLayout;

namespace placewright {

/// What the window shows while nothing is open: how to begin, what was open lately, and work that was left behind.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Looks anew at recent files and at work left behind.
    void refresh();

Q_SIGNALS:
    void exampleChosen(const QString& id);
    void blankChosen();
    void openChosen();
    void fileChosen(const QString& path);
    void recoverChosen(const placewright::LeftBehind& left);

private:
    void addRecovered(QVBoxLayout* column);
    void addExamples(QVBoxLayout* column);
    void addOwn(QVBoxLayout* column);
    void addRecent(QVBoxLayout* column);
};

} // namespace placewright
