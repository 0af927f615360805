// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace placewright {

class SentencePage;

/// A rule that a workspace adds: its name, how firmly it asks, and either a sentence or a query. It can be tried before
/// it is kept.
class OwnRuleDialog : public QDialog {
    Q_OBJECT

public:
    /// `design` is what the rule is tried on. `taken` are ids that other rules have.
    OwnRuleDialog(const Design& design, OwnRule rule, QStringList taken, QWidget* parent);

    OwnRule rule() const;
    void accept() override;

public Q_SLOTS:
    /// Runs the rule on the design and says what it finds, or why it can't run.
    void tryOut();

private:
    QWidget* queryPage();
    void showSentence();

    Design m_design;
    OwnRule m_before;
    QStringList m_taken;
    QLineEdit* m_name;
    QComboBox* m_strength;
    QTabWidget* m_ways;
    SentencePage* m_sentence;
    QComboBox* m_subject;
    QPlainTextEdit* m_query;
    QLineEdit* m_message;
    QLineEdit* m_fix;
    QLabel* m_outcome;
};

} // namespace placewright
