// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/map/decisions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace placewright {

/// Functions of the catalogue to tick, found by words, and one of the system's own to name.
class AddFunctionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddFunctionsDialog(const Design& design, QWidget* parent = nullptr);

    std::vector<const CatalogueFunction*> ticked() const;
    QString ownName() const;
    QString ownSubject() const;
    /// What was asked for as one edit.
    Result<Edit> edit(const Design& design, const Id& system) const;

    /// Starts in the field for a function of one's own.
    void startWithOwn();

private:
    void fill(const Design& design);
    void search(const QString& words);
    void tickShown();
    void refresh();

    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLineEdit* m_ownName;
    QComboBox* m_ownSubject;
    QLabel* m_found;
    QPushButton* m_tickShown;
    QPushButton* m_add;
    std::vector<std::pair<const CatalogueFunction*, QTreeWidgetItem*>> m_items;
};

} // namespace placewright
