// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/answers.h"

#include "model/rules/finding_builder.h"

#include <QCoreApplication>
#include <algorithm>

namespace placewright {

namespace {

using Asked = std::pair<QString, Id>; ///< A rule and a subject.

QString say(const char* text)
{
    return QCoreApplication::translate("Findings", text);
}

bool isBlank(const Text& text)
{
    return !text || text->trimmed().isEmpty();
}

/// What a confirmation lacks to be one.
QStringList missingIn(const Declaration& declaration)
{
    QStringList missing;
    if (isBlank(declaration.evidence))
        missing << say(QT_TRANSLATE_NOOP("Findings", "the evidence"));
    if (isBlank(declaration.by))
        missing << say(QT_TRANSLATE_NOOP("Findings", "who confirms it"));
    if (isBlank(declaration.on))
        missing << say(QT_TRANSLATE_NOOP("Findings", "the date"));
    return missing;
}

/// The newest answer counts where there are several; of one day the one with the last id.
bool isNewer(const Declaration& a, const Declaration& b)
{
    return std::pair(a.on.value_or(QString()), a.id) > std::pair(b.on.value_or(QString()), b.id);
}

/// True if the declaration settles the matter with a yes.
bool isConfirmed(Finding& finding, const Declaration& declaration)
{
    if (!declaration.confirmed)
        return false;
    finding.declaration = declaration.id;
    if (!*declaration.confirmed) {
        finding.state = FindingState::fallsShort;
        finding.message = isBlank(declaration.evidence)
                              ? say(QT_TRANSLATE_NOOP("Findings", "This was answered with no."))
                              : say(QT_TRANSLATE_NOOP("Findings", "This was answered with no: %1")).arg(*declaration.evidence);
        return false;
    }
    const QStringList missing = missingIn(declaration);
    if (missing.isEmpty()) {
        finding.message = *declaration.evidence;
        return true;
    }
    finding.message = say(QT_TRANSLATE_NOOP("Findings", "Confirmed, but this isn't recorded: %1.")).arg(listed(missing));
    return false;
}

} // namespace

bool Answers::note(const EntityKey& key, const Entity* entity)
{
    const auto keep = [&]<class T>(std::map<Id, T>& all) {
        if (entity)
            all.insert_or_assign(key.id, std::get<T>(*entity));
        else
            all.erase(key.id);
        return true;
    };
    if (key.kind == Kind::waiver)
        return keep(m_waivers);
    return key.kind == Kind::declaration && keep(m_declarations);
}

void Answers::settle(std::vector<Finding>& findings, std::vector<Finding>& confirmed) const
{
    confirmed.clear();
    std::map<Asked, const Declaration*> declared;
    for (const auto& [id, declaration] : m_declarations)
        if (declaration.rule) {
            const auto [at, isFirst] = declared.try_emplace({*declaration.rule, declaration.subject}, &declaration);
            if (!isFirst && isNewer(declaration, *at->second))
                at->second = &declaration;
        }
    std::map<QString, int> asked;
    for (const Finding& finding : findings)
        if (finding.state == FindingState::toConfirm)
            ++asked[finding.ruleId];
    const auto settled = [&](Finding& finding) {
        if (finding.state != FindingState::toConfirm)
            return false;
        auto answer = declared.find({finding.ruleId, finding.subject.id});
        if (answer == declared.end() && asked.at(finding.ruleId) == 1)
            answer = declared.find({finding.ruleId, Id()});
        if (answer == declared.end() || !isConfirmed(finding, *answer->second))
            return false;
        confirmed.push_back(finding);
        return true;
    };
    std::erase_if(findings, settled);

    std::multimap<Asked, const Waiver*> waived;
    for (const auto& [id, waiver] : m_waivers)
        if (waiver.rule)
            waived.emplace(Asked{*waiver.rule, waiver.subject}, &waiver);
    if (waived.empty())
        return;
    for (Finding& finding : findings) {
        const auto [first, last] = waived.equal_range({finding.ruleId, finding.subject.id});
        for (auto at = first; at != last && !finding.waiver; ++at) {
            const Waiver& waiver = *at->second;
            if (!waiver.ground || *waiver.ground == finding.ground) {
                finding.state = FindingState::waived;
                finding.waiver = waiver.id;
                finding.lapsed.reset();
            } else {
                finding.lapsed = waiver.id;
            }
        }
    }
}

} // namespace placewright
