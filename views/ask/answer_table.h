// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"

#include <QTreeWidget>

namespace placewright {

/// A table of words on screen, its groups as headings; a row with a subject leads to it.
class AnswerTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit AnswerTable(QWidget* parent = nullptr);

    void show(const WordTable& table);
    /// Null where there is none.
    Id subjectOf(const QTreeWidgetItem* item) const;
    /// Of all rows, each once, in their order.
    std::vector<Id> subjects() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layColumns();

    QStringList m_headings;
    std::vector<int> m_weights; ///< By column, how much is written in it.
};

} // namespace placewright
