// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/change_words.h"

#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace placewright {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString listed(const Design& design, const Field& field, const QStringList& values) {
    if (values.isEmpty())
        return ChangeWords::tr("none");
    QStringList words;
    words.reserve(values.size());
    for (const QString& value : values)
        words.append(field.type == FieldType::references ? displayName(design, Id(value))
                                                         : wordLabel(design.workspace(), value));
    return words.join(QStringLiteral(", "));
}

QString valueWords(const Design& design, const Field& field, const Value& value);

QString recordsWords(const Design& design, const Field& field, const Records& records) {
    if (records.empty())
        return ChangeWords::tr("none");
    QStringList entries;
    for (const Record& record : records) {
        QStringList parts;
        for (std::size_t i = 0; i < record.values.size() && i < field.record.size(); ++i)
            if (isRecorded(record.values[i]))
                parts.append(ChangeWords::tr("%1: %2").arg(fieldLabel(field.record[i]),
                                                           valueWords(design, field.record[i], record.values[i])));
        entries.append(parts.join(QStringLiteral(", ")));
    }
    return entries.join(QStringLiteral("; "));
}

QString valueWords(const Design& design, const Field& field, const Value& value) {
    if (!isRecorded(value))
        return {};
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? ChangeWords::tr("yes") : ChangeWords::tr("no");
    if (const auto* whole = std::get_if<qint64>(&value))
        return field.type == FieldType::pounds || field.type == FieldType::limit ? poundsLabel(*whole)
                                                                                 : QLocale().toString(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return QLocale().toString(qRound64(*real));
    if (const auto* list = std::get_if<QStringList>(&value))
        return listed(design, field, *list);
    if (const auto* records = std::get_if<Records>(&value))
        return recordsWords(design, field, *records);
    const QString text = textOf(value);
    if (text.isEmpty())
        return ChangeWords::tr("left empty");
    if (field.type == FieldType::reference)
        return displayName(design, Id(text));
    if (field.type == FieldType::word || field.type == FieldType::openWord)
        return wordLabel(design.workspace(), text);
    return text;
}

std::vector<FieldWords> fieldsOfChange(const Design& design, Kind kind, const Change& change) {
    std::vector<FieldWords> words = fieldWordsOf(kind, change, design, design);
    if (change.before && change.after && common(*change.before).rank != common(*change.after).rank)
        words.push_back({ChangeWords::tr("Order"), ChangeWords::tr("where it stood"), ChangeWords::tr("moved"), nullptr});
    return words;
}

QString optionName(const Workspace& workspace, const Id& option) {
    if (option.isNull() || workspace.options.size() < 2)
        return {};
    const auto found = workspace.options.find(option);
    return found == workspace.options.end() ? option.text() : nameOf(found->second).simplified();
}

} // namespace

QString EntityWords::headline() const {
    const QString what_ = what == What::added     ? ChangeWords::tr("%1 “%2” added")
                          : what == What::removed ? ChangeWords::tr("%1 “%2” removed")
                                                  : ChangeWords::tr("%1 “%2” changed");
    const QString words = what_.arg(kind, name);
    return option.isEmpty() ? words : ChangeWords::tr("%1 (in %2)").arg(words, option);
}

std::vector<FieldWords> fieldWordsOf(Kind kind, const Change& change, const Design& before, const Design& after) {
    std::vector<FieldWords> words;
    const auto valueOf = [](const std::optional<Entity>& side, const Field& field) {
        return side ? field.get(address(*side)) : Value();
    };
    for (const Field& field : fieldsOf(kind)) {
        const Value was = valueOf(change.before, field);
        const Value is = valueOf(change.after, field);
        if (was != is)
            words.push_back(
                {fieldLabel(field), valueWords(before, field, was), valueWords(after, field, is), &field});
    }
    const QString was = change.before ? common(*change.before).extra : QString();
    const QString is = change.after ? common(*change.after).extra : QString();
    if (was != is)
        words.push_back({ChangeWords::tr("Further keys"), was, is, nullptr});
    return words;
}

std::vector<EntityWords> wordsOf(const ChangeSet& changes, const Workspace& now) {
    // Names of what is gone meanwhile, or not there yet, are in the change set itself.
    Workspace named = now;
    for (const auto& [key, change] : changes)
        if (!named.contains(key))
            named.put(key, change.after ? *change.after : *change.before);
    std::vector<EntityWords> all;
    all.reserve(changes.size());
    for (const auto& [key, change] : changes) {
        const Design design(named, key.option);
        const Entity& shown = change.after ? *change.after : *change.before;
        EntityWords words;
        words.key = key;
        words.what = !change.before  ? EntityWords::What::added
                     : !change.after ? EntityWords::What::removed
                                     : EntityWords::What::changed;
        words.kind = kindLabel(key.kind);
        words.name = displayName(design, shown);
        if (const auto* placement = std::get_if<Placement>(&shown)) {
            words.kind = ChangeWords::tr("Position on the drawing of");
            words.name = displayName(design, placement->subject);
        }
        words.option = optionName(named, key.option);
        words.fields = fieldsOfChange(design, key.kind, change);
        all.push_back(std::move(words));
    }
    return all;
}

} // namespace placewright
