// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/word_match.h"

#include <algorithm>

namespace placewright {

namespace {

/// 3 for a whole word of the text, 2 for the beginning of one, 1 for a part, 0 for none.
int fit(const QString& word, const QString& text) {
    int best = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const bool ends = end == text.size() || !text.at(end).isLetterOrNumber();
        best = std::max(best, begins ? (ends ? 3 : 2) : 1);
        if (best == 3)
            break;
    }
    return best;
}

} // namespace

QStringList searchWords(const QString& typed) {
    return typed.toLower().split(u' ', Qt::SkipEmptyParts);
}

int matchOf(const QStringList& words, const QString& name, const QString& further) {
    if (words.isEmpty())
        return 0;
    int sum = 0;
    for (const QString& word : words) {
        const int inName = fit(word, name);
        const int fits = inName > 0 ? 4 * inName : fit(word, further);
        if (fits == 0)
            return 0;
        sum += fits;
    }
    // Of names that hold the same words the one goes first that says them first, and little else.
    if (name.startsWith(words.join(u' '), Qt::CaseInsensitive))
        sum += 6;
    return 100 * sum / static_cast<int>(words.size()) + std::max(0, 60 - static_cast<int>(name.size()));
}

} // namespace placewright
