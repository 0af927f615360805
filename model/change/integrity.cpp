// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <future>
#include <map>

namespace placewright {

namespace {

QString fieldPath(const Field& field, qsizetype index, const Field* part) {
    QString path = QString::fromLatin1(field.key);
    if (index >= 0)
        path += QStringLiteral("[%1]").arg(index);
    if (part)
        path += u'.' + QString::fromLatin1(part->key);
    return path;
}

QString targetsAsWords(KindSet targets) {
    QStringList words;
    for (int i = 0; i < kindCount; ++i)
        if (contains(targets, static_cast<Kind>(i)))
            words.append(QString::fromLatin1(infoOf(static_cast<Kind>(i)).singular));
    return words.size() > 6 ? QCoreApplication::translate("Integrity", "any entity") : words.join(QStringLiteral(", "));
}

QString whyUnresolved(const Workspace& workspace, const Id& option, const Field& field, const Id& target) {
    if (const auto found = workspace.locate(option, target))
        return QCoreApplication::translate("Integrity", "“%1” is a %2, and a reference here must lead to one of: %3")
            .arg(target.text(), QString::fromLatin1(infoOf(found->kind).singular), targetsAsWords(field.targets));
    return QCoreApplication::translate("Integrity", "“%1” is not the id of anything here").arg(target.text());
}

int ownersOf(const Workspace& workspace, const Id& option, const Id& id) {
    int owners = 0;
    for (int i = static_cast<int>(Kind::system); isShared(static_cast<Kind>(i)); ++i)
        owners += workspace.contains({Id(), static_cast<Kind>(i), id}) ? 1 : 0;
    for (int i = static_cast<int>(Kind::forum); i < kindCount && !option.isNull(); ++i)
        owners += workspace.contains({option, static_cast<Kind>(i), id}) ? 1 : 0;
    return owners;
}

bool isAmbiguous(const Workspace& workspace, const EntityKey& key) {
    if (!isShared(key.kind))
        return ownersOf(workspace, key.option, key.id) > 1;
    if (ownersOf(workspace, Id(), key.id) > 1)
        return true;
    return std::any_of(workspace.contents.begin(), workspace.contents.end(),
                       [&](const auto& content) { return ownersOf(workspace, content.first, key.id) > 1; });
}

/// Where ids lead, as the tables say.
struct SearchedIds {
    const Workspace& workspace;

    bool leads(const Id& option, const Field& field, const QString& target) const {
        return resolves(workspace, option, field, Id(target));
    }
    bool ambiguous(const EntityKey& key) const { return isAmbiguous(workspace, key); }
};

/// Calls `visit(key, object)` for all entities of these kinds but the workspace, in no order that means anything.
template <class Visit>
void visitAll(const Workspace& workspace, KindSet kinds, const Visit& visit) {
    const auto visitTable = [&](const Id& option, const auto& table) {
        using T = typename std::decay_t<decltype(table)>::mapped_type;
        if (!contains(kinds, kindFor<T>))
            return;
        // One key for the table: to copy the option for each entity costs more than what is done with it.
        EntityKey key{option, kindFor<T>, {}};
        for (const auto& [id, entity] : table) {
            key.id = id;
            visit(key, static_cast<const void*>(&entity));
        }
    };
    visitTable(Id(), workspace.options);
    visitTable(Id(), workspace.systems);
    visitTable(Id(), workspace.areas);
    visitTable(Id(), workspace.organisations);
    visitTable(Id(), workspace.people);
    visitTable(Id(), workspace.criteria);
    visitTable(Id(), workspace.scores);
    for (const auto& [option, content] : workspace.contents)
        std::apply([&, &option = option](const auto&... table) { (visitTable(option, table), ...); }, content);
}

/// The same, looked up beforehand. An id that stands for two things may lead to either, since that is a fault anyway.
class IndexedIds {
public:
    explicit IndexedIds(const Workspace& workspace) : m_workspace(workspace) {
        m_shared.reserve(static_cast<qsizetype>(workspace.organisations.size() + workspace.people.size()));
        for (const auto& [option, content] : workspace.contents)
            m_own[option].reserve(
                std::apply([](const auto&... table) { return static_cast<qsizetype>((table.size() + ...)); }, content));
        visitAll(workspace, ~kinds({Kind::option}), [&](const EntityKey& key, const void*) {
            Ids& ids = isShared(key.kind) ? m_shared : m_own[key.option];
            Entry& entry = ids[key.id.text()];
            entry = {key.kind, entry.owners + 1};
            m_anyTwice |= entry.owners > 1 || (!isShared(key.kind) && m_shared.contains(key.id.text()));
        });
    }

    bool leads(const Id& option, const Field& field, const QString& target) const {
        if (field.targets == kinds({Kind::option}))
            return m_workspace.options.contains(Id(target));
        if (const auto shared = m_shared.constFind(target); shared != m_shared.cend())
            return contains(field.targets, shared->kind);
        const auto own = m_own.find(option);
        if (own == m_own.end())
            return false;
        const auto found = own->second.constFind(target);
        return found != own->second.cend() && contains(field.targets, found->kind);
    }

    bool ambiguous(const EntityKey& key) const {
        if (!m_anyTwice)
            return false;
        const int shared = m_shared.value(key.id.text()).owners;
        if (!isShared(key.kind)) {
            const auto own = m_own.find(key.option);
            return shared + (own == m_own.end() ? 0 : own->second.value(key.id.text()).owners) > 1;
        }
        return shared > 1 || std::any_of(m_own.begin(), m_own.end(),
                                         [&](const auto& own) { return own.second.contains(key.id.text()); });
    }

private:
    struct Entry {
        Kind kind{};
        int owners = 0;
    };
    using Ids = QHash<QString, Entry>;

    const Workspace& m_workspace;
    Ids m_shared;
    std::map<Id, Ids> m_own;
    bool m_anyTwice = false;
};

template <class Next>
bool isInCycle(const Id& start, const Next& next) {
    QSet<QString> seen{start.text()};
    for (Id id = next(start); !id.isNull(); id = next(id)) {
        if (seen.contains(id.text()))
            return true;
        seen.insert(id.text());
    }
    return false;
}

bool isAboveItself(const Workspace& workspace, const EntityKey& key) {
    if (key.kind == Kind::forum) {
        const Design design(workspace, key.option);
        return isInCycle(key.id, [&](const Id& id) {
            const Forum* forum = design.get<Forum>(id);
            return forum ? forum->parent : Id();
        });
    }
    if (key.kind == Kind::option)
        return isInCycle(key.id, [&](const Id& id) {
            const auto option = workspace.options.find(id);
            return option == workspace.options.end() ? Id() : option->second.basedOn;
        });
    return false;
}

void addLeftBehind(const Workspace& after, const ChangeSet& changes, std::vector<Fault>& faults) {
    QSet<QString> removed;
    for (const auto& [key, change] : changes)
        if (!change.after)
            removed.insert(key.id.text());
    if (removed.isEmpty())
        return;
    after.forEach([&](const EntityKey& key, const Entity& entity) {
        if (changes.find(key))
            return;
        if (!isShared(key.kind) && !after.options.contains(key.option))
            faults.push_back({key, {}, QCoreApplication::translate("Integrity", "its option has been removed")});
        for (const Reference& reference : referencesIn(entity)) {
            const Field& field = reference.recordField ? *reference.recordField : *reference.field;
            if (removed.contains(reference.target.text()) && !resolves(after, key.option, field, reference.target))
                faults.push_back(
                    {key, fieldPath(*reference.field, reference.index, reference.recordField),
                     QCoreApplication::translate("Integrity", "it still refers to “%1”, which would be removed")
                         .arg(reference.target.text())});
        }
    });
}

Error errorFor(const Workspace& after, const Fault& fault) {
    const QString kind = QCoreApplication::translate("Kind", infoOf(fault.key.kind).label);
    const auto entity = after.find(fault.key);
    QString where =
        QCoreApplication::translate("Integrity", "%1 “%2”").arg(kind, entity ? nameOf(*entity) : fault.key.id.text());
    if (!fault.field.isEmpty())
        where += QStringLiteral(", ") + fault.field;
    return Error{fault.what, where, {}, {}};
}

bool mayRefer(const Field& field) {
    return field.type == FieldType::reference || field.type == FieldType::references ||
           (field.type == FieldType::records &&
            std::any_of(field.record.begin(), field.record.end(),
                        [](const Field& part) { return part.type == FieldType::reference; }));
}

/// Calls `visit(id, index, part)` for what a field refers to; the index is -1 and the part null where there is none.
template <class Visit>
void visitReferences(const Field& field, const void* object, const Visit& visit) {
    if (!mayRefer(field))
        return;
    const Value value = field.get(object);
    if (const auto* id = std::get_if<QString>(&value)) {
        visit(*id, qsizetype(-1), static_cast<const Field*>(nullptr));
    } else if (const auto* ids = std::get_if<QStringList>(&value)) {
        for (qsizetype i = 0; i < ids->size(); ++i)
            visit(ids->at(i), i, static_cast<const Field*>(nullptr));
    } else if (const auto* records = std::get_if<Records>(&value)) {
        for (std::size_t i = 0; i < records->size(); ++i)
            for (std::size_t f = 0; f < field.record.size(); ++f)
                if (field.record[f].type == FieldType::reference)
                    if (const QString target = textOf((*records)[i].values[f]); !target.isEmpty())
                        visit(target, static_cast<qsizetype>(i), &field.record[f]);
    }
}

/// What is at fault in how an entity hangs together with others.
template <class Ids>
void findLooseEnds(
    const Ids& ids, const Workspace& workspace, const EntityKey& key, const void* object, std::vector<Fault>& faults) {
    if (!Id::isWellFormed(key.id.text()))
        faults.push_back(
            {key, QStringLiteral("id"),
             QCoreApplication::translate("Integrity", "an id has lower-case letters, digits and hyphens only")});
    if (key.kind != Kind::option && ids.ambiguous(key))
        faults.push_back(
            {key, QStringLiteral("id"),
             QCoreApplication::translate("Integrity", "the id “%1” is used more than once").arg(key.id.text())});
    if (!isShared(key.kind) && !workspace.options.contains(key.option))
        faults.push_back(
            {key,
             {},
             QCoreApplication::translate("Integrity", "the option “%1” does not exist").arg(key.option.text())});
    for (const Field& field : fieldsOf(key.kind))
        visitReferences(field, object, [&](const QString& id, qsizetype index, const Field* part) {
            const Field& of = part ? *part : field;
            if (!ids.leads(key.option, of, id))
                faults.push_back(
                    {key, fieldPath(field, index, part), whyUnresolved(workspace, key.option, of, Id(id))});
        });
    if (isAboveItself(workspace, key))
        faults.push_back(
            {key, QString::fromLatin1(key.kind == Kind::forum ? "parent" : "basedOn"),
             QCoreApplication::translate("Integrity", "following it leads back to “%1” itself").arg(key.id.text())});
}

} // namespace

bool resolves(const Workspace& workspace, const Id& option, const Field& field, const Id& target) {
    if (field.targets == kinds({Kind::option}))
        return workspace.options.contains(target);
    const auto found = workspace.locate(option, target);
    return found && contains(field.targets, found->kind);
}

std::vector<Fault> faultsOf(const Workspace& workspace, const EntityKey& key, const Entity& entity) {
    std::vector<Fault> faults;
    const void* object = address(entity);
    for (const Field& field : fieldsOf(key.kind))
        if (auto wrong = faultIn(field, field.get(object)))
            faults.push_back({key, QString::fromLatin1(field.key), *wrong});
    if (key.kind != Kind::workspace)
        findLooseEnds(SearchedIds{workspace}, workspace, key, object, faults);
    return faults;
}

std::optional<Fault> firstLooseEnd(const Workspace& workspace) {
    const IndexedIds ids(workspace);
    const auto firstOf = [&](KindSet among) {
        std::vector<Fault> faults;
        visitAll(workspace, among, [&](const EntityKey& key, const void* object) {
            if (faults.empty())
                findLooseEnds(ids, workspace, key, object, faults);
        });
        return faults.empty() ? std::nullopt : std::optional(std::move(faults.front()));
    };
    // A large workspace has about as many seats as all else together.
    constexpr KindSet seats = kinds({Kind::seat});
    auto ofSeats = std::async(std::launch::async, firstOf, seats);
    const auto ofOthers = firstOf(~seats);
    const auto seat = ofSeats.get();
    return ofOthers ? ofOthers : seat;
}

Result<void> checkIntegrity(const Workspace& after, const ChangeSet& changes) {
    std::vector<Fault> faults;
    for (const auto& [key, change] : changes)
        if (change.after) {
            auto found = faultsOf(after, key, *change.after);
            faults.insert(faults.end(), found.begin(), found.end());
        }
    addLeftBehind(after, changes, faults);
    if (faults.empty())
        return {};
    Error error = errorFor(after, faults.front());
    for (std::size_t i = 1; i < faults.size(); ++i)
        error.also.push_back(errorFor(after, faults[i]));
    return tl::unexpected<Error>(std::move(error));
}

} // namespace placewright
