// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cell_edits.h"

#include "model/edits/structure.h"
#include "views/session/edit_chain.h"

#include <QRegularExpression>

#include <cmath>

namespace placewright {

namespace {

/// Accountability for money lies with a legal body, so the board's column stands for the organisation behind it.
Id legalBody(const Design& design, const Id& body) {
    const Forum* forum = design.get<Forum>(body);
    return forum && forum->kind == ForumKind::board && !forum->body.isNull() ? forum->body : body;
}

bool isAccountable(const Design& design, const CellSpot& cell) {
    const Function* function = design.get<Function>(cell.function);
    return function && (function->accountable == cell.body || function->accountable == legalBody(design, cell.body));
}

Result<Edit> withPart(const Design& design, const CellSpot& cell, std::optional<Part> part) {
    return cell.decision.isNull() ? setPart(design, cell.function, cell.body, part)
                                  : setPartInDecision(design, cell.decision, cell.body, part);
}

Result<Edit> withLetter(const Design& design, const CellSpot& cell, MapLetter letter) {
    if (letter == MapLetter::accountable)
        return setAccountable(design, cell.function, legalBody(design, cell.body));
    return withPart(design, cell, static_cast<Part>(letter));
}

Result<Edit> withToggled(const Design& design, const CellSpot& cell, MapLetter letter) {
    if (letter == MapLetter::accountable)
        return setAccountable(design, cell.function, isAccountable(design, cell) ? Id() : legalBody(design, cell.body));
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

Result<Edit> setInstrument(const Design& design, const Id& function, const QString& instrument) {
    return setField(design, function, QStringLiteral("instrument"), valueOf(instrument));
}

Result<Edit> setLegalBasis(const Design& design, const Id& function, const QString& text) {
    return setField(design, function, QStringLiteral("legalBasis"), valueOf(text));
}

Result<Edit> setLimit(const Design& design, const Id& function, const Id& decision, const QString& text) {
    EditChain chain(design);
    const Value limit = valueOf(limitFromText(text));
    std::vector<Id> decisions;
    if (!decision.isNull())
        decisions.push_back(decision);
    else
        for (const auto& [id, held] : design.table<Decision>())
            if (held.function == function)
                decisions.push_back(id);
    if (decisions.empty() && isRecorded(limit)) {
        const auto added = addDecision(design, function, {});
        if (auto done = chain.add(added); !done)
            return tl::unexpected<Error>(done.error());
        decisions.push_back(added->changes.begin()->first.id);
    }
    for (const Id& id : decisions)
        if (auto done = chain.add(setField(chain.design(), id, QStringLiteral("limit"), limit)); !done)
            return tl::unexpected<Error>(done.error());
    return chain.finish(
        {QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Set the limit of %1")), {design.nameOf(function)}});
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
