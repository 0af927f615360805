// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include <QCoreApplication>

namespace placewright {

namespace {

Result<QString> checkedName(const QString& name) {
    QString plain = name.simplified();
    if (plain.isEmpty())
        return failure(QCoreApplication::translate("Document", "a version needs a name"), {},
                       QCoreApplication::translate("Document", "Say what it is, such as “before the board meeting”"));
    return plain;
}

} // namespace

Result<void> Document::changeVersions(const std::function<void(SQLite::Database&)>& work) {
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    std::vector<NamedVersion> versions;
    const auto changed = m_copy->changeVersions([&](SQLite::Database& database) {
        work(database);
        versions = readVersions(database);
    });
    if (!changed)
        return changed;
    m_versions = std::move(versions);
    m_versionsChanged = true;
    Q_EMIT stateChanged();
    return {};
}

Result<void> Document::addVersion(const QString& name) {
    const auto plain = checkedName(name);
    if (!plain)
        return tl::unexpected<Error>(plain.error());
    return changeVersions([&](SQLite::Database& database) {
        placewright::addVersion(database, {0, *plain, QDateTime::currentDateTimeUtc(), m_journal.head}, m_workspace);
    });
}

Result<void> Document::renameVersion(qint64 id, const QString& name) {
    const auto plain = checkedName(name);
    if (!plain)
        return tl::unexpected<Error>(plain.error());
    return changeVersions([&](SQLite::Database& database) { placewright::renameVersion(database, id, *plain); });
}

Result<void> Document::removeVersion(qint64 id) {
    return changeVersions([&](SQLite::Database& database) { placewright::removeVersion(database, id); });
}

Result<void> Document::takeVersionsOf(const StoredWorkspace& other) {
    std::vector<std::pair<NamedVersion, Workspace>> coming;
    for (const NamedVersion& version : other.versions) {
        const bool here = std::any_of(m_versions.begin(), m_versions.end(), [&](const NamedVersion& own) {
            return own.name == version.name && own.at == version.at;
        });
        if (here)
            continue;
        auto content = versionContentIn(other.bytes, version.id);
        if (!content)
            return tl::unexpected<Error>(content.error());
        coming.emplace_back(version, std::move(*content));
    }
    if (coming.empty())
        return {};
    return changeVersions([&](SQLite::Database& database) {
        for (const auto& [version, content] : coming)
            placewright::addVersion(database, {0, version.name, version.at, 0}, content);
    });
}

Result<Workspace> Document::contentOf(const NamedVersion& version) {
    if (auto copy = ensureWorkingCopy(); !copy)
        return tl::unexpected<Error>(copy.error());
    return m_copy->contentOfVersion(version.id);
}

Result<Edit> Document::returnTo(const NamedVersion& version) {
    const auto content = contentOf(version);
    if (!content)
        return tl::unexpected<Error>(content.error());
    return Edit{{QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Went back to the version “%1”")), {version.name}},
                difference(m_workspace, *content)};
}

} // namespace placewright
