// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/field_editor.h"
#include "views/inspector/inspector_target.h"

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace placewright {

/// All fields of one kind, in groups; made once a kind and shown for one target after another.
class InspectorForm : public QWidget {
    Q_OBJECT

public:
    InspectorForm(Session& session, Kind kind, QWidget* parent);

    void show(const InspectorTarget& target);
    /// Records what was typed and goes out of sight.
    void leave();
    void commitPending();
    FieldEditor* editor(const QString& key) const;
    /// Opens the group of a field, if a person had closed it.
    void openGroupOf(const FieldEditor& editor);

Q_SIGNALS:
    void goTo(const placewright::Id& id);

private:
    struct Row {
        FieldEditor* editor = nullptr;
        QLabel* label = nullptr;
        QLabel* fault = nullptr;
    };

    void addName(const Field& field, QVBoxLayout* column);
    void addGroup(const QString& title, const std::vector<const Field*>& fields, QVBoxLayout* column);
    void addField(const Field& field, QGridLayout* grid);
    Row makeRow(const Field& field, FieldEditor* editor);
    void record(const Row& row, const InspectorTarget& target, const Value& value);

    Session& m_session;
    Kind m_kind;
    InspectorTarget m_target;
    FieldEditor* m_title = nullptr;
    std::vector<Row> m_rows;
    std::vector<std::pair<QToolButton*, QWidget*>> m_groups; ///< Headings, and what is below them.
    bool m_showing = false;
};

} // namespace placewright
