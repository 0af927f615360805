// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/box_description.h"

#include "model/domain/labels.h"
#include "views/structure/structure_view.h"
#include "views/structure/workshop/rounds.h"

namespace placewright {

namespace {

class Describer {
public:
    Describer(const StructureView& view, const Id& subject)
        : m_view(view),
          m_design(view.session().design()),
          m_subject(subject) {}

    QString words() {
        if (const Place* place = m_design.get<Place>(m_subject)) {
            addForms(*place);
            addSeats(place->forum, true);
        } else if (const Forum* forum = m_design.get<Forum>(m_subject)) {
            addKind(*forum);
            addSeats(forum->id, true);
        } else if (const Collaborative* collaborative = m_design.get<Collaborative>(m_subject)) {
            m_parts << kindLabel(Kind::collaborative);
            m_parts << StructureView::tr("%n member organisation(s)", nullptr,
                                         static_cast<int>(collaborative->members ? collaborative->members->size() : 0));
            addSeats(collaborative->forum, false);
        } else if (const Organisation* organisation = m_design.get<Organisation>(m_subject)) {
            addOrganisation(*organisation);
        } else if (const Seat* seat = m_design.get<Seat>(m_subject)) {
            addSeat(*seat);
        } else if (const auto key = m_design.locate(m_subject)) {
            m_parts << kindLabel(key->kind);
        }
        addFindings();
        addParked();
        if (const QString round = roundWords(m_view, m_subject); !round.isEmpty())
            m_parts << round;
        return m_parts.join(StructureView::tr(", "));
    }

private:
    void addForms(const Place& place) {
        m_parts << kindLabel(Kind::place);
        if (place.forms)
            for (const PlaceForm form : *place.forms)
                m_parts << wordLabel(wordOf(form));
        else
            m_parts << StructureView::tr("form not recorded");
    }

    void addKind(const Forum& forum) {
        m_parts << (forum.kind ? wordLabel(m_design.workspace(), wordOf(*forum.kind)) : kindLabel(Kind::forum));
    }

    void addSeats(const Id& forum, bool evenIfNone) {
        const auto seats = forum.isNull() ? std::vector<const Seat*>() : m_design.seatsOf(forum);
        if (!seats.empty() || evenIfNone)
            m_parts << StructureView::tr("%n seat(s)", nullptr, static_cast<int>(seats.size()));
        const auto vacant = std::count_if(seats.begin(), seats.end(),
                                          [](const Seat* seat) { return seat->status == SeatStatus::vacant; });
        if (vacant > 0)
            m_parts << StructureView::tr("%n vacant", nullptr, static_cast<int>(vacant));
        if (!forum.isNull() && forum != m_subject)
            m_counted.push_back(forum);
        for (const Seat* seat : seats)
            m_counted.push_back(seat->id);
    }

    void addOrganisation(const Organisation& organisation) {
        m_parts << (organisation.kind ? wordLabel(m_design.workspace(), wordOf(*organisation.kind))
                                      : kindLabel(Kind::organisation));
        for (const auto& [id, forum] : m_design.table<Forum>())
            if (forum.kind == ForumKind::board && forum.body == organisation.id)
                addSeats(id, true);
        int seats = 0;
        for (const auto& [id, seat] : m_design.table<Seat>())
            seats += seat.drawnFrom == organisation.id ? 1 : 0;
        if (seats > 0)
            m_parts << StructureView::tr("%n seat(s) of its own in this option", nullptr, seats);
    }

    void addSeat(const Seat& seat) {
        if (seat.category)
            m_parts << wordLabel(wordOf(*seat.category));
        if (seat.status)
            m_parts << wordLabel(wordOf(*seat.status));
        if (!seat.drawnFrom.isNull())
            m_parts << StructureView::tr("drawn from %1").arg(m_design.nameOf(seat.drawnFrom));
        m_parts << StructureView::tr("on %1").arg(m_design.nameOf(seat.forum));
    }

    void addFindings() {
        m_counted.push_back(m_subject);
        FindingCount found;
        for (const Id& id : m_counted)
            found = found + m_view.findingCounts().value(id);
        if (found.must > 0)
            m_parts << StructureView::tr("%n must(s) falling short", nullptr, found.must);
        if (found.expected > 0)
            m_parts << StructureView::tr("%n expectation(s) falling short", nullptr, found.expected);
    }

    void addParked() {
        const auto& notes = m_design.table<Note>();
        const auto parked = std::count_if(notes.begin(), notes.end(), [this](const auto& entry) {
            return entry.second.kind == NoteKind::parked && entry.second.subject == m_subject;
        });
        if (parked > 0)
            m_parts << StructureView::tr("%n parked question(s)", nullptr, static_cast<int>(parked));
    }

    const StructureView& m_view;
    Design m_design;
    Id m_subject;
    std::vector<Id> m_counted;
    QStringList m_parts;
};

} // namespace

QString describeBox(const StructureView& view, int item) {
    return Describer(view, view.items().at(item).subject).words();
}

} // namespace placewright
