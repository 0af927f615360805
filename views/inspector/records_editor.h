// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/field_editor.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace placewright {

/// Entries with fields of their own, as a small table: a row an entry, a cell by type. A new row is recorded once it says enough.
class RecordsEditor : public FieldEditor
{
    Q_OBJECT

public:
    RecordsEditor(Session& session, const Field& field, QWidget* parent);

    QWidget* input() const override;
    bool isWide() const override { return true; }

protected:
    void present() override;

private:
    Records recorded() const;
    void build();
    void showCells();
    QWidget* cellAt(std::size_t row, std::size_t column) const;
    void addCells(std::size_t row);
    void setCell(std::size_t row, std::size_t column, const Value& value);
    void takeRow(std::size_t row);
    bool saysEnough(const Record& record) const;

    QGridLayout* m_grid;
    QWidget* m_table;
    QLabel* m_state;
    QPushButton* m_add;
    Records m_rows; ///< As shown: what is recorded, then at most one row that isn't yet.
    bool m_hasDraft = false;
    std::vector<FieldEditor*> m_cells; ///< Row by row.
};

} // namespace placewright
