// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>
#include <QScrollArea>

class QPushButton;

namespace placewright {

/// What stands beside a list about the line that is chosen there: words that wrap and what can be done at once, to scroll where
/// there is no room for all of it.
class DetailsArea : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsArea(QWidget* parent = nullptr);

    /// Moves the keyboard to the first thing that can be done; false if there is nothing.
    bool focusActions();

Q_SIGNALS:
    /// The keyboard wants back to the list.
    void left();

protected:
    QWidget* body() const { return m_body; }
    /// Makes these what can be done, in the order of the keyboard, which comes from one thing and goes on to others.
    void setActions(QWidget* from, const QList<QPushButton*>& buttons, const QList<QWidget*>& to);
    /// Begins at the top, unless this is what is shown already.
    void beginWith(const QString& rule, const Id& subject);
    /// To be called when any words have changed.
    void fitToWords();

    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_body;
    QList<QPushButton*> m_actions;
    QString m_rule;
    Id m_subject;
};

} // namespace placewright
