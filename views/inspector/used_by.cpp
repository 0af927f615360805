// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/used_by.h"

#include "model/domain/labels.h"

#include <QCoreApplication>

namespace placewright {

namespace {

QString nameOfUse(const Design& design, const Entity& entity)
{
    const QString name = displayName(design, entity);
    if (const auto* seat = std::get_if<Seat>(&entity))
        return QCoreApplication::translate("Name", "%1, %2").arg(name, displayName(design, seat->forum));
    return name;
}

const Field* fieldThatRefers(const Entity& entity, const Id& id)
{
    for (const Reference& reference : referencesIn(entity))
        if (reference.target == id)
            return reference.field;
    return nullptr;
}

} // namespace

std::vector<Use> usesOf(const Design& design, const Id& id)
{
    std::vector<Use> uses;
    const Workspace& workspace = design.workspace();
    for (int index = static_cast<int>(Kind::system); index < kindCount; ++index) {
        const auto kind = static_cast<Kind>(index);
        if (kind == Kind::placement)
            continue;
        const Id option = isShared(kind) ? Id() : design.option();
        std::vector<Id> ids;
        workspace.forEach(kind, option, [&](const Common& entity, const void*) { ids.push_back(entity.id); });
        for (const Id& user : ids) {
            const auto entity = workspace.find({option, kind, user});
            if (const Field* field = entity ? fieldThatRefers(*entity, id) : nullptr)
                uses.push_back({user, kind, nameOfUse(design, *entity), fieldLabel(*field)});
        }
    }
    return uses;
}

} // namespace placewright
