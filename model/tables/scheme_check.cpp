// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scheme_check.h"

#include "model/edits/map/map_cells.h"
#include "model/map/map_table.h"
#include "model/tables/body_names.h"
#include "model/tables/table_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace placewright {

namespace {

constexpr int headingsWithin = 20; ///< Rows in which the headings of a scheme are looked for.
constexpr double alike = 0.6;      ///< Share of the words that two names must have in common to mean the same.

enum class SchemeColumn { ref, what, who, limit, other };

SchemeColumn columnOf(const QString& heading) {
    if (const auto field = mapFieldOf(heading))
        switch (*field) {
        case MapField::ref:
            return SchemeColumn::ref;
        case MapField::what:
            return SchemeColumn::what;
        case MapField::decides:
            return SchemeColumn::who;
        case MapField::limits:
            return SchemeColumn::limit;
        default:
            return SchemeColumn::other;
        }
    static const std::array<std::pair<SchemeColumn, QRegularExpression>, 4> headings{
        std::pair{SchemeColumn::ref, QRegularExpression(QStringLiteral("^(ref|ref\\.|reference|no|no\\.|number|item)$"))},
        std::pair{SchemeColumn::who, QRegularExpression(QStringLiteral("(decision[- ]mak|decision body|who decides|^decides$|delegated to|reserved to|reserved or delegated|authority (is )?(delegated|held)|^held by$|^body$|^delegate$|decided by)"))},
        std::pair{SchemeColumn::limit, QRegularExpression(QStringLiteral("(limit|threshold|^value$|^up to$)"))},
        std::pair{SchemeColumn::what, QRegularExpression(QStringLiteral("(function|decision|matter|power|duty|duties|description|responsibilit)"))}};
    const QString said = heading.simplified().toLower();
    for (const auto& [column, words] : headings)
        if (words.match(said).hasMatch())
            return column;
    return SchemeColumn::other;
}

/// "Reserved to the Board" is the column of the board.
QString bodyInHeading(QString heading) {
    static const QRegularExpression around(QStringLiteral("^(?:(?:reserved or delegated|reserved|delegated)\\s+)?(?:(?:to|by)\\s+)?(?:the\\s+)?"),
                                           QRegularExpression::CaseInsensitiveOption);
    heading = heading.simplified();
    return heading.remove(around);
}

QSet<QString> significant(const QString& name) {
    static const QSet<QString> idle{QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("for"), QStringLiteral("with"), QStringLiteral("from"),
                                    QStringLiteral("any"), QStringLiteral("all"), QStringLiteral("its"), QStringLiteral("that"), QStringLiteral("approve"),
                                    QStringLiteral("approval"), QStringLiteral("agree")};
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> words;
    for (QString word : name.toLower().split(between, Qt::SkipEmptyParts)) {
        if (word.size() > 4 && word.endsWith(u's'))
            word.chop(1);
        if (word.size() > 2 && !idle.contains(word))
            words.insert(word);
    }
    return words;
}

/// Where things stand in one sheet.
struct SchemeHead {
    int first = 0; ///< The first row below the headings.
    int ref = -1;
    int what = -1;
    int who = -1;
    int limit = -1;
    std::vector<std::pair<int, Id>> bodies; ///< Columns that are marked where a body decides.

    bool isScheme() const { return what >= 0 && (who >= 0 || !bodies.empty()); }
};

class SchemeReader {
public:
    SchemeReader(const Design& design, const MapScope& scope)
        : m_map(decisionsMap(design, scope)), m_lines(mapTable(m_map)), m_names(design, m_map), m_aliases(design), m_met(m_lines.size()) {
        for (const MapTableLine& line : m_lines)
            m_words.push_back(significant(line.cells[static_cast<int>(MapField::what)]));
    }

    /// False when `progress` stopped it.
    bool read(const SheetCells& sheet, const TableProgress& progress);
    bool any() const { return m_any; }
    SchemeCheck finished();

private:
    SchemeHead headOf(const SheetCells& sheet) const;
    std::optional<std::size_t> lineFor(const QString& ref, const QString& what) const;
    void compare(const SheetCells& sheet, int row, const SchemeHead& head);
    /// Bodies a row names as deciding; words that no body is called go into `unknown`.
    std::vector<Id> decidersIn(const SheetCells& sheet, int row, const SchemeHead& head, QStringList& said, QStringList& unknown) const;
    const std::vector<Id>& decidersOf(const MapTableLine& line) const {
        return line.decision ? line.decision->deciders : m_map.rows[line.row].deciders;
    }

    const DecisionsMap m_map;
    const std::vector<MapTableLine> m_lines;
    const BodyNames m_names;
    const BodyAliases m_aliases;
    std::vector<QSet<QString>> m_words;
    std::vector<bool> m_met;
    SchemeCheck m_check;
    bool m_any = false;
};

SchemeHead SchemeReader::headOf(const SheetCells& sheet) const {
    for (int row = 0; row < std::min(sheet.rowCount(), headingsWithin); ++row) {
        SchemeHead head;
        head.first = row + 1;
        const QStringList& cells = sheet.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            const SchemeColumn kind = columnOf(cells[column]);
            int* place = kind == SchemeColumn::ref     ? &head.ref
                         : kind == SchemeColumn::what  ? &head.what
                         : kind == SchemeColumn::who   ? &head.who
                         : kind == SchemeColumn::limit ? &head.limit
                                                       : nullptr;
            const QString named = bodyInHeading(cells[column]);
            const auto body = kind == SchemeColumn::other || kind == SchemeColumn::who ? m_names.loosely(named) : Result<Id>(failure({}));
            if (!named.isEmpty() && body)
                head.bodies.emplace_back(column, m_aliases.columnBody(*body));
            else if (place && *place < 0)
                *place = column;
        }
        if (head.isScheme())
            return head;
    }
    return {};
}

bool SchemeReader::read(const SheetCells& sheet, const TableProgress& progress) {
    SchemeHead head = headOf(sheet);
    if (!head.isScheme()) {
        // Two columns without headings, as they are copied from a document: what, and who.
        const auto pairs = std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const QStringList& cells) {
            return !cells.value(0).trimmed().isEmpty() && !cells.value(1).trimmed().isEmpty() && cells.mid(2).join(QString()).trimmed().isEmpty();
        });
        if (pairs == 0 || pairs * 2 < sheet.rowCount())
            return true;
        head = {.first = 0, .ref = -1, .what = 0, .who = 1, .limit = -1, .bodies = {}};
        m_check.notes << TableWords::tr("There are no headings; the first column was taken for what is decided, the second for who decides.");
    }
    m_any = true;
    for (int row = head.first; row < sheet.rowCount(); ++row) {
        if (progress && row % 200 == 0 && !progress(row, sheet.rowCount()))
            return false;
        compare(sheet, row, head);
    }
    return true;
}

std::optional<std::size_t> SchemeReader::lineFor(const QString& ref, const QString& what) const {
    for (std::size_t i = 0; i < m_lines.size() && !ref.isEmpty(); ++i)
        if (sameWords(m_lines[i].cells[0], ref))
            return i;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (sameWords(m_lines[i].cells[static_cast<int>(MapField::what)], what))
            return i;
    const QSet<QString> words = significant(what);
    std::optional<std::size_t> best;
    double most = alike;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto shared = (QSet<QString>(words) & m_words[i]).size();
        const auto all = words.size() + m_words[i].size() - shared;
        const double likeness = all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
        if (likeness >= most) {
            most = likeness;
            best = i;
        }
    }
    return best;
}

std::vector<Id> SchemeReader::decidersIn(const SheetCells& sheet, int row, const SchemeHead& head, QStringList& said, QStringList& unknown) const {
    std::vector<Id> deciders;
    const auto add = [&](const Id& body) {
        if (std::find(deciders.begin(), deciders.end(), body) == deciders.end())
            deciders.push_back(body);
    };
    if (head.who >= 0)
        for (const QString& words : listed(sheet.at(row, head.who))) {
            said << words;
            if (const auto body = m_names.loosely(bodyInHeading(words)))
                add(m_aliases.columnBody(*body));
            else
                unknown << words;
        }
    for (const auto& [column, body] : head.bodies) {
        const QString mark = sheet.at(row, column).simplified().toLower();
        const auto letters = lettersFromText(mark);
        // Marks other than the map's letters mean that a body decides; "X" is what many put for a tick.
        const bool decides = !mark.isEmpty() && mark != QLatin1String("no") && mark != QLatin1String("n") && mark != QLatin1String("-") &&
                             (mark == QLatin1String("x") || !letters || letters->has(MapLetter::decides));
        if (!decides)
            continue;
        add(body);
        const auto at = m_map.columnOfBody.find(body);
        said << (at == m_map.columnOfBody.end() ? body.text() : m_map.columns[at->second].name);
    }
    return deciders;
}

void SchemeReader::compare(const SheetCells& sheet, int row, const SchemeHead& head) {
    const QString what = evened(sheet.at(row, head.what));
    QStringList said;
    QStringList unknown;
    const std::vector<Id> deciders = decidersIn(sheet, row, head, said, unknown);
    const QString limit = head.limit < 0 ? QString() : evened(sheet.at(row, head.limit));
    if (what.isEmpty() || (said.isEmpty() && limit.isEmpty()))
        return; // A heading between rows, or a blank line.
    ++m_check.lines;
    const QString where = placeOf(sheet, row);
    const auto found = lineFor(head.ref < 0 ? QString() : evened(sheet.at(row, head.ref)), what);
    const QString saidBy = said.join(QStringLiteral("; "));
    if (!found) {
        m_check.points.push_back({SchemePoint::What::onlyInScheme, where, what, saidBy, {}, {}});
        return;
    }
    m_met[*found] = true;
    const MapTableLine& line = m_lines[*found];
    const QString name = line.cells[static_cast<int>(MapField::what)];
    const Id function = m_map.rows[line.row].function;
    const auto& onMap = decidersOf(line);
    const bool sameDeciders = onMap.size() == deciders.size() && std::all_of(onMap.begin(), onMap.end(), [&](const Id& id) {
                                  return std::any_of(deciders.begin(), deciders.end(), [&](const Id& other) { return m_aliases.same(id, other); });
                              });
    const Limit limitHere = limitFromText(limit);
    const bool sameLimit = head.limit < 0 || sameWords(wordsFor(limitHere), line.cells[static_cast<int>(MapField::limits)]);
    const QString decidesOnMap = m_map.namesOf(onMap);
    if (!unknown.isEmpty())
        m_check.points.push_back({SchemePoint::What::unknownBody, where, name, unknown.join(QStringLiteral("; ")), decidesOnMap, function});
    else if (!sameDeciders)
        m_check.points.push_back({SchemePoint::What::otherDecider, where, name, saidBy, decidesOnMap, function});
    if (!sameLimit)
        m_check.points.push_back({SchemePoint::What::otherLimit, where, name, limit, line.cells[static_cast<int>(MapField::limits)], function});
    if (unknown.isEmpty() && sameDeciders && sameLimit)
        ++m_check.agreed;
}

SchemeCheck SchemeReader::finished() {
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (!m_met[i])
            m_check.points.push_back({SchemePoint::What::onlyOnMap, {}, m_lines[i].cells[static_cast<int>(MapField::what)], {},
                                      m_map.namesOf(decidersOf(m_lines[i])), m_map.rows[m_lines[i].row].function});
    return std::move(m_check);
}

} // namespace

Result<SchemeCheck> checkScheme(const Design& design, const MapScope& scope, const std::vector<SheetCells>& sheets, const TableProgress& progress) {
    SchemeReader reader(design, scope);
    for (const SheetCells& sheet : sheets)
        if (!reader.read(sheet, progress))
            return tl::unexpected<Error>(stopped());
    if (!reader.any())
        return failure(TableWords::tr("there is no scheme in it: no column says what is decided beside one that says who decides"), {},
                       TableWords::tr("Give the columns headings such as “Function or decision” and “Decision body”, or a column for each body"));
    return reader.finished();
}

QString wordsFor(SchemePoint::What what) {
    switch (what) {
    case SchemePoint::What::onlyInScheme:
        return TableWords::tr("In the scheme and not on the map");
    case SchemePoint::What::onlyOnMap:
        return TableWords::tr("On the map and not in the scheme");
    case SchemePoint::What::otherDecider:
        return TableWords::tr("Another body decides");
    case SchemePoint::What::otherLimit:
        return TableWords::tr("Another limit");
    case SchemePoint::What::unknownBody:
        return TableWords::tr("A body that the option does not have");
    }
    return {};
}

WordTable schemeTable(const SchemeCheck& check) {
    WordTable table{TableWords::tr("Scheme of reservation and delegation and map"),
                    {TableWords::tr("Function or decision"), TableWords::tr("In the scheme"), TableWords::tr("On the map"), TableWords::tr("Where")},
                    {}};
    for (const auto what : {SchemePoint::What::otherDecider, SchemePoint::What::unknownBody, SchemePoint::What::otherLimit,
                            SchemePoint::What::onlyInScheme, SchemePoint::What::onlyOnMap})
        for (const SchemePoint& point : check.points)
            if (point.what == what)
                table.rows.push_back({{point.name, point.inScheme, point.onMap, point.where}, point.function, wordsFor(what)});
    return table;
}

QString schemeSummary(const SchemeCheck& check) {
    const auto count = [&](SchemePoint::What what) {
        return static_cast<int>(std::count_if(check.points.begin(), check.points.end(), [&](const SchemePoint& point) { return point.what == what; }));
    };
    return TableWords::tr("Of %n line(s) of the scheme", nullptr, check.lines) + u' ' +
           TableWords::tr("%1 agree with the map, %2 name another decider, %3 another limit, %4 a body the option does not have; %5 are not on the map. "
                          "%6 of the map's lines are not in the scheme.")
               .arg(check.agreed)
               .arg(count(SchemePoint::What::otherDecider))
               .arg(count(SchemePoint::What::otherLimit))
               .arg(count(SchemePoint::What::unknownBody))
               .arg(count(SchemePoint::What::onlyInScheme))
               .arg(count(SchemePoint::What::onlyOnMap));
}

} // namespace placewright
