// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/answers.h"

#include "model/rules/running/finding_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

bool isBlank(const Text& text) {
    return !text || text->trimmed().isEmpty();
}

/// What a confirmation lacks to be one.
QStringList missingIn(const Declaration& declaration) {
    QStringList missing;
    if (isBlank(declaration.evidence))
        missing << QCoreApplication::translate("Findings", "the evidence");
    if (isBlank(declaration.by))
        missing << QCoreApplication::translate("Findings", "who confirms it");
    if (isBlank(declaration.on))
        missing << QCoreApplication::translate("Findings", "the date");
    return missing;
}

/// The newest answer counts where there are several; of one day the one with the last id.
bool isNewer(const Declaration& a, const Declaration& b) {
    return std::pair(a.on.value_or(QString()), a.id) > std::pair(b.on.value_or(QString()), b.id);
}

/// True if the declaration settles the matter with a yes.
bool isConfirmed(Finding& finding, const Declaration& declaration) {
    if (!declaration.confirmed)
        return false;
    finding.declaration = declaration.id;
    if (!*declaration.confirmed) {
        finding.state = FindingState::fallsShort;
        finding.message =
            isBlank(declaration.evidence)
                ? QCoreApplication::translate("Findings", "This was answered with no.")
                : QCoreApplication::translate("Findings", "This was answered with no: %1").arg(*declaration.evidence);
        return false;
    }
    const QStringList missing = missingIn(declaration);
    if (missing.isEmpty()) {
        finding.message = *declaration.evidence;
        return true;
    }
    finding.message =
        QCoreApplication::translate("Findings", "Confirmed, but this isn't recorded: %1.").arg(listed(missing));
    return false;
}

} // namespace

std::set<QString> Answers::note(const EntityKey& key, const Entity* entity) {
    std::set<QString> rules;
    const auto take = [&]<class T>(std::map<Asked, std::map<Id, T>>& all) {
        if (const auto before = m_asked.find(key.id); before != m_asked.end()) {
            rules.insert(before->second.first);
            const auto at = all.find(before->second);
            at->second.erase(key.id);
            if (at->second.empty())
                all.erase(at);
            m_asked.erase(before);
        }
        if (!entity || !std::get<T>(*entity).rule)
            return;
        const T& answer = std::get<T>(*entity);
        const Asked asked(*answer.rule, answer.subject);
        rules.insert(asked.first);
        m_asked.insert_or_assign(key.id, asked);
        all[asked].insert_or_assign(key.id, answer);
    };
    if (key.kind == Kind::waiver)
        take(m_waivers);
    else if (key.kind == Kind::declaration)
        take(m_declarations);
    return rules;
}

bool Answers::concern(const QString& rule) const {
    const auto has = [&](const auto& all) {
        const auto first = all.lower_bound({rule, Id()});
        return first != all.end() && first->first.first == rule;
    };
    return has(m_declarations) || has(m_waivers);
}

void Answers::settle(std::vector<Finding>& findings, std::vector<Finding>& confirmed) const {
    confirmed.clear();
    const auto asked = std::count_if(findings.begin(), findings.end(),
                                     [](const Finding& finding) { return finding.state == FindingState::toConfirm; });
    const auto newest = [this](const QString& rule, const Id& subject) -> const Declaration* {
        const auto found = m_declarations.find({rule, subject});
        if (found == m_declarations.end())
            return nullptr;
        return &std::max_element(found->second.begin(), found->second.end(), [](const auto& a, const auto& b) {
                    return isNewer(b.second, a.second);
                })->second;
    };
    std::erase_if(findings, [&](Finding& finding) {
        if (finding.state != FindingState::toConfirm)
            return false;
        const Declaration* answer = newest(finding.ruleId, finding.subject.id);
        if (!answer && asked == 1)
            answer = newest(finding.ruleId, Id());
        if (!answer || !isConfirmed(finding, *answer))
            return false;
        confirmed.push_back(finding);
        return true;
    });
    if (m_waivers.empty())
        return;
    for (Finding& finding : findings) {
        const auto found = m_waivers.find({finding.ruleId, finding.subject.id});
        if (found == m_waivers.end())
            continue;
        for (const auto& [id, waiver] : found->second) {
            if (!waiver.ground || *waiver.ground == finding.ground) {
                finding.state = FindingState::waived;
                finding.waiver = id;
                finding.lapsed.reset();
                break;
            }
            finding.lapsed = id;
        }
    }
}

} // namespace placewright
