// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/changes/change_list_model.h"
#include "views/drawing/theme.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace placewright {

/// Buttons that show or hide kinds of changes, each with its sign and how many there are, and a list of the kinds of things that
/// change. The buttons are the key to the signs.
class ChangeFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ChangeFilterBar(QWidget* parent = nullptr);

    ChangeFilter filter() const;
    void setCounts(const Comparison& comparison);
    void setTheme(const Theme& theme);
    QToolButton* button(Difference what) const { return m_buttons[static_cast<std::size_t>(what)]; }
    QToolButton* layoutButton() const { return m_layout; }
    QComboBox* kindField() const { return m_kind; }

Q_SIGNALS:
    void filterChanged();

private:
    std::array<QToolButton*, allDifferences.size()> m_buttons{};
    QToolButton* m_layout;
    QComboBox* m_kind;
};

} // namespace placewright
