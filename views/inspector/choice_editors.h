// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/field_editor.h"
#include "views/inspector/reference_choices.h"

#include <QComboBox>

class QToolButton;

namespace placewright {

/// A combo whose list is made when a person first turns to it, and found by typing any part of a name.
class ChoiceCombo : public QComboBox {
    Q_OBJECT

public:
    ChoiceCombo(Session& session, const Field& field, QWidget* parent);

    /// What the text stands for: a value, nothing if the list doesn't have it.
    std::optional<QString> valueOf(const QString& text);
    /// Shows a text without choosing from the list.
    void showText(const QString& text);
    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();

    Session& m_session;
    const Field& m_field;
    std::vector<Choice> m_choices;
    bool m_filled = false;
};

/// One word out of a list, or yes and no, or "not recorded".
class WordEditor : public FieldEditor {
    Q_OBJECT

public:
    WordEditor(Session& session, const Field& field, QWidget* parent);

    QWidget* input() const override;

protected:
    void present() override;

private:
    void fill();
    Value fromData(const QVariant& stored) const;

    QComboBox* m_combo;
};

/// A reference to one entity, with a button that goes there; or one word with suggestions, or free text.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(Session& session, const Field& field, QWidget* parent);

    bool hasPending() const override;
    void commitPending() override;
    QWidget* input() const override;

protected:
    void present() override;

private:
    QString shownText() const;

    ChoiceCombo* m_combo;
    QToolButton* m_go = nullptr;
};

/// A small flat button with a sign and words for those who can't see it.
QToolButton* smallButton(const QString& sign, const QString& words, QWidget* parent);

} // namespace placewright
