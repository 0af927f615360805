// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "model/base/result.h"
#include "model/change/change_set.h"
#include "model/rules/finding.h"
#include "views/findings/findings_source.h"
#include "views/structure/choices/choice.h"

#include <QTimer>

#include <map>
#include <memory>

namespace placewright {

class Checker;
class CheckJob;
struct KnownChecks;
class Session;

/// How much is checked at once on the thread of the window; what is more is checked beside it.
struct CheckLimits {
    std::size_t entities = 6000; ///< Of a workspace that is taken in.
    int runs = 1500;             ///< Of rules; a system takes some four hundred, about 30 ms.
};

/// Keeps the findings of the option shown up to date with the document: once after however many changes came in a row,
/// and only when the picture of them has been painted. Large checks run beside the window (`CheckJob`); edits made
/// meanwhile are taken in when they end.
class FindingsUpdater : public FindingsSource {
    Q_OBJECT

public:
    explicit FindingsUpdater(Session& session);
    ~FindingsUpdater() override;

    std::vector<ShownFinding> findings() const override;
    std::vector<WaiverLine> waivers() const override;
    int rulesChecked() const override { return static_cast<int>(m_rules.size()); }
    std::vector<BrokenRule> broken() const override;
    CheckState checkState() const override;
    void stopCheck() override;
    void checkNow() override;
    void setLimits(const CheckLimits& limits) { m_limits = limits; }
    /// As the rules give them.
    const std::vector<Finding>& found() const { return m_found; }

    /// What the rules would say to edits that are not made, for the option shown; nothing while they can't be run at once.
    std::vector<Foresight> foresee(const std::vector<const Edit*>& edits);

    /// Every rule with how the option shown stands to it; empty while the rules can't be run at once.
    AssuranceList assurance();
    /// All that the rules say of the option shown, for what is written of it; null while they can't be run at once.
    std::shared_ptr<const KnownChecks> known();

    /// How many findings each of these options has, of those that are checked; the others are checked beside the window,
    /// then `countsReady` comes. Empty while the rules can't be run.
    std::map<Id, FindingCounts> countsOf(const std::vector<Id>& options);

    /// All of one option, if it is checked; else none.
    std::vector<Finding> findingsOf(const Id& option);

    /// Checks what is not yet checked: at once, or, where it is too much for that, beside the window.
    void update();

Q_SIGNALS:
    /// Counts that were asked for and not known are known now.
    void countsReady();
    /// The rules can't be run.
    void failed(const placewright::Error& error);

private:
    bool begin();
    void follow(const ChangeSet& changes);
    bool isMuchToBegin() const;
    bool isReadyFor(const Id& option);
    void show();
    void checkBeside(std::vector<Id> options);
    void takeOver();
    void optionChanged();

    Session& m_session;
    CheckLimits m_limits;
    std::unique_ptr<Checker> m_checker; ///< Null while a job has it, too.
    std::unique_ptr<CheckJob> m_job;
    std::vector<ChangeSet> m_meanwhile; ///< Made since the job began.
    std::vector<Id> m_wanted;           ///< Options whose counts were asked for and not known.
    bool m_beginsAnew = false;          ///< What the job works on is no longer of use.
    bool m_isStopped = false;           ///< By a person.
    Id m_option;                        ///< Of the findings.
    QTimer m_progress;
    std::map<QString, Rule> m_rules; ///< By id.
    std::vector<Finding> m_found;
    QTimer m_soon;
};

} // namespace placewright
