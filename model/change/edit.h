// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"

#include <QCoreApplication>
#include <QStringList>

namespace placewright {

/// What an edit is called in the history, kept untranslated so that it can be shown in any language.
struct Label {
    QString text; ///< English with %1, %2 ...; context "Edit".
    QStringList arguments;

    QString shown() const {
        QString words = QCoreApplication::translate("Edit", text.toUtf8().constData());
        for (const QString& argument : arguments)
            words = words.arg(argument);
        return words;
    }

    friend bool operator==(const Label&, const Label&) = default;
};

/// A label from a text that QT_TRANSLATE_NOOP("Edit", ...) marks.
inline Label labelled(const char* text, const QStringList& arguments) {
    return {QString::fromUtf8(text), arguments};
}

/// One thing a person did: what it is called and all that it changes, cascades included. One edit is one undo.
struct Edit {
    Label label;
    ChangeSet changes;
};

} // namespace placewright
