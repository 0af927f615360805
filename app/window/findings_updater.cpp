// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findings_updater.h"

#include "model/rules/checker.h"
#include "model/rules/own_rules.h"
#include "views/session/session.h"

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

} // namespace

FindingsUpdater::FindingsUpdater(Session& session) : m_session(session) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FindingsUpdater::update);
    connect(&session.document(), &Document::changed, this, &FindingsUpdater::follow);
    connect(&session, &Session::shownChanged, &m_soon, qOverload<>(&QTimer::start));
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
    if (changes.touches(Kind::workspace) || (m_checker && !m_checker->apply(changes)))
        m_checker.reset();
    m_soon.start();
}

void FindingsUpdater::update() {
    m_soon.stop();
    if (!m_checker && !begin())
        return;
    m_found = m_checker->findings(m_session.option());
    Q_EMIT changed();
}

AssuranceList FindingsUpdater::assurance() {
    if (!m_checker && !begin())
        return {};
    return assuranceList(m_session.design(), *m_checker);
}

std::vector<Foresight> FindingsUpdater::foresee(const std::vector<const Edit*>& edits) {
    std::vector<Foresight> foresights;
    if (!m_checker && !begin())
        return foresights;
    const std::vector<Finding> now = m_checker->findings(m_session.option());
    for (const Edit* edit : edits) {
        Foresight foresight;
        bool asBefore = false;
        if (m_checker->apply(edit->changes)) {
            const std::vector<Finding>& then = m_checker->findings(m_session.option());
            foresight.fallsShort = sentencesOnlyIn(then, now);
            foresight.putRight = sentencesOnlyIn(now, then);
            foresights.push_back(std::move(foresight));
            asBefore = static_cast<bool>(m_checker->apply(inverted(edit->changes)));
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
    if (m_checker || begin())
        for (const Id& option : options)
            counts[option] = m_checker->counts(option);
    return counts;
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
