// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/function_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace placewright {

namespace {

QStringList wordsOf(const QString& text)
{
    QString plain;
    for (QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != QChar(0x2019))
            plain += c.isLetterOrNumber() ? c : QChar(u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool beginsAll(const QStringList& wanted, const QStringList& words)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& start) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(start); });
    });
}

} // namespace

std::vector<const CatalogueFunction*> searchFunctions(const FunctionCatalogue& catalogue, const QString& words)
{
    const QStringList wanted = wordsOf(words);
    std::vector<const CatalogueFunction*> byName;
    std::vector<const CatalogueFunction*> byMore;
    for (const CatalogueFunction& function : catalogue.functions) {
        QStringList said = wordsOf(function.name);
        if (beginsAll(wanted, said)) {
            byName.push_back(&function);
            continue;
        }
        said += wordsOf(function.id) + wordsOf(catalogue.subjectName(function.subject)) + wordsOf(function.accountableText);
        if (beginsAll(wanted, said))
            byMore.push_back(&function);
    }
    byName.insert(byName.end(), byMore.begin(), byMore.end());
    return byName;
}

QString catalogueText(const FunctionCatalogue& catalogue)
{
    QString text;
    qsizetype widest = 0;
    for (const CatalogueFunction& function : catalogue.functions)
        widest = std::max(widest, function.id.size());
    for (const CatalogueSubject& subject : catalogue.subjects) {
        if (!text.isEmpty())
            text += u'\n';
        text += subject.name + u'\n';
        for (const CatalogueFunction& function : catalogue.functions)
            if (function.subject == subject.id)
                text += QStringLiteral("  %1  %2 (%3)\n").arg(function.id.leftJustified(widest), function.name, function.accountableText);
    }
    return text;
}

QByteArray catalogueJson(const FunctionCatalogue& catalogue)
{
    QJsonArray subjects;
    for (const CatalogueSubject& subject : catalogue.subjects)
        subjects.append(QJsonObject{{QStringLiteral("id"), subject.id}, {QStringLiteral("name"), subject.name}});
    QJsonArray functions;
    for (const CatalogueFunction& f : catalogue.functions)
        functions.append(QJsonObject{
            {QStringLiteral("id"), f.id},
            {QStringLiteral("name"), f.name},
            {QStringLiteral("subject"), f.subject},
            {QStringLiteral("accountable"), f.accountable},
            {QStringLiteral("accountableText"), f.accountableText},
            {QStringLiteral("origin"), f.origin},
            {QStringLiteral("levels"), QJsonArray::fromStringList(f.levels)},
            {QStringLiteral("instruments"), QJsonArray::fromStringList(f.instruments)},
            {QStringLiteral("basis"), QJsonObject{{QStringLiteral("document"), f.document}, {QStringLiteral("section"), f.section}}}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("placewright-function-catalogue")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("subjects"), subjects},
                                     {QStringLiteral("functions"), functions}})
        .toJson();
}

} // namespace placewright
