// SPDX-License-Identifier: GPL-3.0-or-later
// Imports what the fuzzer makes of exchange documents. Half of the inputs are changed as bytes, half as JSON, where
// keys and words come from the field tables.
#include "model/change/integrity.h"
#include "model/exchange/exchange_reader.h"
#include "model/exchange/exchange_writer.h"
#include "tests/fuzz/chances.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstring>
#include <vector>

using namespace placewright;
using namespace placewright::fuzz;

namespace {

/// Every key and every word that a document may hold.
const std::vector<QString>& vocabulary() {
    static const std::vector<QString> words = [] {
        std::vector<QString> all{QStringLiteral("id"), QStringLiteral("format"), QStringLiteral("extra")};
        const auto add = [&](const Field& field) {
            all.push_back(QString::fromLatin1(field.key));
            for (const char* word : field.words)
                all.push_back(QString::fromLatin1(word));
        };
        for (int i = 0; i < kindCount; ++i) {
            all.push_back(QString::fromLatin1(infoOf(static_cast<Kind>(i)).plural));
            for (const Field& field : fieldsOf(static_cast<Kind>(i))) {
                add(field);
                for (const Field& part : field.record)
                    add(part);
            }
        }
        return all;
    }();
    return words;
}

QJsonValue anyValue(Chances& chances, const QJsonValue& before) {
    static const std::array<double, 8> numbers{0, -1, 1.5, 1e300, 9007199254740993.0, 9.3e18, -9.3e18, 2147483648.0};
    switch (chances.below(8)) {
    case 0:
        return QJsonValue();
    case 1:
        return chances.of(numbers);
    case 2:
        return chances.oneIn(2);
    case 3:
        return QJsonArray{before, before};
    case 4:
        return QJsonObject{{chances.of(vocabulary()), before}};
    case 5:
        return before.toString() + chances.of(vocabulary());
    default:
        return chances.of(vocabulary());
    }
}

/// One thing somewhere below is changed, doubled or dropped.
QJsonValue changed(const QJsonValue& value, Chances& chances) {
    if (value.isObject() && !value.toObject().isEmpty() && !chances.oneIn(6)) {
        QJsonObject object = value.toObject();
        const QString key = chances.of(object.keys());
        if (chances.oneIn(6))
            object.insert(chances.of(vocabulary()), object.value(key));
        else if (chances.oneIn(6))
            object.remove(key);
        else
            object.insert(key, changed(object.value(key), chances));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && !chances.oneIn(6)) {
        QJsonArray array = value.toArray();
        const auto at = static_cast<qsizetype>(chances.below(static_cast<std::size_t>(array.size())));
        if (chances.oneIn(6))
            array.append(array.at(at));
        else if (chances.oneIn(6))
            array.removeAt(at);
        else
            array.replace(at, changed(array.at(at), chances));
        return array;
    }
    return anyValue(chances, value);
}

} // namespace

extern "C" std::size_t
LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
    Chances chances(seed);
    if (chances.oneIn(2)) {
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
        if (document.isObject()) {
            const QByteArray made = QJsonDocument(changed(document.object(), chances).toObject()).toJson();
            if (static_cast<std::size_t>(made.size()) <= maxSize) {
                std::memcpy(data, made.constData(), static_cast<std::size_t>(made.size()));
                return static_cast<std::size_t>(made.size());
            }
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto imported = readExchange(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!imported) {
        must(!imported.error().sentence().isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const Workspace& workspace = imported->workspace;
    workspace.forEach([&](const EntityKey& key, const Entity& entity) {
        must(faultsOf(workspace, key, entity).empty(), "nothing that was imported is at fault");
    });
    const QByteArray written = writeExchange(workspace);
    const auto again = readExchange(written);
    must(again.has_value(), "what is written can be imported");
    must(writeExchange(again->workspace) == written, "writing again gives the same bytes");
    return 0;
}
