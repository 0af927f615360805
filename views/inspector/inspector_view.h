// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/inspector_target.h"
#include "views/session/session.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace placewright {

class FieldEditor;
class InspectorForm;

/// Every field of what is selected; of the option and the workspace when nothing is. Its forms are made after the first
/// paint.
class InspectorView : public QWidget {
    Q_OBJECT

public:
    explicit InspectorView(Session& session, QWidget* parent = nullptr);

    /// Records what was typed but not finished with, such as before saving.
    void commitPending();
    /// The editor of a field on show, or null. Makes the forms if they aren't there yet.
    FieldEditor* editor(const QString& key);

public Q_SLOTS:
    /// Moves the keyboard to the first field.
    void focusFirst();
    /// Shows one thing with the keyboard in the editor of a field of it.
    void fillIn(const placewright::Id& id, const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshIfShown();
    void showHeading(const std::vector<Id>& ids, const std::vector<Kind>& kinds);
    void showForms(const std::vector<InspectorTarget>& targets);
    void showUses();
    void showCard();
    InspectorForm* formFor(Kind kind);

    Session& m_session;
    QLabel* m_kind;
    QLabel* m_id;
    QLabel* m_words;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QLabel* m_cardTitle; ///< Of what is known of a function and recorded elsewhere.
    QLabel* m_card;
    QLabel* m_usesTitle;
    QLabel* m_uses;
    std::map<Kind, InspectorForm*> m_forms;
    QTimer m_usesTimer;
    bool m_ready = false;
    bool m_stale = true;
    std::vector<Id> m_shownIds;
};

} // namespace placewright
