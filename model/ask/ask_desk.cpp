// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"

#include <algorithm>

namespace placewright {

namespace {

/// Semicolons where a name has a comma of its own.
QString separatorOf(const QStringList& names) {
    const bool anyComma = names.join(u'\n').contains(QLatin1String(", "));
    return anyComma ? QStringLiteral("; ") : QStringLiteral(", ");
}

} // namespace

QString AskDesk::notRecorded() {
    return AskText::tr("not recorded");
}

QString AskDesk::name(const Id& id) const {
    return id.isNull() ? notRecorded() : displayName(design, id);
}

QStringList AskDesk::each(const std::vector<Id>& ids) const {
    QStringList all;
    for (const Id& id : ids)
        all << name(id);
    return all;
}

QString AskDesk::names(const std::vector<Id>& ids) const {
    return joinedNames(each(ids));
}

QString AskDesk::listed(const std::vector<Id>& ids) const {
    return listedNames(each(ids));
}

QString AskDesk::flag(const Flag& flag) {
    return !flag ? notRecorded() : *flag ? AskText::tr("yes") : AskText::tr("no");
}

QString AskDesk::pounds(const Pounds& pounds) {
    return pounds ? poundsShort(*pounds) : notRecorded();
}

bool AskDesk::ofSystem(const Organisation& organisation) const {
    if (about.system.isNull() || organisation.homeSystem == about.system)
        return true;
    return organisation.systems &&
           std::find(organisation.systems->begin(), organisation.systems->end(), about.system) != organisation.systems->end();
}

std::vector<const Forum*> AskDesk::forums(const std::function<bool(const Forum&)>& fits) const {
    std::vector<const Forum*> found;
    for (const Forum* forum : inOrder(design.table<Forum>()))
        if (inSystem(forum->system) && fits(*forum))
            found.push_back(forum);
    return found;
}

std::vector<const Forum*> AskDesk::forums(ForumKind kind) const {
    return forums([kind](const Forum& forum) { return forum.kind == kind; });
}

std::vector<const Place*> AskDesk::places() const {
    std::vector<const Place*> found;
    for (const Place* place : inOrder(design.table<Place>()))
        if (inSystem(place->system) && (!design.get<Place>(about.parameter) || place->id == about.parameter))
            found.push_back(place);
    return found;
}

std::vector<const Organisation*> AskDesk::organisations() const {
    std::vector<const Organisation*> found;
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (ofSystem(*organisation) &&
            (!design.get<Organisation>(about.parameter) || organisation->id == about.parameter))
            found.push_back(organisation);
    return found;
}

std::vector<const Function*> AskDesk::functions(const std::function<bool(const Function&)>& fits) const {
    std::vector<const Function*> found;
    for (const Function* function : inOrder(design.table<Function>()))
        if (fits(*function))
            found.push_back(function);
    return found;
}

const Organisation* AskDesk::body() const {
    if (const Forum* meeting = board())
        if (const auto* organisation = design.get<Organisation>(meeting->body))
            return organisation;
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (organisation->kind == OrganisationKind::icsNhsBody && ofSystem(*organisation))
            return organisation;
    return nullptr;
}

QString AskDesk::seatName(const Seat& seat) const {
    return displayName(design, seat.id);
}

QString AskDesk::holder(const Seat& seat) const {
    if (!seat.person.isNull())
        return name(seat.person);
    return seat.status == SeatStatus::vacant ? AskText::tr("vacant") : AskText::tr("nobody named");
}

std::vector<const Seat*> AskDesk::chairs(const Forum* forum) const {
    std::vector<const Seat*> found;
    if (forum)
        for (const Seat* seat : design.seatsOf(forum->id))
            if (seat->category == SeatCategory::chair)
                found.push_back(seat);
    return found;
}

std::set<Id> AskDesk::drawnFrom(const Forum* forum) const {
    std::set<Id> found;
    if (forum)
        for (const Seat* seat : design.seatsOf(forum->id))
            if (!seat->drawnFrom.isNull())
                found.insert(seat->drawnFrom);
    return found;
}

std::set<Id> AskDesk::peopleOn(const Forum* forum) const {
    std::set<Id> found;
    if (forum)
        for (const Seat* seat : design.seatsOf(forum->id))
            if (!seat->person.isNull())
                found.insert(seat->person);
    return found;
}

std::vector<Id> AskDesk::decidersOf(const Id& function) const {
    std::vector<Id> deciders;
    for (const Decision* decision : inOrder(design.table<Decision>()))
        if (decision->function == function && decision->parts)
            for (const DecisionPart& part : *decision->parts)
                if (part.part == Part::decides && std::find(deciders.begin(), deciders.end(), part.who) == deciders.end())
                    deciders.push_back(part.who);
    return deciders;
}

bool AskDesk::decides(const Forum& forum) const {
    if (forum.decisionMaking)
        return *forum.decisionMaking;
    const auto& decisions = design.table<Decision>();
    return std::any_of(decisions.begin(), decisions.end(), [&](const auto& entry) {
        const auto& parts = entry.second.parts;
        return parts && std::any_of(parts->begin(), parts->end(), [&](const DecisionPart& part) {
                   return part.part == Part::decides && part.who == forum.id;
               });
    });
}

bool AskDesk::hasRemit(const Forum& forum, std::initializer_list<const char*> parts) {
    if (!forum.remit)
        return false;
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) {
        return std::any_of(forum.remit->begin(), forum.remit->end(),
                           [&](const QString& word) { return word.contains(QLatin1String(part)); });
    });
}

QString countedOf(qsizetype count, qsizetype all) {
    return count == 0 ? AskText::tr("none") : count == all ? AskText::tr("all") : QString::number(count);
}

QString joinedNames(const QStringList& names) {
    return names.join(separatorOf(names));
}

QString listedNames(const QStringList& names) {
    if (names.size() < 2)
        return names.join(QString());
    const QString separator = separatorOf(names);
    return (separator.startsWith(u';') ? AskText::tr("%1; and %2") : AskText::tr("%1 and %2"))
        .arg(names.mid(0, names.size() - 1).join(separator), names.last());
}

} // namespace placewright
