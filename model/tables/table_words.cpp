// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/table_words.h"

#include <QRegularExpression>

namespace placewright {

namespace {

/// 0 is "A", 26 is "AA".
QString lettersOf(int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace

Error stopped() {
    return {TableWords::tr("stopped; nothing has been changed"), {}, {}, {}};
}

QString placeOf(const SheetCells& sheet, int row) {
    return sheet.name.isEmpty() ? TableWords::tr("row %1").arg(row + 1)
                                : TableWords::tr("“%1”, row %2").arg(sheet.name).arg(row + 1);
}

QString placeOf(const SheetCells& sheet, int row, int column) {
    return TableWords::tr("%1, column %2").arg(placeOf(sheet, row), lettersOf(column));
}

QString evened(const QString& cell) {
    QString words = cell.simplified();
    if (words.size() > 1 && words.front() == u'\'' && QStringLiteral("=+-@").contains(words.at(1)))
        words.remove(0, 1);
    return words;
}

bool sameWords(const QString& a, const QString& b) {
    return evened(a).compare(evened(b), Qt::CaseInsensitive) == 0;
}

QStringList listed(const QString& cell) {
    static const QRegularExpression between(QStringLiteral("[;\\n\\r]"));
    QStringList parts;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts))
        if (const QString words = evened(part); !words.isEmpty())
            parts << words;
    return parts;
}

} // namespace placewright
