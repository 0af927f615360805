// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace placewright {

/// The questions that were parked: to be shown on the drawing, taken off the list, or written to a file.
class ParkedDialog : public QDialog {
    Q_OBJECT

public:
    explicit ParkedDialog(Session& session, QWidget* parent = nullptr);

private:
    void fill();
    Id current() const;
    void showSubject();
    void takeOff();
    void save();

    Session& m_session;
    QTreeWidget* m_list;
    QLabel* m_nothing;
    QPushButton* m_show;
    QPushButton* m_off;
    QPushButton* m_save;
};

} // namespace placewright
