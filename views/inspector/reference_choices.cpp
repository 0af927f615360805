// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/reference_choices.h"

#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QHash>

namespace placewright {

namespace {

bool isReference(const Field& field)
{
    return field.type == FieldType::reference || field.type == FieldType::references;
}

/// A seat's title says little without its forum.
QString entityLabel(const Design& design, const Entity& entity)
{
    const QString name = displayName(design, entity);
    if (const auto* seat = std::get_if<Seat>(&entity))
        return QCoreApplication::translate("Name", "%1, %2").arg(name, displayName(design, seat->forum));
    return name;
}

void makeUnique(std::vector<Choice>& choices)
{
    QHash<QString, int> times;
    for (const Choice& choice : choices)
        ++times[choice.label];
    for (Choice& choice : choices)
        if (times.value(choice.label) > 1)
            choice.label = QCoreApplication::translate("Name", "%1 (%2)").arg(choice.label, choice.value);
}

} // namespace

std::vector<Choice> choicesFor(const Design& design, const Field& field)
{
    std::vector<Choice> choices;
    if (!isReference(field)) {
        for (const char* word : field.words)
            choices.push_back({QString::fromLatin1(word), wordLabel(design.workspace(), QString::fromLatin1(word))});
        return choices;
    }
    const Workspace& workspace = design.workspace();
    for (int index = 1; index < kindCount; ++index) {
        const auto kind = static_cast<Kind>(index);
        if (!contains(field.targets, kind))
            continue;
        const Id option = isShared(kind) ? Id() : design.option();
        std::vector<Id> ids;
        workspace.forEach(kind, option, [&](const Common& entity, const void*) { ids.push_back(entity.id); });
        for (const Id& id : ids)
            if (const auto entity = workspace.find({option, kind, id}))
                choices.push_back({id.text(), entityLabel(design, *entity)});
    }
    makeUnique(choices);
    return choices;
}

QString choiceLabel(const Design& design, const Field& field, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (!isReference(field)) {
        const bool known = std::any_of(field.words.begin(), field.words.end(),
                                       [&](const char* word) { return value == QLatin1String(word); });
        return known ? wordLabel(design.workspace(), value) : value;
    }
    if (contains(field.targets, Kind::option))
        if (const auto* option = design.get<Option>(Id(value)))
            return displayName(design, Entity(*option));
    const auto entity = design.find(Id(value));
    return entity ? entityLabel(design, *entity) : value;
}

} // namespace placewright
