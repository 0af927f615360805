// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"
#include "model/map/trace.h"

#include <algorithm>

namespace placewright {

namespace {

/// The steps of every way from a decider back to who is accountable.
WordTable stepsOf(const Trace& trace) {
    WordTable table;
    table.headings = {AskText::tr("Step"), AskText::tr("Body"), AskText::tr("Kind"), AskText::tr("How it holds this"), AskText::tr("Limit"), AskText::tr("Legal basis")};
    for (const TraceDecision& decision : trace.decisions)
        for (const TraceChain& chain : decision.chains)
            for (std::size_t i = 0; i < chain.steps.size(); ++i) {
                const TraceStep& step = chain.steps[i];
                table.rows.push_back({{i == 0 ? AskText::tr("decides") : AskText::tr("behind it"), step.name, step.kindName, step.how, step.limit, step.legalBasis},
                                      step.body,
                                      trace.decisions.size() > 1 ? decision.text : QString()});
            }
    return table;
}

QString originWords(const Function& function) {
    switch (function.origin.value_or(FunctionOrigin::newDuty)) {
    case FunctionOrigin::nhseDelegated:
        return AskText::tr("delegated by NHS England");
    case FunctionOrigin::nhseTransferred:
        return AskText::tr("transferred from NHS England");
    case FunctionOrigin::nhseJoint:
        return AskText::tr("exercised jointly with NHS England");
    default:
        return wordLabel(QString(wordOf(function.origin.value_or(FunctionOrigin::newDuty))));
    }
}

} // namespace

Answer whoDecides(const AskDesk& desk) {
    const auto found = trace(desk.design, desk.about.parameter);
    if (!found)
        return {found.error().sentence(), {}};
    return {found->sentence(), stepsOf(*found)};
}

Answer lineOfAccountability(const AskDesk& desk) {
    Answer answer = whoDecides(desk);
    const auto* function = desk.design.get<Function>(desk.about.parameter);
    if (!function || function->accountable.isNull())
        return answer;
    // Beyond who is accountable the line goes to whom its board, or the body itself, is held to account by.
    Id above;
    for (const Forum* forum : desk.forums([&](const Forum& each) { return each.body == function->accountable || each.id == function->accountable; }))
        if (!forum->heldToAccountBy.isNull() && (above.isNull() || forum->kind == ForumKind::board))
            above = forum->heldToAccountBy;
    if (above.isNull()) {
        answer.sentence += AskText::tr(" To whom %1 answers isn't recorded.").arg(desk.name(function->accountable));
        return answer;
    }
    answer.sentence += AskText::tr(" %1 answers to %2.").arg(desk.name(function->accountable), desk.name(above));
    answer.table.rows.push_back({{AskText::tr("holds to account"), desk.name(above), wordLabel(QStringLiteral("organisation")), AskText::tr("holds %1 to account").arg(desk.name(function->accountable)), {}, {}}, above, {}});
    return answer;
}

Answer ccgFunctions(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Function"), AskText::tr("Accountable now"), AskText::tr("Decided by"), AskText::tr("Level")};
    const auto functions = desk.functions([](const Function& function) { return function.origin == FunctionOrigin::ccg; });
    QStringList open;
    for (const Function* function : functions) {
        const auto deciders = desk.decidersOf(function->id);
        if (deciders.empty())
            open << desk.name(function->id);
        answer.table.rows.push_back({{desk.name(function->id), desk.name(function->accountable), deciders.empty() ? AskText::tr("nobody yet") : desk.names(deciders),
                                      function->level ? wordsForLevel(*function->level) : AskDesk::notRecorded()},
                                     function->id,
                                     {}});
    }
    if (functions.empty()) {
        answer.sentence = AskText::tr("No function on the map is recorded as coming from the CCGs.");
        return answer;
    }
    answer.sentence = AskText::tr("Functions of the CCGs on the map: %1; %2.")
                          .arg(functions.size())
                          .arg(open.isEmpty() ? AskText::tr("each has a decider") : AskText::tr("no decider yet for %1").arg(listedNames(open)));
    const auto* involvement = desk.design.get<Function>(Id(QStringLiteral("public-involvement")));
    if (involvement && !involvement->accountable.isNull()) {
        const auto deciders = desk.decidersOf(involvement->id);
        answer.sentence += AskText::tr(" The duty to involve the public is with %1%2.")
                               .arg(desk.name(involvement->accountable), deciders.empty() ? QString() : AskText::tr(", decided by %1").arg(desk.names(deciders)));
    }
    return answer;
}

Answer fromNhsEngland(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Function"), AskText::tr("How"), AskText::tr("To"), AskText::tr("From"), AskText::tr("Status"), AskText::tr("Accountable")};
    int dated = 0;
    const auto functions = desk.functions([](const Function& function) {
        return function.origin == FunctionOrigin::nhseDelegated || function.origin == FunctionOrigin::nhseTransferred || function.origin == FunctionOrigin::nhseJoint;
    });
    for (const Function* function : functions) {
        const Delegation* by = nullptr;
        for (const Delegation* delegation : inOrder(desk.design.table<Delegation>())) {
            const auto* from = desk.design.get<Organisation>(delegation->from);
            if (from && (from->kind == OrganisationKind::nhsEngland || from->kind == OrganisationKind::nhsEnglandRegion) && delegation->functions &&
                std::find(delegation->functions->begin(), delegation->functions->end(), function->id) != delegation->functions->end())
                by = delegation;
        }
        const Date start = by && by->start ? by->start : function->effectiveFrom;
        dated += start ? 1 : 0;
        answer.table.rows.push_back({{desk.name(function->id), originWords(*function), by ? desk.name(by->to) : AskText::tr("no delegation recorded"),
                                      start ? dateWords(*start) : AskDesk::notRecorded(),
                                      by && by->status ? wordLabel(QString(wordOf(*by->status))) : AskDesk::notRecorded(), desk.name(function->accountable)},
                                     function->id,
                                     {}});
    }
    answer.sentence = functions.empty() ? AskText::tr("No function on the map is recorded as coming from NHS England.")
                                        : AskText::tr("Functions that come from NHS England: %1; the date is recorded for %2.").arg(functions.size()).arg(dated);
    return answer;
}

} // namespace placewright
