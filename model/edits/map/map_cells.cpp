// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/map/map_cells.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/part_changes.h"
#include "model/edits/structure.h"

#include <QRegularExpression>

#include <cmath>

namespace placewright {

namespace {

bool isAccountable(const Design& design, const CellSpot& cell) {
    const Function* function = design.get<Function>(cell.function);
    return function && (function->accountable == cell.body || function->accountable == accountableBody(design, cell.body));
}

Result<Edit> withPart(const Design& design, const CellSpot& cell, std::optional<Part> part) {
    return cell.decision.isNull() ? setPart(design, cell.function, cell.body, part)
                                  : setPartInDecision(design, cell.decision, cell.body, part);
}

Result<Edit> withLetter(const Design& design, const CellSpot& cell, MapLetter letter) {
    if (letter == MapLetter::accountable)
        return setAccountable(design, cell.function, accountableBody(design, cell.body));
    return withPart(design, cell, static_cast<Part>(letter));
}

Result<Edit> withToggled(const Design& design, const CellSpot& cell, MapLetter letter) {
    if (letter == MapLetter::accountable)
        return setAccountable(design, cell.function, isAccountable(design, cell) ? Id() : accountableBody(design, cell.body));
    if (cell.decision.isNull())
        return togglePart(design, cell.function, cell.body, static_cast<Part>(letter));
    return withPart(design, cell, static_cast<Part>(letter));
}

template <class Each>
Result<Edit> forAll(const Design& design, const std::vector<CellSpot>& cells, const Each& each) {
    EditChain chain(design);
    for (const CellSpot& cell : cells)
        if (auto added = each(chain, cell); !added)
            return tl::unexpected<Error>(added.error());
    return cells.size() < 2 ? chain.finish()
                            : chain.finish({QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Changed %1 cells of the map")),
                                            {QString::number(cells.size())}});
}

Value valueOf(const QString& text) {
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

Value valueOf(const Limit& limit) {
    if (!limit)
        return {};
    if (const auto* pounds = std::get_if<qint64>(&*limit))
        return *pounds;
    return std::get<QString>(*limit);
}

/// Sets a field of one decision, or with a null `decision` of all of the function's; a function without decisions gets one.
Result<Edit> setOfDecisions(const Design& design, const Id& function, const Id& decision, const QString& field, const Value& value, const Label& label) {
    EditChain chain(design);
    std::vector<Id> decisions;
    if (!decision.isNull())
        decisions.push_back(decision);
    else
        for (const auto& [id, held] : design.table<Decision>())
            if (held.function == function)
                decisions.push_back(id);
    if (decisions.empty() && isRecorded(value)) {
        const auto added = addDecision(design, function, {});
        if (auto done = chain.add(added); !done)
            return tl::unexpected<Error>(done.error());
        decisions.push_back(added->changes.begin()->first.id);
    }
    for (const Id& id : decisions)
        if (auto done = chain.add(setField(chain.design(), id, field, value)); !done)
            return tl::unexpected<Error>(done.error());
    return chain.finish(label);
}

} // namespace

Result<Edit> setLetter(const Design& design, const std::vector<CellSpot>& cells, MapLetter letter) {
    return forAll(design, cells, [&](EditChain& chain, const CellSpot& cell) {
        return chain.add(withLetter(chain.design(), cell, letter));
    });
}

Result<Edit> toggleLetter(const Design& design, const std::vector<CellSpot>& cells, MapLetter letter) {
    return forAll(design, cells, [&](EditChain& chain, const CellSpot& cell) {
        return chain.add(withToggled(chain.design(), cell, letter));
    });
}

Result<Edit> clearCells(const Design& design, const std::vector<CellSpot>& cells) {
    return forAll(design, cells, [&](EditChain& chain, const CellSpot& cell) {
        auto cleared = chain.add(withPart(chain.design(), cell, std::nullopt));
        if (cleared && isAccountable(chain.design(), cell))
            return chain.add(setAccountable(chain.design(), cell.function, {}));
        return cleared;
    });
}

Result<Edit> setCells(const Design& design, const std::vector<CellLetters>& cells) {
    EditChain chain(design);
    for (const auto& [spot, letters] : cells) {
        std::vector<PartChange> parts;
        for (const MapLetter letter : allLetters)
            if (letter != MapLetter::accountable)
                parts.push_back({spot.body, static_cast<Part>(letter), letters.has(letter)});
        if (auto done = chain.add(changeParts(chain.design(), spot.function, spot.decision, parts)); !done)
            return tl::unexpected<Error>(done.error());
        if (!letters.has(MapLetter::accountable) && isAccountable(design, spot))
            if (auto done = chain.add(setAccountable(chain.design(), spot.function, {})); !done)
                return tl::unexpected<Error>(done.error());
    }
    for (const auto& [spot, letters] : cells)
        if (letters.has(MapLetter::accountable))
            if (auto done = chain.add(setAccountable(chain.design(), spot.function, accountableBody(design, spot.body))); !done)
                return tl::unexpected<Error>(done.error());
    return chain.finish({QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Changed %1 cells of the map")), {QString::number(cells.size())}});
}

std::optional<MapLetters> lettersFromText(const QString& text) {
    static constexpr std::array english{u'D', u'R', u'V', u'C', u'I', u'X', u'A'};
    MapLetters letters;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u',' || c == u';' || c == u'/' || c == u'?')
            continue;
        bool known = false;
        for (const MapLetter letter : allLetters)
            if (letterText(letter).compare(c, Qt::CaseInsensitive) == 0) {
                letters.add(letter);
                known = true;
            }
        for (std::size_t i = 0; !known && i < english.size(); ++i)
            if (c == QChar(english[i])) {
                letters.add(allLetters[i]);
                known = true;
            }
        if (!known)
            return std::nullopt;
    }
    return letters;
}

Id accountableBody(const Design& design, const Id& body) {
    // Accountability for money lies with a legal body.
    const Forum* forum = design.get<Forum>(body);
    return forum && forum->kind == ForumKind::board && !forum->body.isNull() ? forum->body : body;
}

Result<Edit> setInstrument(const Design& design, const Id& function, const QString& instrument) {
    return setField(design, function, QStringLiteral("instrument"), valueOf(instrument));
}

Result<Edit> setLegalBasis(const Design& design, const Id& function, const QString& text) {
    return setField(design, function, QStringLiteral("legalBasis"), valueOf(text));
}

Result<Edit> setLimit(const Design& design, const Id& function, const Id& decision, const QString& text) {
    return setOfDecisions(design, function, decision, QStringLiteral("limit"), valueOf(limitFromText(text)),
                          {QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Set the limit of %1")), {design.nameOf(function)}});
}

Result<Edit> setDecisionRule(const Design& design, const Id& function, const Id& decision, const QString& text) {
    return setOfDecisions(design, function, decision, QStringLiteral("rule"), valueOf(text),
                          {QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Set the decision rule of %1")), {design.nameOf(function)}});
}

Limit limitFromText(const QString& text) {
    const QString said = text.trimmed();
    if (said.isEmpty())
        return {};
    static const QRegularExpression sum(
        QStringLiteral("^£?\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(k|m|bn|thousand|million|billion)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = sum.match(said);
    if (!match.hasMatch() || (match.captured(3).isEmpty() && !match.captured(2).isEmpty()))
        return said;
    const QString unit = match.captured(3).toLower();
    double pounds = (match.captured(1).remove(u',') + match.captured(2)).toDouble();
    if (unit == QLatin1String("k") || unit == QLatin1String("thousand"))
        pounds *= 1e3;
    else if (unit == QLatin1String("m") || unit == QLatin1String("million"))
        pounds *= 1e6;
    else if (!unit.isEmpty())
        pounds *= 1e9;
    // Beyond this a double no longer holds every pound.
    return pounds < 9e15 ? Limit(static_cast<qint64>(std::llround(pounds))) : Limit(said);
}

} // namespace placewright
