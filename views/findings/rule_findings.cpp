// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/rule_findings.h"

#include "model/rules/rule_pack.h"

namespace placewright {

namespace {

ShownFinding::State stateOf(FindingState state) {
    switch (state) {
    case FindingState::fallsShort:
        return ShownFinding::State::fallsShort;
    case FindingState::notRecorded:
        return ShownFinding::State::notRecorded;
    case FindingState::hint:
        return ShownFinding::State::hint;
    case FindingState::toConfirm:
        return ShownFinding::State::toConfirm;
    case FindingState::waived:
        break;
    }
    return ShownFinding::State::waived;
}

ShownFinding::Strength strengthOfRule(Strength strength) {
    switch (strength) {
    case Strength::must:
        return ShownFinding::Strength::must;
    case Strength::expected:
        return ShownFinding::Strength::expected;
    case Strength::may:
        break;
    }
    return ShownFinding::Strength::may;
}

} // namespace

RuleFindings::RuleFindings(const Session& session, QObject* parent) : FindingsSource(parent), m_session(session) {
}

void RuleFindings::readStatements() {
    // As the engine does it: the packs that the workspace names, or all there are.
    const QStringList known = RulePack::builtIn();
    const QStringList packs = m_session.document().workspace().info.rulePacks.value_or(known);
    if (packs == m_packs && !m_statements.isEmpty())
        return;
    m_packs = packs;
    m_statements.clear();
    m_rules = 0;
    for (const QString& name : packs) {
        if (!known.contains(name))
            continue;
        // A pack that can't be read has no findings either, and the window says why.
        const auto pack = RulePack::loadBuiltIn(name);
        if (!pack)
            continue;
        m_rules += static_cast<int>(pack->rules.size());
        for (const Rule& rule : pack->rules)
            m_statements.insert(name + QLatin1Char('/') + rule.id, rule.statement);
    }
}

void RuleFindings::setFindings(const std::vector<Finding>& findings) {
    readStatements();
    m_findings.clear();
    m_findings.reserve(findings.size());
    for (const Finding& found : findings) {
        ShownFinding shown;
        shown.rule = found.ruleId;
        shown.pack = found.pack;
        shown.strength = strengthOfRule(found.strength);
        shown.state = stateOf(found.state);
        shown.subject = found.subject;
        shown.also = found.also;
        shown.message = found.message;
        shown.statement = m_statements.value(found.pack + QLatin1Char('/') + found.ruleId);
        shown.fix = found.fix;
        shown.document = found.source.document;
        shown.section = found.source.section;
        shown.waiver = found.waiver.value_or(Id());
        m_findings.push_back(std::move(shown));
    }
    Q_EMIT changed();
}

} // namespace placewright
