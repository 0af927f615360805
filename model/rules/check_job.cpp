// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/check_job.h"

#include "model/rules/own_rules.h"

namespace placewright {

CheckJob::CheckJob(Workspace workspace, std::vector<Id> options)
    : m_workspace(std::move(workspace)),
      m_options(std::move(options)) {}

CheckJob::CheckJob(std::unique_ptr<Checker> checker, std::vector<Id> options)
    : m_checker(std::move(checker)),
      m_options(std::move(options)) {}

CheckJob::~CheckJob() {
    cancel();
    if (m_thread)
        m_thread->wait();
}

void CheckJob::start() {
    m_thread.reset(QThread::create([this] { m_outcome = run(); }));
    connect(m_thread.get(), &QThread::finished, this, &CheckJob::finished);
    m_thread->start();
}

Result<void> CheckJob::run() {
    if (m_workspace) {
        auto packs = loadPacksOf(m_workspace->info);
        if (!packs)
            return tl::unexpected<Error>(packs.error());
        if (m_cancelled)
            return {};
        auto checker = std::make_unique<Checker>(std::move(*packs));
        if (m_cancelled)
            return {};
        if (auto begun = checker->reset(*m_workspace); !begun)
            return begun;
        m_workspace.reset();
        m_checker = std::move(checker);
    }
    for (const Id& option : m_options)
        m_all += m_checker->due(option);
    int before = 0;
    for (const Id& option : m_options) {
        const bool wentOn = m_checker->check(option, [&](int done, int) {
            m_done = before + done;
            return !m_cancelled;
        });
        if (!wentOn)
            return {};
        before = m_done;
    }
    return {};
}

int CheckJob::percent() const {
    const int all = m_all;
    return all > 0 ? std::min(100, 100 * m_done / all) : 0;
}

Result<std::unique_ptr<Checker>> CheckJob::take() {
    m_thread->wait();
    if (!m_outcome)
        return tl::unexpected<Error>(m_outcome.error());
    return std::move(m_checker);
}

} // namespace placewright
