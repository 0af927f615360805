// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/link_choices.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"

namespace placewright {

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(LinkChoices)
};

/// An end of a link: what it was drawn at, and the legal body that it is or acts for.
struct End {
    Id id;
    const Organisation* organisation = nullptr; ///< For a board the body it governs.
    const Forum* forum = nullptr;
    const Place* place = nullptr;
    const Collaborative* collaborative = nullptr;

    bool isNothing() const { return !organisation && !forum && !place && !collaborative; }
    bool is(std::initializer_list<OrganisationKind> kinds) const {
        return organisation && organisation->kind && std::find(kinds.begin(), kinds.end(), *organisation->kind) != kinds.end();
    }
    bool is(std::initializer_list<ForumKind> kinds) const {
        return forum && forum->kind && std::find(kinds.begin(), kinds.end(), *forum->kind) != kinds.end();
    }
};

End endAt(const Design& design, const Id& id) {
    End end;
    end.id = id;
    if (const Seat* seat = design.get<Seat>(id))
        end.id = seat->drawnFrom;
    end.organisation = design.get<Organisation>(end.id);
    end.forum = design.get<Forum>(end.id);
    end.place = design.get<Place>(end.id);
    end.collaborative = design.get<Collaborative>(end.id);
    if (end.forum && end.forum->kind == ForumKind::board)
        end.organisation = design.get<Organisation>(end.forum->body);
    return end;
}

bool isTrust(const End& end) {
    return end.is({OrganisationKind::nhsTrust, OrganisationKind::foundationTrust});
}

bool isCommissioner(const End& end) {
    return end.is({OrganisationKind::icsNhsBody, OrganisationKind::ccg, OrganisationKind::nhsEngland,
                   OrganisationKind::nhsEnglandRegion, OrganisationKind::localAuthority});
}

bool isProvider(const End& end) {
    return !end.forum && (isTrust(end) || end.is({OrganisationKind::independentProvider, OrganisationKind::socialCareProvider,
                                                  OrganisationKind::cic, OrganisationKind::vcse, OrganisationKind::generalPractice,
                                                  OrganisationKind::pcn}));
}

/// Has functions of its own, or holds some for a body that has.
bool canGiveAuthority(const End& end) {
    return isCommissioner(end) || isTrust(end) ||
           end.is({ForumKind::board, ForumKind::committee, ForumKind::jointCommittee, ForumKind::committeesInCommon});
}

bool canTakeAuthority(const End& end) {
    return end.place || end.collaborative ||
           end.is({ForumKind::board, ForumKind::committee, ForumKind::jointCommittee, ForumKind::committeesInCommon,
                   ForumKind::executiveGroup, ForumKind::placePartnership, ForumKind::consultativeForum,
                   ForumKind::collaborativeForum}) ||
           (!end.forum && (isTrust(end) || end.is({OrganisationKind::icsNhsBody, OrganisationKind::localAuthority})));
}

bool canAdvise(const End& end) {
    return end.place || (end.forum && !end.is({ForumKind::board, ForumKind::icsPartnership}));
}

bool isNhsEngland(const End& end) {
    return end.is({OrganisationKind::nhsEngland, OrganisationKind::nhsEnglandRegion});
}

/// True if one of the two is drawn from the other: a body and its own board, a place and its forum.
bool isSameBody(const End& a, const End& b) {
    return a.id == b.id || (a.organisation && a.organisation == b.organisation) || (a.place && a.place->forum == b.id) ||
           (b.place && b.place->forum == a.id) || (a.collaborative && a.collaborative->forum == b.id) ||
           (b.collaborative && b.collaborative->forum == a.id);
}

bool isAbove(const Design& design, const Id& above, const End& end) {
    std::set<Id> seen;
    for (const Forum* at = end.forum; at && seen.insert(at->id).second; at = design.get<Forum>(at->parent))
        if (at->parent == above)
            return true;
    return false;
}

std::optional<LinkKind> toPartner(const End& from, const End& to) {
    const bool nhsFrom = isTrust(from) || from.is({OrganisationKind::icsNhsBody, OrganisationKind::ccg});
    const bool nhsTo = isTrust(to) || to.is({OrganisationKind::icsNhsBody, OrganisationKind::ccg});
    const bool one = nhsFrom && to.is({OrganisationKind::localAuthority});
    const bool other = from.is({OrganisationKind::localAuthority}) && nhsTo;
    return one || other ? std::optional(LinkKind::section75) : std::nullopt;
}

/// Authority is held by the forum of a place or collaborative where there is one.
Id holderOf(const End& end) {
    if (end.place && !end.place->forum.isNull())
        return end.place->forum;
    if (end.collaborative && !end.collaborative->forum.isNull())
        return end.collaborative->forum;
    return end.id;
}

class Maker {
public:
    Maker(const Design& design, const End& from, const End& to) : m_design(design), m_from(from), m_to(to) {}

    Result<Addition> make(LinkKind kind) const {
        switch (kind) {
        case LinkKind::delegation:
            return addEntity(m_design, Kind::delegation,
                             {{QStringLiteral("from"), m_from.id.text()},
                              {QStringLiteral("to"), holderOf(m_to).text()},
                              {QStringLiteral("status"), word(DelegationStatus::proposed)}});
        case LinkKind::contract:
            return contract();
        case LinkKind::advice:
            return advice();
        case LinkKind::accountability:
            return setField(m_design, m_from.forum->id, QStringLiteral("heldToAccountBy"), m_to.id.text())
                .map([this](const Edit& edit) { return Addition{edit, m_from.forum->id}; });
        case LinkKind::section75:
            return addEntity(m_design, Kind::agreement,
                             {{QStringLiteral("kind"), word(AgreementKind::section75)},
                              {QStringLiteral("parties"),
                               QStringList{m_from.organisation->id.text(), m_to.organisation->id.text()}}});
        }
        return failure(LinkText::tr("This can't be linked"));
    }

    QString words(LinkKind kind) const {
        const QString from = m_design.nameOf(m_from.id);
        const QString to = m_design.nameOf(m_to.id);
        switch (kind) {
        case LinkKind::delegation:
            return LinkText::tr("Delegation: %1 passes authority to %2").arg(from, to);
        case LinkKind::contract:
            return m_to.place ? LinkText::tr("Lead provider contract: %1 for %2").arg(from, to)
                              : LinkText::tr("Contract: %1 with %2").arg(from, to);
        case LinkKind::advice:
            return m_from.place ? LinkText::tr("Advice: %1 informs %2 and decides nothing itself").arg(from, to)
                                : LinkText::tr("Advice: %1 advises %2").arg(from, to);
        case LinkKind::accountability:
            return LinkText::tr("Accountability: %1 answers to %2").arg(from, to);
        case LinkKind::section75:
            return LinkText::tr("Section 75 agreement: %1 and %2 pool money or act for each other").arg(from, to);
        }
        return {};
    }

private:
    template <class E>
    static QString word(E value) {
        return QString(wordOf(value));
    }

    Result<Addition> contract() const {
        std::vector<std::pair<QString, Value>> fields{{QStringLiteral("holder"), m_from.organisation->id.text()}};
        auto kind = isCommissioner(m_from) ? ContractKind::standard : ContractKind::subContract;
        Id provider = m_to.organisation ? m_to.organisation->id : Id();
        if (m_to.place) {
            kind = ContractKind::leadProvider;
            fields.emplace_back(QStringLiteral("place"), m_to.id.text());
        } else if (m_to.collaborative) {
            provider = m_to.collaborative->leadProvider;
            if (!provider.isNull())
                kind = ContractKind::leadProvider;
            fields.emplace_back(QStringLiteral("collaborative"), m_to.id.text());
        }
        if (!provider.isNull())
            fields.emplace_back(QStringLiteral("provider"), provider.text());
        fields.emplace_back(QStringLiteral("kind"), word(kind));
        return addEntity(m_design, Kind::contract, fields);
    }

    Result<Addition> advice() const {
        if (m_from.place)
            return setPlaceForm(m_design, m_from.id, PlaceForm::consultativeForum).map([this](const Edit& edit) {
                return Addition{edit, m_from.id};
            });
        EditChain chain(m_design);
        const Id forum = m_from.forum->id;
        if (const Forum* above = m_to.forum; above && above->id != m_from.forum->parent)
            if (auto moved = chain.add(moveTo(m_design, forum, above->id)); !moved)
                return tl::unexpected<Error>(moved.error());
        if (auto set = chain.add(setField(chain.design(), forum, QStringLiteral("kind"), word(ForumKind::advisoryCommittee)));
            !set)
            return tl::unexpected<Error>(set.error());
        return Addition{chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Made %1 advise %2")),
                                      {m_design.nameOf(forum), m_design.nameOf(m_to.id)}}),
                        forum};
    }

    const Design& m_design;
    const End& m_from;
    const End& m_to;
};

std::vector<LinkKind> kindsBetween(const Design& design, const End& from, const End& to) {
    std::vector<LinkKind> kinds;
    if (from.isNothing() || to.isNothing() || isSameBody(from, to))
        return kinds;
    if (isNhsEngland(to)) {
        if (from.is({ForumKind::board}) && from.forum->heldToAccountBy != to.id)
            kinds.push_back(LinkKind::accountability);
        return kinds;
    }
    const bool informsSystem = canAdvise(from) && (to.is({ForumKind::board}) || to.is({OrganisationKind::icsNhsBody}));
    const bool leadProvided = to.place && to.place->forms &&
                              std::find(to.place->forms->begin(), to.place->forms->end(), PlaceForm::leadProvider) !=
                                  to.place->forms->end();
    if (canGiveAuthority(from) && canTakeAuthority(to) && !isAbove(design, to.id, from) &&
        !(isNhsEngland(from) && !to.organisation))
        kinds.push_back(LinkKind::delegation);
    if ((isCommissioner(from) && (isProvider(to) || to.collaborative || leadProvided)) || (isTrust(from) && isProvider(to)))
        kinds.push_back(LinkKind::contract);
    if (const auto partner = toPartner(from, to))
        kinds.push_back(*partner);
    if (informsSystem || (from.forum && canAdvise(from) && to.forum && canAdvise(to)))
        kinds.push_back(LinkKind::advice);
    // A trust is paid by contract before it is given authority.
    if (isProvider(to))
        std::stable_partition(kinds.begin(), kinds.end(), [](LinkKind kind) { return kind == LinkKind::contract; });
    return kinds;
}

} // namespace

std::vector<LinkKind> linkKinds(const Design& design, const Id& from, const Id& to) {
    return kindsBetween(design, endAt(design, from), endAt(design, to));
}

bool canLinkFrom(const Design& design, const Id& from) {
    const End end = endAt(design, from);
    return canGiveAuthority(end) || canAdvise(end);
}

std::vector<DropChoice> linkChoices(const Design& design, const Id& from, const Id& to) {
    const End start = endAt(design, from);
    const End end = endAt(design, to);
    const Maker maker(design, start, end);
    std::vector<DropChoice> choices;
    for (const LinkKind kind : kindsBetween(design, start, end))
        if (auto made = maker.make(kind); made && !made->edit.changes.isEmpty())
            choices.push_back({maker.words(kind), std::move(made->edit), {made->id}});
    return choices;
}

} // namespace placewright
