// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shown_selectors.h"

#include "model/options/comparison_words.h"
#include "views/session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolBar>

namespace placewright {

namespace {

/// Names with ids, in the order in which they are listed.
using Choices = std::vector<std::pair<QString, Id>>;

void fillWith(QComboBox* box, const Choices& choices, const Id& shown) {
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto& [name, id] : choices) {
        box->addItem(name, id.text());
        if (id == shown)
            box->setCurrentIndex(box->count() - 1);
    }
}

} // namespace

ShownSelectors::ShownSelectors(QToolBar* bar)
    : QObject(bar),
      m_options(addSelector(bar, tr("Option"), QStringLiteral("optionSelector"))),
      m_systems(addSelector(bar, tr("System"), QStringLiteral("systemSelector"))) {
    connect(m_options.box, &QComboBox::activated, this, [this](int index) {
        if (m_session)
            m_session->showOption(Id(m_options.box->itemData(index).toString()));
    });
    connect(m_systems.box, &QComboBox::activated, this, [this](int index) {
        if (m_session)
            m_session->showSystem(Id(m_systems.box->itemData(index).toString()));
    });
    refresh();
}

ShownSelectors::Selector ShownSelectors::addSelector(QToolBar* bar, const QString& label, const QString& name) {
    auto* words = new QLabel(label);
    words->setContentsMargins(10, 0, 4, 0);
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(280);
    words->setBuddy(box);
    return {box, bar->addWidget(words), bar->addWidget(box)};
}

void ShownSelectors::follow(Session* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->document().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &Session::shownChanged, this, &ShownSelectors::refresh);
        connect(&session->document(), &Document::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches(Kind::option) || changes.touches(Kind::system))
                refresh();
        });
    }
    refresh();
}

void ShownSelectors::refresh() {
    const auto show = [](const Selector& selector, bool shown) {
        selector.labelAction->setVisible(shown);
        selector.boxAction->setVisible(shown);
    };
    show(m_options, m_session);
    show(m_systems, m_session && m_session->document().workspace().systems.size() > 1);
    if (!m_session)
        return;
    const Workspace& workspace = m_session->document().workspace();
    Choices options;
    for (const Id& id : m_session->listedOptions())
        options.emplace_back(listedName(workspace, id), id);
    Choices systems;
    for (const System* system : inOrder(workspace.systems))
        systems.emplace_back(system->name.value_or(system->id.text()), system->id);
    fillWith(m_options.box, options, m_session->option());
    fillWith(m_systems.box, systems, m_session->system());
}

} // namespace placewright
