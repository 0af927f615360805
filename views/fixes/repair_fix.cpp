// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/repair_fix.h"

#include "model/domain/labels.h"
#include "views/fixes/candidates.h"
#include "views/fixes/repair_words.h"
#include "views/fixes/repair_work.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct RepairFixes {
    Q_DECLARE_TR_FUNCTIONS(RepairStep)
};

using Steps = std::vector<RepairStep>;

/// Before a repair whose rows are ways, of which one is enough, and not all to be put right.
const QString either = QStringLiteral("either ");

QStringList namesIn(const RepairStep& step) {
    QStringList words = step.words;
    for (const auto& [key, value] : step.fields)
        words << value;
    QStringList names;
    for (const QString& word : words)
        for (const QString& name : word.split(u','))
            if (name.startsWith(u'@'))
                names << name;
    return names;
}

/// True if each name that a step can't do without stands for somebody.
bool canBeDone(const Design& design, const Id& system, const RepairStep& step) {
    RepairStep needed = step;
    std::erase_if(needed.fields, [](const auto& field) { return field.first.endsWith(u'?'); });
    const QStringList names = namesIn(needed);
    return std::all_of(names.begin(), names.end(), [&](const QString& name) {
        return !candidatesFor(design, system, name).empty();
    });
}

/// The name that a person chooses for: any of several, a committee only if there is nothing else to choose.
QString openNameIn(const Design& design, const Id& system, const Steps& steps) {
    QString open;
    for (const RepairStep& step : steps)
        for (const QString& name : namesIn(step))
            if (!meansAll(name) && candidatesFor(design, system, name).size() > 1 &&
                (open.isEmpty() || open == u"@committee"))
                open = name;
    return open;
}

/// A step with what other steps do alike to other things, so that one label says it of all.
RepairStep withAllLike(RepairStep step, const Steps& steps) {
    for (const RepairStep& other : steps) {
        if (other.verb != step.verb || other.fields != step.fields || other.words.size() != step.words.size())
            continue;
        QList<qsizetype> differing;
        for (qsizetype i = 0; i < step.words.size(); ++i)
            if (!step.words[i].split(u',').contains(other.words[i]))
                differing << i;
        if (differing.size() == 1)
            step.words[differing.front()] += u',' + other.words[differing.front()];
    }
    return step;
}

QString labelFor(const Design& design, const Id& system, const Steps& steps, const QString& open) {
    // The step with the choice comes first in the label, as the ways go on from there.
    const auto chosen = std::find_if(steps.begin(), steps.end(), [&](const RepairStep& step) {
        return !open.isEmpty() && namesIn(step).contains(open);
    });
    const QString first = chosen == steps.end() ? labelOf(design, system, steps.front(), open)
                                                : labelOf(design, system, withAllLike(*chosen, steps), open);
    const int more = static_cast<int>(steps.size()) - 1;
    if (more == 0 || !open.isEmpty())
        return first;
    return RepairFixes::tr("%1, and %n more", nullptr, more).arg(first);
}

Result<Edit> carriedOut(const Design& design, const Id& system, const Steps& steps, const Id& chosen) {
    RepairWork work(design, system);
    work.choose(chosen);
    for (const RepairStep& step : steps)
        if (auto done = work.carryOut(step); !done)
            return tl::unexpected<Error>(done.error());
    const Edit edit = work.chain().finish();
    if (edit.changes.isEmpty())
        return failure(RepairFixes::tr("This has been put right already"));
    return edit;
}

QuickFix fixOf(const Design& design, const Id& system, const Steps& all) {
    Steps steps;
    QString toFill;
    for (const RepairStep& step : all)
        if (leadsOn(step))
            toFill = step.words.value(1);
        else
            steps.push_back(step);
    const QString open = openNameIn(design, system, steps);
    const QString label = labelFor(design, system, steps, open);
    QuickFix fix{toFill.isEmpty() || !open.isEmpty() ? label : RepairFixes::tr("%1, and fill it in").arg(label),
                 [=](const Design& now) { return carriedOut(now, system, steps, {}); },
                 {},
                 toFill};
    if (open.isEmpty())
        return fix;
    for (const Id& each : candidatesFor(design, system, open))
        fix.ways.push_back({displayName(design, each),
                            [=](const Design& now) { return carriedOut(now, system, steps, each); },
                            {},
                            toFill});
    return fix;
}

/// The ways of one more row go with those of the rows before it, the first with the first.
void addToEach(std::vector<Steps>& ways, const std::vector<Steps>& more) {
    ways.resize(std::min(ways.size(), more.size()));
    for (std::size_t i = 0; i < ways.size(); ++i)
        for (const RepairStep& step : more[i])
            if (std::find(ways[i].begin(), ways[i].end(), step) == ways[i].end())
                ways[i].push_back(step);
}

/// Those repairs of a row whose names all stand for somebody.
std::vector<Steps> possible(const Design& design, const Id& system, const QStringList& repairs) {
    std::vector<Steps> all;
    for (const QString& repair : repairs) {
        if (isToFill(repair))
            continue;
        Steps steps = repairSteps(repair.startsWith(either) ? repair.sliced(either.size()) : repair);
        if (std::all_of(steps.begin(), steps.end(),
                        [&](const RepairStep& step) { return canBeDone(design, system, step); }))
            all.push_back(std::move(steps));
    }
    return all;
}

/// Several ways under one button.
QuickFix choiceOf(const Design& design, const Id& system, const std::vector<Steps>& ways) {
    if (ways.size() == 1)
        return fixOf(design, system, ways.front());
    QuickFix fix{RepairFixes::tr("Put this right"), {}, {}};
    for (const Steps& steps : ways) {
        const QuickFix way = fixOf(design, system, steps);
        if (way.ways.empty())
            fix.ways.push_back(way);
        for (const QuickFix& each : way.ways)
            fix.ways.push_back({RepairFixes::tr("%1 %2").arg(way.label, each.label), each.edit, {}, each.toFill});
    }
    fix.edit = fix.ways.front().edit;
    fix.toFill = fix.ways.front().toFill;
    return fix;
}

} // namespace

std::optional<QuickFix> repairFix(const Design& design, const ShownFinding& finding) {
    if (finding.repairs.empty())
        return std::nullopt;
    const Id system = systemOfSubject(design, finding.subject);
    const bool isEither = std::all_of(finding.repairs.begin(), finding.repairs.end(), [](const QStringList& row) {
        return !row.isEmpty() && row.front().startsWith(either);
    });
    std::vector<Steps> ways;
    for (const QStringList& row : finding.repairs) {
        // What nothing can be done about by an edit doesn't stand in the way of the rest.
        if (std::all_of(row.begin(), row.end(), isToFill))
            continue;
        const std::vector<Steps> here = possible(design, system, row);
        if (here.empty())
            return std::nullopt;
        if (isEither || ways.empty())
            ways.insert(ways.end(), here.begin(), here.end());
        else
            addToEach(ways, here);
    }
    if (ways.empty())
        return std::nullopt;
    return choiceOf(design, system, ways);
}

} // namespace placewright
