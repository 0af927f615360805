// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entity.h"
#include "model/domain/value.h"

#include <QAnyStringView>

#include <initializer_list>
#include <span>

namespace placewright {

/// What a field may hold; decides its JSON form, its column and its editor.
enum class FieldType : quint8 {
    text,         ///< One line of words.
    longText,     ///< Several lines of words.
    flag,         ///< Yes or no.
    count,        ///< A whole number, zero or more.
    pounds,       ///< Whole pounds; may be negative.
    real,         ///< A number, such as a drawing coordinate.
    date,         ///< ISO 8601 date, year and month, year, or date and time.
    limit,        ///< Whole pounds, or words.
    word,         ///< One word of `words`.
    openWord,     ///< One of `words`, or free text.
    reference,    ///< The id of an entity of one of `targets`.
    wordList,     ///< Words of `words`.
    openWordList, ///< `words` as suggestions, or free text.
    references,   ///< Ids of entities of `targets`.
    records       ///< Entries with the fields of `record`.
};

/// A set of kinds.
using KindSet = quint32;

constexpr KindSet kinds(std::initializer_list<Kind> members) {
    KindSet set = 0;
    for (Kind kind : members)
        set |= KindSet(1) << static_cast<unsigned>(kind);
    return set;
}

constexpr bool contains(KindSet set, Kind kind) {
    return (set >> static_cast<unsigned>(kind)) & 1U;
}

/// Whatever may hold a part, a contract or money in a design: which of them is legitimate is for the rules to say
/// (EXCHANGE).
inline constexpr KindSet anyBody =
    kinds({Kind::forum, Kind::organisation, Kind::post, Kind::place, Kind::collaborative});

/// Every kind that has an id of its own in an exchange file.
inline constexpr KindSet anyEntity = ((KindSet(1) << kindCount) - 1) & ~kinds({Kind::workspace, Kind::option});

/// One field of a kind: storage, exchange, schema, reference checks and inspector all follow from it.
struct Field {
    const char* key;   ///< Name in EXCHANGE, which is also the column's.
    const char* label; ///< English label, context "Field" of the translations.
    FieldType type;
    Value (*get)(const void* object);
    void (*set)(void* object, const Value& value); ///< Takes a value that `faultIn` finds no fault with.
    std::span<const char* const> words{};
    KindSet targets = 0;
    bool required = false;
    std::span<const Field> record{};
    qint64 most = 0; ///< Of a count; 0 where any is good.
};

struct KindInfo {
    const char* plural;   ///< Key of its array in an exchange file, and its table.
    const char* singular; ///< `subject.kind` of a finding.
    const char* label;    ///< English name on screen, context "Kind".
};

const KindInfo& infoOf(Kind kind);
std::optional<Kind> kindOfPlural(QStringView plural);
std::optional<Kind> kindOfSingular(QStringView singular);

/// The fields of a kind besides id, in the order of EXCHANGE.
std::span<const Field> fieldsOf(Kind kind);
/// Null if the kind has no such field.
const Field* findField(Kind kind, QAnyStringView key);

/// Why a field can't hold a value (without looking at what references lead to), or nothing.
std::optional<QString> faultIn(const Field& field, const Value& value);

/// ISO 8601: 2021, 2021-07, 2021-07-01 or 2021-07-01T09:30[:00][Z].
bool isIsoDate(const QString& text);

/// All ids that an entity refers to, with the field that does.
struct Reference {
    const Field* field = nullptr;
    const Field* recordField = nullptr; ///< Set where the reference stands in a record.
    qsizetype index = -1;               ///< Place in the list, or -1.
    Id target;
};
std::vector<Reference> referencesIn(const Entity& entity);

/// What a person calls the entity: its name, title or text, else its id.
QString nameOf(const Entity& entity);
/// Sets the field that `nameOf` reads; false if the kind has none.
const Field* nameField(Kind kind);

} // namespace placewright
