// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/scheme_check.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace placewright {

class Session;

/// Checks a scheme of reservation and delegation, from a file or pasted, against the map both ways. Changes nothing; a line leads
/// to its function.
class SchemeDialog : public QDialog {
    Q_OBJECT

public:
    explicit SchemeDialog(Session& session, QWidget* parent = nullptr);

    /// Shows what came of a check.
    void show(const SchemeCheck& check, const QString& of);

Q_SIGNALS:
    /// A function somebody wants to see on the map.
    void functionWanted(const placewright::Id& function);

private:
    void openFile();
    void paste();
    void check(const QString& of, const std::function<Result<std::vector<SheetCells>>(const TableProgress&)>& read);
    void save();

    Session& m_session;
    WordTable m_table;
    QString m_summary;
    QString m_of;
    QLabel* m_said;
    QTreeWidget* m_points;
    QPushButton* m_save;
};

} // namespace placewright
