// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace placewright {

namespace {

struct TermNames {
    const char* id;
    const char* whitePaper;
    const char* enacted;
};

constexpr TermNames termNames[]{
    {"ics-nhs-body", QT_TRANSLATE_NOOP("Term", "ICS NHS body"), QT_TRANSLATE_NOOP("Term", "Integrated Care Board")},
    {"ics-partnership", QT_TRANSLATE_NOOP("Term", "ICS Partnership"),
     QT_TRANSLATE_NOOP("Term", "Integrated Care Partnership")},
    {"place-partnership", QT_TRANSLATE_NOOP("Term", "Place partnership"),
     QT_TRANSLATE_NOOP("Term", "Place partnership")},
    {"place", QT_TRANSLATE_NOOP("Term", "Place"), QT_TRANSLATE_NOOP("Term", "Place")},
    {"neighbourhood", QT_TRANSLATE_NOOP("Term", "Neighbourhood"), QT_TRANSLATE_NOOP("Term", "Neighbourhood")},
    {"provider-collaborative", QT_TRANSLATE_NOOP("Term", "Provider collaborative"),
     QT_TRANSLATE_NOOP("Term", "Provider collaborative")},
};

const TermNames& namesOf(Term term) {
    return termNames[static_cast<std::size_t>(term)];
}

} // namespace

QString wordLabel(const Workspace& workspace, const QString& word) {
    for (const Term named : {Term::nhsBody, Term::partnership, Term::placePartnership})
        if (word == termId(named))
            return term(workspace, named);
    return wordLabel(word);
}

QString fieldLabel(const Field& field) {
    return QCoreApplication::translate("Field", field.label);
}

QString kindLabel(Kind kind) {
    return QCoreApplication::translate("Kind", infoOf(kind).label);
}

QString term(const Workspace& workspace, Term term) {
    const TermNames& names = namesOf(term);
    if (workspace.info.localTerms)
        for (const LocalTerm& local : *workspace.info.localTerms)
            if (local.term == QLatin1String(names.id) && local.name && !local.name->isEmpty())
                return *local.name;
    const bool enacted = workspace.info.terms == Terms::enacted;
    return QCoreApplication::translate("Term", enacted ? names.enacted : names.whitePaper);
}

QLatin1String termId(Term term) {
    return QLatin1String(namesOf(term).id);
}

namespace {

QString named(const Text& text) {
    return text ? text->simplified() : QString();
}

QString between(const QString& what, const Design& design, const Id& from, const Id& to) {
    const QString pair =
        QCoreApplication::translate("Name", "%1 to %2").arg(displayName(design, from), displayName(design, to));
    return what.isEmpty() ? pair : QCoreApplication::translate("Name", "%1: %2").arg(what, pair);
}

QString about(const QString& what, const Design& design, const Id& subject) {
    const auto key = design.locate(subject);
    if (!key)
        return what;
    // A waiver may be about a waiver: names end here, however long the chain is.
    if (key->kind == Kind::waiver || key->kind == Kind::declaration)
        return QCoreApplication::translate("Name", "%1: %2").arg(what, subject.text());
    return QCoreApplication::translate("Name", "%1: %2").arg(what, displayName(design, subject));
}

template <class E>
QString labelOf(const Recorded<E>& word) {
    return word ? wordLabel(wordOf(*word)) : QString();
}

QString seatName(const Design& design, const Seat& seat) {
    if (const QString title = named(seat.title); !title.isEmpty())
        return title;
    if (seat.role && !seat.role->isEmpty())
        return wordLabel(*seat.role);
    if (!seat.drawnFrom.isNull())
        return about(labelOf(seat.category), design, seat.drawnFrom);
    return seat.category ? labelOf(seat.category) : kindLabel(Kind::seat);
}

QString agreementName(const Design& design, const Agreement& agreement) {
    QStringList parties;
    if (agreement.parties)
        for (const Id& party : *agreement.parties)
            parties.append(displayName(design, party));
    const QString kind = agreement.kind ? labelOf(agreement.kind) : kindLabel(Kind::agreement);
    return parties.isEmpty()
               ? kind
               : QCoreApplication::translate("Name", "%1: %2").arg(kind, parties.join(QStringLiteral(", ")));
}

} // namespace

QString displayName(const Design& design, const Id& id) {
    const auto entity = design.find(id);
    return entity ? displayName(design, *entity) : id.text();
}

QString displayName(const Design& design, const Entity& entity) {
    if (const auto* seat = std::get_if<Seat>(&entity))
        return seatName(design, *seat);
    if (const auto* post = std::get_if<Post>(&entity); post && named(post->title).isEmpty() && post->kind)
        return labelOf(post->kind);
    if (const auto* delegation = std::get_if<Delegation>(&entity))
        return between({}, design, delegation->from, delegation->to);
    if (const auto* contract = std::get_if<Contract>(&entity))
        return contract->provider.isNull() ? labelOf(contract->kind)
                                           : about(labelOf(contract->kind), design, contract->provider);
    if (const auto* agreement = std::get_if<Agreement>(&entity))
        return agreementName(design, *agreement);
    if (const auto* flow = std::get_if<Flow>(&entity))
        return between(labelOf(flow->kind), design, flow->from, flow->to);
    if (const auto* declaration = std::get_if<Declaration>(&entity))
        return about(kindLabel(Kind::declaration), design, declaration->subject);
    if (const auto* score = std::get_if<Score>(&entity))
        return about(kindLabel(Kind::score), design, score->criterion);
    if (const auto* waiver = std::get_if<Waiver>(&entity))
        return about(kindLabel(Kind::waiver), design, waiver->subject);
    if (const auto* plan = std::get_if<Plan>(&entity); plan && named(plan->name).isEmpty() && plan->kind)
        return wordLabel(*plan->kind);
    return nameOf(entity).simplified();
}

QString poundsLabel(qint64 pounds) {
    const QString digits = QLocale().toString(pounds < 0 ? -pounds : pounds);
    return (pounds < 0 ? QStringLiteral("−£") : QStringLiteral("£")) + digits;
}

} // namespace placewright
