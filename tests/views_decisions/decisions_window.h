// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/decisions_view.h"

/// A board, a committee and a place; three functions: one decided, one that nobody decides, one with two decisions.
placewright::Workspace smallMap();

/// A decisions view on a screen nobody sees.
class DecisionsWindow {
public:
    explicit DecisionsWindow(placewright::Workspace content = smallMap());

    placewright::Session session;
    placewright::DecisionsView view;

    placewright::Design design() const { return session.design(); }
    placewright::GridModel& model() const { return *view.grid()->grid(); }
    void settle();
    /// Goes to the cell of a function and a body.
    void goTo(const char* function, const char* body);
    void goTo(const char* function, placewright::GridModel::Tail tail);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Letters in the cell of a function and a body.
    QString cell(const char* function, const char* body) const;
    /// Names of the functions that are shown, in order.
    QStringList functions() const;
};

inline placewright::Id id(const char* text) {
    return placewright::Id(QString::fromLatin1(text));
}
