// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/short_entries.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace placewright {

class Session;

/// Takes what was written on a printed map, a line each such as "14 D board", and says beside each line what it does.
class ShortEntryDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortEntryDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

private:
    void read();

    Session& m_session;
    std::vector<ShortEntry> m_entries;
    QPlainTextEdit* m_lines;
    QTreeWidget* m_meaning;
    QLabel* m_sum;
    QPushButton* m_enter;
};

} // namespace placewright
