// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/body_names.h"

#include "model/tables/table_words.h"

#include <algorithm>

namespace placewright {

namespace {

bool beginsAll(const QString& name, const QStringList& beginnings) {
    const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(beginning); });
    });
}

} // namespace

BodyNames::BodyNames(const Design& design, const DecisionsMap& map) : m_map(&map), m_aliases(design) {
    const auto put = [&](Names& names, const QString& words) {
        if (!words.isEmpty())
            names[evened(words).toLower()].push_back(m_all.size() - 1);
    };
    const auto add = [&](const Id& id, const QString& words) {
        m_all.push_back({id, words, map.columnOfBody.contains(id)});
        put(m_byName, words);
        put(m_byName, id.text());
    };
    for (const Forum* forum : inOrder(design.table<Forum>())) {
        add(forum->id, design.nameOf(forum->id));
        const bool here = map.system.isNull() || forum->system == map.system;
        if (here && forum->kind == ForumKind::board)
            m_board = m_board.isNull() ? forum->id : m_board;
        if (here && forum->kind == ForumKind::icsPartnership)
            m_partnership = m_partnership.isNull() ? forum->id : m_partnership;
    }
    for (const Organisation* organisation : inOrder(design.table<Organisation>())) {
        add(organisation->id, design.nameOf(organisation->id));
        put(m_byShort, organisation->shortName.value_or(QString()));
    }
    for (const Place* place : inOrder(design.table<Place>()))
        add(place->id, design.nameOf(place->id));
    for (const Collaborative* collaborative : inOrder(design.table<Collaborative>()))
        add(collaborative->id, design.nameOf(collaborative->id));
    for (const Post* post : inOrder(design.table<Post>()))
        add(post->id, design.nameOf(post->id));
    // Headings of a spreadsheet differ, so a name that occurs twice has the id behind it.
    for (const MapColumn& column : map.columns)
        if (!column.body.isNull()) {
            m_all.push_back({column.body, column.name, true});
            put(m_byName, column.name);
            put(m_byShort, column.shortName);
            put(m_byName, QStringLiteral("%1 (%2)").arg(column.name, column.body.text()));
        }
}

Id BodyNames::oneOf(const std::vector<const Named*>& found) const {
    for (const bool onMap : {true, false}) {
        Id one;
        bool several = false;
        for (const Named* named : found) {
            if (named->onMap != onMap)
                continue;
            several = several || (!one.isNull() && !m_aliases.same(one, named->id));
            if (one.isNull())
                one = named->id;
        }
        if (!one.isNull() || several)
            return several ? Id() : one;
    }
    return {};
}

Result<Id> BodyNames::chosen(const QString& words, const std::vector<const Named*>& found) const {
    if (const Id one = oneOf(found); !one.isNull())
        return one;
    if (found.empty()) {
        const QString near = nearest(words);
        return failure(TableWords::tr("no body is called “%1”").arg(words), {},
                       near.isEmpty() ? TableWords::tr("Write a body's name as it stands on the map, or add the body first")
                                      : TableWords::tr("The nearest name is “%1”").arg(near));
    }
    QStringList names;
    for (const Named* named : found)
        if (const QString entry = QStringLiteral("%1 (%2)").arg(named->name, named->id.text()); !names.contains(entry))
            names << entry;
    return failure(TableWords::tr("“%1” can mean several bodies").arg(words), {},
                   TableWords::tr("Write one of these or its id: %1").arg(names.mid(0, 5).join(QStringLiteral("; "))));
}

Result<Id> BodyNames::exactly(const QString& words) const {
    const QString said = evened(words).toLower();
    std::vector<const Named*> found;
    for (const std::size_t at : m_byName.contains(said) ? m_byName.value(said) : m_byShort.value(said))
        found.push_back(&m_all[at]);
    return chosen(evened(words), found);
}

Result<Id> BodyNames::loosely(const QString& words) const {
    const QString said = evened(words).toLower();
    bool isNumber = false;
    if (const int number = said.toInt(&isNumber); isNumber) {
        for (const MapColumn& column : m_map->columns)
            if (column.number == number && !column.body.isNull())
                return column.body;
        return failure(TableWords::tr("no column of the map has the number %1").arg(number), {},
                       TableWords::tr("The columns go from 1 to %1").arg(m_map->columns.size()));
    }
    if (const auto exact = exactly(said); exact || m_byName.contains(said) || m_byShort.contains(said))
        return exact;
    if (said == QLatin1String("board") && !m_board.isNull())
        return m_board;
    if (said == QLatin1String("partnership") && !m_partnership.isNull())
        return m_partnership;
    const QStringList beginnings = said.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Named*> found;
    for (const Named& named : m_all)
        if (beginsAll(named.name, beginnings))
            found.push_back(&named);
    return chosen(evened(words), found);
}

QString BodyNames::nearest(const QString& words) const {
    const QStringList parts = words.toLower().split(u' ', Qt::SkipEmptyParts);
    QString best;
    double most = 0.34;
    for (const Named& named : m_all) {
        const QStringList name = named.name.toLower().split(u' ', Qt::SkipEmptyParts);
        const auto shared = std::count_if(parts.begin(), parts.end(), [&](const QString& part) { return name.contains(part); });
        const double likeness = static_cast<double>(shared) / static_cast<double>(std::max(parts.size(), name.size()));
        if (likeness > most) {
            most = likeness;
            best = named.name;
        }
    }
    return best;
}

} // namespace placewright
