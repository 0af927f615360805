// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchange_reader.h"

#include "model/base/in_parallel.h"
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

QJsonArray arrayAt(const QJsonObject& parent, const QString& key, const JsonPath& path, std::vector<JsonFault>& faults) {
    const QJsonValue value = parent.value(key);
    if (!value.isUndefined() && !value.isArray())
        faults.push_back(
            {path.text(), QCoreApplication::translate("ExchangeFault", "a list is wanted, in square brackets")});
    return value.toArray();
}

JsonFault duplicateAt(const JsonPath& path, const Id& id) {
    return {path.textOf(u"id"),
            QCoreApplication::translate("ExchangeFault", "the id “%1” is used more than once").arg(id.text())};
}

JsonFault noObjectAt(const JsonPath& path) {
    return {path.text(), QCoreApplication::translate("ExchangeFault", "an object is wanted, in braces")};
}

/// Reads what is shared, or what one option holds, into a workspace. The rank of an entity says where in its list it stood.
class ArraysReader {
public:
    /// `taken` are the ids that what is read here could be confused with.
    explicit ArraysReader(const QSet<QString>& taken) : m_taken(taken) {}

    void read(const QJsonObject& parent, Kind kind, const Id& option, const JsonPath& path) {
        const char* key = infoOf(kind).plural;
        const JsonPath arrayPath(path, key);
        const QJsonArray array = arrayAt(parent, QString::fromLatin1(key), arrayPath, faults);
        Rank rank = 0;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const JsonPath itemPath(arrayPath, i);
            const QJsonValue item = array.at(i);
            if (!item.isObject()) {
                faults.push_back(noObjectAt(itemPath));
                continue;
            }
            Entity entity = entityFromJson(kind, item.toObject(), itemPath, {}, faults, unknown);
            common(entity).rank = rank += rankGap;
            const Id id = common(entity).id;
            const qsizetype before = ids.size();
            ids.insert(id.text());
            if (ids.size() == before || m_taken.contains(id.text()))
                faults.push_back(duplicateAt(itemPath, id));
            workspace.put(keyOf(kind, option, id), std::move(entity));
        }
    }

    Workspace workspace;
    std::vector<JsonFault> faults;
    QStringList unknown;
    QSet<QString> ids;

private:
    const QSet<QString>& m_taken;
};

/// One entry of `options` with all it holds.
struct ReadOption {
    explicit ReadOption(const QSet<QString>& shared) : content(shared) {}

    void read(const QJsonObject& object, qsizetype index) {
        static const QStringList arrays = [] {
            QStringList keys;
            for (int i = static_cast<int>(Kind::forum); i < kindCount; ++i)
                keys.append(QString::fromLatin1(infoOf(static_cast<Kind>(i)).plural));
            return keys;
        }();
        const JsonPath root;
        const JsonPath all(root, optionsKey);
        const JsonPath path(all, index);
        option = std::get<Option>(
            entityFromJson(Kind::option, object, path, arrays, content.faults, content.unknown));
        for (int kind = static_cast<int>(Kind::forum); kind < kindCount; ++kind)
            content.read(object, static_cast<Kind>(kind), option.id, path);
    }

    static constexpr const char* optionsKey = "options";
    Option option;
    ArraysReader content;
};

class DocumentReader {
public:
    Result<Imported> read(const QJsonObject& root) {
        if (auto fault = checkFormat(root); !fault)
            return tl::unexpected<Error>(fault.error());
        readWorkspace(root);
        readShared(root);
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
        Entity entity = entityFromJson(Kind::workspace, root, JsonPath(), handledHere, m_faults, m_unknown);
        m_workspace.info = std::get<WorkspaceInfo>(std::move(entity));
        m_workspace.info.id = workspaceKey().id;
        readTerms(root);
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

    void readShared(const QJsonObject& root) {
        static const QSet<QString> none;
        ArraysReader shared(none);
        shared.workspace = std::move(m_workspace);
        for (Kind kind : {Kind::system, Kind::area, Kind::organisation, Kind::person, Kind::criterion, Kind::score})
            shared.read(root, kind, Id(), JsonPath());
        m_workspace = std::move(shared.workspace);
        m_shared = std::move(shared.ids);
        add(shared);
    }

    /// Options have nothing to do with each other until references are looked at, so they are read at the same time.
    void readOptions(const QJsonObject& root) {
        const JsonPath top;
        const JsonPath path(top, ReadOption::optionsKey);
        const QJsonArray array = arrayAt(root, QString::fromLatin1(ReadOption::optionsKey), path, m_faults);
        std::vector<ReadOption> read(static_cast<std::size_t>(array.size()), ReadOption(m_shared));
        inParallel(read.size(), [&](std::size_t i) {
            if (const QJsonValue item = array.at(static_cast<qsizetype>(i)); item.isObject())
                read[i].read(item.toObject(), static_cast<qsizetype>(i));
        });
        Rank rank = 0;
        for (std::size_t i = 0; i < read.size(); ++i) {
            const JsonPath itemPath(path, static_cast<qsizetype>(i));
            if (!array.at(static_cast<qsizetype>(i)).isObject()) {
                m_faults.push_back(noObjectAt(itemPath));
                continue;
            }
            Option& option = read[i].option;
            option.rank = rank += rankGap;
            if (m_workspace.options.contains(option.id))
                m_faults.push_back(duplicateAt(itemPath, option.id));
            add(read[i].content);
            m_workspace.contents.merge(read[i].content.workspace.contents);
            m_workspace.options.insert_or_assign(option.id, std::move(option));
        }
    }

    void add(ArraysReader& read) {
        std::move(read.faults.begin(), read.faults.end(), std::back_inserter(m_faults));
        m_unknown.append(std::move(read.unknown));
    }

    void checkReferences() {
        const auto addFaults = [&](const EntityKey& key, const Entity& entity) {
            for (const Fault& fault : faultsOf(m_workspace, key, entity))
                m_faults.push_back({pathOf(key, entity) + fault.field, fault.what});
        };
        addFaults(workspaceKey(), m_workspace.info);
        // Fields were looked at as they were read. All faults are named only where there is one, as that takes longer.
        if (m_faults.empty() && !firstLooseEnd(m_workspace))
            return;
        m_faults.clear();
        m_workspace.forEach(addFaults);
    }

    QString pathOf(const EntityKey& key, const Entity& entity) const {
        if (key.kind == Kind::workspace)
            return {};
        const auto index = [](Rank rank) { return QStringLiteral("[%1].").arg(rank / rankGap - 1); };
        const QString path = QString::fromLatin1(infoOf(key.kind).plural) + index(common(entity).rank);
        return isShared(key.kind) ? path
                                  : QString::fromLatin1(ReadOption::optionsKey) +
                                        index(m_workspace.options.at(key.option).rank) + path;
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
    QSet<QString> m_shared; ///< The ids of what all options share.
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
