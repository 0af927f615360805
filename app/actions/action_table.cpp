// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"

#include "app/look/icons.h"

#include <QMenu>
#include <QToolBar>
#include <QToolTip>

namespace placewright {

namespace {

QString withoutMarks(QString text) {
    text.remove(QStringLiteral("…"));
    return text.remove(u'&');
}

/// What a toolbar button says when the pointer rests on it: the name and the keys.
QString toolTipFor(const QAction& action) {
    const QString name = withoutMarks(action.text());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys);
}

} // namespace

void ActionTable::addTopic(const QString& topic, const QString& name) {
    m_topics.push_back({topic, name, {}});
}

QAction* ActionTable::add(ActionSpec spec) {
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setStatusTip(spec.tip);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    action->setCheckable(static_cast<bool>(spec.checked));
    action->setToolTip(toolTipFor(*action));
    connect(action, &QAction::triggered, this, spec.run);
    Q_ASSERT(!m_topics.empty());
    m_topics.back().actions.push_back(spec.id);
    const QString id = spec.id;
    m_entries[id] = {std::move(spec), action};
    return action;
}

QAction* ActionTable::at(const QString& id) const {
    const auto found = m_entries.find(id);
    Q_ASSERT(found != m_entries.end());
    return found->second.action;
}

void ActionTable::fill(QMenu* menu, const QStringList& ids) const {
    for (const QString& id : ids)
        if (id == u"-")
            menu->addSeparator();
        else
            menu->addAction(at(id));
}

void ActionTable::fill(QToolBar* bar, const QStringList& ids) const {
    for (const QString& id : ids)
        if (id == u"-")
            bar->addSeparator();
        else
            bar->addAction(at(id));
}

void ActionTable::refresh() {
    for (auto& [id, entry] : m_entries) {
        if (entry.spec.enabled)
            entry.action->setEnabled(entry.spec.enabled());
        if (entry.spec.checked)
            entry.action->setChecked(entry.spec.checked());
        if (entry.spec.label) {
            entry.action->setText(entry.spec.label());
            entry.action->setToolTip(toolTipFor(*entry.action));
        }
    }
}

} // namespace placewright
