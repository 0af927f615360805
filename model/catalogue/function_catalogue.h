// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace placewright {

/// A group of functions, and of rows on the functions and decisions map.
struct CatalogueSubject
{
    QString id;
    QString name;
};

/// A function that a system may have to place: what the framework says of it, before anybody decided anything.
struct CatalogueFunction
{
    QString id;
    QString name;
    QString subject;         ///< Id of a `CatalogueSubject`.
    QString accountable;     ///< `nhs-body`, `partnership`, `nhs-england`, `local-authority`, `provider`, `shared` ...
    QString accountableText; ///< The same in words.
    QString origin;          ///< A word of `FunctionOrigin`.
    QStringList levels;      ///< Words of `Function::level`, the likeliest first.
    QStringList instruments; ///< Words of `Function::instrument` open to it.
    QString document;
    QString section;
};

struct FunctionCatalogue
{
    std::vector<CatalogueSubject> subjects; ///< In the order of the map.
    std::vector<CatalogueFunction> functions;

    /// Null if there is none.
    const CatalogueFunction* find(const QString& id) const;
    /// Name of a subject; the id itself with a capital letter if the catalogue doesn't know it.
    QString subjectName(const QString& id) const;
    /// Where a subject stands, or the number of subjects if the catalogue doesn't know it.
    std::size_t subjectOrder(const QString& id) const;
};

Result<FunctionCatalogue> readFunctionCatalogue(const QByteArray& json);
/// The catalogue the program carries; empty (with a message on standard error) only if the program was built without it.
const FunctionCatalogue& shippedCatalogue();
const std::vector<CatalogueFunction>& functionCatalogue();

/// Functions in whose name, id, subject or accountable body every word of `words` begins a word, best first: those that match by
/// name alone come before the others. All of them for an empty search.
std::vector<const CatalogueFunction*> searchFunctions(const FunctionCatalogue& catalogue, const QString& words);

/// For `placewright catalogue functions`.
QString catalogueText(const FunctionCatalogue& catalogue);
QByteArray catalogueJson(const FunctionCatalogue& catalogue);

} // namespace placewright
