// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/text_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace placewright {

namespace {

/// The text field with the keyboard: one of the three, or none.
struct FocusedField {
    QLineEdit* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QPlainTextEdit* plain = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QTextEdit* rich = qobject_cast<QTextEdit*>(QApplication::focusWidget());

    bool isWritable() const {
        return (line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
    }
    bool hasSelection() const {
        return (line && line->hasSelectedText()) || (plain && plain->textCursor().hasSelection()) ||
               (rich && rich->textCursor().hasSelection());
    }
};

/// Calls `use` with the field there is.
template <class Use>
void onField(const Use& use) {
    const FocusedField field;
    if (field.line)
        use(*field.line);
    else if (field.plain)
        use(*field.plain);
    else if (field.rich)
        use(*field.rich);
}

} // namespace

bool inText() {
    const FocusedField field;
    return field.line || field.plain || field.rich;
}

bool canCutText() {
    const FocusedField field;
    return field.isWritable() && field.hasSelection();
}

bool canCopyText() {
    return FocusedField().hasSelection();
}

bool canPasteText() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return FocusedField().isWritable() && data && data->hasText();
}

void cutText() {
    onField([](auto& field) { field.cut(); });
}

void copyText() {
    onField([](auto& field) { field.copy(); });
}

void pasteText() {
    onField([](auto& field) { field.paste(); });
}

} // namespace placewright
