// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <ranges>

namespace placewright {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryView)
};

QString marksOf(const Document& document, qint64 seq) {
    QStringList marks;
    if (seq == document.openedHead())
        marks.append(HistoryWords::tr("as you opened it"));
    if (seq == document.publishedHead())
        marks.append(HistoryWords::tr("saved"));
    if (seq == document.head())
        marks.append(HistoryWords::tr("now"));
    return marks.join(QStringLiteral(" · "));
}

QString joined(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

} // namespace

QString historyTime(const QDateTime& at) {
    const QDateTime here = at.toLocalTime();
    const QString time = here.time().toString(QStringLiteral("HH:mm"));
    return here.date() == QDate::currentDate()
               ? time
               : QLocale().toString(here.date(), QLocale::ShortFormat) + u' ' + time;
}

std::vector<HistoryRow> historyRows(const Document& document) {
    std::vector<HistoryRow> rows;
    const auto entries = document.history();
    std::vector<const NamedVersion*> versions;
    for (const NamedVersion& version : document.versions())
        versions.push_back(&version);
    std::stable_sort(versions.begin(), versions.end(),
                     [](const auto* a, const auto* b) { return a->seq < b->seq; });
    const auto addVersionsFrom = [&](qint64 seq) {
        for (; !versions.empty() && versions.back()->seq >= seq; versions.pop_back()) {
            const NamedVersion& version = *versions.back();
            rows.push_back({HistoryRow::What::version, version.seq, version, version.name,
                            joined(HistoryWords::tr("named version"), historyTime(version.at)), true});
        }
    };
    for (const HistoryEntry& entry : entries | std::views::reverse) {
        addVersionsFrom(entry.seq);
        QString detail = joined(historyTime(entry.at), marksOf(document, entry.seq));
        if (!entry.inForce)
            detail = joined(detail, HistoryWords::tr("undone"));
        rows.push_back({HistoryRow::What::edit, entry.seq, {}, entry.label, detail, entry.inForce});
    }
    const qint64 base = document.historyBase();
    addVersionsFrom(base);
    rows.push_back({HistoryRow::What::beginning, base, {},
                    base == 0 ? HistoryWords::tr("The beginning") : HistoryWords::tr("Earlier edits are no longer kept"),
                    marksOf(document, base), true});
    // Of versions that are older than all that is kept.
    addVersionsFrom(0);
    return rows;
}

} // namespace placewright
