// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/function_catalogue.h"

#include "model/base/capitalised.h"
#include "model/base/id.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace placewright {

namespace {

constexpr auto resource = ":/placewright/catalogue/functions.json";

struct FunctionCatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

QStringList words(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& word : value.toArray())
        list.append(word.toString());
    return list;
}

CatalogueFunction functionFrom(const QJsonObject& object)
{
    const QJsonObject basis = object[QLatin1String("basis")].toObject();
    const auto text = [&](const char* key) { return object[QLatin1String(key)].toString(); };
    return {text("id"),
            text("name"),
            text("subject"),
            text("accountable"),
            text("accountableText"),
            text("origin"),
            words(object[QLatin1String("levels")]),
            words(object[QLatin1String("instruments")]),
            basis[QLatin1String("document")].toString(),
            basis[QLatin1String("section")].toString()};
}

} // namespace

const CatalogueFunction* FunctionCatalogue::find(const QString& id) const
{
    const auto found = std::find_if(functions.begin(), functions.end(), [&](const auto& f) { return f.id == id; });
    return found == functions.end() ? nullptr : &*found;
}

std::size_t FunctionCatalogue::subjectOrder(const QString& id) const
{
    const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const auto& s) { return s.id == id; });
    return static_cast<std::size_t>(found - subjects.begin());
}

QString FunctionCatalogue::subjectName(const QString& id) const
{
    if (const std::size_t order = subjectOrder(id); order < subjects.size())
        return subjects[order].name;
    QString name = id;
    name.replace(u'-', u' ');
    return capitalised(name);
}

Result<FunctionCatalogue> readFunctionCatalogue(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(FunctionCatalogueText::tr("The catalogue of functions is not JSON: %1").arg(fault.errorString()));
    if (root[QLatin1String("format")].toString() != QLatin1String("placewright-function-catalogue")
        || root[QLatin1String("version")].toInt() != 1)
        return failure(FunctionCatalogueText::tr("This is not a catalogue of functions of version 1"));
    FunctionCatalogue catalogue;
    for (const QJsonValue& value : root[QLatin1String("subjects")].toArray())
        catalogue.subjects.push_back(
            {value[QLatin1String("id")].toString(), value[QLatin1String("name")].toString()});
    for (const QJsonValue& value : root[QLatin1String("functions")].toArray()) {
        CatalogueFunction function = functionFrom(value.toObject());
        if (!Id::isWellFormed(function.id) || function.name.isEmpty())
            return failure(FunctionCatalogueText::tr("A function has no id or no name"), QStringLiteral("functions[%1]").arg(catalogue.functions.size()));
        if (catalogue.find(function.id))
            return failure(FunctionCatalogueText::tr("Two functions have the id “%1”").arg(function.id));
        catalogue.functions.push_back(std::move(function));
    }
    return catalogue;
}

const FunctionCatalogue& shippedCatalogue()
{
    static const FunctionCatalogue catalogue = [] {
        QFile file(QString::fromLatin1(resource));
        if (!file.open(QIODevice::ReadOnly)) {
            qCritical("This program was built without its catalogue of functions (%s).", resource);
            return FunctionCatalogue{};
        }
        auto read = readFunctionCatalogue(file.readAll());
        if (!read) {
            qCritical("%s", qUtf8Printable(read.error().sentence()));
            return FunctionCatalogue{};
        }
        return std::move(*read);
    }();
    return catalogue;
}

const std::vector<CatalogueFunction>& functionCatalogue()
{
    return shippedCatalogue().functions;
}

} // namespace placewright
