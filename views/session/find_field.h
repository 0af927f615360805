// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace placewright {

/// The field that narrows a list beside it. Down and Return go on to the list, Escape empties the field.
class FindField : public QLineEdit {
    Q_OBJECT

public:
    /// `hint` stands in the empty field and is its spoken name.
    explicit FindField(const QString& hint, QWidget* parent = nullptr);

    /// Gives it the focus with its text marked, to be typed over.
    void take();

Q_SIGNALS:
    /// The list is to have the focus.
    void leaving();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace placewright
