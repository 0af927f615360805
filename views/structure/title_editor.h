// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace placewright {

/// A line edit over a name on a picture: Enter or leaving takes the new name, Escape leaves the old one. Goes when it
/// is done.
class TitleEditor : public QLineEdit {
    Q_OBJECT

public:
    /// `commit` is called at most once, and only with a name that differs. The focus goes back to the parent.
    TitleEditor(const QString& name, QWidget* parent, std::function<void(const QString&)> commit);

    /// Widens to what is typed, but not beyond the parent.
    void placeOver(const QRect& rect);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(bool take);

    QString m_before;
    std::function<void(const QString&)> m_commit;
    bool m_done = false;
};

} // namespace placewright
