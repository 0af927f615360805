// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/session/find_field.h"

#include <QKeyEvent>

namespace placewright {

FindField::FindField(const QString& hint, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
}

void FindField::take() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT leaving();
    else if (key == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace placewright
