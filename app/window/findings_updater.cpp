// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findings_updater.h"

#include "model/rules/checker.h"
#include "views/session/session.h"

namespace placewright {

FindingsUpdater::FindingsUpdater(Session& session) : m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FindingsUpdater::update);
    connect(&session.document(), &Document::changed, this, &FindingsUpdater::follow);
    connect(&session, &Session::shownChanged, &m_soon, qOverload<>(&QTimer::start));
}

FindingsUpdater::~FindingsUpdater() = default;

bool FindingsUpdater::begin()
{
    const Workspace& workspace = m_session.document().workspace();
    std::vector<RulePack> packs;
    const QStringList known = RulePack::builtIn();
    for (const QString& name : workspace.info.rulePacks.value_or(known)) {
        if (!known.contains(name))
            continue;
        auto pack = RulePack::loadBuiltIn(name);
        if (!pack) {
            Q_EMIT failed(pack.error());
            return false;
        }
        packs.push_back(std::move(*pack));
    }
    m_checker = std::make_unique<Checker>(std::move(packs));
    if (const auto begun = m_checker->reset(workspace); !begun) {
        m_checker.reset();
        Q_EMIT failed(begun.error());
        return false;
    }
    return true;
}

void FindingsUpdater::follow(const ChangeSet& changes)
{
    // Which rule packs apply is part of the workspace.
    if (changes.touches(Kind::workspace))
        m_checker.reset();
    else if (m_checker && !m_checker->apply(changes))
        m_checker.reset();
    m_soon.start();
}

void FindingsUpdater::update()
{
    m_soon.stop();
    if (!m_checker && !begin())
        return;
    m_findings = m_checker->findings(m_session.option());
    Q_EMIT updated(m_findings);
}

} // namespace placewright
