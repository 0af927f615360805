// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/change_json.h"

#include "model/exchange/json_entity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace placewright {

namespace {

const QString rankKey = QStringLiteral("$rank");

QJsonValue side(const std::optional<Entity>& entity) {
    if (!entity)
        return QJsonValue();
    QJsonObject object = jsonOf(*entity);
    object.insert(rankKey, common(*entity).rank);
    return object;
}

std::optional<Entity> entityOf(Kind kind, const QJsonValue& json, std::vector<JsonFault>& faults) {
    if (!json.isObject())
        return std::nullopt;
    QStringList unknown;
    const QJsonObject object = json.toObject();
    Entity entity = entityFromJson(kind, object, JsonPath(), {rankKey}, faults, unknown);
    common(entity).rank = object.value(rankKey).toInteger();
    if (kind == Kind::workspace)
        common(entity).id = workspaceKey().id;
    return entity;
}

} // namespace

QByteArray changesToJson(const ChangeSet& changes) {
    QJsonArray array;
    for (const auto& [key, change] : changes) {
        QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(infoOf(key.kind).singular)}};
        if (!key.option.isNull())
            object.insert(QStringLiteral("option"), key.option.text());
        if (change.before)
            object.insert(QStringLiteral("before"), side(change.before));
        if (change.after)
            object.insert(QStringLiteral("after"), side(change.after));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<ChangeSet> changesFromJson(const QByteArray& json) {
    const auto unreadable = [] {
        return failure(QCoreApplication::translate("Store", "this step of the history can't be read"));
    };
    ChangeSet changes;
    std::vector<JsonFault> faults;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return unreadable();
    for (const QJsonValue value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto kind = kindOfSingular(object.value(u"kind").toString());
        if (!kind)
            return unreadable();
        const Id option(object.value(u"option").toString());
        auto before = entityOf(*kind, object.value(u"before"), faults);
        auto after = entityOf(*kind, object.value(u"after"), faults);
        if (before && after)
            changes.change(std::move(*before), std::move(*after), option);
        else if (after)
            changes.add(std::move(*after), option);
        else if (before)
            changes.remove(std::move(*before), option);
    }
    if (!faults.empty())
        return unreadable();
    return changes;
}

} // namespace placewright
