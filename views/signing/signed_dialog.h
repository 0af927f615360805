// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <utility>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace placewright {

/// Asks for a text, who stands for it and when. What it is about stands above; it closes only when `faultIn` finds
/// nothing.
/// Asks for a text, who stands for it and the day; it closes only with all three.
class SignedDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    /// What a dialog of this kind is called in its parts. `&` marks a label's key.
    struct Words {
        QString title;
        QString about;      ///< What is being signed, in plain text.
        QString textName;   ///< Object name of the text field.
        QString textSpoken; ///< What a screen reader calls it.
        QString textLabel;
        QString textHint;
        QString textFault; ///< Said when the text is missing.
        QString byLabel;
        QString byHint;
        QString byFault; ///< Said when the name is missing.
        QString done; ///< On the button that closes it.
    };

    SignedDialog(const Words& words, QWidget* parent);

    QString text() const;
    QString by() const;
    QString on() const;
    void fill(const QString& text, const QString& by);

private:
    /// The first field that a person must put right, null if none, with what is to be said about it.
    std::pair<QWidget*, QString> fault() const;

    Words m_words;
    QPlainTextEdit* m_text;
    QLineEdit* m_by;
    QLineEdit* m_on;
    QLabel* m_fault;
};

} // namespace placewright
