// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field.h"
#include "model/edits/building/fresh_id.h"
#include "model/edits/map/decisions.h"
#include "model/map/map_bodies.h"

#include <QCoreApplication>
#include <algorithm>

namespace placewright {

namespace {

struct FunctionsText
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// The one organisation of a kind in the system, or null where there is none or a choice to make.
Id onlyOne(const Design& design, OrganisationKind kind, const Id& system)
{
    Id found;
    for (const auto& [id, organisation] : design.table<Organisation>()) {
        if (organisation.kind != kind || belongsTo(design, id, system) == Belongs::no)
            continue;
        if (!found.isNull())
            return {};
        found = id;
    }
    return found;
}

Id partnershipOf(const Design& design, const Id& system)
{
    Id found;
    for (const auto& [id, forum] : design.table<Forum>()) {
        if (forum.kind != ForumKind::icsPartnership || belongsTo(design, id, system) == Belongs::no)
            continue;
        if (!found.isNull())
            return {};
        found = id;
    }
    return found;
}

Id accountableFor(const Design& design, const CatalogueFunction& function, const Id& system)
{
    if (function.accountable == QLatin1String("nhs-body"))
        return onlyOne(design, OrganisationKind::icsNhsBody, system);
    if (function.accountable == QLatin1String("partnership"))
        return partnershipOf(design, system);
    if (function.accountable == QLatin1String("nhs-england"))
        return onlyOne(design, OrganisationKind::nhsEngland, {});
    if (function.accountable == QLatin1String("cancer-alliance"))
        return onlyOne(design, OrganisationKind::cancerAlliance, system);
    if (function.accountable == QLatin1String("local-authority"))
        return onlyOne(design, OrganisationKind::localAuthority, system);
    return {};
}

Function fromCatalogue(const Design& design, const CatalogueFunction& known, const Id& system)
{
    Function made;
    made.name = known.name;
    made.subject = known.subject;
    made.accountable = accountableFor(design, known, system);
    made.origin = fromWord<FunctionOrigin>(known.origin);
    if (!known.levels.isEmpty())
        made.level = known.levels.front();
    if (known.instruments.size() == 1)
        made.instrument = known.instruments.front();
    return made;
}

Rank lastRank(const Design& design)
{
    Rank highest = 0;
    for (const auto& [id, function] : design.table<Function>())
        highest = std::max(highest, function.rank);
    return highest;
}

/// A catalogue function keeps its id, by which rules know it, unless a body of the design has it already.
Id idFor(const Design& design, const CatalogueFunction& function)
{
    const Id id(function.id);
    if (!design.workspace().isTaken(design.option(), id))
        return id;
    return freshId(design.workspace(), design.option(), function.id + QStringLiteral("-function"));
}

bool isOnMap(const Design& design, const CatalogueFunction& function)
{
    if (design.get<Function>(Id(function.id)))
        return true;
    const auto& functions = design.table<Function>();
    return std::any_of(functions.begin(), functions.end(), [&](const auto& held) {
        return held.first.text().startsWith(function.id + QStringLiteral("-function")) && held.second.name == function.name;
    });
}

/// The entity without any mention of `gone`: list entries and records that name it go, single references are cleared.
Entity without(const Entity& entity, const Id& gone)
{
    Entity after = entity;
    for (const Field& field : fieldsOf(kindOf(entity))) {
        const Value value = field.get(address(entity));
        if (field.type == FieldType::reference && textOf(value) == gone.text()) {
            field.set(address(after), Value());
        } else if (field.type == FieldType::references) {
            if (const auto* ids = std::get_if<QStringList>(&value); ids && ids->contains(gone.text())) {
                QStringList kept = *ids;
                kept.removeAll(gone.text());
                field.set(address(after), kept);
            }
        } else if (field.type == FieldType::records) {
            const auto* records = std::get_if<Records>(&value);
            if (!records)
                continue;
            Records kept;
            for (const Record& record : *records) {
                bool names = false;
                for (std::size_t i = 0; i < field.record.size(); ++i)
                    names = names || (field.record[i].type == FieldType::reference && textOf(record.values[i]) == gone.text());
                if (!names)
                    kept.push_back(record);
            }
            if (kept.size() != records->size())
                field.set(address(after), kept);
        }
    }
    return after;
}

/// What says something of one entity has nothing to say without it.
bool livesBy(Kind kind)
{
    return kind == Kind::decision || kind == Kind::note || kind == Kind::waiver || kind == Kind::declaration
           || kind == Kind::placement;
}

} // namespace

Result<Edit> addFunctions(const Design& design, const std::vector<const CatalogueFunction*>& functions, const Id& system)
{
    ChangeSet changes;
    Rank rank = lastRank(design);
    QString first;
    for (const CatalogueFunction* known : functions) {
        if (isOnMap(design, *known))
            continue;
        Function made = fromCatalogue(design, *known, system);
        made.id = idFor(design, *known);
        made.rank = rank += rankGap;
        if (changes.isEmpty())
            first = known->name;
        changes.add(made, design.option());
    }
    if (changes.isEmpty())
        return functions.size() == 1 ? failure(FunctionsText::tr("“%1” is on the map already").arg(functions.front()->name))
                                     : failure(FunctionsText::tr("All of these functions are on the map already"));
    const auto count = changes.size();
    return Edit{count == 1 ? labelled(QT_TRANSLATE_NOOP("Edit", "Add function “%1”"), {first})
                           : labelled(QT_TRANSLATE_NOOP("Edit", "Add %1 functions"), {QString::number(count)}),
                std::move(changes)};
}

Result<Edit> addFunction(const Design& design, const CatalogueFunction& function, const Id& system)
{
    return addFunctions(design, {&function}, system);
}

Result<Edit> addOwnFunction(const Design& design, const QString& name, const QString& subject)
{
    const QString said = name.simplified();
    if (said.isEmpty())
        return failure(FunctionsText::tr("A function needs a name"));
    Function made;
    made.id = freshId(design.workspace(), design.option(), said);
    made.rank = lastRank(design) + rankGap;
    made.name = said;
    if (!subject.isEmpty())
        made.subject = subject;
    ChangeSet changes;
    changes.add(made, design.option());
    return Edit{labelled(QT_TRANSLATE_NOOP("Edit", "Add function “%1”"), {said}), std::move(changes)};
}

Result<Edit> removeFunction(const Design& design, const Id& functionId)
{
    const auto* function = design.get<Function>(functionId);
    if (!function)
        return failure(FunctionsText::tr("There is no function “%1” in this option").arg(functionId.text()));
    const Workspace& workspace = design.workspace();
    ChangeSet changes;
    changes.remove(*function, design.option());
    std::vector<Id> gone{functionId};
    for (std::size_t i = 0; i < gone.size(); ++i) {
        workspace.forEach([&](const EntityKey& key, const Entity& entity) {
            if (isShared(key.kind) || key.option != design.option())
                return;
            if (const Change* earlier = changes.find(key); earlier && !earlier->after)
                return;
            const auto references = referencesIn(entity);
            const auto named = std::any_of(references.begin(), references.end(),
                                           [&](const Reference& reference) { return reference.target == gone[i]; });
            if (!named)
                return;
            if (livesBy(key.kind)) {
                changes.remove(entity, design.option());
                gone.push_back(key.id);
                return;
            }
            const Change* earlier = changes.find(key);
            changes.change(entity, without(earlier ? *earlier->after : entity, gone[i]), design.option());
        });
    }
    return Edit{labelled(QT_TRANSLATE_NOOP("Edit", "Remove function “%1”"), {design.nameOf(functionId)}), std::move(changes)};
}

} // namespace placewright
