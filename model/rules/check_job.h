// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/checker.h"

#include <QThread>

#include <atomic>

namespace placewright {

/// A check on a thread of its own, for workspaces too large to be checked between two frames.
///
/// It has what it checks to itself: a copy of the workspace, or a checker that nobody else uses until the job is finished.
/// Edits made meanwhile are for the caller to keep and to apply to the checker afterwards.
class CheckJob : public QObject {
    Q_OBJECT

public:
    /// Loads the packs of a workspace and checks some of its options.
    CheckJob(Workspace workspace, std::vector<Id> options);
    /// Goes on with a checker that has been begun.
    CheckJob(std::unique_ptr<Checker> checker, std::vector<Id> options);
    /// Cancels and waits.
    ~CheckJob() override;

    void start();
    /// The job is finished soon after, with what it has so far.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    /// 0 to 100. What comes first, taking in the workspace, counts as nothing.
    int percent() const;
    const std::vector<Id>& options() const { return m_options; }

    /// Of a finished job, once: the checker, null if it was cancelled before there was one, or why there can be none.
    Result<std::unique_ptr<Checker>> take();

Q_SIGNALS:
    /// In the thread that the job belongs to.
    void finished();

private:
    Result<void> run();

    std::optional<Workspace> m_workspace;
    std::unique_ptr<Checker> m_checker;
    std::vector<Id> m_options;
    Result<void> m_outcome;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_all = 0;
};

} // namespace placewright
