// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/short_entries.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/map/map_cells.h"
#include "model/map/map_table.h"
#include "model/tables/body_names.h"
#include "model/tables/table_words.h"

#include <QRegularExpression>

namespace placewright {

namespace {

/// The cell that a line is about and what it is to say.
struct Meant {
    QString name;
    CellSpot spot;
    MapLetters letters;
    QString words;
};

Result<Meant> meantBy(const DecisionsMap& map, const BodyNames& names, const QString& line, QString& name) {
    static const QRegularExpression form(QStringLiteral("^(\\d+)(?:\\.(\\d+))?[.:)]?\\s+(-|\\p{L}{1,7})\\s+(.+)$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return failure(TableWords::tr("this can't be read"), {}, TableWords::tr("Write the number of the function, a letter and a body: 14 D board"));
    const int number = match.captured(1).toInt();
    if (number < 1 || static_cast<std::size_t>(number) > map.rows.size())
        return failure(TableWords::tr("no function of the map has the number %1").arg(match.captured(1)), {},
                       TableWords::tr("The functions go from 1 to %1").arg(map.rows.size()));
    const MapRow& row = map.rows[static_cast<std::size_t>(number) - 1];
    Meant meant{row.name, {row.function, {}, {}}, {}, {}};
    name = row.name;
    if (const QString part = match.captured(2); !part.isEmpty()) {
        const int decision = part.toInt();
        if (decision < 1 || static_cast<std::size_t>(decision) > row.decisions.size())
            return failure(TableWords::tr("“%1” has no decision %2").arg(row.name, part), {},
                           TableWords::tr("It has %n decision(s)", nullptr, static_cast<int>(row.decisions.size())));
        meant.spot.decision = row.decisions[static_cast<std::size_t>(decision) - 1].decision;
        meant.name = name = mapLineName(row.name, row.decisions[static_cast<std::size_t>(decision) - 1].text);
    }
    const QString letter = match.captured(3);
    const auto letters = letter == u"-" ? std::optional(MapLetters()) : lettersFromText(letter);
    if (!letters)
        return failure(TableWords::tr("“%1” is no letter of the map").arg(letter), {}, TableWords::tr("Write D, R, V, C, I, X or A, or - for no part"));
    const auto body = names.loosely(match.captured(4));
    if (!body)
        return tl::unexpected<Error>(body.error());
    meant.spot.body = *body;
    meant.letters = *letters;
    return meant;
}

QString saying(const Design& design, const Meant& meant) {
    QStringList parts;
    for (const MapLetter letter : meant.letters.list())
        parts << wordsFor(letter);
    return TableWords::tr("%1 %2", "body and what it does").arg(design.nameOf(meant.spot.body), parts.isEmpty() ? TableWords::tr("takes no part") : parts.join(QStringLiteral(", ")));
}

/// As typing the letters into the cell would do it: deciding moves from who decided before.
Result<Edit> entered(const Design& design, const Meant& meant) {
    const std::vector<MapLetter> letters = meant.letters.list();
    if (letters.empty())
        return clearCells(design, {meant.spot});
    EditChain chain(design);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto edit = i == 0 ? setLetter(chain.design(), {meant.spot}, letters[i]) : toggleLetter(chain.design(), {meant.spot}, letters[i]);
        if (const auto done = chain.add(edit); !done)
            return tl::unexpected<Error>(done.error());
    }
    return chain.finish();
}

} // namespace

std::vector<ShortEntry> shortEntries(const Design& design, const MapScope& scope, const QString& text) {
    const DecisionsMap map = decisionsMap(design, scope);
    const BodyNames names(design, map);
    std::vector<ShortEntry> entries;
    for (const QString& each : text.split(u'\n')) {
        const QString line = each.simplified();
        if (line.isEmpty())
            continue;
        ShortEntry entry{line, {}, {}, {}, {}};
        const auto meant = meantBy(map, names, line, entry.function);
        if (!meant) {
            entry.fault = meant.error();
        } else {
            entry.words = saying(design, *meant);
            entry.edit = [meant = *meant](const Design& now) { return entered(now, meant); };
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<Edit> enteredAll(const Design& design, const std::vector<ShortEntry>& entries) {
    EditChain chain(design);
    for (const ShortEntry& entry : entries) {
        auto done = entry.fault ? Result<void>(tl::unexpected<Error>(*entry.fault)) : chain.add(entry.edit(chain.design()));
        if (!done) {
            Error error = done.error();
            error.where = entry.line;
            return tl::unexpected<Error>(std::move(error));
        }
    }
    return entries.size() == 1 ? chain.finish()
                               : chain.finish(labelled(QT_TRANSLATE_NOOP("Edit", "Enter %1 lines of the printed map"), {QString::number(entries.size())}));
}

} // namespace placewright
