// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/arranging/row_arrangement.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct RowArrangementText {
    Q_DECLARE_TR_FUNCTIONS(RowArrangement)
};

bool hasWords(const DecisionsMap& map, const MapGroup& group, const MapRow& row, const std::vector<AuthorityFinding>& found, const QStringList& words) {
    if (words.isEmpty())
        return true;
    QStringList said{row.name, group.name, row.held, row.limit, row.legalBasis, row.accountableName, map.namesOf(row.deciders)};
    for (Proof proof : row.shortfalls)
        said << proofWords(row, proof);
    if (row.shortfalls.empty())
        said << wordsFor(Proof::complete);
    for (const AuthorityFinding& finding : found)
        said << wordsFor(finding.fault) << finding.sentence;
    for (const MapDecision& decision : row.decisions)
        said << decision.text;
    const QString all = said.join(u'\n');
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

const std::vector<AuthorityFinding>& findingsOf(const AuthorityFindings& findings, const MapRow& row) {
    static const std::vector<AuthorityFinding> none;
    const auto found = findings.find(row.function);
    return found == findings.end() ? none : found->second;
}

bool hasFault(const AuthorityFindings& findings, const MapRow& row, std::optional<AuthorityFault> fault) {
    const auto& found = findingsOf(findings, row);
    return !fault || std::any_of(found.begin(), found.end(), [&](const AuthorityFinding& finding) { return finding.fault == *fault; });
}

bool isInState(const MapRow& row, std::optional<Proof> state) {
    if (!state)
        return true;
    return *state == Proof::complete ? row.shortfalls.empty() : std::find(row.shortfalls.begin(), row.shortfalls.end(), *state) != row.shortfalls.end();
}

bool takesPart(const DecisionsMap& map, const MapRow& row, const Id& body) {
    const auto column = map.columnOfBody.find(body);
    return column != map.columnOfBody.end() && !row.cells[column->second].isEmpty();
}

bool tierTakesPart(const DecisionsMap& map, const MapRow& row, MapTier tier) {
    for (std::size_t i = 0; i < map.columns.size(); ++i)
        if (map.columns[i].tier == tier && !row.cells[i].isEmpty())
            return true;
    return false;
}

bool passes(const DecisionsMap& map, const AuthorityFindings& findings, const MapGroup& group, const MapRow& row, const RowArrangement& wanted) {
    return hasFault(findings, row, wanted.fault) && isInState(row, wanted.state) && (!wanted.subject || row.subject == *wanted.subject) && (!wanted.held || row.held == *wanted.held) &&
           (wanted.body.isNull() || takesPart(map, row, wanted.body)) && (!wanted.tier || tierTakesPart(map, row, *wanted.tier)) &&
           hasWords(map, group, row, findingsOf(findings, row), wanted.words);
}

/// The band of a row, with what bands are sorted by before their names.
std::pair<int, QString> bandOf(const DecisionsMap& map, const MapRow& row, RowArrangement::Grouping grouping) {
    if (grouping == RowArrangement::Grouping::held)
        return row.held.isEmpty() ? std::pair(1, RowArrangementText::tr("How it is held is not recorded")) : std::pair(0, row.held);
    if (row.deciders.empty())
        return {10'000, RowArrangementText::tr("Nobody decides yet")};
    if (row.deciders.size() > 1)
        return {10'001, RowArrangementText::tr("Several deciders")};
    // In the order of the columns, from the widest tier to the nearest.
    const auto column = map.columnOfBody.find(row.deciders.front());
    return {column == map.columnOfBody.end() ? 9'999 : static_cast<int>(column->second), RowArrangementText::tr("Decided by %1").arg(map.namesOf(row.deciders))};
}

void sort(const DecisionsMap& map, std::vector<std::size_t>& rows, RowArrangement::Order order) {
    if (order == RowArrangement::Order::name)
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            return map.rows[a].name.localeAwareCompare(map.rows[b].name) < 0;
        });
    else if (order == RowArrangement::Order::openFirst)
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            const auto rank = [&](std::size_t i) { return map.rows[i].shortfalls.empty() ? 100 : static_cast<int>(map.rows[i].proof()); };
            return rank(a) < rank(b);
        });
}

} // namespace

std::vector<RowBand> arranged(const DecisionsMap& map, const AuthorityFindings& findings, const RowArrangement& arrangement) {
    std::vector<RowBand> bands;
    std::map<std::pair<int, QString>, RowBand> regrouped;
    for (const MapGroup& group : map.groups) {
        RowBand band{group.name, {}};
        for (std::size_t row = group.first; row < group.first + group.count; ++row) {
            if (!passes(map, findings, group, map.rows[row], arrangement))
                continue;
            if (arrangement.grouping == RowArrangement::Grouping::subject) {
                band.rows.push_back(row);
                continue;
            }
            const auto key = arrangement.grouping == RowArrangement::Grouping::none ? std::pair(0, RowArrangementText::tr("All functions"))
                                                                                    : bandOf(map, map.rows[row], arrangement.grouping);
            RowBand& other = regrouped[key];
            other.name = key.second;
            other.rows.push_back(row);
        }
        if (!band.rows.empty())
            bands.push_back(std::move(band));
    }
    for (auto& [key, band] : regrouped)
        bands.push_back(std::move(band));
    for (RowBand& band : bands)
        sort(map, band.rows, arrangement.order);
    return bands;
}

} // namespace placewright
