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

QString labelFor(const Design& design, const Id& system, const Steps& steps, const QString& open) {
    // The step with the choice comes first in the label, as the ways go on from there.
    const auto chosen = std::find_if(steps.begin(), steps.end(), [&](const RepairStep& step) {
        return !open.isEmpty() && namesIn(step).contains(open);
    });
    const QString first = labelOf(design, system, chosen == steps.end() ? steps.front() : *chosen, open);
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

QuickFix fixOf(const Design& design, const Id& system, const Steps& steps) {
    const QString open = openNameIn(design, system, steps);
    QuickFix fix{labelFor(design, system, steps, open),
                 [=](const Design& now) { return carriedOut(now, system, steps, {}); },
                 {}};
    if (open.isEmpty())
        return fix;
    for (const Id& each : candidatesFor(design, system, open))
        fix.ways.push_back({displayName(design, each),
                            [=](const Design& now) { return carriedOut(now, system, steps, each); },
                            {}});
    return fix;
}

void addSteps(Steps& into, const Steps& more) {
    for (const RepairStep& step : more)
        if (std::find(into.begin(), into.end(), step) == into.end())
            into.push_back(step);
}

/// Those repairs of a row whose names all stand for somebody.
std::vector<Steps> possible(const Design& design, const Id& system, const QStringList& repairs) {
    std::vector<Steps> all;
    for (const QString& repair : repairs) {
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
            fix.ways.push_back({RepairFixes::tr("%1 %2").arg(way.label, each.label), each.edit, {}});
    }
    fix.edit = fix.ways.front().edit;
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
    Steps together;
    for (const QStringList& row : finding.repairs) {
        const std::vector<Steps> here = possible(design, system, row);
        if (here.empty())
            return std::nullopt;
        if (isEither || finding.repairs.size() == 1)
            ways.insert(ways.end(), here.begin(), here.end());
        else
            addSteps(together, here.front());
    }
    return ways.empty() ? fixOf(design, system, together) : choiceOf(design, system, ways);
}

} // namespace placewright
