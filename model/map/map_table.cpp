// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_table.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct MapTableText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QString names(const DecisionsMap& map, const std::vector<MapCell>& cells, std::initializer_list<MapLetter> letters)
{
    QStringList list;
    for (MapLetter letter : letters)
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].letters.has(letter) && !list.contains(map.columns[i].name))
                list << map.columns[i].name;
    return list.join(QStringLiteral("; "));
}

QString openPoints(const MapRow& row, const std::vector<Proof>& shortfalls)
{
    QStringList words;
    for (Proof proof : shortfalls)
        words << proofWords(row, proof);
    return words.join(QStringLiteral("; "));
}

QStringList cellsOf(const DecisionsMap& map, const MapRow& row, const MapDecision* decision, const QString& subject)
{
    const std::vector<MapCell>& cells = decision ? decision->cells : row.cells;
    const std::vector<Id>& deciders = decision ? decision->deciders : row.deciders;
    QString what = row.name;
    if (decision && !decision->text.isEmpty() && decision->text != row.name)
        what = MapTableText::tr("%1: %2").arg(row.name, decision->text);
    std::vector<Proof> shortfalls = decision ? decision->shortfalls : row.shortfalls;
    if (decision && row.accountable.isNull())
        shortfalls.push_back(Proof::nobodyAccountable);
    return {decision ? decision->decision.text() : row.function.text(),
            what,
            subject,
            row.legalBasis,
            row.level,
            map.namesOf(deciders),
            row.held,
            decision && !decision->limit.isEmpty() ? decision->limit : row.limit,
            row.accountableName,
            names(map, cells, {MapLetter::recommends, MapLetter::advises}),
            names(map, cells, {MapLetter::consulted, MapLetter::informed}),
            names(map, cells, {MapLetter::delivers}),
            row.writtenIn,
            decision ? decision->meetsInPublic : row.meetsInPublic,
            row.effectiveFrom,
            row.review,
            row.policySource,
            openPoints(row, shortfalls)};
}

QString bodiesWith(const DecisionsMap& map, const std::vector<MapCell>& cells, std::initializer_list<MapLetter> letters)
{
    QStringList list;
    for (MapLetter letter : letters)
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].letters.has(letter))
                list << QStringLiteral("%1 %2").arg(letterText(letter), map.columns[i].name);
    return list.join(u'\n');
}

QString linesOf(std::initializer_list<QString> texts)
{
    QStringList said;
    for (const QString& text : texts)
        if (!text.isEmpty())
            said << text;
    return said.join(u'\n');
}

WordTable::Row readersRow(const DecisionsMap& map, const MapTableLine& line, const QString& subject)
{
    const MapRow& row = map.rows[line.row];
    const auto& cells = line.decision ? line.decision->cells : row.cells;
    const QString deciders = bodiesWith(map, cells, {MapLetter::decides});
    QString what = line.cells[1];
    for (Proof proof : line.decision ? line.decision->shortfalls : row.shortfalls)
        what += QStringLiteral(" – ") + proofWords(row, proof);
    return {{what, deciders.isEmpty() ? MapTableText::tr("nobody decides yet") : deciders,
             row.accountableName.isEmpty() ? MapTableText::tr("nobody recorded") : row.accountableName,
             bodiesWith(map, cells, {MapLetter::recommends, MapLetter::advises}),
             bodiesWith(map, cells, {MapLetter::consulted, MapLetter::informed}), bodiesWith(map, cells, {MapLetter::delivers}), row.held,
             line.cells[7], row.level, linesOf({row.legalBasis, row.writtenIn}),
             linesOf({row.effectiveFrom.isEmpty() ? QString() : MapTableText::tr("from %1").arg(dateWords(row.effectiveFrom)),
                      row.review.isEmpty() ? QString() : MapTableText::tr("review %1").arg(dateWords(row.review))})},
            row.function,
            subject};
}

} // namespace

WordTable decisionsTable(const DecisionsMap& map)
{
    WordTable table{MapTableText::tr("Who decides what"),
                    {MapTableText::tr("Function or decision"), MapTableText::tr("Who decides"), MapTableText::tr("Who is accountable"),
                     MapTableText::tr("Recommends or advises"), MapTableText::tr("Consulted or informed"), MapTableText::tr("Carries out"),
                     MapTableText::tr("How it is held"), MapTableText::tr("Limit"), MapTableText::tr("Level"),
                     MapTableText::tr("Legal basis and where it is written"), MapTableText::tr("From and review")},
                    {}};
    const std::vector<MapTableLine> lines = mapTable(map);
    for (const MapGroup& group : map.groups)
        for (const MapTableLine& line : lines)
            if (line.row >= group.first && line.row < group.first + group.count)
                table.rows.push_back(readersRow(map, line, group.name));
    return table;
}

QStringList mapTableHeadings()
{
    return {MapTableText::tr("Ref"),           MapTableText::tr("Function or decision"), MapTableText::tr("Subject"),           MapTableText::tr("Statutory source"),
            MapTableText::tr("Level"),         MapTableText::tr("Decision body"),        MapTableText::tr("How held"),          MapTableText::tr("Limits"),
            MapTableText::tr("Accountable to"), MapTableText::tr("Recommends or advises"), MapTableText::tr("Consulted"),       MapTableText::tr("Carries out"),
            MapTableText::tr("Where it is written"), MapTableText::tr("Meets in public"), MapTableText::tr("Effective from"),   MapTableText::tr("Review date"),
            MapTableText::tr("Policy source"), MapTableText::tr("Open points")};
}

std::vector<MapTableLine> mapTable(const DecisionsMap& map)
{
    std::vector<MapTableLine> lines;
    for (const MapGroup& group : map.groups)
        for (std::size_t i = group.first; i < group.first + group.count; ++i) {
            const MapRow& row = map.rows[i];
            if (row.decisions.size() < 2) {
                lines.push_back({i, nullptr, cellsOf(map, row, nullptr, group.name)});
                continue;
            }
            for (const MapDecision& decision : row.decisions)
                lines.push_back({i, &decision, cellsOf(map, row, &decision, group.name)});
        }
    return lines;
}

} // namespace placewright
