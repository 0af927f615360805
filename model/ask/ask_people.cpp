// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/ask_desk.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"

#include <algorithm>

namespace placewright {

namespace {

std::vector<const Person*> peopleAsked(const AskDesk& desk) {
    std::vector<const Person*> found;
    for (const Person* person : inOrder(desk.design.table<Person>()))
        if (!desk.design.get<Person>(desk.about.parameter) || person->id == desk.about.parameter)
            found.push_back(person);
    return found;
}

std::vector<const Seat*> seatsOfPerson(const AskDesk& desk, const Id& person) {
    std::vector<const Seat*> found;
    for (const Seat* seat : inOrder(desk.design.table<Seat>()))
        if (seat->person == person)
            found.push_back(seat);
    return found;
}

QString forumsOf(const AskDesk& desk, const std::vector<const Seat*>& seats) {
    QStringList names;
    for (const Seat* seat : seats)
        if (const QString name = desk.name(seat->forum); !names.contains(name))
            names << name;
    return joinedNames(names);
}

bool isClinical(const AskDesk& desk, const Seat& seat) {
    static const QStringList roles{QStringLiteral("medical-director"), QStringLiteral("director-of-nursing"), QStringLiteral("clinical-lead"),
                                   QStringLiteral("director-of-public-health")};
    if (seat.role && (roles.contains(*seat.role) || seat.role->contains(QLatin1String("clinical"))))
        return true;
    for (const Words* words : {&seat.tags, &seat.perspectives})
        if (*words && std::any_of((*words)->begin(), (*words)->end(), [](const QString& word) { return word.contains(QLatin1String("clinical")); }))
            return true;
    const auto* person = desk.design.get<Person>(seat.person);
    return person && person->registration && !person->registration->isEmpty();
}

bool isLay(const AskDesk& desk, const Seat& seat) {
    if (seat.category == SeatCategory::independentNonExecutive || seat.sector == SeatSector::peopleWhoAccessCare || seat.sector == SeatSector::vcse)
        return true;
    if (seat.role && (*seat.role == u"lived-experience" || seat.role->contains(QLatin1String("lay"))))
        return true;
    const auto* from = desk.design.get<Organisation>(seat.drawnFrom);
    return from && (from->kind == OrganisationKind::healthwatch || from->kind == OrganisationKind::vcse || from->kind == OrganisationKind::vcseAlliance);
}

/// Forums that decide, with how many of their seats are of a kind.
Answer voiceIn(const AskDesk& desk, bool (*isVoice)(const AskDesk&, const Seat&), const QString& what) {
    Answer answer;
    answer.table.headings = {AskText::tr("Forum that decides"), what, AskText::tr("Seats"), AskText::tr("Which")};
    QStringList without;
    const auto forums = desk.forums([&](const Forum& forum) { return desk.decides(forum) || forum.kind == ForumKind::board || forum.kind == ForumKind::icsPartnership; });
    for (const Forum* forum : forums) {
        QStringList seats;
        const auto all = desk.design.seatsOf(forum->id);
        for (const Seat* seat : all)
            if (isVoice(desk, *seat))
                seats << desk.seatName(*seat);
        if (seats.isEmpty())
            without << desk.name(forum->id);
        answer.table.rows.push_back({{desk.name(forum->id), QString::number(seats.size()), QString::number(all.size()), joinedNames(seats)}, forum->id, {}});
    }
    if (forums.empty())
        answer.sentence = AskText::tr("No forum that decides is drawn yet.");
    else if (without.isEmpty())
        answer.sentence = AskText::tr("Yes: each of the %1 forums that decide has it.").arg(forums.size());
    else
        answer.sentence = AskText::tr("In %1 of the %2 forums that decide; not in %3.").arg(static_cast<qsizetype>(forums.size()) - without.size()).arg(forums.size()).arg(listedNames(without));
    return answer;
}

} // namespace

Answer conflictsManaged(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Person"), AskText::tr("Sits on"), AskText::tr("Conflict with"), AskText::tr("Declared"), AskText::tr("What is done")};
    int people = 0;
    int conflicts = 0;
    int managed = 0;
    for (const Person* person : peopleAsked(desk)) {
        if (!person->conflicts || person->conflicts->empty())
            continue;
        ++people;
        const QString sits = forumsOf(desk, seatsOfPerson(desk, person->id));
        for (const Conflict& conflict : *person->conflicts) {
            ++conflicts;
            managed += conflict.declared.value_or(false) && conflict.action && !conflict.action->isEmpty() ? 1 : 0;
            answer.table.rows.push_back({{desk.name(person->id), sits, desk.name(conflict.with), AskDesk::flag(conflict.declared), AskDesk::words(conflict.action)}, person->id, {}});
        }
    }
    answer.sentence = people == 0 ? AskText::tr("No conflict of interest is recorded.")
                                  : AskText::tr("Recorded conflicts of interest: %2, people with one: %1; %3 of these conflicts are declared and say what is done.").arg(people).arg(conflicts).arg(managed);
    return answer;
}

Answer accountablePeople(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Person"), AskText::tr("Post or seat"), AskText::tr("For"), AskText::tr("Of")};
    const bool one = desk.design.get<Person>(desk.about.parameter) != nullptr;
    QStringList officers;
    std::set<Id> named;
    const auto personWords = [&](const Id& person) { return person.isNull() ? AskText::tr("nobody named") : desk.name(person); };
    for (const Post* post : inOrder(desk.design.table<Post>())) {
        if (one && post->person != desk.about.parameter)
            continue;
        if (!post->person.isNull())
            named.insert(post->person);
        if (post->kind == PostKind::accountableOfficer)
            officers << (post->person.isNull() ? desk.name(post->id) : desk.name(post->person));
        answer.table.rows.push_back({{personWords(post->person), desk.name(post->id), post->kind ? wordsFor(*post->kind) : AskDesk::notRecorded(),
                                      desk.name(post->place.isNull() ? post->organisation : post->place)},
                                     post->id,
                                     AskText::tr("Posts")});
    }
    for (const Seat* seat : inOrder(desk.design.table<Seat>())) {
        const bool says = (seat->portfolio && !seat->portfolio->isEmpty()) || (seat->accountabilities && !seat->accountabilities->isEmpty());
        const auto* forum = desk.design.get<Forum>(seat->forum);
        if (!says || !forum || !desk.inSystem(forum->system) || (one && seat->person != desk.about.parameter))
            continue;
        if (!seat->person.isNull())
            named.insert(seat->person);
        QStringList what;
        for (const Text* text : {&seat->portfolio, &seat->accountabilities})
            if (*text && !(*text)->isEmpty())
                what << **text;
        answer.table.rows.push_back({{desk.holder(*seat), desk.seatName(*seat), what.join(QStringLiteral("; ")), desk.name(seat->forum)}, seat->id, AskText::tr("Seats with a portfolio")});
    }
    if (answer.table.rows.empty())
        answer.sentence = one ? AskText::tr("Nothing is recorded that %1 is accountable for.").arg(desk.name(desk.about.parameter)) : AskText::tr("No post and no portfolio is recorded.");
    else if (officers.isEmpty())
        answer.sentence = AskText::tr("%1 posts and seats say what they answer for; no accountable officer is among them.").arg(answer.table.rows.size());
    else
        answer.sentence = AskText::tr("Accountable officers: %1. %2 posts and seats say what they answer for; %3 people hold them.").arg(listedNames(officers)).arg(answer.table.rows.size()).arg(named.size());
    return answer;
}

Answer clinicalInput(const AskDesk& desk) {
    return voiceIn(desk, isClinical, AskText::tr("Clinical seats"));
}

Answer layVoice(const AskDesk& desk) {
    return voiceIn(desk, isLay, AskText::tr("Lay seats"));
}

Answer bodysTeam(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Seat or post"), AskText::tr("Held by"), AskText::tr("Where")};
    const Organisation* body = desk.body();
    if (!body) {
        answer.sentence = AskText::tr("No NHS body is drawn yet.");
        return answer;
    }
    int filled = 0;
    for (const Seat* seat : inOrder(desk.design.table<Seat>())) {
        const auto* forum = desk.design.get<Forum>(seat->forum);
        const bool own = seat->employedBy == body->id || (seat->category == SeatCategory::executive && forum && forum->body == body->id && seat->employedBy.isNull());
        if (!own || !forum || (forum->kind != ForumKind::board && forum->kind != ForumKind::executiveGroup))
            continue;
        filled += seat->person.isNull() ? 0 : 1;
        answer.table.rows.push_back({{desk.seatName(*seat), desk.holder(*seat), desk.name(seat->forum)}, seat->id, AskText::tr("Executive seats")});
    }
    for (const Post* post : inOrder(desk.design.table<Post>()))
        if (post->organisation == body->id) {
            filled += post->person.isNull() ? 0 : 1;
            answer.table.rows.push_back({{desk.name(post->id), post->person.isNull() ? AskText::tr("nobody named") : desk.name(post->person), desk.name(post->place.isNull() ? post->organisation : post->place)}, post->id, AskText::tr("Posts")});
        }
    answer.sentence = answer.table.rows.empty() ? AskText::tr("No: %1 has no executive seat and no post of its own yet.").arg(desk.name(body->id))
                                                : AskText::tr("%1 has %2 executive seats and posts of its own, %3 of them with somebody named.").arg(desk.name(body->id)).arg(answer.table.rows.size()).arg(countedOf(filled, static_cast<qsizetype>(answer.table.rows.size())));
    return answer;
}

Answer appointments(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Seat"), AskText::tr("Held by"), AskText::tr("Status"), AskText::tr("Selected by"), AskText::tr("From")};
    int appointed = 0;
    int designate = 0;
    int vacant = 0;
    int selected = 0;
    for (const Forum* forum : {desk.board(), desk.partnership()}) {
        if (!forum)
            continue;
        for (const Seat* seat : desk.design.seatsOf(forum->id)) {
            appointed += seat->status == SeatStatus::appointed ? 1 : 0;
            designate += seat->status == SeatStatus::designate ? 1 : 0;
            vacant += seat->status == SeatStatus::vacant ? 1 : 0;
            selected += seat->selectedBy && !seat->selectedBy->empty() ? 1 : 0;
            answer.table.rows.push_back({{desk.seatName(*seat), desk.holder(*seat), seat->status ? wordLabel(QString(wordOf(*seat->status))) : AskDesk::notRecorded(), desk.names(seat->selectedBy),
                                          seat->from ? dateWords(*seat->from) : AskDesk::notRecorded()},
                                         seat->id,
                                         desk.name(forum->id)});
        }
    }
    const auto seats = static_cast<qsizetype>(answer.table.rows.size());
    answer.sentence = seats == 0 ? AskText::tr("Neither a board nor a Partnership with seats is drawn yet.")
                                 : AskText::tr("Of %1 seats %2 are appointed, %3 designate and %4 vacant; who selects is recorded for %5.")
                                       .arg(seats)
                                       .arg(countedOf(appointed, seats), countedOf(designate, seats), countedOf(vacant, seats), countedOf(selected, seats));
    return answer;
}

Answer samePeople(const AskDesk& desk) {
    Answer answer;
    answer.table.headings = {AskText::tr("Person"), AskText::tr("Forums"), AskText::tr("Which")};
    std::vector<std::tuple<std::size_t, Id, QString>> several;
    for (const Person* person : peopleAsked(desk)) {
        std::set<Id> forums;
        const auto seats = seatsOfPerson(desk, person->id);
        for (const Seat* seat : seats)
            forums.insert(seat->forum);
        if (forums.size() > 1 || desk.design.get<Person>(desk.about.parameter))
            several.emplace_back(forums.size(), person->id, forumsOf(desk, seats));
    }
    std::stable_sort(several.begin(), several.end(), [](const auto& a, const auto& b) { return std::get<0>(a) > std::get<0>(b); });
    for (const auto& [count, id, names] : several)
        answer.table.rows.push_back({{desk.name(id), QString::number(count), names}, id, {}});
    if (several.empty())
        answer.sentence = desk.design.table<Person>().empty() ? AskText::tr("No person is recorded, so it can't be told.") : AskText::tr("Nobody sits on more than one forum.");
    else if (desk.design.get<Person>(desk.about.parameter))
        answer.sentence = AskText::tr("%1 sits on %2 forums.").arg(desk.name(desk.about.parameter)).arg(std::get<0>(several.front()));
    else
        answer.sentence = AskText::tr("People on more than one forum: %1; most often %2, on %3.").arg(several.size()).arg(desk.name(std::get<1>(several.front()))).arg(std::get<0>(several.front()));
    return answer;
}

} // namespace placewright
