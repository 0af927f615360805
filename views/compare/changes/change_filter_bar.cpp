// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/change_filter_bar.h"

#include "views/compare/changes/change_delegate.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace placewright {

ChangeFilterBar::ChangeFilterBar(QWidget* parent) : QWidget(parent), m_layout(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto prepare = [&](QToolButton* button) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, &ChangeFilterBar::filterChanged);
    };
    for (const Difference what : allDifferences) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("changes.") + wordOf(what));
        prepare(button);
        button->setChecked(true);
        m_buttons[static_cast<std::size_t>(what)] = button;
    }
    m_layout->setObjectName(QStringLiteral("changes.layout"));
    m_layout->setToolTip(tr("Show moves on the drawing and in lists too, which mean nothing"));
    prepare(m_layout);
    row->addStretch(1);
    setTheme(printTheme());
}

ChangeFilter ChangeFilterBar::filter() const {
    ChangeFilter filter;
    for (const Difference what : allDifferences)
        filter.shown[static_cast<std::size_t>(what)] = button(what)->isChecked();
    filter.layout = m_layout->isChecked();
    return filter;
}

void ChangeFilterBar::setCounts(const Comparison& comparison) {
    for (const Difference what : allDifferences) {
        const QString words = tr("%1 %2").arg(comparison.count(what)).arg(labelOf(what).toLower());
        button(what)->setText(QString::number(comparison.count(what)));
        button(what)->setAccessibleName(words);
        button(what)->setToolTip(tr("%1: show or hide").arg(words));
    }
    m_layout->setText(tr("Layout %1").arg(comparison.layoutCount()));
}

void ChangeFilterBar::setTheme(const Theme& theme) {
    for (const Difference what : allDifferences)
        button(what)->setIcon(changeSign(what, theme, 18, devicePixelRatioF()));
}

} // namespace placewright
