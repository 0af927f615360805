// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/publication_desk.h"

#include "model/domain/labels.h"

namespace placewright {

QString PublicationDesk::name(const Id& id) const {
    return id.isNull() ? QString() : displayName(design, id);
}

QString PublicationDesk::names(const Ids& ids) const {
    QStringList all;
    if (ids)
        for (const Id& id : *ids)
            all << name(id);
    return all.join(QStringLiteral(", "));
}

bool PublicationDesk::concerns(const std::vector<Id>& bodies) const {
    bool elsewhere = false;
    for (const Id& body : bodies) {
        const Belongs belongs = belongsTo(design, body, m_system);
        if (belongs == Belongs::yes)
            return true;
        elsewhere = elsewhere || belongs == Belongs::no;
    }
    return !elsewhere;
}

QString PublicationDesk::flag(const Flag& flag) {
    return !flag ? QString() : *flag ? PublicationText::tr("Yes") : PublicationText::tr("No");
}

QString PublicationDesk::day(const Date& date) {
    return date ? dateWords(*date) : QString();
}

std::optional<std::size_t> PublicationDesk::columnOf(const Id& body) const {
    const auto found = map.columnOfBody.find(body);
    if (found == map.columnOfBody.end() || !map.columns[found->second].folded.empty())
        return std::nullopt;
    return found->second;
}

int PublicationDesk::countOf(const Id& body, MapLetter letter) const {
    const auto column = columnOf(body);
    if (!column)
        return 0;
    return static_cast<int>(std::count_if(map.rows.begin(), map.rows.end(),
                                          [&](const MapRow& row) { return row.cells[*column].letters.has(letter); }));
}

bool isAmong(const Ids& ids, const Id& id) {
    return ids && !id.isNull() && std::find(ids->begin(), ids->end(), id) != ids->end();
}

void addFact(FactBlock& block, const QString& label, const QString& value) {
    if (!value.isEmpty())
        block.facts.emplace_back(label, value);
}

void addTable(std::vector<PublicationBlock>& blocks, WordTable table) {
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

} // namespace placewright
