// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"

#include <algorithm>

namespace placewright {

namespace {

QString kindOf(const Flow& flow) {
    return flow.kind ? wordLabel(QString(wordOf(*flow.kind))) : AskDesk::notRecorded();
}

/// The place that money or authority goes to: itself, its forum, or a post in it.
bool isOfPlace(const AskDesk& desk, const Id& id, const Place& place) {
    if (id.isNull())
        return false;
    if (id == place.id || id == place.forum || id == place.leader)
        return true;
    const auto* post = desk.design.get<Post>(id);
    return post && post->place == place.id;
}

} // namespace

Answer placeBudgets(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("What"), AskText::tr("From"), AskText::tr("Amount"), AskText::tr("How"), AskText::tr("Legally responsible")};
    QStringList without;
    qint64 sum = 0;
    const auto places = desk.places();
    for (const Place* place : places) {
        bool any = false;
        for (const Flow* flow : inOrder(desk.design.table<Flow>()))
            if (isOfPlace(desk, flow->to, *place)) {
                any = true;
                sum += flow->amount.value_or(0);
                answer.table.rows.push_back({{flow->line.value_or(kindOf(*flow)), desk.name(flow->from), AskDesk::pounds(flow->amount), flow->instrument ? wordsForInstrument(*flow->instrument) : kindOf(*flow), desk.name(flow->legallyResponsible)},
                                             flow->id,
                                             desk.name(place->id)});
            }
        for (const Delegation* delegation : inOrder(desk.design.table<Delegation>()))
            if (delegation->budget && isOfPlace(desk, delegation->to, *place)) {
                any = true;
                answer.table.rows.push_back({{AskText::tr("budget of a delegation: %1").arg(delegation->functions ? desk.names(*delegation->functions) : AskDesk::notRecorded()), desk.name(delegation->from), AskDesk::pounds(delegation->budget),
                                              AskText::tr("by delegation"), desk.name(delegation->from)},
                                             delegation->id,
                                             desk.name(place->id)});
            }
        if (!any)
            without << desk.name(place->id);
    }
    if (places.empty()) {
        answer.sentence = AskText::tr("No place is drawn yet.");
        return answer;
    }
    const auto placed = static_cast<qsizetype>(places.size()) - without.size();
    answer.sentence = placed == 0 ? AskText::tr("No money to a place is recorded yet.") : AskText::tr("Money lines to %1 of %2 places are recorded, %3 in all.").arg(placed).arg(places.size()).arg(poundsShort(sum));
    if (placed > 0 && !without.isEmpty())
        answer.sentence += AskText::tr(" None for %1.").arg(listedNames(without));
    return answer;
}

Answer responsibleEntities(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Place"), AskText::tr("Responsible entity"), AskText::tr("Form"), AskText::tr("Meets as"), AskText::tr("Leader")};
    std::vector<std::pair<Id, QStringList>> of; ///< By entity, in the order of the places.
    QStringList open;
    for (const Place* place : desk.places()) {
        QStringList forms;
        if (place->forms)
            for (const PlaceForm form : *place->forms)
                forms << wordsFor(form);
        if (place->responsibleEntity.isNull())
            open << desk.name(place->id);
        else {
            auto same = std::find_if(of.begin(), of.end(), [&](const auto& each) { return each.first == place->responsibleEntity; });
            if (same == of.end())
                same = of.insert(of.end(), {place->responsibleEntity, {}});
            same->second << desk.name(place->id);
        }
        answer.table.rows.push_back({{desk.name(place->id), desk.name(place->responsibleEntity), forms.isEmpty() ? AskDesk::notRecorded() : forms.join(QStringLiteral(", ")), desk.name(place->forum), desk.name(place->leader)},
                                     place->id,
                                     {}});
    }
    if (answer.table.rows.empty()) {
        answer.sentence = AskText::tr("No place is drawn yet.");
        return answer;
    }
    QStringList sentences;
    for (const auto& [entity, places] : of)
        sentences << AskText::tr("%1 is responsible for %2").arg(desk.name(entity), listedNames(places));
    if (!sentences.isEmpty())
        answer.sentence = sentences.join(QStringLiteral("; ")) + u'.';
    if (!open.isEmpty())
        answer.sentence += (answer.sentence.isEmpty() ? QString() : QStringLiteral(" ")) + AskText::tr("No responsible entity is recorded for %1.").arg(listedNames(open));
    return answer;
}

Answer pooledBudgets(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Pool"), AskText::tr("Amount"), AskText::tr("Parties"), AskText::tr("Host")};
    qint64 sum = 0;
    std::set<Id> hosts;
    for (const Agreement* agreement : inOrder(desk.design.table<Agreement>())) {
        const bool pools = agreement->kind == AgreementKind::section75 || agreement->kind == AgreementKind::betterCareFund || agreement->pooledBudget;
        if (!pools)
            continue;
        sum += agreement->pooledBudget.value_or(0);
        if (!agreement->host.isNull())
            hosts.insert(agreement->host);
        answer.table.rows.push_back({{desk.name(agreement->id), AskDesk::pounds(agreement->pooledBudget), desk.names(agreement->parties), desk.name(agreement->host)}, agreement->id, {}});
    }
    for (const Flow* flow : inOrder(desk.design.table<Flow>()))
        if (flow->kind == FlowKind::pooled)
            answer.table.rows.push_back({{AskText::tr("money into a pool: %1").arg(flow->line.value_or(desk.name(flow->to))), AskDesk::pounds(flow->amount), desk.name(flow->from), desk.name(flow->to)}, flow->id, {}});
    const std::vector<Id> hosting(hosts.begin(), hosts.end());
    answer.sentence = answer.table.rows.empty() ? AskText::tr("No pooled budget is recorded.")
                      : hosting.empty()         ? AskText::tr("Pools of %1 are recorded; who hosts them isn't.").arg(poundsShort(sum))
                                                : AskText::tr("Pools of %1 are recorded by agreement, hosted by %2.").arg(poundsShort(sum), desk.listed(hosting));
    return answer;
}

Answer responsibleForSpending(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Line"), AskText::tr("From"), AskText::tr("To"), AskText::tr("Amount"), AskText::tr("Year"), AskText::tr("Legally responsible")};
    const bool one = desk.design.get<Organisation>(desk.about.parameter) != nullptr;
    std::map<Id, qint64> sums;
    int open = 0;
    for (const Flow* flow : inOrder(desk.design.table<Flow>())) {
        const Id by = flow->legallyResponsible;
        if (one && by != desk.about.parameter && flow->to != desk.about.parameter && flow->from != desk.about.parameter)
            continue;
        if (by.isNull())
            ++open;
        else
            sums[by] += flow->amount.value_or(0);
        answer.table.rows.push_back({{flow->line.value_or(kindOf(*flow)), desk.name(flow->from), desk.name(flow->to), AskDesk::pounds(flow->amount), AskDesk::words(flow->year), desk.name(by)}, flow->id, {}});
    }
    std::vector<std::pair<qint64, Id>> most;
    for (const auto& [id, sum] : sums)
        most.emplace_back(sum, id);
    std::stable_sort(most.begin(), most.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList parts;
    for (const auto& [sum, id] : most)
        parts << AskText::tr("%1 for lines of %2").arg(desk.name(id), poundsShort(sum));
    if (parts.size() > 4)
        parts = parts.mid(0, 4) << AskText::tr("others named in the table");
    answer.sentence = answer.table.rows.empty() ? AskText::tr("No money lines are recorded.")
                      : parts.isEmpty()         ? AskText::tr("For none of the %1 money lines is it recorded who is legally responsible.").arg(answer.table.rows.size())
                                                : AskText::tr("Legally responsible: %1.").arg(listedNames(parts));
    if (!parts.isEmpty() && open > 0)
        answer.sentence += AskText::tr(" For %1 lines it isn't recorded.").arg(open);
    return answer;
}

} // namespace placewright
