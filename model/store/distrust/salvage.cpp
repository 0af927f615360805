// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/distrust/salvage.h"

#include "model/change/integrity.h"
#include "model/store/database.h"
#include "model/store/distrust/lost_schema.h"
#include "model/store/distrust/quotas.h"
#include "model/store/distrust/schema_check.h"
#include "model/store/rows/entity_rows.h"
#include "model/store/schema.h"
#include "model/store/working_copy.h"
#include "model/store/workspace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtEndian>

namespace placewright {

namespace {

constexpr qint64 largestSalvaged = 256LL * 1024 * 1024;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;

tl::unexpected<Error> nothing(const QString& path) {
    return failure(QCoreApplication::translate("Store", "nothing can be read of this file any more"), path,
                   QCoreApplication::translate("Store", "Open an earlier copy of it"));
}

/// A file that was cut short gets empty pages in place of those that are gone, or SQLite would not open it at all.
QByteArray padded(QByteArray bytes) {
    const qint64 pageSize = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    const qint64 pages = qFromBigEndian<quint32>(bytes.constData() + pageCountAt);
    const qint64 wanted = (pageSize == 1 ? 65536 : pageSize) * pages;
    if (wanted > bytes.size() && wanted <= largestSalvaged)
        bytes.append(wanted - bytes.size(), '\0');
    return bytes;
}

/// Options whose own row is lost, but not what they hold.
void nameLostOptions(Workspace& workspace) {
    for (const auto& [id, content] : workspace.contents)
        if (!id.isNull() && !workspace.options.contains(id)) {
            Option option;
            option.id = id;
            option.name = id.text();
            workspace.options.emplace(id, option);
        }
}

/// The value without what refers to nothing.
Value whole(const Workspace& workspace, const Id& option, const Field& field, const Value& value) {
    if (field.type == FieldType::references) {
        QStringList kept;
        if (const auto* ids = std::get_if<QStringList>(&value))
            for (const QString& id : *ids)
                if (resolves(workspace, option, field, Id(id)))
                    kept.append(id);
        return kept;
    }
    const auto* records = std::get_if<Records>(&value);
    if (!records)
        return {};
    Records kept;
    for (const Record& record : *records) {
        bool good = true;
        for (std::size_t i = 0; i < record.values.size() && i < field.record.size(); ++i) {
            const Field& part = field.record[i];
            const QString id = part.type == FieldType::reference ? textOf(record.values[i]) : QString();
            good =
                good && (id.isEmpty() || resolves(workspace, option, part, Id(id))) && !faultIn(part, record.values[i]);
        }
        if (good)
            kept.push_back(record);
    }
    return kept;
}

/// True if the entity can stand once its faulty fields are emptied.
bool mend(const Workspace& workspace, const EntityKey& key, Entity& entity, const std::vector<Fault>& faults) {
    QSet<QString> tried;
    for (const Fault& fault : faults) {
        const QString name = fault.field.section(u'[', 0, 0).section(u'.', 0, 0);
        const Field* field = findField(key.kind, name);
        if (!field || field->type == FieldType::flag)
            return false;
        if (tried.contains(name))
            continue;
        tried.insert(name);
        void* object = address(entity);
        const Value value = whole(workspace, key.option, *field, field->get(object));
        if (field->required && !isRecorded(value))
            return false;
        field->set(object, value);
    }
    return true;
}

/// Takes out what is at fault until nothing is; how many entries went.
int takeOutFaulty(Workspace& workspace) {
    int lost = 0;
    for (bool again = true; again;) {
        std::vector<std::pair<EntityKey, std::optional<Entity>>> changed;
        workspace.forEach([&](const EntityKey& key, const Entity& entity) {
            const auto faults = faultsOf(workspace, key, entity);
            if (faults.empty())
                return;
            Entity mended = entity;
            const bool stays = mend(workspace, key, mended, faults) && !(mended == entity);
            changed.emplace_back(key, stays ? std::optional(std::move(mended)) : std::nullopt);
        });
        again = !changed.empty();
        for (auto& [key, entity] : changed) {
            if (entity)
                workspace.put(key, std::move(*entity));
            else if (key.kind == Kind::workspace)
                workspace.info = WorkspaceInfo();
            else
                workspace.erase(key), ++lost;
        }
        workspace.info.id = workspaceKey().id;
        if (std::all_of(changed.begin(), changed.end(),
                        [](const auto& change) { return change.first.kind == Kind::workspace; }))
            break;
    }
    return lost;
}

Result<Salvaged> salvageImage(const QByteArray& bytes, const QString& path) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    distrustSchema(database);
    const WorkBudget budget(database, bytes.size());
    loadImage(database, "main", bytes, ImageUse::read);
    if (auto inert = refuseActiveSchema(database, path); !inert)
        return tl::unexpected<Error>(inert.error());
    if (auto quota = refuseTooManyRows(database, path); !quota)
        return tl::unexpected<Error>(quota.error());
    Salvaged salvaged;
    const QStringList damaged = readWhatCanBeRead(database, salvaged.workspace);
    nameLostOptions(salvaged.workspace);
    const int lost = takeOutFaulty(salvaged.workspace);
    int kept = -1; // The workspace itself is no entry.
    salvaged.workspace.forEach([&](const EntityKey&, const Entity&) { ++kept; });
    if (kept <= 0)
        return nothing(path);
    salvaged.notes.append(QCoreApplication::translate("Store", "%1 entries could be read").arg(kept));
    if (lost > 0)
        salvaged.notes.append(
            QCoreApplication::translate("Store", "%1 entries were left out because what they need is lost").arg(lost));
    if (!damaged.isEmpty())
        salvaged.notes.append(
            QCoreApplication::translate("Store", "these tables are damaged, and part of them is lost: %1")
                .arg(damaged.join(QStringLiteral(", "))));
    salvaged.notes.append(QCoreApplication::translate("Store", "the history is not kept"));
    return salvaged;
}

/// True if the file says at all which tables it has.
bool listsTables(const QByteArray& bytes) {
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        distrustSchema(database);
        loadImage(database, "main", bytes, ImageUse::read);
        return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() > 0;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

} // namespace

Result<Salvaged> salvageWorkspaceFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSalvaged)
        return nothing(path);
    const QByteArray bytes = file.readAll();
    const auto header = checkWorkspaceHeader(path, bytes);
    // Another program's file says so itself; one that says nothing may be ours with its beginning lost.
    if (!header && looksLikeWorkspaceFile(bytes))
        return tl::unexpected<Error>(header.error());
    return guarded(path, [&]() -> Result<Salvaged> {
        if (header)
            if (const QByteArray image = padded(withoutLog(bytes)); listsTables(image))
                return salvageImage(image, path);
        const auto image = withSchemaMadeAnew(bytes);
        if (!image)
            return header ? nothing(path) : tl::unexpected<Error>(header.error());
        return salvageImage(*image, path);
    });
}

Result<Salvaged> salvageWorkingCopy(const QString& folder) {
    const QString file = QDir(folder).filePath(workingCopyFileName());
    const QTemporaryDir apart;
    const QString copy = apart.filePath(workingCopyFileName());
    if (!apart.isValid() || !QFile::copy(file, copy))
        return nothing(file);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QString log = QStringLiteral("-wal");
    bool logRead = true;
    if (QFile::copy(file + log, copy + log)) {
        QFile::setPermissions(copy + log, QFile::ReadOwner | QFile::WriteOwner);
        try {
            SQLite::Database database(copy.toStdString(), SQLite::OPEN_READWRITE);
            distrustSchema(database);
            database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const SQLite::Exception&) {
            logRead = false;
        }
    }
    auto salvaged = salvageWorkspaceFile(copy);
    if (!salvaged) {
        salvaged.error().where = file;
    } else if (!logRead) {
        salvaged->notes.append(QCoreApplication::translate("Store", "the last changes are lost"));
    }
    return salvaged;
}

} // namespace placewright
