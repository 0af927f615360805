// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findings_updater.h"

#include "app/export/export_job.h"
#include "model/rules/check_job.h"
#include "model/rules/checker.h"
#include "model/rules/own_rules.h"
#include "views/session/session.h"

#include <algorithm>
#include <set>

namespace placewright {

namespace {

// The two lists of words are the same; views know nothing of how rules are run.
static_assert(static_cast<int>(Strength::may) == static_cast<int>(ShownFinding::Strength::may));
static_assert(static_cast<int>(FindingState::notRecorded) == static_cast<int>(ShownFinding::State::notRecorded));
static_assert(static_cast<int>(FindingState::hint) == static_cast<int>(ShownFinding::State::hint));
static_assert(static_cast<int>(FindingState::toConfirm) == static_cast<int>(ShownFinding::State::toConfirm));
static_assert(static_cast<int>(FindingState::waived) == static_cast<int>(ShownFinding::State::waived));

/// What falls short in one list and not in the other, with where that is written. What isn't recorded or confirmed yet is
/// no fault of a choice.
QStringList sentencesOnlyIn(const std::vector<Finding>& here, const std::vector<Finding>& there) {
    const auto counts = [](const Finding& finding) {
        return finding.state == FindingState::fallsShort && finding.strength != Strength::may;
    };
    std::set<std::pair<QString, EntityKey>> known;
    for (const Finding& finding : there)
        if (counts(finding))
            known.emplace(finding.ruleId, finding.subject);
    QStringList sentences;
    for (const Finding& finding : here)
        if (counts(finding) && !known.contains({finding.ruleId, finding.subject}))
            sentences.append(QStringLiteral("%1 (%2, %3)").arg(finding.message, finding.source.document, finding.source.section));
    return sentences;
}

std::size_t entitiesOf(const Workspace& workspace) {
    std::size_t all = workspace.systems.size() + workspace.areas.size() + workspace.organisations.size() + workspace.people.size();
    for (const auto& [option, content] : workspace.contents)
        std::apply([&](const auto&... tables) { all += (tables.size() + ...); }, content);
    return all;
}

bool hasQueries(const WorkspaceInfo& workspace) {
    const auto& rules = workspace.ownRules;
    return rules && std::any_of(rules->begin(), rules->end(), [](const OwnRule& rule) { return rule.query && !rule.query->trimmed().isEmpty(); });
}

constexpr int progressInterval = 100; // ms

} // namespace

FindingsUpdater::FindingsUpdater(Session& session) : m_session(session) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FindingsUpdater::update);
    connect(&session.document(), &Document::changed, this, &FindingsUpdater::follow);
    connect(&session, &Session::shownChanged, this, &FindingsUpdater::optionChanged);
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, &FindingsUpdater::checkStateChanged);
}

FindingsUpdater::~FindingsUpdater() = default;

bool FindingsUpdater::begin() {
    const Workspace& workspace = m_session.document().workspace();
    auto packs = loadPacksOf(workspace.info);
    if (!packs) {
        Q_EMIT failed(packs.error());
        return false;
    }
    m_checker = std::make_unique<Checker>(std::move(*packs));
    if (const auto begun = m_checker->reset(workspace); !begun) {
        m_checker.reset();
        Q_EMIT failed(begun.error());
        return false;
    }
    m_rules.clear();
    for (Rule& rule : m_checker->rules())
        m_rules.insert_or_assign(rule.id, std::move(rule));
    return true;
}

void FindingsUpdater::follow(const ChangeSet& changes) {
    // Which rule packs apply is part of the workspace.
    if (changes.touches(Kind::workspace)) {
        m_checker.reset();
        m_isStopped = false;
        if (m_job) {
            m_beginsAnew = true;
            m_job->cancel();
        }
    } else if (m_job) {
        m_meanwhile.push_back(changes);
    } else if (m_checker && !m_checker->apply(changes)) {
        m_checker.reset();
    }
    m_soon.start();
}

void FindingsUpdater::optionChanged() {
    if (m_session.option() != m_option)
        m_isStopped = false;
    // What is looked at comes first; what the job has found so far is kept.
    if (m_job && std::count(m_job->options().begin(), m_job->options().end(), m_session.option()) == 0)
        m_job->cancel();
    m_soon.start();
}

/// A query of the workspace's own may never end, and is known to only when it was stopped.
bool FindingsUpdater::isMuchToBegin() const {
    const Workspace& workspace = m_session.document().workspace();
    return entitiesOf(workspace) > m_limits.entities || hasQueries(workspace.info);
}

/// Whether the findings of an option are there, or can be worked out at once.
bool FindingsUpdater::isReadyFor(const Id& option) {
    if (m_job || m_isStopped)
        return false;
    if (!m_checker && (isMuchToBegin() || !begin()))
        return false;
    return m_checker->due(option) <= m_limits.runs;
}

void FindingsUpdater::update() {
    m_soon.stop();
    const Id option = m_session.option();
    if (isReadyFor(option)) {
        show();
        return;
    }
    if (option != m_option && !m_found.empty()) {
        m_found.clear();
        m_option = option;
        Q_EMIT changed();
    }
    if (!m_job && !m_isStopped && (m_checker || isMuchToBegin()))
        checkBeside({option});
}

void FindingsUpdater::show() {
    m_option = m_session.option();
    m_found = m_checker->findings(m_option);
    Q_EMIT changed();
}

void FindingsUpdater::checkBeside(std::vector<Id> options) {
    m_beginsAnew = false;
    m_meanwhile.clear();
    m_job = m_checker ? std::make_unique<CheckJob>(std::move(m_checker), std::move(options))
                      : std::make_unique<CheckJob>(m_session.document().workspace(), std::move(options));
    connect(m_job.get(), &CheckJob::finished, this, &FindingsUpdater::takeOver);
    m_job->start();
    m_progress.start();
    Q_EMIT checkStateChanged();
}

/// Takes the checker back from the job and tells it what was edited meanwhile.
void FindingsUpdater::takeOver() {
    m_progress.stop();
    const std::unique_ptr<CheckJob> job = std::move(m_job);
    auto checker = job->take();
    if (!checker) {
        m_isStopped = true;
        Q_EMIT checkStateChanged();
        Q_EMIT failed(checker.error());
        return;
    }
    if (!m_beginsAnew)
        m_checker = std::move(*checker);
    if (m_checker)
        for (const ChangeSet& changes : m_meanwhile)
            if (m_checker && !m_checker->apply(changes))
                m_checker.reset();
    m_meanwhile.clear();
    if (m_checker) {
        m_rules.clear();
        for (Rule& rule : m_checker->rules())
            m_rules.insert_or_assign(rule.id, std::move(rule));
    }
    // It may have been through when it was told to stop.
    if (m_isStopped && m_checker && m_checker->due(m_session.option()) <= m_limits.runs)
        m_isStopped = false;
    Q_EMIT checkStateChanged();
    update();
    const std::vector<Id> wanted = std::exchange(m_wanted, {});
    if (!wanted.empty())
        Q_EMIT countsReady();
}

CheckState FindingsUpdater::checkState() const {
    if (m_job)
        return {CheckState::Step::running, m_job->percent()};
    return {m_isStopped ? CheckState::Step::stopped : CheckState::Step::current, 0};
}

void FindingsUpdater::stopCheck() {
    if (!m_job)
        return;
    m_isStopped = true;
    m_job->cancel();
}

void FindingsUpdater::checkNow() {
    m_isStopped = false;
    update();
}

AssuranceList FindingsUpdater::assurance() {
    if (!isReadyFor(m_session.option()))
        return {};
    return assuranceList(m_session.design(), *m_checker);
}

std::shared_ptr<const KnownChecks> FindingsUpdater::known() {
    const Id option = m_session.option();
    if (!isReadyFor(option))
        return nullptr;
    AssuranceList list = assuranceList(m_session.design(), *m_checker);
    return std::make_shared<const KnownChecks>(KnownChecks{option, m_checker->findings(option), std::move(list)});
}

std::vector<Foresight> FindingsUpdater::foresee(const std::vector<const Edit*>& edits) {
    std::vector<Foresight> foresights;
    if (!isReadyFor(m_session.option()))
        return foresights;
    const std::vector<Finding> now = m_checker->findings(m_session.option());
    for (const Edit* edit : edits) {
        Foresight foresight;
        bool asBefore = false;
        if (m_checker->apply(edit->changes)) {
            const bool isTooMuch = m_checker->due(m_session.option()) > m_limits.runs;
            if (!isTooMuch) {
                const std::vector<Finding>& then = m_checker->findings(m_session.option());
                foresight.fallsShort = sentencesOnlyIn(then, now);
                foresight.putRight = sentencesOnlyIn(now, then);
                foresights.push_back(std::move(foresight));
            }
            asBefore = static_cast<bool>(m_checker->apply(inverted(edit->changes)));
            if (isTooMuch && asBefore)
                break;
        }
        if (!asBefore) {
            // What it holds is no longer the workspace's; it begins anew when findings are next asked for.
            m_checker.reset();
            break;
        }
    }
    return foresights;
}

std::map<Id, FindingCounts> FindingsUpdater::countsOf(const std::vector<Id>& options) {
    std::map<Id, FindingCounts> counts;
    m_wanted.clear();
    int runs = 0;
    for (const Id& option : options) {
        const bool isReady = isReadyFor(option) && (runs += m_checker->due(option)) <= m_limits.runs;
        if (isReady)
            counts[option] = m_checker->counts(option);
        else
            m_wanted.push_back(option);
    }
    if (!m_wanted.empty() && !m_job && !m_isStopped && m_checker)
        checkBeside(m_wanted);
    return counts;
}

std::vector<Finding> FindingsUpdater::findingsOf(const Id& option) {
    return isReadyFor(option) && m_checker->due(option) <= m_limits.runs ? m_checker->findings(option) : std::vector<Finding>();
}

std::vector<ShownFinding> FindingsUpdater::findings() const {
    static const Rule unknown;
    std::vector<ShownFinding> shown;
    shown.reserve(m_found.size());
    for (const Finding& finding : m_found) {
        const auto at = m_rules.find(finding.ruleId);
        const Rule& rule = at == m_rules.end() ? unknown : at->second;
        shown.push_back({.rule = finding.ruleId,
                         .pack = finding.pack,
                         .strength = static_cast<ShownFinding::Strength>(finding.strength),
                         .state = static_cast<ShownFinding::State>(finding.state),
                         .subject = finding.subject,
                         .also = finding.also,
                         .message = finding.message,
                         .statement = rule.statement,
                         .check = rule.check,
                         .theme = rule.theme,
                         .note = rule.note,
                         .fix = finding.fix,
                         .document = finding.source.document,
                         .section = finding.source.section,
                         .further = rule.further,
                         .waiver = finding.waiver.value_or(Id()),
                         .declaration = finding.declaration.value_or(Id()),
                         .repairs = finding.repairs,
                         .ground = finding.ground,
                         .lapsed = finding.lapsed.value_or(Id())});
    }
    return shown;
}

std::vector<BrokenRule> FindingsUpdater::broken() const {
    return m_checker ? m_checker->broken() : std::vector<BrokenRule>();
}

std::vector<WaiverLine> FindingsUpdater::waivers() const {
    return waiversOf(m_session.design(), m_found);
}

} // namespace placewright
