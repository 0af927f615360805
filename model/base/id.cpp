// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/id.h"

namespace placewright {

namespace {

constexpr qsizetype longestSlug = 60;

bool isPlain(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool Id::isWellFormed(QStringView text) {
    if (text.isEmpty() || !isPlain(text.front()))
        return false;
    for (QChar c : text)
        if (!isPlain(c) && c != u'-')
            return false;
    return true;
}

QString Id::slug(const QString& name) {
    QString slug;
    for (QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isPlain(c))
            slug += c;
        else if (c == u'\'' || c == QChar(0x2019) || c.category() == QChar::Mark_NonSpacing)
            continue;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > longestSlug) {
        const auto endOfWord = slug.lastIndexOf(u'-', longestSlug);
        slug.truncate(endOfWord > 0 ? endOfWord : longestSlug);
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("item") : slug;
}

} // namespace placewright
