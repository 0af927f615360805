// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ask/questions.h"
#include "views/session/find_field.h"
#include "views/session/session.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace placewright {

class AnswerTable;

/// The questions that people ask of a system, each with its answer for the option shown: a sentence, and the table it rests
/// on. Stays open beside the window and follows its changes.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    /// `assurance` gives the rules' list of the option shown. The session must outlive the dialog.
    AskDialog(Session& session, std::function<AssuranceList()> assurance, QWidget* parent = nullptr);

    /// Shows the answer to the question of that number.
    void choose(int number);
    FindField* findField() const { return m_find; }
    QTreeWidget* list() const { return m_list; }
    QComboBox* picker() const { return m_picker; }
    AnswerTable* table() const { return m_table; }
    QString sentence() const;

Q_SIGNALS:
    /// What an answer speaks of is to be seen in a view.
    void viewWanted(placewright::AskView view);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillList();
    void fillPicker();
    void narrow();
    void chooseListed();
    void focusList();
    void refresh();
    void showQuestion();
    void showAnswer();
    void pointOut(const Question& question);
    void leadTo(const QTreeWidgetItem* item);
    const Question* current() const;

    Session& m_session;
    std::function<AssuranceList()> m_assurance;
    std::vector<Question> m_questions;
    FindField* m_find;
    QTreeWidget* m_list;
    QLabel* m_noQuestion;
    QLabel* m_question;
    QLabel* m_pickerLabel;
    QComboBox* m_picker;
    QLabel* m_sentence;
    AnswerTable* m_table;
    QPushButton* m_view;
    bool m_filling = false;
};

} // namespace placewright
