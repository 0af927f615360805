// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QDialog>

namespace placewright {

/// What was done since a document was last saved: the edits in words, and what differs entity by entity.
class UnsavedWorkDialog : public QDialog {
    Q_OBJECT

public:
    /// `offerToOpen` adds a button that accepts the dialog.
    UnsavedWorkDialog(Document& document, bool offerToOpen, QWidget* parent);

private:
    QString heading(const Document& document, int edits) const;
};

/// Shows what left-behind work changed. True if the person wants to open it.
bool showLeftBehind(QWidget* parent, const LeftBehind& left);

/// What to do when a file is opened on which there is unsaved work.
enum class UnsavedWork { takeUp, openSaved, cancel };
UnsavedWork askAboutUnsavedWork(QWidget* parent, const LeftBehind& left);

/// "3 unsaved changes, the last at 14:02".
QString unsavedWords(const LeftBehind& left);

} // namespace placewright
