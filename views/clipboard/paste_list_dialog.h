// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clipboard/pasted_list.h"
#include "views/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace placewright {

/// Asks what pasted lines are, organisations or seats on a forum, and shows for each what would come of it.
class PasteListDialog : public QDialog {
    Q_OBJECT

public:
    PasteListDialog(Session& session, const QString& text, QWidget* parent = nullptr);

    void accept() override;

private:
    void addTargets();
    void show();
    Id target() const;
    std::vector<NewSeat> seats() const;
    std::vector<NewOrganisation> organisations() const;

    Session& m_session;
    std::vector<PastedLine> m_lines;
    QRadioButton* m_asSeats;
    QRadioButton* m_asOrganisations;
    QComboBox* m_target;
    QComboBox* m_category;
    QComboBox* m_kind;
    QTreeWidget* m_preview;
    QLabel* m_sum;
    QPushButton* m_add;
};

} // namespace placewright
