// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sound_design.h"

#include "model/exchange/exchange_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace placewright::test {

namespace {

const QString folder = QStringLiteral(PLACEWRIGHT_RULE_TESTS);

void setFields(QJsonArray& entities, const QJsonObject& set, QStringList& done)
{
    for (qsizetype i = 0; i < entities.size(); ++i) {
        QJsonObject entity = entities.at(i).toObject();
        const QString id = entity.value(u"id").toString();
        if (!set.contains(id))
            continue;
        const QJsonObject fields = set.value(id).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (field.value().isNull())
                entity.remove(field.key());
            else
                entity.insert(field.key(), field.value());
        }
        entities.replace(i, entity);
        done << id;
    }
}

void removeEntities(QJsonArray& entities, const QStringList& ids, QStringList& done)
{
    for (qsizetype i = entities.size() - 1; i >= 0; --i) {
        const QString id = entities.at(i).toObject().value(u"id").toString();
        if (ids.contains(id)) {
            entities.removeAt(i);
            done << id;
        }
    }
}

/// What is said of an entity goes with it, as when a person removes it.
void removeDeclarations(QJsonObject& content, const QStringList& removed)
{
    QJsonArray declarations = content.value(u"declarations").toArray();
    for (qsizetype i = declarations.size() - 1; i >= 0; --i)
        if (removed.contains(declarations.at(i).toObject().value(u"subject").toString()))
            declarations.removeAt(i);
    content.insert(QStringLiteral("declarations"), declarations);
}

/// Applies an edit to all arrays of an object, which is the document or its option.
void editArrays(QJsonObject& object, const QJsonObject& edit, QStringList& done)
{
    const QStringList removed = edit.value(u"remove").toVariant().toStringList();
    for (const QString& key : object.keys()) {
        if (key == u"options" || !object.value(key).isArray())
            continue;
        QJsonArray entities = object.value(key).toArray();
        removeEntities(entities, removed, done);
        setFields(entities, edit.value(u"set").toObject(), done);
        object.insert(key, entities);
    }
}

QJsonArray without(const QJsonArray& values, const QStringList& ids)
{
    QJsonArray kept;
    for (const QJsonValue& value : values)
        if (!ids.contains(value.isObject() ? value[u"to"].toString() : value.toString()))
            kept.append(value);
    return kept;
}

/// What was removed takes with it its seats, and its name on agreements, approvals, links and engagement routes.
void forget(QJsonObject& content, const QStringList& removed)
{
    for (const QString& kind : content.keys()) {
        if (!content.value(kind).isArray())
            continue;
        QJsonArray kept;
        for (const QJsonValue& value : content.value(kind).toArray()) {
            QJsonObject entity = value.toObject();
            if (kind == u"seats" && removed.contains(entity.value(u"forum").toString()))
                continue;
            for (const QString& list : {QStringLiteral("parties"), QStringLiteral("covers"), QStringLiteral("approvedBy"),
                                        QStringLiteral("links"), QStringLiteral("feedsInto")})
                if (entity.value(list).isArray())
                    entity.insert(list, without(entity.value(list).toArray(), removed));
            kept.append(entity);
        }
        content.insert(kind, kept);
    }
}

void addEntities(QJsonObject& document, QJsonObject& content, const QJsonObject& add)
{
    for (auto kind = add.begin(); kind != add.end(); ++kind) {
        const bool shared = QStringList{QStringLiteral("systems"), QStringLiteral("areas"), QStringLiteral("organisations"),
                                        QStringLiteral("people")}
                                .contains(kind.key());
        QJsonObject& into = shared ? document : content;
        QJsonArray entities = into.value(kind.key()).toArray();
        for (const QJsonValue& entity : kind.value().toArray())
            entities.append(entity);
        into.insert(kind.key(), entities);
    }
}

} // namespace

QJsonObject readJson(const QString& name)
{
    QFile file(folder + u'/' + name);
    INFO("reading " << name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    INFO(fault.errorString().toStdString() << " at " << fault.offset);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject soundDocument(Mode mode)
{
    switch (mode) {
    case Mode::structure:
        return readJson(QStringLiteral("sound-drawn.json"));
    case Mode::attribute:
        return readJson(QStringLiteral("sound-recorded.json"));
    case Mode::declaration:
    case Mode::option:
        break;
    }
    return readJson(QStringLiteral("sound-answered.json"));
}

QJsonObject soundDocument()
{
    static const QJsonObject document = readJson(QStringLiteral("sound.json"));
    return document;
}

QJsonObject edited(QJsonObject document, const QJsonObject& edit)
{
    QJsonObject content = document.value(u"options").toArray().at(0).toObject();
    QStringList done;
    editArrays(document, edit, done);
    editArrays(content, edit, done);
    forget(content, edit.value(u"remove").toVariant().toStringList());
    removeDeclarations(content, edit.value(u"remove").toVariant().toStringList());
    addEntities(document, content, edit.value(u"add").toObject());
    QJsonArray options;
    options.append(content);
    document.insert(QStringLiteral("options"), options);
    // A case that names what isn't there would test nothing.
    for (const QString& id : edit.value(u"set").toObject().keys() + edit.value(u"remove").toVariant().toStringList()) {
        INFO("no entity has the id " << id.toStdString());
        REQUIRE(done.contains(id));
    }
    return document;
}

Workspace workspaceOf(const QJsonObject& document)
{
    auto imported = readExchange(QJsonDocument(document).toJson());
    if (!imported)
        FAIL(imported.error().lines().join(u'\n').toStdString());
    REQUIRE(imported->notes.isEmpty());
    return std::move(imported->workspace);
}

Checker& frameworkChecker()
{
    static Checker checker = [] {
        auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
        REQUIRE(pack);
        std::vector<RulePack> packs;
        packs.push_back(std::move(*pack));
        return Checker(std::move(packs));
    }();
    return checker;
}

} // namespace placewright::test
