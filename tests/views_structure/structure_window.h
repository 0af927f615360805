// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/structure_view.h"

#include <memory>

/// Two places with forums and seats, a Partnership, an NHS body with its board, a collaborative and some organisations.
placewright::Workspace smallSystem();
/// One system and one option with nothing in it.
placewright::Workspace emptySystem();

/// A structure view on a screen nobody sees, and what a hand does to it.
class StructureWindow {
public:
    explicit StructureWindow(placewright::Workspace content = smallSystem());

    placewright::Session session;
    placewright::StructureView view;

    placewright::Design design() const { return session.design(); }
    /// Lets what has been asked for happen: pictures are drawn when the event loop turns.
    void settle();

    /// Middle of an entity where it is drawn, of the viewport.
    QPoint middle(const QString& id) const;
    /// Just below the top edge of a box, where nothing else is.
    QPoint edge(const QString& id) const;
    QRectF rect(const QString& id) const;
    bool isDrawn(const QString& id) const;
    /// A point of the picture where there is nothing.
    QPoint ground() const;

    void click(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void move(QPoint to);
    void release(QPoint at);
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void key(int key, Qt::KeyboardModifiers modifiers = {});

    std::vector<QString> selected() const;
    /// What the menu of choices offers, in order; empty if none is open.
    QStringList offered() const;
    /// Takes the choice whose words begin so.
    void take(const QString& words);
};

/// Ids of ours from text.
inline placewright::Id id(const char* text) {
    return placewright::Id(QString::fromLatin1(text));
}
