// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/population_reach.h"

#include <QRegularExpression>

#include <algorithm>

namespace placewright {

namespace {

/// What one name in the words may stand for: a place and its area often share one.
using Named = std::vector<Id>;

class Reach {
public:
    explicit Reach(const Design& design) : m_design(design) {}

    /// The names in the words, longer ones before those that are part of them.
    std::vector<Named> namedIn(const QString& words) const {
        std::map<QString, Named> byName;
        const auto offer = [&](const auto& table) {
            for (const auto& [id, entity] : table)
                if (entity.name && !entity.name->trimmed().isEmpty())
                    byName[entity.name->simplified().toCaseFolded()].push_back(id);
        };
        offer(m_design.table<System>());
        offer(m_design.table<Area>());
        offer(m_design.table<Place>());
        offer(m_design.table<Neighbourhood>());
        std::vector<std::pair<QString, Named>> names(byName.begin(), byName.end());
        std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
        QString left = words.simplified().toCaseFolded();
        std::vector<Named> found;
        for (const auto& [name, ids] : names)
            if (take(left, name))
                found.push_back(ids);
        return found;
    }

    bool isWithin(const Named& given, const std::vector<Named>& received) const {
        return std::any_of(given.begin(), given.end(), [&](const Id& id) { return isWithin(id, received); });
    }

private:
    /// Blanks a name out wherever it stands as words of its own.
    static bool take(QString& words, const QString& name) {
        const auto isEdge = [&](qsizetype at) { return at < 0 || at >= words.size() || !words[at].isLetterOrNumber(); };
        bool found = false;
        for (qsizetype at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
            if (isEdge(at - 1) && isEdge(at + name.size())) {
                words.replace(at, name.size(), QString(name.size(), u'|'));
                found = true;
            }
        return found;
    }

    bool isWithin(const Id& id, const std::vector<Named>& received) const {
        return std::any_of(received.begin(), received.end(), [&](const Named& names) {
                   return std::any_of(names.begin(), names.end(), [&](const Id& whole) { return holds(whole, id); });
               }) ||
               areasAreWithin(id, received);
    }

    bool holds(const Id& whole, const Id& part) const {
        if (whole == part)
            return true;
        if (m_design.get<System>(whole)) {
            if (const auto* area = m_design.get<Area>(part))
                return area->system == whole;
            if (const auto* place = m_design.get<Place>(part))
                return place->system == whole;
            const auto* neighbourhood = m_design.get<Neighbourhood>(part);
            return neighbourhood && holds(whole, neighbourhood->place);
        }
        const auto* place = m_design.get<Place>(whole);
        if (!place)
            return false;
        const auto* neighbourhood = m_design.get<Neighbourhood>(part);
        return (neighbourhood && neighbourhood->place == whole) ||
               (place->areas && std::find(place->areas->begin(), place->areas->end(), part) != place->areas->end());
    }

    /// A place is covered where each of its areas is, and a neighbourhood where its place is.
    bool areasAreWithin(const Id& id, const std::vector<Named>& received) const {
        if (const auto* neighbourhood = m_design.get<Neighbourhood>(id))
            return !neighbourhood->place.isNull() && isWithin(neighbourhood->place, received);
        const auto* place = m_design.get<Place>(id);
        if (!place || !place->areas || place->areas->empty())
            return false;
        return std::all_of(place->areas->begin(), place->areas->end(), [&](const Id& area) {
            return std::any_of(received.begin(), received.end(), [&](const Named& names) { return std::find(names.begin(), names.end(), area) != names.end(); });
        });
    }

    const Design& m_design;
};

/// A number of people; years and ages are shorter.
std::optional<qint64> peopleIn(const QString& words) {
    static const QRegularExpression number(QStringLiteral("(?<![\\d,.])(?:\\d{1,3}(?:,\\d{3})+|\\d{5,})(?![\\d,])"));
    auto found = number.globalMatch(words);
    if (!found.hasNext())
        return std::nullopt;
    QString digits = found.next().captured();
    if (found.hasNext())
        return std::nullopt; // Which of them counts can't be told.
    return digits.remove(u',').toLongLong();
}

} // namespace

bool reachesBeyond(const Design& design, const QString& given, const QString& received) {
    if (given.simplified().compare(received.simplified(), Qt::CaseInsensitive) == 0)
        return false;
    if (const auto more = peopleIn(given), most = peopleIn(received); more && most && *more > *most)
        return true;
    const Reach reach(design);
    const std::vector<Named> whole = reach.namedIn(received);
    if (whole.empty())
        return false;
    const std::vector<Named> parts = reach.namedIn(given);
    return std::any_of(parts.begin(), parts.end(), [&](const Named& part) { return !reach.isWithin(part, whole); });
}

} // namespace placewright
