// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/touch/looked_up.h"

#include "model/rules/touch/field_use.h"

#include <QRegularExpression>

namespace placewright {

namespace {

/// The condition that begins at a place: up to the end of the brackets it is in, or to what follows a condition.
QString conditionAt(const QString& query, qsizetype from)
{
    static const QRegularExpression stop(QStringLiteral("\\b(?:JOIN|CROSS|LEFT|INNER|WHERE|GROUP|ORDER|UNION|EXCEPT|INTERSECT|LIMIT)\\b|[();]"));
    int depth = 0;
    for (auto it = stop.globalMatch(query, from); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedView() == u"(")
            ++depth;
        else if (match.capturedView() == u")" && depth > 0)
            --depth;
        else if (depth == 0)
            return query.sliced(from, match.capturedStart() - from);
    }
    return query.sliced(from);
}

} // namespace

KindSet kindsOnlyLookedUp(const QString& query)
{
    static const QRegularExpression word(QStringLiteral("(?<![.\\w'\"-])\\w+\\b"));
    static const QRegularExpression lookUp(
        QStringLiteral("\\G\\s+(\\w+)\\s+(?:ON|WHERE)\\s+\\1\\.(?:id|owner)\\s*=\\s*\\w+\\.(?:\\w+|\"\\w+\")(?=\\s|\\)|;|,|$)"));
    static const QRegularExpression either(QStringLiteral("\\bOR\\b"));
    KindSet lookedUp = 0;
    KindSet otherwise = 0;
    for (auto it = word.globalMatch(query); it.hasNext();) {
        const auto match = it.next();
        const auto role = roleOfTable(match.capturedView());
        if (!role)
            continue;
        const auto found = lookUp.match(query, match.capturedEnd());
        const bool isLookUp = found.hasMatch() && !conditionAt(query, found.capturedEnd()).contains(either);
        (isLookUp ? lookedUp : otherwise) |= kinds({role->kind});
    }
    return lookedUp & ~otherwise;
}

} // namespace placewright
