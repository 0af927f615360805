// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/session/visits.h"

#include <QScopedValueRollback>

namespace placewright {

namespace {

constexpr std::size_t mostKept = 200;

} // namespace

Visits::Visits(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_visits.push_back(here());
    connect(&session, &Session::selectionChanged, this, [this] {
        // Between two things nothing is selected, and of many none is the one looked at.
        if (!m_session.selectedOne().isNull())
            note();
    });
    connect(&session, &Session::shownChanged, this, &Visits::note);
}

Visits::Visit Visits::here() const {
    return {m_view, m_session.option(), m_session.system(), m_session.selectedOne()};
}

void Visits::setView(int view) {
    if (view == m_view)
        return;
    m_view = view;
    note();
}

void Visits::note() {
    if (m_going)
        return;
    const Visit now = here();
    Visit& last = m_visits[static_cast<std::size_t>(m_at)];
    if (now == last)
        return;
    // A look at the same thing elsewhere, or at the whole before its first thing, is no stop of its own.
    const bool whole = last.thing.isNull() && last.view == now.view && last.option == now.option &&
                       last.system == now.system && m_visits.size() > 1;
    if (whole) {
        last = now;
    } else {
        m_visits.erase(m_visits.begin() + m_at + 1, m_visits.end());
        m_visits.push_back(now);
        if (m_visits.size() > mostKept)
            m_visits.pop_front();
        m_at = static_cast<int>(m_visits.size()) - 1;
    }
    Q_EMIT changed();
}

bool Visits::isThere(const Visit& visit) const {
    const Workspace& workspace = m_session.document().workspace();
    return workspace.options.contains(visit.option) && workspace.systems.contains(visit.system) &&
           (visit.thing.isNull() || workspace.locate(visit.option, visit.thing));
}

int Visits::nearest(int from, int step) const {
    for (int at = from; at >= 0 && at < static_cast<int>(m_visits.size()); at += step)
        if (isThere(m_visits[static_cast<std::size_t>(at)]))
            return at;
    return -1;
}

void Visits::go(int to) {
    if (to < 0)
        return;
    {
        const QScopedValueRollback guard(m_going, true);
        m_at = to;
        const Visit visit = m_visits[static_cast<std::size_t>(to)];
        m_view = visit.view;
        Q_EMIT viewWanted(visit.view);
        m_session.showOption(visit.option);
        m_session.showSystem(visit.system);
        if (visit.thing.isNull())
            m_session.select({});
        else
            m_session.reveal(visit.thing);
    }
    Q_EMIT changed();
}

std::vector<Id> Visits::latest(std::size_t most) const {
    std::vector<Id> things;
    for (auto visit = m_visits.rbegin(); visit != m_visits.rend() && things.size() < most; ++visit)
        if (!visit->thing.isNull() && visit->option == m_session.option() && visit->thing != m_session.selectedOne() &&
            isThere(*visit) && std::find(things.begin(), things.end(), visit->thing) == things.end())
            things.push_back(visit->thing);
    return things;
}

} // namespace placewright
