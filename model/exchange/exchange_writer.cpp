// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchange_writer.h"

#include "model/domain/field.h"
#include "model/exchange/json_entity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <functional>

namespace placewright {

namespace {

QByteArray quoted(const QString& text) {
    QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

QByteArray compact(const QJsonValue& value) {
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

class Writer {
public:
    QByteArray document(const Workspace& workspace, const std::optional<Id>& onlyOption) {
        open('{');
        member("format", quoted(QStringLiteral("placewright-exchange")));
        member("version", "1");
        workspaceFields(workspace.info);
        for (Kind kind : {Kind::system, Kind::area, Kind::organisation, Kind::person})
            entities(workspace, kind, Id());
        // Most workspaces weigh nothing.
        if (!workspace.criteria.empty())
            entities(workspace, Kind::criterion, Id());
        if (std::any_of(workspace.scores.begin(), workspace.scores.end(),
                        [&](const auto& score) { return isWanted(score.second, onlyOption); }))
            entities(workspace, Kind::score, Id(), [&](const void* object) {
                return isWanted(*static_cast<const Score*>(object), onlyOption);
            });
        beginMember("options");
        open('[');
        for (const Option* option : inOrder(workspace.options))
            if (!onlyOption || option->id == *onlyOption)
                writeOption(workspace, *option, onlyOption.has_value());
        close(']');
        unknown(workspace.info.extra);
        close('}');
        m_out += '\n';
        return std::move(m_out);
    }

private:
    void workspaceFields(const WorkspaceInfo& info) {
        termFields(info);
        const Field& ownRules = *findField(Kind::workspace, "ownRules");
        if (const Value value = ownRules.get(&info); isRecorded(value))
            writeRecords(ownRules, std::get<Records>(value));
    }

    void termFields(const WorkspaceInfo& info) {
        if (info.title)
            member("title", quoted(*info.title));
        if (info.rulePacks)
            member("rulePacks", list(*info.rulePacks));
        if (!info.localTerms) {
            if (info.terms)
                member("terms", quoted(QString(wordOf(*info.terms))));
            return;
        }
        beginMember("terms");
        open('{');
        for (const LocalTerm& term : *info.localTerms) {
            item();
            m_out += quoted(term.term.value_or(QString())) + ": " + quoted(term.name.value_or(QString()));
        }
        close('}');
        if (info.terms)
            member("termsBase", quoted(QString(wordOf(*info.terms))));
    }

    void writeOption(const Workspace& workspace, Option option, bool alone) {
        if (alone)
            option.basedOn = Id();
        item();
        open('{');
        fields(Kind::option, option, &option);
        for (int i = static_cast<int>(Kind::forum); i < kindCount; ++i)
            if (workspace.size(static_cast<Kind>(i), option.id) > 0)
                entities(workspace, static_cast<Kind>(i), option.id);
        unknown(option.extra);
        close('}');
    }

    static bool isWanted(const Score& score, const std::optional<Id>& onlyOption) {
        return !onlyOption || score.option == *onlyOption;
    }

    void entities(
        const Workspace& workspace, Kind kind, const Id& option, const std::function<bool(const void*)>& isWanted = {}) {
        beginMember(infoOf(kind).plural);
        open('[');
        workspace.forEach(kind, option, [&](const Common& common, const void* object) {
            if (isWanted && !isWanted(object))
                return;
            item();
            open('{');
            fields(kind, common, object);
            unknown(common.extra);
            close('}');
        });
        close(']');
    }

    void fields(Kind kind, const Common& common, const void* object) {
        member("id", quoted(common.id.text()));
        for (const Field& field : fieldsOf(kind)) {
            const Value value = field.get(object);
            if (!isRecorded(value))
                continue;
            if (const auto* records = std::get_if<Records>(&value))
                writeRecords(field, *records);
            else
                member(field.key, scalarOrList(value));
        }
    }

    void writeRecords(const Field& field, const Records& records) {
        beginMember(field.key);
        open('[');
        for (const Record& record : records) {
            item();
            QByteArray line;
            const auto append = [&](const QByteArray& key, const QByteArray& value) {
                line += (line.isEmpty() ? "{ " : ", ") + key + ": " + value;
            };
            for (std::size_t i = 0; i < field.record.size(); ++i)
                if (isRecorded(record.values[i]))
                    append('"' + QByteArray(field.record[i].key) + '"', scalarOrList(record.values[i]));
            forEachUnknown(record.extra, append);
            m_out += line.isEmpty() ? QByteArray("{}") : line + " }";
        }
        close(']');
    }

    static QByteArray scalarOrList(const Value& value) {
        if (const auto* items = std::get_if<QStringList>(&value))
            return list(*items);
        if (const auto* flag = std::get_if<bool>(&value))
            return *flag ? "true" : "false";
        if (const auto* whole = std::get_if<qint64>(&value))
            return QByteArray::number(*whole);
        if (const auto* real = std::get_if<double>(&value))
            return QLocale::c().toString(*real, 'g', QLocale::FloatingPointShortest).toLatin1();
        return quoted(textOf(value));
    }

    static QByteArray list(const QStringList& items) {
        QByteArray out;
        for (const QString& item : items)
            out += (out.isEmpty() ? "" : ", ") + quoted(item);
        return '[' + out + ']';
    }

    template <class Append>
    static void forEachUnknown(const QString& extra, const Append& append) {
        const QJsonObject object = QJsonDocument::fromJson(extra.toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            append(quoted(it.key()), compact(it.value()));
    }

    void unknown(const QString& extra) {
        if (extra.isEmpty())
            return;
        forEachUnknown(extra, [&](const QByteArray& key, const QByteArray& value) {
            item();
            m_out += key + ": " + value;
        });
    }

    void open(char bracket) {
        m_out += bracket;
        m_first = true;
        ++m_depth;
    }

    void close(char bracket) {
        --m_depth;
        if (!m_first)
            newLine();
        m_out += bracket;
        m_first = false;
    }

    void item() {
        if (!m_first)
            m_out += ',';
        m_first = false;
        newLine();
    }

    void newLine() { m_out += '\n' + QByteArray(2 * m_depth, ' '); }

    void beginMember(const QByteArray& key) {
        item();
        m_out += '"' + key + "\": ";
    }

    void member(const QByteArray& key, const QByteArray& value) {
        beginMember(key);
        m_out += value;
    }

    QByteArray m_out;
    bool m_first = true;
    qsizetype m_depth = 0;
};

} // namespace

QByteArray writeExchange(const Workspace& workspace, const std::optional<Id>& onlyOption) {
    return Writer().document(workspace, onlyOption);
}

} // namespace placewright
