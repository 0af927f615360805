// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field.h"

#include "model/domain/fields/field_tables.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <array>

namespace placewright {

namespace {

constexpr std::array<KindInfo, kindCount> kindInfos{{
    {"workspace", "workspace", QT_TRANSLATE_NOOP("Kind", "Workspace")},
    {"options", "option", QT_TRANSLATE_NOOP("Kind", "Option")},
    {"systems", "system", QT_TRANSLATE_NOOP("Kind", "System")},
    {"areas", "area", QT_TRANSLATE_NOOP("Kind", "Area")},
    {"organisations", "organisation", QT_TRANSLATE_NOOP("Kind", "Organisation")},
    {"people", "person", QT_TRANSLATE_NOOP("Kind", "Person")},
    {"criteria", "criterion", QT_TRANSLATE_NOOP("Kind", "Criterion")},
    {"scores", "score", QT_TRANSLATE_NOOP("Kind", "Score")},
    {"forums", "forum", QT_TRANSLATE_NOOP("Kind", "Forum")},
    {"seats", "seat", QT_TRANSLATE_NOOP("Kind", "Seat")},
    {"posts", "post", QT_TRANSLATE_NOOP("Kind", "Post")},
    {"places", "place", QT_TRANSLATE_NOOP("Kind", "Place")},
    {"neighbourhoods", "neighbourhood", QT_TRANSLATE_NOOP("Kind", "Neighbourhood")},
    {"collaboratives", "collaborative", QT_TRANSLATE_NOOP("Kind", "Collaborative")},
    {"functions", "function", QT_TRANSLATE_NOOP("Kind", "Function")},
    {"decisions", "decision", QT_TRANSLATE_NOOP("Kind", "Decision")},
    {"delegations", "delegation", QT_TRANSLATE_NOOP("Kind", "Delegation")},
    {"contracts", "contract", QT_TRANSLATE_NOOP("Kind", "Contract")},
    {"agreements", "agreement", QT_TRANSLATE_NOOP("Kind", "Agreement")},
    {"flows", "flow", QT_TRANSLATE_NOOP("Kind", "Flow of money")},
    {"plans", "plan", QT_TRANSLATE_NOOP("Kind", "Plan")},
    {"engagement", "engagement", QT_TRANSLATE_NOOP("Kind", "Engagement route")},
    {"milestones", "milestone", QT_TRANSLATE_NOOP("Kind", "Milestone")},
    {"declarations", "declaration", QT_TRANSLATE_NOOP("Kind", "Declaration")},
    {"waivers", "waiver", QT_TRANSLATE_NOOP("Kind", "Waiver")},
    {"notes", "note", QT_TRANSLATE_NOOP("Kind", "Note")},
    {"placements", "placement", QT_TRANSLATE_NOOP("Kind", "Position on a drawing")},
}};

using Table = std::span<const Field> (*)();
constexpr std::array<Table, kindCount> tables{
    workspaceFields,  optionFields,      systemFields,      areaFields,          organisationFields, personFields,
    criterionFields,  scoreFields,       forumFields,       seatFields,          postFields,         placeFields,
    neighbourhoodFields, collaborativeFields, functionFields, decisionFields,    delegationFields,   contractFields,
    agreementFields,  flowFields,        planFields,        engagementFields,    milestoneFields,    declarationFields,
    waiverFields,     noteFields,        placementFields};

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldFault)
};

QString wordsAsList(std::span<const char* const> words) {
    QStringList list;
    for (const char* word : words)
        list.append(QString::fromLatin1(word));
    return list.join(QStringLiteral(", "));
}

bool isKnown(const QString& word, std::span<const char* const> words) {
    for (const char* known : words)
        if (word == QLatin1String(known))
            return true;
    return false;
}

std::optional<QString> faultInText(const QString& text) {
    if (text.contains(QChar(u'\0')))
        return FieldText::tr(QT_TRANSLATE_NOOP("FieldFault", "text must not contain the NUL character"));
    if (!text.isValidUtf16())
        return FieldText::tr(QT_TRANSLATE_NOOP("FieldFault", "text is not valid Unicode"));
    return std::nullopt;
}

std::optional<QString> faultInWord(const Field& field, const QString& word) {
    if (isKnown(word, field.words))
        return std::nullopt;
    return FieldText::tr(QT_TRANSLATE_NOOP("FieldFault", "“%1” is not a known word; it must be one of %2"))
        .arg(word, wordsAsList(field.words));
}

std::optional<QString> faultInId(const QString& id) {
    if (Id::isWellFormed(id))
        return std::nullopt;
    return FieldText::tr(QT_TRANSLATE_NOOP("FieldFault", "“%1” is not an id; an id has lower-case letters, digits and hyphens"))
        .arg(id);
}

template <class T>
bool holds(const Value& value) {
    return std::holds_alternative<T>(value);
}

std::optional<QString> wrongType(const char* wanted) {
    return FieldText::tr(wanted);
}

std::optional<QString> faultInList(const Value& value, const auto& faultInItem) {
    const auto* list = std::get_if<QStringList>(&value);
    if (!list)
        return wrongType(QT_TRANSLATE_NOOP("FieldFault", "a list is wanted"));
    for (const QString& item : *list)
        if (auto fault = faultInItem(item))
            return fault;
    return std::nullopt;
}

std::optional<QString> faultInRecords(const Field& field, const Value& value) {
    const auto* records = std::get_if<Records>(&value);
    if (!records)
        return wrongType(QT_TRANSLATE_NOOP("FieldFault", "a list of entries is wanted"));
    for (const Record& record : *records) {
        if (record.values.size() != field.record.size())
            return wrongType(QT_TRANSLATE_NOOP("FieldFault", "an entry has the wrong number of fields"));
        for (std::size_t i = 0; i < field.record.size(); ++i)
            if (auto fault = faultIn(field.record[i], record.values[i]))
                return fault;
    }
    return std::nullopt;
}

} // namespace

const KindInfo& infoOf(Kind kind) {
    return kindInfos[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindOfPlural(QStringView plural) {
    for (std::size_t i = 0; i < kindInfos.size(); ++i)
        if (plural == QLatin1String(kindInfos[i].plural))
            return static_cast<Kind>(i);
    return std::nullopt;
}

std::optional<Kind> kindOfSingular(QStringView singular) {
    for (std::size_t i = 0; i < kindInfos.size(); ++i)
        if (singular == QLatin1String(kindInfos[i].singular))
            return static_cast<Kind>(i);
    return std::nullopt;
}

std::span<const Field> fieldsOf(Kind kind) {
    return tables[static_cast<std::size_t>(kind)]();
}

const Field* findField(Kind kind, QAnyStringView key) {
    for (const Field& field : fieldsOf(kind))
        if (QAnyStringView::equal(key, QLatin1String(field.key)))
            return &field;
    return nullptr;
}

bool isIsoDate(const QString& text) {
    switch (text.size()) {
    case 4:
        return QDate::fromString(text + QStringLiteral("-01-01"), Qt::ISODate).isValid();
    case 7:
        return QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate).isValid();
    case 10:
        return QDate::fromString(text, Qt::ISODate).isValid();
    default:
        return text.size() > 10 && text.at(10) == u'T' && QDateTime::fromString(text, Qt::ISODate).isValid();
    }
}

std::optional<QString> faultIn(const Field& field, const Value& value) {
    if (!isRecorded(value)) {
        if (field.required)
            return wrongType(QT_TRANSLATE_NOOP("FieldFault", "it is required"));
        return std::nullopt;
    }
    switch (field.type) {
    case FieldType::text:
    case FieldType::longText:
    case FieldType::openWord:
        return holds<QString>(value) ? faultInText(textOf(value))
                                     : wrongType(QT_TRANSLATE_NOOP("FieldFault", "text is wanted"));
    case FieldType::flag:
        return holds<bool>(value) ? std::nullopt
                                  : wrongType(QT_TRANSLATE_NOOP("FieldFault", "true or false is wanted"));
    case FieldType::count:
        if (!holds<qint64>(value) || std::get<qint64>(value) < 0)
            return wrongType(QT_TRANSLATE_NOOP("FieldFault", "a whole number, zero or more, is wanted"));
        if (field.most > 0 && std::get<qint64>(value) > field.most)
            return FieldText::tr(QT_TRANSLATE_NOOP("FieldFault", "a whole number from 0 to %1 is wanted")).arg(field.most);
        return std::nullopt;
    case FieldType::pounds:
        return holds<qint64>(value)
                   ? std::nullopt
                   : wrongType(QT_TRANSLATE_NOOP("FieldFault", "whole pounds are wanted, as a number"));
    case FieldType::real:
        return holds<double>(value) || holds<qint64>(value)
                   ? std::nullopt
                   : wrongType(QT_TRANSLATE_NOOP("FieldFault", "a number is wanted"));
    case FieldType::date:
        if (!holds<QString>(value))
            return wrongType(QT_TRANSLATE_NOOP("FieldFault", "a date such as 2021-07-01 is wanted"));
        return isIsoDate(textOf(value))
                   ? std::nullopt
                   : std::optional(FieldText::tr(QT_TRANSLATE_NOOP("FieldFault", "“%1” is not a date such as 2021-07-01"))
                                       .arg(textOf(value)));
    case FieldType::limit:
        if (holds<qint64>(value))
            return std::nullopt;
        return holds<QString>(value) ? faultInText(textOf(value))
                                     : wrongType(QT_TRANSLATE_NOOP("FieldFault", "whole pounds or text is wanted"));
    case FieldType::word:
        return holds<QString>(value) ? faultInWord(field, textOf(value))
                                     : wrongType(QT_TRANSLATE_NOOP("FieldFault", "text is wanted"));
    case FieldType::reference:
        return holds<QString>(value) ? faultInId(textOf(value))
                                     : wrongType(QT_TRANSLATE_NOOP("FieldFault", "an id is wanted, as text"));
    case FieldType::wordList:
        return faultInList(value, [&](const QString& word) { return faultInWord(field, word); });
    case FieldType::openWordList:
        return faultInList(value, [](const QString& word) { return faultInText(word); });
    case FieldType::references:
        return faultInList(value, [](const QString& id) { return faultInId(id); });
    case FieldType::records:
        return faultInRecords(field, value);
    }
    return std::nullopt;
}

std::vector<Reference> referencesIn(const Entity& entity) {
    std::vector<Reference> found;
    const void* object = address(entity);
    for (const Field& field : fieldsOf(kindOf(entity))) {
        if (field.type == FieldType::reference) {
            const QString id = textOf(field.get(object));
            if (!id.isEmpty())
                found.push_back({&field, nullptr, -1, Id(id)});
        } else if (field.type == FieldType::references) {
            const Value value = field.get(object);
            if (const auto* ids = std::get_if<QStringList>(&value))
                for (qsizetype i = 0; i < ids->size(); ++i)
                    found.push_back({&field, nullptr, i, Id(ids->at(i))});
        } else if (field.type == FieldType::records) {
            const Value value = field.get(object);
            const auto* records = std::get_if<Records>(&value);
            for (std::size_t i = 0; records && i < records->size(); ++i)
                for (std::size_t f = 0; f < field.record.size(); ++f)
                    if (field.record[f].type == FieldType::reference) {
                        const QString id = textOf((*records)[i].values[f]);
                        if (!id.isEmpty())
                            found.push_back({&field, &field.record[f], static_cast<qsizetype>(i), Id(id)});
                    }
        }
    }
    return found;
}

const Field* nameField(Kind kind) {
    for (const char* key : {"name", "title", "text"})
        if (const Field* field = findField(kind, QLatin1String(key)))
            return field;
    return nullptr;
}

QString nameOf(const Entity& entity) {
    if (const Field* field = nameField(kindOf(entity)))
        if (const QString name = textOf(field->get(address(entity))); !name.isEmpty())
            return name;
    return common(entity).id.text();
}

namespace {
template <std::size_t... I>
Entity blankOf(std::size_t index, std::index_sequence<I...>) {
    Entity made;
    ((index == I ? (made.emplace<I>(), 0) : 0), ...);
    return made;
}
} // namespace

Entity blank(Kind kind) {
    return blankOf(static_cast<std::size_t>(kind), std::make_index_sequence<kindCount>{});
}

} // namespace placewright
