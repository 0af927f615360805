// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clipboard/pasted_list.h"

#include "model/domain/labels.h"
#include "model/tables/delimited_text.h"

#include <QSet>

namespace placewright {

namespace {

bool isHeading(const QString& name) {
    static const QSet<QString> headings{QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("organisation name"),
                                        QStringLiteral("seat"), QStringLiteral("member")};
    return headings.contains(name.toLower());
}

template <class E>
E wordIn(const QString& cell, E otherwise) {
    for (std::size_t i = 0; i < Vocabulary<E>::words.size(); ++i) {
        const QLatin1String word(Vocabulary<E>::words[i]);
        if (cell.compare(word, Qt::CaseInsensitive) == 0 || cell.compare(wordLabel(word), Qt::CaseInsensitive) == 0)
            return static_cast<E>(i);
    }
    return otherwise;
}

Id organisationCalled(const Design& design, const QString& name) {
    for (const auto& [id, organisation] : design.table<Organisation>())
        if (name.compare(organisation.name.value_or(QString()), Qt::CaseInsensitive) == 0 ||
            name.compare(organisation.shortName.value_or(QString()), Qt::CaseInsensitive) == 0 ||
            (organisation.odsCode && name.compare(*organisation.odsCode, Qt::CaseInsensitive) == 0))
            return id;
    return {};
}

} // namespace

std::vector<PastedLine> pastedLines(const Design& design, const QString& text) {
    std::vector<PastedLine> lines;
    QSet<QString> seen;
    for (const QStringList& cells : cellsOf(text, u'\t').rows) {
        const QString name = cells.value(0).simplified();
        if (name.isEmpty() || (lines.empty() && isHeading(name)) || seen.contains(name.toLower()))
            continue;
        seen.insert(name.toLower());
        lines.push_back({name, cells.value(1).simplified(), organisationCalled(design, name)});
    }
    return lines;
}

std::vector<NewOrganisation> asOrganisations(const std::vector<PastedLine>& lines, OrganisationKind kind) {
    std::vector<NewOrganisation> wanted;
    for (const PastedLine& line : lines)
        if (line.known.isNull())
            wanted.push_back({line.name, wordIn(line.second, kind)});
    return wanted;
}

std::vector<NewSeat>
asSeats(const Design& design, const Id& target, const std::vector<PastedLine>& lines, SeatCategory category) {
    Id forum = target;
    if (const Place* place = design.get<Place>(target))
        forum = place->forum;
    else if (const Collaborative* collaborative = design.get<Collaborative>(target))
        forum = collaborative->forum;
    const auto there = forum.isNull() ? std::vector<const Seat*>() : design.seatsOf(forum);
    std::vector<NewSeat> wanted;
    for (const PastedLine& line : lines) {
        const bool sits = !line.known.isNull() && std::any_of(there.begin(), there.end(), [&](const Seat* seat) {
            return seat->drawnFrom == line.known;
        });
        if (!sits)
            wanted.push_back({.category = wordIn(line.second, category),
                              .title = line.known.isNull() ? line.name : QString(),
                              .drawnFrom = line.known});
    }
    return wanted;
}

} // namespace placewright
