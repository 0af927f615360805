// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/options.h"

#include "model/domain/field.h"
#include "model/edits/fresh_id.h"

namespace placewright {

namespace {

/// Visits what an option holds, each entity with its key.
template <class Visit>
void visitContent(const Workspace& workspace, const Id& option, const Visit& visit) {
    workspace.forEach([&](const EntityKey& key, const Entity& entity) {
        if (!isShared(key.kind) && key.option == option)
            visit(entity);
    });
}

Rank rankAfterLast(const Table<Option>& options) {
    Rank last = 0;
    for (const auto& [id, option] : options)
        last = std::max(last, option.rank);
    return last + rankGap;
}

bool sameBesidesRank(const Entity& a, Entity b) {
    common(b).rank = common(a).rank;
    return a == b;
}

} // namespace

Result<Addition> copyOption(const Design& design, const QString& name) {
    const Option* original = design.get<Option>(design.option());
    if (!original)
        return failure(QCoreApplication::translate("Edits", "there is no option to copy"));
    if (name.trimmed().isEmpty())
        return failure(QCoreApplication::translate("Edits", "a name is needed"), {},
                       QCoreApplication::translate("Edits", "Type what people call it"));
    Option copy = *original;
    copy.id = freshId(design.workspace(), {}, name);
    copy.rank = rankAfterLast(design.workspace().options);
    copy.name = name.trimmed();
    copy.basedOn = original->id;
    copy.status = OptionStatus::draft;
    copy.extra.clear();

    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Copy option %1 as %2")),
                  {nameOf(Entity(*original)), *copy.name}};
    edit.changes.add(copy);
    visitContent(design.workspace(), original->id, [&](const Entity& entity) { edit.changes.add(entity, copy.id); });
    return Addition{std::move(edit), copy.id};
}

Result<Addition>
adoptOption(const Workspace& workspace, const Workspace& other, const QString& name, QStringList* notes) {
    const int count = static_cast<int>(other.options.size());
    if (count != 1)
        return failure(
            QCoreApplication::translate("Edits", "%n option(s) stand in what is to be added", nullptr, count),
            QStringLiteral("options"), QCoreApplication::translate("Edits", "Exactly one can be added at a time"));
    if (name.trimmed().isEmpty())
        return failure(QCoreApplication::translate("Edits", "a name is needed"), {},
                       QCoreApplication::translate("Edits", "Type what people call it"));
    Option option = other.options.begin()->second;
    option.id = freshId(workspace, {}, name);
    option.rank = rankAfterLast(workspace.options);
    option.name = name.trimmed();
    option.basedOn = {};

    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Add option %1")), {*option.name}};
    edit.changes.add(option);
    other.forEach([&](const EntityKey& key, const Entity& entity) {
        if (key.kind == Kind::workspace || key.kind == Kind::option)
            return;
        if (!isShared(key.kind)) {
            edit.changes.add(entity, option.id);
            return;
        }
        const auto there = workspace.find(key);
        if (!there)
            edit.changes.add(entity);
        else if (!sameBesidesRank(*there, entity) && notes)
            notes->append(QCoreApplication::translate("Edits", "%1 differs in what is added; what was there stays")
                              .arg(key.id.text()));
    });
    return Addition{std::move(edit), option.id};
}

Result<Edit> deleteOption(const Design& design) {
    const Option* option = design.get<Option>(design.option());
    if (!option)
        return failure(QCoreApplication::translate("Edits", "there is no option to delete"));
    if (design.workspace().options.size() < 2)
        return failure(QCoreApplication::translate("Edits", "the only option can't be deleted"), {},
                       QCoreApplication::translate("Edits", "Copy it first, or delete what is in it"));
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Delete option %1")), {nameOf(Entity(*option))}};
    visitContent(design.workspace(), option->id,
                 [&](const Entity& entity) { edit.changes.remove(entity, option->id); });
    for (const auto& [id, other] : design.workspace().options)
        if (other.basedOn == option->id) {
            Option changed = other;
            changed.basedOn = option->basedOn;
            edit.changes.change(other, changed);
        }
    edit.changes.remove(*option);
    return edit;
}

} // namespace placewright
