// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/seat_choices.h"

#include "model/domain/labels.h"
#include "model/edits/building/edit_chain.h"
#include "model/edits/new_seat.h"

namespace placewright {

namespace {

struct SeatChoiceText {
    Q_DECLARE_TR_FUNCTIONS(SeatChoices)
};

class SeatChoices {
public:
    SeatChoices(const Design& design, const Id& target, const std::vector<Id>& organisations)
        : m_design(design),
          m_target(target),
          m_organisations(organisations) {}

    std::vector<DropChoice> all() {
        if (const Place* place = m_design.get<Place>(m_target)) {
            networks(*place);
            seats(place->forum);
        } else if (const Collaborative* collaborative = m_design.get<Collaborative>(m_target)) {
            members(*collaborative);
            if (!collaborative->forum.isNull())
                seats(collaborative->forum);
        } else {
            seats(m_target);
        }
        return std::move(m_choices);
    }

private:
    static bool isListed(const Ids& ids, const Id& id) {
        return ids && std::find(ids->begin(), ids->end(), id) != ids->end();
    }

    /// All of them join as `addMember` has it: networks of a place by being listed, others as members.
    std::optional<Edit> joined() const {
        EditChain chain(m_design);
        for (const Id& id : m_organisations)
            if (!chain.add(addMember(chain.design(), id, m_target).map([](const Addition& added) { return added.edit; })))
                return std::nullopt;
        return m_organisations.size() == 1
                   ? chain.finish()
                   : chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "%1 organisations joined %2")),
                                   {QString::number(m_organisations.size()), m_design.nameOf(m_target)}});
    }

    void networks(const Place& place) {
        const bool allNew = std::all_of(m_organisations.begin(), m_organisations.end(), [&](const Id& id) {
            const Organisation* organisation = m_design.get<Organisation>(id);
            return organisation && organisation->kind == OrganisationKind::pcn && !isListed(place.pcns, id);
        });
        if (!allNew)
            return;
        if (auto edit = joined())
            m_choices.push_back({SeatChoiceText::tr("One of its primary care networks, without a seat"), std::move(*edit),
                                 m_organisations});
    }

    void members(const Collaborative& collaborative) {
        if (auto edit = joined())
            m_choices.push_back({SeatChoiceText::tr("Member of the collaborative"), std::move(*edit), m_organisations});
        if (m_organisations.size() != 1)
            return;
        Collaborative led = collaborative;
        if (!led.members)
            led.members.emplace();
        if (!isListed(led.members, m_organisations.front()))
            led.members->push_back(m_organisations.front());
        led.leadProvider = m_organisations.front();
        if (led == collaborative)
            return;
        ChangeSet changes;
        changes.change(collaborative, led, m_design.option());
        m_choices.push_back({SeatChoiceText::tr("Lead provider of the collaborative"),
                             {{QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Made %1 the lead provider of %2")),
                               {m_design.nameOf(m_organisations.front()), m_design.nameOf(m_target)}},
                              std::move(changes)},
                             m_organisations});
    }

    void seats(const Id& forum) {
        const SeatCategory usual = usualCategory(m_design, forum);
        std::vector<SeatCategory> categories{usual};
        for (std::size_t i = 0; i < Vocabulary<SeatCategory>::words.size(); ++i)
            if (static_cast<SeatCategory>(i) != usual)
                categories.push_back(static_cast<SeatCategory>(i));
        for (const SeatCategory category : categories) {
            std::vector<NewSeat> wanted;
            for (const Id& id : m_organisations)
                wanted.push_back({.category = category, .drawnFrom = id});
            if (auto made = addSeats(m_design, m_target, wanted)) {
                const QString words = wordLabel(wordOf(category));
                m_choices.push_back({m_design.get<Collaborative>(m_target) ? SeatChoiceText::tr("Seat on its forum: %1").arg(words)
                                                                           : SeatChoiceText::tr("Seat: %1").arg(words),
                                     std::move(made->edit), std::move(made->ids)});
            }
        }
    }

    const Design& m_design;
    Id m_target;
    const std::vector<Id>& m_organisations;
    std::vector<DropChoice> m_choices;
};

} // namespace

std::vector<DropChoice> seatChoices(const Design& design, const Id& target, const std::vector<Id>& organisations) {
    return SeatChoices(design, target, organisations).all();
}

} // namespace placewright
