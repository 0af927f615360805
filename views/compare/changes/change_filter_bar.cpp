// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/change_filter_bar.h"

#include "model/domain/labels.h"
#include "views/compare/changes/change_delegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

namespace placewright {

ChangeFilterBar::ChangeFilterBar(QWidget* parent) : QWidget(parent), m_layout(new QToolButton), m_kind(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    column->addLayout(row);
    m_kind->setObjectName(QStringLiteral("changes.kind"));
    m_kind->setAccessibleName(tr("Which things"));
    m_kind->setToolTip(tr("List changes of one kind of thing only"));
    column->addWidget(m_kind);
    connect(m_kind, &QComboBox::activated, this, &ChangeFilterBar::filterChanged);
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
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<Kind>(m_kind->currentData().toInt());
    return filter;
}

void ChangeFilterBar::setCounts(const Comparison& comparison) {
    for (const Difference what : allDifferences) {
        const QString words = tr("%1 %2").arg(comparison.count(what)).arg(labelOf(what).toLower());
        button(what)->setText(QString::number(comparison.count(what)));
        button(what)->setAccessibleName(words);
        button(what)->setToolTip(tr("%1: show or hide").arg(words));
    }
    std::map<Kind, int> kinds;
    for (const OptionChange& change : comparison.changes)
        ++kinds[change.key.kind];
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds of things"));
    for (const auto& [kind, count] : kinds)
        m_kind->addItem(tr("%1 (%2)").arg(kindLabel(kind)).arg(count), static_cast<int>(kind));
    m_kind->setCurrentIndex(chosen.isValid() ? std::max(0, m_kind->findData(chosen)) : 0);
    m_layout->setText(tr("Layout %1").arg(comparison.layoutCount()));
}

void ChangeFilterBar::setTheme(const Theme& theme) {
    for (const Difference what : allDifferences)
        button(what)->setIcon(changeSign(what, theme, 18, devicePixelRatioF()));
}

} // namespace placewright
