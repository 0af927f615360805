// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/what_moves.h"
#include "views/session/lazy_refresh.h"
#include "views/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace placewright {

/// One function, place, organisation or person, and how it is in each of the options compared.
class WhatMovesPage : public QWidget {
    Q_OBJECT

public:
    explicit WhatMovesPage(Session& session, QWidget* parent = nullptr);

    /// The first of them is what gains and losses are counted from, the last what they are counted to.
    void setOptions(std::vector<Id> options);
    /// Asks about a thing as a person does who picks it.
    void ask(Kind kind, const Id& thing);

    QComboBox* kindField() const { return m_kind; }
    QComboBox* thingField() const { return m_thing; }
    QCheckBox* onlyDifferent() const { return m_only; }
    QTableWidget* table() const { return m_table; }
    QString sentence() const;
    /// The whole answer, also what is the same in all options; empty where nothing is asked.
    WordTable answer() const;

Q_SIGNALS:
    /// A person wants to see something where it stands; its option is shown already.
    void thingWanted(const placewright::Id& thing);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillThings();
    /// Takes what was typed for the first thing whose name has it, or goes back to what is shown.
    void settleTyped();
    /// Place in the list of the first thing that isn't the same in all options; else the first of all, and -1 of none.
    int firstThatDiffers() const;
    void showAnswer();
    void open(int row);

    Session& m_session;
    std::vector<Id> m_options;
    QComboBox* m_kind;
    QComboBox* m_thing;
    QCheckBox* m_only;
    QLabel* m_sentence;
    QTableWidget* m_table;
    LazyRefresh m_refresh{*this, [this] { refresh(); }};
};

} // namespace placewright
