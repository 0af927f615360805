// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/shown_names.h"

#include <QRegularExpression>

namespace placewright {

bool comparesNames(const QString& query)
{
    static const QRegularExpression named(QStringLiteral("\\b(name|title)\\b"));
    static const QRegularExpression searches(QStringLiteral("\\b(LIKE|GLOB|lower|upper|instr|substr|substring|replace|length)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(QStringLiteral("(=|<|>|\\bIN\\s*\\(|\\bBETWEEN|\\bWHEN|\\bCASE|\\bWHERE|\\bAND|\\bON|\\bNOT|\\bBY|\\b(min|max|count)\\((DISTINCT)?)\\s*"
                                                          "(coalesce\\(|ifnull\\(|trim\\()?(\\w+\\.)?(name|title)\\b"));
    static const QRegularExpression after(QStringLiteral("\\b(name|title)(, \\w+\\.id)?\\)?\\s*(=|<|>|!=|\\bIN\\b|\\bIS\\b|\\bNOT\\b|\\bBETWEEN\\b)"));
    return query.contains(named) && (query.contains(searches) || query.contains(before) || query.contains(after));
}

QString withoutShownNames(const QString& query)
{
    static const QRegularExpression made(QStringLiteral("coalesce\\(\\w+\\.(?:name|title), \\w+\\.id\\) AS (name|title)\\b"));
    static const QRegularExpression passedOn(QStringLiteral("(?<=, )\\w+\\.(name|title)(?=,|\\s+FROM\\b)"));
    QString bare = query;
    return bare.replace(made, QStringLiteral("NULL AS \\1")).replace(passedOn, QStringLiteral("NULL AS \\1"));
}

} // namespace placewright
