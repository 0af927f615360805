// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/journal_changes.h"

#include "model/store/change_json.h"
#include "model/store/database.h"

#include <QCoreApplication>

namespace placewright {

Result<std::vector<ChangeSet>> journalChangesIn(const QByteArray& file, const std::vector<qint64>& seqs) {
    return guarded({}, [&]() -> Result<std::vector<ChangeSet>> {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        distrustSchema(database);
        loadImage(database, "main", file, ImageUse::read);
        SQLite::Statement query(database, "SELECT changes FROM journal WHERE seq = ?");
        std::vector<ChangeSet> all;
        for (const qint64 seq : seqs) {
            query.reset();
            query.bind(1, static_cast<int64_t>(seq));
            if (!query.executeStep())
                return failure(QCoreApplication::translate("Store", "this step of the history is missing"));
            auto changes = changesFromJson(columnText(query.getColumn(0)).toUtf8());
            if (!changes)
                return tl::unexpected<Error>(changes.error());
            all.push_back(std::move(*changes));
        }
        return all;
    });
}

} // namespace placewright
