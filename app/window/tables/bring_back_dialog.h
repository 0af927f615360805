// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/table_return.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace placewright {

class Session;

/// What a table of the map that was edited elsewhere says otherwise, to take over line by line or as a whole. Nothing changes
/// before it is accepted; then it is one edit.
class BringBackDialog : public QDialog {
    Q_OBJECT

public:
    BringBackDialog(Session& session, TableReturn found, QString file, QWidget* parent = nullptr);

    void accept() override;

private:
    void fill();
    void tickAll(bool ticked);
    void refresh();
    std::vector<const TableDifference*> ticked() const;

    Session& m_session;
    const TableReturn m_found;
    const QString m_file;
    QTreeWidget* m_differences;
    QLabel* m_sum;
    QPushButton* m_take;
};

/// Asks for a file, compares it with the map and shows the differences.
void bringBackAsking(QWidget* window, Session& session);

} // namespace placewright
