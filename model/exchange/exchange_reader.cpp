// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchange_reader.h"

#include "model/change/integrity.h"
#include "model/exchange/json_entity.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace placewright {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;
constexpr std::size_t mostFaultsNamed = 200;

QString lineAndColumn(const QByteArray& json, qsizetype offset) {
    const QByteArrayView before = QByteArrayView(json).first(std::min(offset, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return QCoreApplication::translate("ExchangeFault", "line %1, column %2").arg(line).arg(column);
}

class DocumentReader {
public:
    Result<Imported> read(const QJsonObject& root) {
        if (auto fault = checkFormat(root); !fault)
            return tl::unexpected<Error>(fault.error());
        readWorkspace(root);
        for (Kind kind : {Kind::system, Kind::area, Kind::organisation, Kind::person, Kind::criterion, Kind::score})
            readArray(root, kind, Id(), QString());
        readOptions(root);
        if (m_faults.empty())
            checkReferences();
        if (!m_faults.empty())
            return tl::unexpected<Error>(asError());
        Imported imported{std::move(m_workspace), {}};
        for (const QString& key : m_unknown)
            imported.notes.append(
                QCoreApplication::translate("ExchangeFault", "%1: unknown key, kept as it is").arg(key));
        return imported;
    }

private:
    static Result<void> checkFormat(const QJsonObject& root) {
        if (root.value(u"format").toString() != QStringLiteral("placewright-exchange"))
            return failure(
                QCoreApplication::translate("ExchangeFault", "this is JSON, but not a Placewright exchange document"),
                QStringLiteral("format"),
                QCoreApplication::translate("ExchangeFault", "It must say \"format\": \"placewright-exchange\""));
        const QJsonValue version = root.value(u"version");
        if (!version.isDouble() || version.toDouble() != 1.0)
            return failure(
                version.toDouble() > 1
                    ? QCoreApplication::translate("ExchangeFault",
                                                  "the document is of a newer version than this program reads")
                    : QCoreApplication::translate("ExchangeFault", "the version of the document is missing or unknown"),
                QStringLiteral("version"),
                QCoreApplication::translate("ExchangeFault", "This program reads version 1"));
        return {};
    }

    void readWorkspace(const QJsonObject& root) {
        static const QStringList handledHere{QStringLiteral("format"),        QStringLiteral("version"),
                                             QStringLiteral("systems"),       QStringLiteral("areas"),
                                             QStringLiteral("organisations"), QStringLiteral("people"),
                                             QStringLiteral("criteria"),      QStringLiteral("scores"),
                                             QStringLiteral("options"),       QStringLiteral("terms"),
                                             QStringLiteral("termsBase"),     QStringLiteral("localTerms")};
        Entity entity = entityFromJson(Kind::workspace, root, QString(), handledHere, m_faults, m_unknown);
        m_workspace.info = std::get<WorkspaceInfo>(std::move(entity));
        m_workspace.info.id = workspaceKey().id;
        readTerms(root);
        for (QString& path : m_unknown)
            path.remove(0, path.startsWith(u'.') ? 1 : 0);
        for (JsonFault& fault : m_faults)
            fault.path.remove(0, fault.path.startsWith(u'.') ? 1 : 0);
    }

    void readTerms(const QJsonObject& root) {
        const QJsonValue terms = root.value(u"terms");
        if (terms.isString()) {
            readTermsWord(terms.toString(), QStringLiteral("terms"));
        } else if (terms.isObject()) {
            m_workspace.info.localTerms.emplace();
            const QJsonObject names = terms.toObject();
            for (auto it = names.begin(); it != names.end(); ++it) {
                if (!it.value().isString())
                    m_faults.push_back({QStringLiteral("terms.") + it.key(),
                                        QCoreApplication::translate("ExchangeFault", "text is wanted")});
                m_workspace.info.localTerms->push_back({it.key(), it.value().toString(), {}});
            }
            if (root.contains(u"termsBase"))
                readTermsWord(root.value(u"termsBase").toString(), QStringLiteral("termsBase"));
        } else if (!terms.isUndefined() && !terms.isNull()) {
            m_faults.push_back(
                {QStringLiteral("terms"),
                 QCoreApplication::translate("ExchangeFault",
                                             "“white-paper”, “enacted” or an object of local names is wanted")});
        }
    }

    void readTermsWord(const QString& word, const QString& path) {
        m_workspace.info.terms = fromWord<Terms>(word);
        if (!m_workspace.info.terms)
            m_faults.push_back(
                {path, QCoreApplication::translate("ExchangeFault",
                                                   "“%1” is not a known word; it must be “white-paper” or “enacted”")
                           .arg(word)});
    }

    void readOptions(const QJsonObject& root) {
        static const QStringList arrays = [] {
            QStringList keys;
            for (int i = static_cast<int>(Kind::forum); i < kindCount; ++i)
                keys.append(QString::fromLatin1(infoOf(static_cast<Kind>(i)).plural));
            return keys;
        }();
        const QJsonArray options = arrayAt(root, QStringLiteral("options"), QStringLiteral("options"));
        Rank rank = 0;
        for (qsizetype i = 0; i < options.size(); ++i) {
            const QString path = QStringLiteral("options[%1]").arg(i);
            if (!options.at(i).isObject()) {
                m_faults.push_back(
                    {path, QCoreApplication::translate("ExchangeFault", "an object is wanted, in braces")});
                continue;
            }
            const QJsonObject object = options.at(i).toObject();
            Entity option = entityFromJson(Kind::option, object, path, arrays, m_faults, m_unknown);
            common(option).rank = rank += rankGap;
            const Id id = common(option).id;
            if (m_workspace.options.contains(id))
                m_faults.push_back({path + QStringLiteral(".id"), duplicate(id)});
            add(keyOf(Kind::option, {}, id), std::move(option), path);
            for (int kind = static_cast<int>(Kind::forum); kind < kindCount; ++kind)
                readArray(object, static_cast<Kind>(kind), id, path + u'.');
        }
    }

    void readArray(const QJsonObject& parent, Kind kind, const Id& option, const QString& prefix) {
        const QString key = QString::fromLatin1(infoOf(kind).plural);
        const QJsonArray array = arrayAt(parent, key, prefix + key);
        Rank rank = 0;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = QStringLiteral("%1%2[%3]").arg(prefix, key).arg(i);
            if (!array.at(i).isObject()) {
                m_faults.push_back(
                    {path, QCoreApplication::translate("ExchangeFault", "an object is wanted, in braces")});
                continue;
            }
            Entity entity = entityFromJson(kind, array.at(i).toObject(), path, {}, m_faults, m_unknown);
            common(entity).rank = rank += rankGap;
            const Id id = common(entity).id;
            if (m_workspace.locate(option, id))
                m_faults.push_back({path + QStringLiteral(".id"), duplicate(id)});
            add(keyOf(kind, option, id), std::move(entity), path);
        }
    }

    QJsonArray arrayAt(const QJsonObject& parent, const QString& key, const QString& path) {
        const QJsonValue value = parent.value(key);
        if (!value.isUndefined() && !value.isArray())
            m_faults.push_back(
                {path, QCoreApplication::translate("ExchangeFault", "a list is wanted, in square brackets")});
        return value.toArray();
    }

    static QString duplicate(const Id& id) {
        return QCoreApplication::translate("ExchangeFault", "the id “%1” is used more than once").arg(id.text());
    }

    void add(const EntityKey& key, Entity entity, const QString& path) {
        m_paths.emplace(key, path);
        m_workspace.put(key, std::move(entity));
    }

    void checkReferences() {
        m_workspace.forEach([&](const EntityKey& key, const Entity& entity) {
            for (const Fault& fault : faultsOf(m_workspace, key, entity)) {
                const auto path = m_paths.find(key);
                m_faults.push_back(
                    {path == m_paths.end() ? fault.field : path->second + u'.' + fault.field, fault.what});
            }
        });
    }

    Error asError() const {
        Error error{m_faults.front().what, m_faults.front().path, {}, {}};
        for (std::size_t i = 1; i < std::min(m_faults.size(), mostFaultsNamed); ++i)
            error.also.push_back(Error{m_faults[i].what, m_faults[i].path, {}, {}});
        if (m_faults.size() > mostFaultsNamed)
            error.also.push_back(Error{QCoreApplication::translate("ExchangeFault", "and %1 further faults")
                                           .arg(m_faults.size() - mostFaultsNamed),
                                       {},
                                       {},
                                       {}});
        return error;
    }

    Workspace m_workspace;
    std::map<EntityKey, QString> m_paths;
    std::vector<JsonFault> m_faults;
    QStringList m_unknown;
};

} // namespace

Result<Imported> readExchange(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(QCoreApplication::translate("ExchangeFault", "this is not JSON (%1)").arg(fault.errorString()),
                       lineAndColumn(json, fault.offset),
                       QCoreApplication::translate(
                           "ExchangeFault", "An exchange document is JSON in UTF-8; it may have been cut short"));
    if (!document.isObject())
        return failure(QCoreApplication::translate("ExchangeFault", "an object is wanted, in braces"),
                       QStringLiteral("$"));
    return DocumentReader().read(document.object());
}

Result<Imported> readExchangeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QCoreApplication::translate("ExchangeFault", "the file can't be read (%1)").arg(file.errorString()), path);
    if (file.size() > largestFile)
        return failure(QCoreApplication::translate("ExchangeFault",
                                                   "the file is larger than 256 MB, which no exchange document is"),
                       path);
    auto imported = readExchange(file.readAll());
    if (!imported) {
        Error error = std::move(imported.error());
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
        for (Error& further : error.also)
            further.where = path + QStringLiteral(": ") + further.where;
        return tl::unexpected<Error>(std::move(error));
    }
    return imported;
}

} // namespace placewright
