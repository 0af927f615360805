// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_table.h"

#include "model/map/open_points.h"

#include <QCoreApplication>

#include <array>

namespace placewright {

namespace {

struct MapTableText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr std::array tableHeadings{
    QT_TRANSLATE_NOOP("Map", "Ref"),           QT_TRANSLATE_NOOP("Map", "Function or decision"), QT_TRANSLATE_NOOP("Map", "Subject"),
    QT_TRANSLATE_NOOP("Map", "Statutory source"), QT_TRANSLATE_NOOP("Map", "Level"),             QT_TRANSLATE_NOOP("Map", "Decision body"),
    QT_TRANSLATE_NOOP("Map", "How held"),      QT_TRANSLATE_NOOP("Map", "Limits"),               QT_TRANSLATE_NOOP("Map", "Accountable to"),
    QT_TRANSLATE_NOOP("Map", "Recommends or advises"), QT_TRANSLATE_NOOP("Map", "Consulted"),    QT_TRANSLATE_NOOP("Map", "Carries out"),
    QT_TRANSLATE_NOOP("Map", "Where it is written"), QT_TRANSLATE_NOOP("Map", "Meets in public"), QT_TRANSLATE_NOOP("Map", "Effective from"),
    QT_TRANSLATE_NOOP("Map", "Review date"),   QT_TRANSLATE_NOOP("Map", "Population"),           QT_TRANSLATE_NOOP("Map", "Services"),
    QT_TRANSLATE_NOOP("Map", "Exercised by"),  QT_TRANSLATE_NOOP("Map", "Origin"),               QT_TRANSLATE_NOOP("Map", "Decision rule"),
    QT_TRANSLATE_NOOP("Map", "Reason for the level"), QT_TRANSLATE_NOOP("Map", "Policy source"), QT_TRANSLATE_NOOP("Map", "Open points")};

/// The one rule of a function that has one decision.
QString ruleOf(const MapRow& row, const MapDecision* decision)
{
    return decision ? decision->rule : row.decisions.size() == 1 ? row.decisions.front().rule : QString();
}

QString names(const DecisionsMap& map, const std::vector<MapCell>& cells, std::initializer_list<MapLetter> letters)
{
    QStringList list;
    for (MapLetter letter : letters)
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].letters.has(letter) && !list.contains(map.columns[i].name))
                list << map.columns[i].name;
    return list.join(QStringLiteral("; "));
}

QStringList cellsOf(const DecisionsMap& map, const MapRow& row, const MapDecision* decision, const QString& subject)
{
    const std::vector<MapCell>& cells = decision ? decision->cells : row.cells;
    const std::vector<Id>& deciders = decision ? decision->deciders : row.deciders;
    QString what = row.name;
    if (decision && !decision->text.isEmpty() && decision->text != row.name)
        what = mapLineName(row.name, decision->text);
    QStringList open = openWords(row, decision);
    if (decision && row.accountable.isNull())
        open << wordsFor(Proof::nobodyAccountable);
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
            row.population,
            row.services,
            map.namesOf(row.exercisedBy),
            row.origin,
            ruleOf(row, decision),
            row.rationale,
            row.policySource,
            open.join(QStringLiteral("; "))};
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
    for (const QString& open : openWords(row, line.decision))
        what += QStringLiteral(" – ") + open;
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

QString mapLineName(const QString& function, const QString& decision)
{
    return MapTableText::tr("%1: %2").arg(function, decision);
}

QStringList mapTableHeadings()
{
    QStringList headings;
    for (std::size_t i = 0; i < tableHeadings.size(); ++i)
        headings << headingOf(static_cast<MapField>(i));
    return headings;
}

QString headingOf(MapField field)
{
    const QString heading = MapTableText::tr(tableHeadings[static_cast<std::size_t>(field)]);
    // The id is no news to whoever changes a table, and its column is matched by scripts.
    return isWorkedOut(field) && field != MapField::ref ? MapTableText::tr("%1 (worked out)").arg(heading) : heading;
}

bool isWorkedOut(MapField field)
{
    return field == MapField::ref || field == MapField::meetsInPublic || field == MapField::policySource || field == MapField::openPoints;
}

std::optional<MapField> mapFieldOf(const QString& heading)
{
    const QString said = heading.simplified();
    for (std::size_t i = 0; i < tableHeadings.size(); ++i)
        for (const QString& known : {headingOf(static_cast<MapField>(i)), MapTableText::tr(tableHeadings[i]), QString::fromLatin1(tableHeadings[i]),
                                     QString::fromLatin1(tableHeadings[i]) + QStringLiteral(" (worked out)")})
            if (said.compare(known, Qt::CaseInsensitive) == 0)
                return static_cast<MapField>(i);
    return std::nullopt;
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
