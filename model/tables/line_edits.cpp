// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/line_edits.h"

#include "model/catalogue/function_catalogue.h"
#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "model/edits/map/map_cells.h"
#include "model/edits/part_changes.h"
#include "model/edits/structure.h"
#include "model/tables/table_words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace placewright {

namespace {

/// The value of a vocabulary that words on a table mean, by word of the exchange format or by label.
template <class E, class WordsOf>
std::optional<E> valueCalled(const QString& text, WordsOf wordsOf) {
    for (std::size_t i = 0; i < Vocabulary<E>::words.size(); ++i)
        if (const E value = static_cast<E>(i); sameWords(text, wordsOf(value)) || sameWords(text, QString::fromLatin1(Vocabulary<E>::words[i])))
            return value;
    return std::nullopt;
}

template <class E, class WordsOf>
QString allWords(WordsOf wordsOf) {
    QStringList words;
    for (std::size_t i = 0; i < Vocabulary<E>::words.size(); ++i)
        words << wordsOf(static_cast<E>(i));
    return words.join(QStringLiteral(", "));
}

QString serviceWords(Service service) {
    return wordsFor(service);
}

QString originWords(FunctionOrigin origin) {
    return wordLabel(wordOf(origin));
}

} // namespace

bool isOfFunction(MapField field) {
    switch (field) {
    case MapField::subject:
    case MapField::legalBasis:
    case MapField::level:
    case MapField::held:
    case MapField::accountable:
    case MapField::writtenIn:
    case MapField::effectiveFrom:
    case MapField::review:
    case MapField::population:
    case MapField::services:
    case MapField::exercisedBy:
    case MapField::origin:
    case MapField::rationale:
        return true;
    default:
        return false;
    }
}

std::optional<QString> isoDay(const QString& text) {
    const QString said = text.simplified();
    if (said.isEmpty() || isIsoDate(said))
        return said;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const QLocale& locale : {QLocale(), english})
        for (const char* form : {"d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"})
            if (const QDate day = locale.toDate(said, QString::fromLatin1(form)); day.isValid())
                return day.toString(Qt::ISODate);
    for (const QLocale& locale : {QLocale(), english})
        if (const QDate month = locale.toDate(QStringLiteral("1 ") + said, QStringLiteral("d MMMM yyyy")); month.isValid())
            return month.toString(QStringLiteral("yyyy-MM"));
    return std::nullopt;
}

QString LineEdits::subjectCalled(const QString& name) const {
    const QString said = evened(name);
    for (const MapGroup& group : m_map.groups)
        if (sameWords(group.name, said))
            return group.subject;
    for (const CatalogueSubject& subject : shippedCatalogue().subjects)
        if (sameWords(subject.name, said))
            return subject.id;
    return said;
}

Result<LineEdit> LineEdits::of(MapField column, const QString& cell, const MapTableLine* line) const {
    const QString text = evened(cell);
    switch (column) {
    case MapField::what:
        return name(text, line);
    case MapField::subject:
        return field("subject", subjectCalled(text), line);
    case MapField::legalBasis:
        return field("legalBasis", text, line);
    case MapField::level:
        return field("level", levelFromWords(text), line);
    case MapField::held:
        return field("instrument", instrumentFromWords(text), line);
    case MapField::writtenIn:
        return field("writtenIn", text, line);
    case MapField::effectiveFrom:
        return date("effectiveFrom", text, line);
    case MapField::review:
        return date("review", text, line);
    case MapField::population:
        return field("population", text, line);
    case MapField::rationale:
        return field("rationale", text, line);
    case MapField::services:
        return services(text, line);
    case MapField::exercisedBy:
        return exercisedBy(text, line);
    case MapField::origin:
        return origin(text, line);
    case MapField::decisionRule:
        return LineEdit([text](const Design& design, const Id& function, const Id& decision) {
            return setDecisionRule(design, function, decision, text);
        });
    case MapField::limits:
        return limits(text, line);
    case MapField::accountable:
        return accountable(text);
    case MapField::decides:
        if (listed(text).size() > 1 && (!line || listed(line->cells[static_cast<int>(MapField::decides)]).size() < 2))
            return failure(TableWords::tr("two bodies are to decide: %1").arg(listed(text).join(QStringLiteral(", "))), {},
                           TableWords::tr("Name the one that decides, and put the other under “%1” or “%2”")
                               .arg(headingOf(MapField::recommends), headingOf(MapField::consulted)));
        return parts({Part::decides}, text, line);
    case MapField::recommends:
        return parts({Part::recommends, Part::advises}, text, line);
    case MapField::consulted:
        return parts({Part::consulted, Part::informed}, text, line);
    case MapField::delivers:
        return parts({Part::delivers}, text, line);
    case MapField::ref:
    case MapField::meetsInPublic:
    case MapField::policySource:
    case MapField::openPoints:
        break; // Worked out.
    }
    return failure(TableWords::tr("this column is worked out by the program"));
}

Result<LineEdit> LineEdits::name(const QString& text, const MapTableLine* line) const {
    if (text.isEmpty())
        return failure(TableWords::tr("the name is empty"), {}, TableWords::tr("To take a line off the map, delete the whole row"));
    if (!line || !line->decision)
        return LineEdit([text](const Design& design, const Id& function, const Id&) { return rename(design, function, text); });
    const QString function = m_map.rows[line->row].name;
    const QString start = mapLineName(function, {}).trimmed();
    const QString words = text.mid(start.size()).trimmed();
    if (!text.startsWith(start) || words.isEmpty())
        return failure(TableWords::tr("this line is one of several decisions of “%1”").arg(function), {},
                       TableWords::tr("Begin it with the function's name and a colon, and change what follows; rename the function itself on the map"));
    return LineEdit([words](const Design& design, const Id&, const Id& decision) { return rename(design, decision, words); });
}

Result<LineEdit> LineEdits::field(const char* key, const QString& text, const MapTableLine* line) const {
    return fieldOf(key, text.isEmpty() ? Value() : Value(text), line);
}

Result<LineEdit> LineEdits::fieldOf(const char* key, const Value& value, const MapTableLine* line) const {
    const QString name = QString::fromLatin1(key);
    const Function* function = line ? m_design.get<Function>(m_map.rows[line->row].function) : nullptr;
    const Entity entity = function ? Entity(*function) : Entity(Function{});
    if (!isRecorded(value) && function && !isRecorded(findField(Kind::function, name)->get(address(entity))) && name != QLatin1String("subject"))
        return failure(TableWords::tr("what the map shows here comes from a delegation"), {},
                       TableWords::tr("Change the delegation, or write what holds for this function"));
    if (const auto fault = faultIn(*findField(Kind::function, name), value))
        return failure(*fault);
    return LineEdit([name, value](const Design& design, const Id& id, const Id&) { return setField(design, id, name, value); });
}

Result<LineEdit> LineEdits::date(const char* key, const QString& text, const MapTableLine* line) const {
    const auto day = isoDay(text);
    if (!day)
        return failure(TableWords::tr("“%1” is no date").arg(text), {}, TableWords::tr("Write it as 2022-07-01, 01/07/2022 or 1 July 2022"));
    return field(key, *day, line);
}

Result<LineEdit> LineEdits::limits(const QString& text, const MapTableLine* line) const {
    const auto isOwn = [](const MapDecision& decision) { return !decision.limit.isEmpty(); };
    if (text.isEmpty() && line) {
        const auto& decisions = m_map.rows[line->row].decisions;
        if (line->decision ? !isOwn(*line->decision) : std::none_of(decisions.begin(), decisions.end(), isOwn))
            return failure(TableWords::tr("the limit that the map shows here comes from elsewhere"), {},
                           TableWords::tr("Change the delegation or the function's other decisions, or write what holds here"));
    }
    return LineEdit([text](const Design& design, const Id& function, const Id& decision) { return setLimit(design, function, decision, text); });
}

Result<LineEdit> LineEdits::services(const QString& text, const MapTableLine* line) const {
    QStringList words;
    QString said = text;
    for (const QString& each : listed(said.replace(u',', u';'))) {
        const auto service = valueCalled<Service>(each, serviceWords);
        if (!service)
            return failure(TableWords::tr("“%1” is no kind of service").arg(each), {}, TableWords::tr("The services are %1").arg(allWords<Service>(serviceWords)));
        words << wordOf(*service);
    }
    return fieldOf("services", words.isEmpty() ? Value() : Value(words), line);
}

Result<LineEdit> LineEdits::exercisedBy(const QString& text, const MapTableLine* line) const {
    QStringList ids;
    static const std::vector<Id> nobody;
    const std::vector<Id>& now = line ? m_map.rows[line->row].exercisedBy : nobody;
    for (const QString& words : listed(text)) {
        // Who is there already stays as recorded: a place and its forum stand in one column.
        const auto same = std::find_if(now.begin(), now.end(), [&](const Id& id) { return sameWords(m_map.namesOf({id}), words); });
        const auto body = same == now.end() ? m_names.exactly(words) : Result<Id>(*same);
        if (!body)
            return tl::unexpected<Error>(body.error());
        ids << body->text();
    }
    return fieldOf("exercisedBy", ids.isEmpty() ? Value() : Value(ids), line);
}

Result<LineEdit> LineEdits::origin(const QString& text, const MapTableLine* line) const {
    const auto origin = valueCalled<FunctionOrigin>(text, originWords);
    if (!text.isEmpty() && !origin)
        return failure(TableWords::tr("“%1” is no origin of a function").arg(text), {}, TableWords::tr("The origins are %1").arg(allWords<FunctionOrigin>(originWords)));
    return fieldOf("origin", origin ? Value(wordOf(*origin)) : Value(), line);
}

const std::vector<MapCell>* LineEdits::cellsOf(const MapTableLine* line) const {
    return !line ? nullptr : line->decision ? &line->decision->cells : &m_map.rows[line->row].cells;
}

Result<LineEdit> LineEdits::parts(const std::vector<Part>& which, const QString& text, const MapTableLine* line) const {
    const BodyAliases aliases(m_design);
    std::vector<Id> named;
    for (const QString& words : listed(text)) {
        const auto body = m_names.exactly(words);
        if (!body)
            return tl::unexpected<Error>(body.error());
        named.push_back(aliases.columnBody(*body));
    }
    std::vector<PartChange> changes;
    std::vector<Id> held;
    if (const auto* cells = cellsOf(line))
        for (std::size_t i = 0; i < cells->size(); ++i)
            for (const Part part : which)
                if ((*cells)[i].letters.has(letterFor(part))) {
                    held.push_back(m_map.columns[i].body);
                    if (std::find(named.begin(), named.end(), m_map.columns[i].body) == named.end())
                        changes.push_back({m_map.columns[i].body, part, false});
                }
    for (const Id& body : named)
        if (std::find(held.begin(), held.end(), body) == held.end())
            changes.push_back({body, which.front(), true});
    return LineEdit([changes](const Design& design, const Id& function, const Id& decision) {
        return changeParts(design, function, decision, changes);
    });
}

Result<LineEdit> LineEdits::accountable(const QString& text) const {
    Id body;
    if (!text.isEmpty()) {
        const auto found = m_names.exactly(text);
        if (!found)
            return found.map([](const Id&) { return LineEdit(); });
        body = accountableBody(m_design, *found);
    }
    return LineEdit([body](const Design& design, const Id& function, const Id&) { return setAccountable(design, function, body); });
}

} // namespace placewright
