// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"

#include <QDateTime>
#include <QDialog>

namespace placewright {

/// "The file has been changed elsewhere": what they changed and what was changed here, side by side, and what is to
/// become of both.
class ChangedFileDialog : public QDialog {
    Q_OBJECT

public:
    /// `base` is null if what the file held before isn't known; then the two are only compared, and can't be merged.
    ChangedFileDialog(QWidget* parent,
                      const QString& name,
                      const QDateTime& changedAt,
                      const Workspace* base,
                      const Workspace& mine,
                      const Workspace& theirs);

    enum class Choice { merge, keepBoth, replace, cancel };
    Choice choice() const { return m_choice; }

private:
    QWidget* side(const char* name, const QString& headline, const ChangeSet& changes, const Workspace& now);
    void choose(Choice choice);

    Choice m_choice = Choice::cancel;
};

} // namespace placewright
