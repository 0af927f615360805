// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/arranging/row_arrangement.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace placewright {

/// Chooses rows by subject, tier, body and instrument, and how they are grouped and sorted.
class ArrangeBar : public QWidget {
    Q_OBJECT

public:
    explicit ArrangeBar(QWidget* parent = nullptr);

    /// Takes in further choices, of columns.
    void addColumnChoice(QWidget* choice);

    /// Offers what a map has; what was chosen stays chosen if it is still there.
    void setMap(const DecisionsMap& map);
    /// Puts what is chosen here into an arrangement, whose words and state stay.
    RowArrangement arrangement(RowArrangement with) const;
    /// True if rows are left out by what is chosen here.
    bool isFiltering() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(QHBoxLayout* row, const char* name, const QString& label, const QString& accessible);

    QComboBox* m_subject;
    QComboBox* m_tier;
    QComboBox* m_body;
    QComboBox* m_held;
    QComboBox* m_grouping;
    QComboBox* m_order;
    QPushButton* m_clear;
    QHBoxLayout* m_second;
};

} // namespace placewright
