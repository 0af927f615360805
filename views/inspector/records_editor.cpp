// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/records_editor.h"

#include "model/domain/labels.h"
#include "views/inspector/choice_editors.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace placewright {

RecordsEditor::RecordsEditor(Session& session, const Field& field, QWidget* parent)
    : FieldEditor(session, field, parent)
    , m_grid(nullptr)
    , m_table(nullptr)
    , m_state(new QLabel(this))
    , m_add(new QPushButton(tr("Add a row"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_state);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!m_hasDraft) {
            m_hasDraft = true;
            m_rows.push_back({std::vector<Value>(this->field().record.size()), {}});
            build();
        }
        cellAt(m_rows.size() - 1, 0)->setFocus(Qt::TabFocusReason);
    });
}

QWidget* RecordsEditor::input() const
{
    return m_add;
}

Records RecordsEditor::recorded() const
{
    const Value& value = shown();
    const auto* records = std::get_if<Records>(&value);
    return records ? *records : Records();
}

void RecordsEditor::present()
{
    m_rows = recorded();
    m_hasDraft = false;
    m_state->setText(isSeveral() ? severalValues() : notRecorded());
    m_add->setEnabled(!isSeveral());
    if (m_table && m_cells.size() == m_rows.size() * field().record.size())
        showCells();
    else
        build();
}

void RecordsEditor::showCells()
{
    const std::size_t width = field().record.size();
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->show(m_rows[i / width].values[i % width]);
}

QWidget* RecordsEditor::cellAt(std::size_t row, std::size_t column) const
{
    return m_cells[row * field().record.size() + column];
}

void RecordsEditor::build()
{
    m_cells.clear();
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_state->setVisible(m_rows.empty());
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(4);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, m_table);
    m_table->setVisible(!m_rows.empty());
    int column = 0;
    for (const Field& cell : field().record) {
        auto* heading = new QLabel(fieldLabel(cell), m_table);
        heading->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(heading, 0, column);
        m_grid->setColumnStretch(column, cell.type == FieldType::flag || cell.type == FieldType::word ? 2 : 3);
        ++column;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        addCells(row);
}

void RecordsEditor::addCells(std::size_t row)
{
    int column = 0;
    const int line = static_cast<int>(row) + 1;
    for (const Field& cell : field().record) {
        auto* editor = makeEditor(session(), cell, m_table);
        editor->input()->setAccessibleName(tr("%1, row %2").arg(fieldLabel(cell)).arg(line));
        const auto at = static_cast<std::size_t>(column);
        editor->show(at < m_rows[row].values.size() ? m_rows[row].values[at] : Value());
        connect(editor, &FieldEditor::committed, this, [this, row, at](const Value& value) { setCell(row, at, value); });
        connect(editor, &FieldEditor::faultChanged, this, &FieldEditor::faultChanged);
        connect(editor, &FieldEditor::goTo, this, &FieldEditor::goTo);
        m_cells.push_back(editor);
        m_grid->addWidget(editor, line, column++);
    }
    auto* remove = smallButton(QStringLiteral("×"), tr("Take row %1 out").arg(line), m_table);
    connect(remove, &QToolButton::clicked, this, [this, row] { takeRow(row); });
    m_grid->addWidget(remove, line, column, Qt::AlignTop);
}

bool RecordsEditor::saysEnough(const Record& record) const
{
    bool any = false;
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        any = any || isRecorded(record.values[i]);
        if (field().record[i].required && !isRecorded(record.values[i]))
            return false;
    }
    return any;
}

void RecordsEditor::setCell(std::size_t row, std::size_t column, const Value& value)
{
    Records rows = m_rows;
    rows[row].values[column] = value;
    if (!saysEnough(rows[row])) {
        const bool isDraft = m_hasDraft && row + 1 == rows.size();
        if (!isDraft) {
            Q_EMIT faultChanged(tr("“%1” can't be empty here. To take the entry out, use × at the end of its row.")
                                    .arg(fieldLabel(field().record[column])));
            return;
        }
        m_rows = rows;
        showCells();
        return;
    }
    if (m_hasDraft && row + 1 != rows.size())
        rows.pop_back();
    commit(rows);
}

void RecordsEditor::takeRow(std::size_t row)
{
    if (m_hasDraft && row + 1 == m_rows.size()) {
        m_rows.pop_back();
        m_hasDraft = false;
        build();
        return;
    }
    Records rows = recorded();
    rows.erase(rows.begin() + static_cast<Records::difference_type>(row));
    m_add->setFocus(Qt::OtherFocusReason);
    commit(rows.empty() ? Value() : Value(rows));
}

} // namespace placewright
