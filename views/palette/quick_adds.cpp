// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/quick_adds.h"

#include "model/domain/labels.h"
#include "model/edits/new_seat.h"
#include "views/palette/word_match.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct QuickText {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr std::size_t mostOffered = 8;

struct Match {
    Id id;
    int fit = 0;
};

/// The rest after a leading word or words; nothing if the text doesn't begin so.
std::optional<QString> after(const QString& text, const QString& lead) {
    if (!text.startsWith(lead, Qt::CaseInsensitive))
        return std::nullopt;
    if (text.size() > lead.size() && !text.at(lead.size()).isSpace())
        return std::nullopt;
    return text.mid(lead.size()).trimmed();
}

/// Both sides of the last "on" (or "to", "in", "at"); nothing if one of them is empty.
std::optional<std::pair<QString, QString>> splitAtTarget(const QString& text) {
    qsizetype at = -1;
    qsizetype length = 0;
    for (const QString& word : QuickText::tr("on|to|in|at", "words between what is added and where, parted by |").split(u'|')) {
        const QString between = u' ' + word + u' ';
        if (const qsizetype found = text.lastIndexOf(between, -1, Qt::CaseInsensitive); found > at) {
            at = found;
            length = between.size();
        }
    }
    if (at < 0)
        return std::nullopt;
    const std::pair parts(text.left(at).trimmed(), text.mid(at + length).trimmed());
    return parts.first.isEmpty() || parts.second.isEmpty() ? std::nullopt : std::optional(parts);
}

std::vector<Match> best(std::vector<Match> matches, std::size_t most) {
    std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.fit > b.fit; });
    if (matches.size() > most)
        matches.resize(most);
    return matches;
}

class Reader {
public:
    Reader(const Design& design, const Id& system) : m_design(design), m_system(system) {}

    std::vector<QuickAdd> read(const QString& typed) {
        const QString text = typed.simplified();
        if (const auto rest = after(text, QuickText::tr("seat", "first word of “seat mental health on the board”")))
            readSeat(*rest);
        if (const auto rest = after(text, QuickText::tr("add", "first word of “add place Luton”")))
            readAdd(*rest);
        if (m_adds.size() > mostOffered)
            m_adds.resize(mostOffered);
        return std::move(m_adds);
    }

private:
    void offer(const QString& title, const QString& detail, std::function<Result<Addition>(const Design&)> make) {
        m_adds.push_back({title, detail, std::move(make)});
    }

    QString name(const Id& id) const { return displayName(m_design, id); }

    /// Bodies that seats can be put on, by what they, their place, body, system and kind are called.
    std::vector<Match> bodies(const QString& typed) const {
        const QStringList words = searchWords(typed);
        std::set<Id> housed;
        std::vector<Match> found;
        const auto take = [&](const Id& id, const QString& called, const QStringList& further, int nearness = 0) {
            if (const int fit = matchOf(words, called, further.join(u' ')); fit > 0)
                found.push_back({id, fit + nearness});
        };
        for (const Place* place : inOrder(m_design.table<Place>()))
            if (isHere(place->system)) {
                housed.insert(place->forum);
                take(place->id, name(place->id), {kindLabel(Kind::place), name(place->forum), name(place->system)});
            }
        for (const Collaborative* collaborative : inOrder(m_design.table<Collaborative>())) {
            housed.insert(collaborative->forum);
            take(collaborative->id, name(collaborative->id), {kindLabel(Kind::collaborative), name(collaborative->forum)});
        }
        for (const Forum* forum : inOrder(m_design.table<Forum>()))
            if (isHere(forum->system) && !housed.contains(forum->id))
                take(forum->id, name(forum->id),
                     {forum->kind ? wordLabel(m_design.workspace(), wordOf(*forum->kind)) : QString(), name(forum->body),
                      name(forum->system)},
                     nearnessOf(*forum));
        return best(std::move(found), 4);
    }

    /// "The board" means that of the NHS body rather than one of the many others called so.
    static int nearnessOf(const Forum& forum) {
        if (forum.kind == ForumKind::board || forum.kind == ForumKind::icsPartnership)
            return 900;
        return forum.kind == ForumKind::healthAndWellbeingBoard || forum.kind == ForumKind::scrutinyCommittee ? -300 : 0;
    }

    std::vector<Match> organisations(const QString& typed) const {
        const QStringList words = searchWords(typed);
        std::vector<Match> found;
        for (const Organisation* organisation : inOrder(m_design.table<Organisation>()))
            if (const int fit = matchOf(words, name(organisation->id), organisation->shortName.value_or(QString())); fit > 0)
                found.push_back({organisation->id, isHere(organisation->homeSystem) ? fit + 200 : fit});
        return best(std::move(found), 3);
    }

    bool isHere(const Id& system) const { return system.isNull() || m_system.isNull() || system == m_system; }

    /// "mental health on Bedford board"
    void readSeat(const QString& text) {
        const auto parts = splitAtTarget(text);
        if (!parts)
            return;
        const QString what = parts->first;
        const QStringList words = searchWords(what);
        for (const Match& body : bodies(parts->second)) {
            const QString where = name(body.id);
            const SeatCategory usual = usualCategory(m_design, body.id);
            bool meant = false;
            for (std::size_t i = 0; i < Vocabulary<SeatSector>::words.size(); ++i) {
                const auto sector = static_cast<SeatSector>(i);
                const QString label = wordLabel(wordOf(sector));
                if (matchOf(words, label) == 0)
                    continue;
                meant = true;
                offer(QuickText::tr("Add a seat on %2: %1").arg(label, where), QuickText::tr("vacant"),
                      seatMaker(body.id, {.category = usual, .title = label, .sector = sector}));
            }
            for (std::size_t i = 0; i < Vocabulary<SeatCategory>::words.size(); ++i) {
                const auto category = static_cast<SeatCategory>(i);
                const QString label = wordLabel(wordOf(category));
                if (label.compare(what, Qt::CaseInsensitive) != 0)
                    continue;
                meant = true;
                offer(QuickText::tr("Add a seat on %2: %1").arg(label, where), QuickText::tr("vacant"),
                      seatMaker(body.id, {.category = category, .title = label}));
            }
            for (const Match& organisation : organisations(what)) {
                meant = true;
                offer(QuickText::tr("Give %1 a seat on %2").arg(name(organisation.id), where), QuickText::tr("vacant"),
                      [member = organisation.id, at = body.id](const Design& design) {
                          return addMember(design, member, at);
                      });
            }
            if (!meant)
                offer(QuickText::tr("Add a seat on %2: %1").arg(what, where), QuickText::tr("vacant"),
                      seatMaker(body.id, {.category = usual, .title = what}));
        }
    }

    static std::function<Result<Addition>(const Design&)> seatMaker(const Id& on, NewSeat seat) {
        return [on, seat = std::move(seat)](const Design& design) { return addSeat(design, on, seat); };
    }

    /// "place Luton", "digital committee under the board"
    void readAdd(const QString& text) {
        if (const auto rest = after(text, kindLabel(Kind::seat)))
            readSeat(*rest);
        if (const auto rest = after(text, kindLabel(Kind::place)); rest && !rest->isEmpty())
            offer(QuickText::tr("Add the place %1").arg(*rest), {},
                  [given = *rest, system = m_system](const Design& design) { return addPlace(design, system, given); });
        if (const auto rest = after(text, kindLabel(Kind::collaborative)); rest && !rest->isEmpty())
            offer(QuickText::tr("Add the collaborative %1").arg(*rest), {},
                  [given = *rest, system = m_system](const Design& design) {
                      return addCollaborative(design, system, given);
                  });
        if (const auto rest = after(text, kindLabel(Kind::person)); rest && !rest->isEmpty())
            offer(QuickText::tr("Add the person %1").arg(*rest), {},
                  [given = *rest](const Design& design) { return addPerson(design, given); });
        if (const auto rest = after(text, kindLabel(Kind::neighbourhood)))
            readNeighbourhood(*rest);
        readForum(text);
        readOrganisation(text);
    }

    void readNeighbourhood(const QString& text) {
        const auto parts = splitAtTarget(text);
        if (!parts)
            return;
        for (const Match& body : bodies(parts->second))
            if (m_design.get<Place>(body.id))
                offer(QuickText::tr("Add the neighbourhood %1 to %2").arg(parts->first, name(body.id)), {},
                      [given = parts->first, place = body.id](const Design& design) {
                          return addNeighbourhood(design, place, given);
                      });
    }

    void readForum(const QString& text) {
        for (std::size_t i = 0; i < Vocabulary<ForumKind>::words.size(); ++i) {
            const auto kind = static_cast<ForumKind>(i);
            const QString label = wordLabel(m_design.workspace(), wordOf(kind));
            const auto rest = after(text, label);
            if (rest && !rest->isEmpty())
                offer(QuickText::tr("Add the forum %1").arg(*rest), label,
                      [given = *rest, kind, system = m_system](const Design& design) {
                          return addForum(design, system, kind, given, {});
                      });
        }
    }

    void readOrganisation(const QString& text) {
        const auto take = [&](const QString& label, OrganisationKind kind) {
            const auto rest = after(text, label);
            if (rest && !rest->isEmpty())
                offer(QuickText::tr("Add the organisation %1").arg(*rest), wordLabel(m_design.workspace(), wordOf(kind)),
                      [given = *rest, kind, system = m_system](const Design& design) {
                          return addOrganisation(design, system, kind, given);
                      });
        };
        for (std::size_t i = 0; i < Vocabulary<OrganisationKind>::words.size(); ++i)
            if (const auto kind = static_cast<OrganisationKind>(i); kind != OrganisationKind::other)
                take(wordLabel(m_design.workspace(), wordOf(kind)), kind);
        take(QuickText::tr("trust"), OrganisationKind::nhsTrust);
        take(QuickText::tr("council"), OrganisationKind::localAuthority);
        take(QuickText::tr("network"), OrganisationKind::pcn);
        take(kindLabel(Kind::organisation), OrganisationKind::other);
    }

    const Design& m_design;
    Id m_system;
    std::vector<QuickAdd> m_adds;
};

} // namespace

std::vector<QuickAdd> quickAdds(const Design& design, const Id& system, const QString& typed) {
    return Reader(design, system).read(typed);
}

QStringList quickAddExamples() {
    return {QuickText::tr("add place Luton"), QuickText::tr("seat mental health on the board")};
}

} // namespace placewright
