// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/options.h"

#include "model/domain/field.h"
#include "model/edits/building/fresh_id.h"

#include <set>

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

tl::unexpected<Error> nameMissing() {
    return failure(QCoreApplication::translate("Edits", "a name is needed"), {},
                   QCoreApplication::translate("Edits", "Type what people call it"));
}

/// Takes what was said of an option elsewhere to the option that it has become here.
void adoptScores(const Workspace& workspace, const Workspace& other, const Id& option, Edit& edit) {
    std::set<Id> taken;
    for (const Score* score : inOrder(other.scores)) {
        Score own = *score;
        own.option = option;
        own.id = freshId(workspace, {}, score->id.text(), taken);
        taken.insert(own.id);
        edit.changes.add(own);
    }
}

bool sameBesidesRank(const Entity& a, Entity b) {
    common(b).rank = common(a).rank;
    return a == b;
}

Edit optionMoved(const Design& design, std::vector<Id> order, std::ptrdiff_t at, std::ptrdiff_t to) {
    order.erase(order.begin() + at);
    order.insert(order.begin() + to, design.option());
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Move option %1")),
                  {nameOf(Entity(design.workspace().options.at(design.option())))}};
    // Ranks of files that others made may be equal, so all are set.
    Rank rank = 0;
    for (const Id& id : order) {
        const Option& before = design.workspace().options.at(id);
        Option after = before;
        after.rank = rank += rankGap;
        edit.changes.change(before, after);
    }
    return edit;
}

} // namespace

Result<Addition> copyOption(const Design& design, const QString& name) {
    const Option* original = design.get<Option>(design.option());
    if (!original)
        return failure(QCoreApplication::translate("Edits", "there is no option to copy"));
    if (name.trimmed().isEmpty())
        return nameMissing();
    Option copy = *original;
    copy.id = freshId(design.workspace(), {}, name);
    copy.rank = rankAfterLast(design.workspace().options);
    copy.name = name.trimmed();
    copy.basedOn = original->id;
    copy.status = OptionStatus::draft;
    copy.archived.reset();
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
        return nameMissing();
    Option option = other.options.begin()->second;
    option.id = freshId(workspace, {}, name);
    option.rank = rankAfterLast(workspace.options);
    option.name = name.trimmed();
    option.basedOn = {};
    option.archived.reset();

    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Add option %1")), {*option.name}};
    edit.changes.add(option);
    other.forEach([&](const EntityKey& key, const Entity& entity) {
        if (key.kind == Kind::workspace || key.kind == Kind::option || key.kind == Kind::score)
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
    adoptScores(workspace, other, option.id, edit);
    return Addition{std::move(edit), option.id};
}

Workspace withOnlyOption(Workspace workspace, const Id& option) {
    std::erase_if(workspace.options, [&](const auto& entry) { return entry.first != option; });
    std::erase_if(workspace.contents, [&](const auto& entry) { return entry.first != option; });
    std::erase_if(workspace.scores, [&](const auto& entry) { return entry.second.option != option; });
    if (const auto kept = workspace.options.find(option); kept != workspace.options.end())
        kept->second.basedOn = {};
    return workspace;
}

Workspace withContentOf(const Workspace& workspace, const Id& option) {
    Workspace one;
    one.info = workspace.info;
    one.options = workspace.options;
    one.systems = workspace.systems;
    one.areas = workspace.areas;
    one.organisations = workspace.organisations;
    one.people = workspace.people;
    one.criteria = workspace.criteria;
    one.scores = workspace.scores;
    if (const auto content = workspace.contents.find(option); content != workspace.contents.end())
        one.contents.insert(*content);
    return one;
}

Result<Addition> addOption(const Workspace& workspace, const QString& name) {
    if (name.trimmed().isEmpty())
        return nameMissing();
    Option option;
    option.id = freshId(workspace, {}, name);
    option.rank = rankAfterLast(workspace.options);
    option.name = name.trimmed();
    option.status = OptionStatus::draft;
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Add option %1")), {*option.name}};
    edit.changes.add(option);
    return Addition{std::move(edit), option.id};
}

Result<Edit> describeOption(const Design& design, const OptionWords& words) {
    const Option* option = design.get<Option>(design.option());
    if (!option)
        return failure(QCoreApplication::translate("Edits", "there is no option to describe"));
    if (words.name.trimmed().isEmpty())
        return nameMissing();
    Option changed = *option;
    changed.name = words.name.trimmed();
    changed.status = words.status;
    if (!words.summary.trimmed().isEmpty() || option->summary)
        changed.summary = words.summary.trimmed();
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Describe option %1")), {*changed.name}};
    edit.changes.change(*option, changed);
    return edit;
}

Result<Edit> moveOption(const Design& design, int by) {
    const Table<Option>& options = design.workspace().options;
    std::vector<Id> order = design.workspace().optionsInOrder();
    const auto isArchived = [&](const Id& id) { return options.at(id).archived.value_or(false); };
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto at = std::find(order.begin(), order.end(), design.option()) - order.begin();
    auto to = at + by;
    while (at < count && to >= 0 && to < count && isArchived(order[static_cast<std::size_t>(to)]) && !isArchived(design.option()))
        to += by;
    if (at == count || to < 0 || to >= count)
        return failure(QCoreApplication::translate("Edits", "there is no option to change places with"));
    return optionMoved(design, order, at, to);
}

Result<Edit> moveOptionTo(const Design& design, const Id& other) {
    const std::vector<Id> order = design.workspace().optionsInOrder();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto at = std::find(order.begin(), order.end(), design.option()) - order.begin();
    const auto to = std::find(order.begin(), order.end(), other) - order.begin();
    if (at == count || to == count || at == to)
        return failure(QCoreApplication::translate("Edits", "there is no option to change places with"));
    return optionMoved(design, order, at, to);
}

Result<Edit> archiveOption(const Design& design) {
    const Option* option = design.get<Option>(design.option());
    if (!option)
        return failure(QCoreApplication::translate("Edits", "there is no option to archive"));
    if (option->archived.value_or(false))
        return failure(QCoreApplication::translate("Edits", "this option is archived already"));
    if (design.workspace().optionsInUse().size() < 2)
        return failure(QCoreApplication::translate("Edits", "the only option in use can't be archived"), {},
                       QCoreApplication::translate("Edits", "Copy it, or bring another one back, first"));
    Option archived = *option;
    archived.archived = true;
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Archive option %1")), {nameOf(Entity(*option))}};
    edit.changes.change(*option, archived);
    return edit;
}

Result<Edit> bringBackOption(const Design& design) {
    const Option* option = design.get<Option>(design.option());
    if (!option || !option->archived.value_or(false))
        return failure(QCoreApplication::translate("Edits", "this option is not archived"));
    Option back = *option;
    back.archived.reset();
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Bring back option %1")), {nameOf(Entity(*option))}};
    edit.changes.change(*option, back);
    return edit;
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
    for (const auto& [id, score] : design.workspace().scores)
        if (score.option == option->id)
            edit.changes.remove(score);
    edit.changes.remove(*option);
    return edit;
}

} // namespace placewright
