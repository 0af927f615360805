// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/map/decisions.h"

#include "model/domain/field.h"
#include "model/edits/building/fresh_id.h"
#include "model/map/map_bodies.h"

#include <QCoreApplication>
#include <algorithm>

namespace placewright {

namespace {

struct DecisionsText
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

template <class T>
Rank nextRank(const Table<T>& table)
{
    Rank highest = 0;
    for (const auto& [id, entity] : table)
        highest = std::max(highest, entity.rank);
    return highest + rankGap;
}

tl::unexpected<Error> noSuchFunction(const Id& id)
{
    return failure(DecisionsText::tr("There is no function “%1” in this option").arg(id.text()));
}

Result<void> checkBody(const Design& design, const Id& body)
{
    const auto key = design.locate(body);
    if (!key || !contains(anyBody, key->kind))
        return failure(DecisionsText::tr("“%1” can take no part in a decision").arg(design.nameOf(body)), {},
                       DecisionsText::tr("Choose a forum, an organisation, a post, a place or a collaborative"));
    return {};
}

std::vector<Decision> decisionsOf(const Design& design, const Id& function)
{
    std::vector<Decision> decisions;
    for (const Decision* decision : inOrder(design.table<Decision>()))
        if (decision->function == function)
            decisions.push_back(*decision);
    return decisions;
}

Decision newDecision(const Design& design, const Function& function)
{
    Decision decision;
    decision.id = freshId(design.workspace(), design.option(), function.id.text() + QStringLiteral("-decision"));
    decision.rank = nextRank(design.table<Decision>());
    decision.function = function.id;
    return decision;
}

/// Sets, replaces or clears the part of one body; `moved` gathers who no longer decides.
class PartSetter
{
public:
    PartSetter(const Design& design, Id body) : m_aliases(design), m_body(std::move(body)) {}

    std::vector<DecisionPart> replaced(const Recorded<std::vector<DecisionPart>>& parts, std::optional<Part> part)
    {
        std::vector<DecisionPart> kept;
        std::optional<Id> standing;
        for (const DecisionPart& held : parts.value_or(std::vector<DecisionPart>{})) {
            if (m_aliases.same(held.who, m_body)) {
                if (!standing && part)
                    kept.push_back({held.who, part, held.extra});
                standing = held.who;
                continue;
            }
            kept.push_back(held);
        }
        if (!standing && part)
            kept.push_back({m_body, part, {}});
        if (part == Part::decides)
            demoteOthers(kept);
        return kept;
    }

    std::vector<DecisionPart> toggled(const Recorded<std::vector<DecisionPart>>& parts, Part part, bool present) const
    {
        std::vector<DecisionPart> kept = parts.value_or(std::vector<DecisionPart>{});
        const auto isIt = [&](const DecisionPart& held) { return held.part == part && m_aliases.same(held.who, m_body); };
        if (!present)
            std::erase_if(kept, isIt);
        else if (std::none_of(kept.begin(), kept.end(), isIt))
            kept.push_back({m_body, part, {}});
        return kept;
    }

    bool has(const Recorded<std::vector<DecisionPart>>& parts, Part part) const
    {
        return parts && std::any_of(parts->begin(), parts->end(), [&](const DecisionPart& held) {
            return held.part == part && m_aliases.same(held.who, m_body);
        });
    }

    const std::vector<Id>& moved() const { return m_moved; }

private:
    /// Who decided is consulted from now on, unless it has another part anyway.
    void demoteOthers(std::vector<DecisionPart>& parts)
    {
        std::vector<DecisionPart> kept;
        for (DecisionPart held : parts) {
            if (held.part == Part::decides && !m_aliases.same(held.who, m_body)) {
                if (std::find(m_moved.begin(), m_moved.end(), held.who) == m_moved.end())
                    m_moved.push_back(held.who);
                const auto hasOther = std::any_of(parts.begin(), parts.end(), [&](const DecisionPart& other) {
                    return other.who == held.who && other.part != Part::decides;
                });
                if (hasOther)
                    continue;
                held.part = Part::consulted;
            }
            kept.push_back(held);
        }
        parts = std::move(kept);
    }

    BodyAliases m_aliases;
    Id m_body;
    std::vector<Id> m_moved;
};

const char* labelFor(Part part)
{
    switch (part) {
    case Part::decides: return QT_TRANSLATE_NOOP("Edit", "%1 decides “%2”");
    case Part::recommends: return QT_TRANSLATE_NOOP("Edit", "%1 recommends on “%2”");
    case Part::advises: return QT_TRANSLATE_NOOP("Edit", "%1 advises on “%2”");
    case Part::consulted: return QT_TRANSLATE_NOOP("Edit", "%1 is consulted on “%2”");
    case Part::informed: return QT_TRANSLATE_NOOP("Edit", "%1 is informed of “%2”");
    case Part::delivers: return QT_TRANSLATE_NOOP("Edit", "%1 carries out “%2”");
    }
    return "";
}

Label labelOf(const Design& design, const QString& what, const Id& body, std::optional<Part> part, const std::vector<Id>& moved)
{
    const QString name = design.nameOf(body);
    if (!part)
        return labelled(QT_TRANSLATE_NOOP("Edit", "%1 takes no part in “%2”"), {name, what});
    if (moved.empty())
        return labelled(labelFor(*part), {name, what});
    QStringList before;
    for (const Id& id : moved)
        before << design.nameOf(id);
    return labelled(QT_TRANSLATE_NOOP("Edit", "%1 decides “%2” instead of %3, who is consulted"), {name, what, before.join(QStringLiteral(", "))});
}

Edit settingParts(const Design& design, const std::vector<Decision>& decisions, const QString& what, const Id& body,
                  std::optional<Part> part)
{
    PartSetter setter(design, body);
    ChangeSet changes;
    for (const Decision& decision : decisions) {
        Decision after = decision;
        auto parts = setter.replaced(decision.parts, part);
        if (decision.parts || !parts.empty())
            after.parts = std::move(parts);
        if (design.get<Decision>(decision.id))
            changes.change(decision, after, design.option());
        else
            changes.add(after, design.option());
    }
    return {labelOf(design, what, body, part, setter.moved()), std::move(changes)};
}

} // namespace

Result<Edit> setPart(const Design& design, const Id& functionId, const Id& body, std::optional<Part> part)
{
    const auto* function = design.get<Function>(functionId);
    if (!function)
        return noSuchFunction(functionId);
    if (const auto fine = checkBody(design, body); !fine)
        return tl::unexpected(fine.error());
    std::vector<Decision> decisions = decisionsOf(design, functionId);
    if (decisions.empty() && part)
        decisions.push_back(newDecision(design, *function));
    return settingParts(design, decisions, design.nameOf(functionId), body, part);
}

Result<Edit> setPartInDecision(const Design& design, const Id& decisionId, const Id& body, std::optional<Part> part)
{
    const auto* decision = design.get<Decision>(decisionId);
    if (!decision)
        return failure(DecisionsText::tr("There is no decision “%1” in this option").arg(decisionId.text()));
    if (const auto fine = checkBody(design, body); !fine)
        return tl::unexpected(fine.error());
    const QString what = decision->text && !decision->text->isEmpty() ? *decision->text : design.nameOf(decision->function);
    return settingParts(design, {*decision}, what, body, part);
}

Result<Edit> togglePart(const Design& design, const Id& functionId, const Id& body, Part part)
{
    const auto* function = design.get<Function>(functionId);
    if (!function)
        return noSuchFunction(functionId);
    if (const auto fine = checkBody(design, body); !fine)
        return tl::unexpected(fine.error());
    std::vector<Decision> decisions = decisionsOf(design, functionId);
    if (decisions.empty())
        decisions.push_back(newDecision(design, *function));
    const PartSetter setter(design, body);
    const bool present = !std::any_of(decisions.begin(), decisions.end(),
                                      [&](const Decision& decision) { return setter.has(decision.parts, part); });
    ChangeSet changes;
    for (const Decision& decision : decisions) {
        Decision after = decision;
        after.parts = setter.toggled(decision.parts, part, present);
        if (design.get<Decision>(decision.id))
            changes.change(decision, after, design.option());
        else
            changes.add(after, design.option());
    }
    const QString name = design.nameOf(functionId);
    return Edit{present ? labelled(labelFor(part), {design.nameOf(body), name})
                        : labelled(QT_TRANSLATE_NOOP("Edit", "Take a part in “%2” from %1"), {design.nameOf(body), name}),
                std::move(changes)};
}

Result<Edit> addDecision(const Design& design, const Id& functionId, const QString& text)
{
    const auto* function = design.get<Function>(functionId);
    if (!function)
        return noSuchFunction(functionId);
    Decision decision = newDecision(design, *function);
    if (!text.trimmed().isEmpty())
        decision.text = text.trimmed();
    ChangeSet changes;
    changes.add(decision, design.option());
    return Edit{labelled(QT_TRANSLATE_NOOP("Edit", "Add a decision of “%1”"), {design.nameOf(functionId)}), std::move(changes)};
}

Result<Edit> setAccountable(const Design& design, const Id& functionId, const Id& body)
{
    const auto* function = design.get<Function>(functionId);
    if (!function)
        return noSuchFunction(functionId);
    if (!body.isNull())
        if (const auto fine = checkBody(design, body); !fine)
            return tl::unexpected(fine.error());
    Function after = *function;
    after.accountable = body;
    ChangeSet changes;
    changes.change(*function, after, design.option());
    const QString name = design.nameOf(functionId);
    return Edit{body.isNull() ? labelled(QT_TRANSLATE_NOOP("Edit", "Nobody is accountable for “%1”"), {name})
                              : labelled(QT_TRANSLATE_NOOP("Edit", "%1 is accountable for “%2”"), {design.nameOf(body), name}),
                std::move(changes)};
}

} // namespace placewright
