// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/field_editor.h"

class QBoxLayout;
class QPushButton;

namespace placewright {

class ChoiceCombo;

/// Entities or words, one a row, each with a way to go there and to take it out; a field below adds another.
class ListEditor : public FieldEditor {
    Q_OBJECT

public:
    ListEditor(Session& session, const Field& field, QWidget* parent);

    bool hasPending() const override;
    void commitPending() override;
    QWidget* input() const override;
    bool isWide() const override { return true; }

protected:
    void present() override;
    void takeBack() override;

private:
    QStringList values() const;
    void addRow(const QString& value);
    void take(const QString& value);
    void add();

    QBoxLayout* m_rows;
    QPushButton* m_empty;
    ChoiceCombo* m_combo;
};

} // namespace placewright
