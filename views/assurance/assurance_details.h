// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace placewright {

/// All that is known of one rule and where it stands: reason, arithmetic, what puts it right, source, and what can be
/// done at once.
class AssuranceDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit AssuranceDetails(QWidget* parent = nullptr);

    /// `entry` is the one subject that can be answered, or null.
    void show(const AssuranceLine& line, const AssuranceEntry* entry);
    void clear(const QString& words);
    /// Moves the keyboard to the first thing that can be done; false if there is nothing.
    bool focusActions();

Q_SIGNALS:
    void confirmWanted();
    void waiveWanted();
    void takeBackWanted();
    void drawingWanted();
    void entityWanted(const placewright::Id& id);

    /// The keyboard wants back to the list.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QPushButton*> buttons() const { return {m_confirm, m_waive, m_back, m_drawing}; }
    void fitToWords();

    QString m_shown; ///< Rule and subject of what is shown.
    QWidget* m_body;
    QLabel* m_state;
    QLabel* m_statement;
    QPushButton* m_confirm;
    QPushButton* m_waive;
    QPushButton* m_back;
    QPushButton* m_drawing;
    QLabel* m_words;
};

} // namespace placewright
