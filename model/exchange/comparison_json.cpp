// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/comparison_json.h"

#include "model/exchange/json_entity.h"
#include "model/options/comparison_words.h"
#include "model/rules/output/json_writer.h"

namespace placewright {

namespace {

void writeField(JsonWriter& json, const Field& field, const Change& change) {
    const auto valueOf = [&](const std::optional<Entity>& side) {
        return side ? jsonOf(field, field.get(address(*side))) : QJsonValue();
    };
    json.item();
    json.open('{');
    json.member("field", QString::fromLatin1(field.key));
    json.member("before", valueOf(change.before));
    json.member("after", valueOf(change.after));
    json.close('}');
}

void writeChange(JsonWriter& json, const OptionChange& change, const Change& raw) {
    json.item();
    json.open('{');
    json.member("kind", QString::fromLatin1(infoOf(change.key.kind).singular));
    json.member("id", change.key.id.text());
    json.member("name", change.name);
    json.member("change", QString(wordOf(change.what)));
    json.member("layout", QJsonValue(change.isLayout));
    json.key("fields");
    json.open('[');
    for (const Field& field : fieldsOf(change.key.kind)) {
        const auto held = [&](const std::optional<Entity>& side) { return side ? field.get(address(*side)) : Value(); };
        if (held(raw.before) != held(raw.after))
            writeField(json, field, raw);
    }
    json.close(']');
    json.close('}');
}

void writeGroup(JsonWriter& json, const Comparison& comparison, const ChangeGroup& group) {
    json.item();
    json.open('{');
    json.key("subject");
    if (group.body.isNull()) {
        json.raw("null");
    } else {
        json.open('{');
        json.member("kind", QString::fromLatin1(infoOf(group.kind).singular));
        json.member("id", group.body.text());
        json.member("name", group.name);
        json.close('}');
    }
    json.member("summary", group.summary);
    json.key("changes");
    json.open('[');
    for (const std::size_t i : group.changes)
        writeChange(json, comparison.changes[i], *comparison.difference.find(comparison.changes[i].key));
    json.close(']');
    json.close('}');
}

void writeComparison(JsonWriter& json, const Comparison& comparison) {
    json.item();
    json.open('{');
    json.member("from", comparison.from.text());
    json.member("to", comparison.to.text());
    json.key("counts");
    json.open('{');
    for (const Difference what : allDifferences)
        json.member(wordOf(what).latin1(), comparison.count(what));
    json.member("layout", comparison.layoutCount());
    json.close('}');
    json.key("groups");
    json.open('[');
    for (const ChangeGroup& group : comparison.groups)
        writeGroup(json, comparison, group);
    json.close(']');
    json.close('}');
}

} // namespace

QByteArray comparisonJson(const Workspace& workspace, const std::vector<Comparison>& comparisons) {
    JsonWriter json;
    json.open('{');
    json.key("options");
    json.open('[');
    std::vector<Id> named;
    for (const Comparison& comparison : comparisons)
        for (const Id& option : {comparison.from, comparison.to})
            if (std::find(named.begin(), named.end(), option) == named.end())
                named.push_back(option);
    for (const Id& option : named) {
        json.item();
        json.open('{');
        json.member("id", option.text());
        json.member("name", optionName(workspace, option));
        json.close('}');
    }
    json.close(']');
    json.key("comparisons");
    json.open('[');
    for (const Comparison& comparison : comparisons)
        writeComparison(json, comparison);
    json.close(']');
    json.close('}');
    return json.take();
}

} // namespace placewright
