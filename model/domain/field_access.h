// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <QHash>

/// Builds entries of the field tables from pointers to members; used by the fields_*.cpp files alone.
namespace placewright::fieldaccess {

template <class R>
std::span<const Field> recordFields();

inline Value toValue(const Text& text) {
    return text ? Value(*text) : Value();
}
inline Value toValue(const Flag& flag) {
    return flag ? Value(*flag) : Value();
}
inline Value toValue(const Count& count) {
    return count ? Value(*count) : Value();
}
inline Value toValue(const Recorded<double>& real) {
    return real ? Value(*real) : Value();
}
inline Value toValue(const Id& id) {
    return id.isNull() ? Value() : Value(id.text());
}
inline Value toValue(const Words& words) {
    return words ? Value(*words) : Value();
}

inline Value toValue(const Limit& limit) {
    if (!limit)
        return {};
    return std::visit([](const auto& held) { return Value(held); }, *limit);
}

inline Value toValue(const Ids& ids) {
    if (!ids)
        return {};
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(ids->size()));
    for (const Id& id : *ids)
        texts.append(id.text());
    return texts;
}

template <class E>
requires std::is_enum_v<E> Value toValue(const Recorded<E>& word) {
    return word ? Value(QString(wordOf(*word))) : Value();
}

template <class E>
requires std::is_enum_v<E> Value toValue(const Recorded<std::vector<E>>& words) {
    if (!words)
        return {};
    QStringList texts;
    for (E word : *words)
        texts.append(QString(wordOf(word)));
    return texts;
}

template <class R>
requires requires(R record) {
    record.extra;
}
Value toValue(const Recorded<std::vector<R>>& records) {
    if (!records)
        return {};
    Records entries;
    for (const R& record : *records) {
        Record entry;
        for (const Field& field : recordFields<R>())
            entry.values.push_back(field.get(&record));
        entry.extra = record.extra;
        entries.push_back(std::move(entry));
    }
    return entries;
}

template <class T>
void take(Recorded<T>& target, const Value& value) {
    if (const T* held = std::get_if<T>(&value))
        target = *held;
    else
        target.reset();
}

inline void take(Recorded<double>& target, const Value& value) {
    if (const auto* whole = std::get_if<qint64>(&value))
        target = static_cast<double>(*whole);
    else if (const auto* real = std::get_if<double>(&value))
        target = *real;
    else
        target.reset();
}

inline void take(Id& target, const Value& value) {
    target = Id(textOf(value));
}

inline void take(Limit& target, const Value& value) {
    target.reset();
    if (const auto* whole = std::get_if<qint64>(&value))
        target = *whole;
    else if (const auto* text = std::get_if<QString>(&value))
        target = *text;
}

inline void take(Ids& target, const Value& value) {
    target.reset();
    if (const auto* texts = std::get_if<QStringList>(&value)) {
        target.emplace();
        target->reserve(static_cast<std::size_t>(texts->size()));
        for (const QString& text : *texts)
            target->push_back(Id(text));
    }
}

template <class E>
requires std::is_enum_v<E>
void take(Recorded<E>& target, const Value& value) {
    target = fromWord<E>(textOf(value));
}

template <class E>
requires std::is_enum_v<E>
void take(Recorded<std::vector<E>>& target, const Value& value) {
    target.reset();
    if (const auto* texts = std::get_if<QStringList>(&value)) {
        target.emplace();
        for (const QString& text : *texts)
            if (const auto word = fromWord<E>(text))
                target->push_back(*word);
    }
}

template <class R>
requires requires(R record) {
    record.extra;
}
void take(Recorded<std::vector<R>>& target, const Value& value) {
    target.reset();
    if (const auto* entries = std::get_if<Records>(&value)) {
        target.emplace();
        for (const Record& entry : *entries) {
            R record;
            std::size_t i = 0;
            for (const Field& field : recordFields<R>())
                field.set(&record, i < entry.values.size() ? entry.values[i++] : Value());
            record.extra = entry.extra;
            target->push_back(std::move(record));
        }
    }
}

template <class C, class M>
C ownerOf(M C::*);
template <class C, class M>
M memberOf(M C::*);

template <class M>
struct WordsOf {
    static constexpr std::span<const char* const> list{};
};
template <class E>
requires std::is_enum_v<E>
struct WordsOf<Recorded<E>> {
    static constexpr std::span<const char* const> list{Vocabulary<E>::words};
};
template <class E>
requires std::is_enum_v<E>
struct WordsOf<Recorded<std::vector<E>>> {
    static constexpr std::span<const char* const> list{Vocabulary<E>::words};
};

template <auto Member>
Field field(const char* key, const char* label, FieldType type) {
    using Owner = decltype(ownerOf(Member));
    using Held = decltype(memberOf(Member));
    return Field{key,
                 label,
                 type,
                 [](const void* object) { return toValue(static_cast<const Owner*>(object)->*Member); },
                 [](void* object, const Value& value) { take(static_cast<Owner*>(object)->*Member, value); },
                 WordsOf<Held>::list};
}

template <auto Member>
Field text(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::text);
}
template <auto Member>
Field longText(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::longText);
}
template <auto Member>
Field flag(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::flag);
}
template <auto Member>
Field count(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::count);
}
template <auto Member>
Field pounds(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::pounds);
}
template <auto Member>
Field real(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::real);
}
template <auto Member>
Field date(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::date);
}
template <auto Member>
Field limit(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::limit);
}
template <auto Member>
Field word(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::word);
}
template <auto Member>
Field wordList(const char* key, const char* label) {
    return field<Member>(key, label, FieldType::wordList);
}

template <auto Member>
Field openWord(const char* key, const char* label, std::span<const char* const> suggestions) {
    Field made = field<Member>(key, label, FieldType::openWord);
    made.words = suggestions;
    return made;
}

template <auto Member>
Field openWords(const char* key, const char* label, std::span<const char* const> suggestions = {}) {
    Field made = field<Member>(key, label, FieldType::openWordList);
    made.words = suggestions;
    return made;
}

template <auto Member>
Field reference(const char* key, const char* label, KindSet targets) {
    Field made = field<Member>(key, label, FieldType::reference);
    made.targets = targets;
    return made;
}

template <auto Member>
Field references(const char* key, const char* label, KindSet targets) {
    Field made = field<Member>(key, label, FieldType::references);
    made.targets = targets;
    return made;
}

template <auto Member, class R>
Field records(const char* key, const char* label) {
    Field made = field<Member>(key, label, FieldType::records);
    made.record = recordFields<R>();
    return made;
}

inline Field atMost(qint64 most, Field field) {
    field.most = most;
    return field;
}

inline Field required(Field field) {
    field.required = true;
    return field;
}

} // namespace placewright::fieldaccess
