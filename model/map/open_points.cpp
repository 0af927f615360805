// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/open_points.h"

#include "model/base/capitalised.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct OpenPointText {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QStringList cannotHold(const DecisionsMap& map, const std::vector<MapCell>& cells) {
    QStringList said;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].cannotHold)
            said << OpenPointText::tr("%1 cannot hold this decision: %2").arg(map.columns[i].name, cells[i].reason);
    return said;
}

/// `subject` is what is decided: the function, or one decision of several.
QString sentenceFor(const DecisionsMap& map, const QString& subject, Proof proof, const std::vector<Id>& deciders, const std::vector<MapCell>& cells) {
    switch (proof) {
    case Proof::noDecider:
        return OpenPointText::tr("No body is recorded that decides “%1”.").arg(subject);
    case Proof::severalDeciders:
        return OpenPointText::tr("“%1” is decided by more than one body: %2.").arg(subject, map.namesOf(deciders));
    case Proof::deciderCannotHold:
        return cannotHold(map, cells).join(u' ');
    case Proof::nobodyAccountable:
        return OpenPointText::tr("No organisation is recorded that is accountable for “%1”.").arg(subject);
    case Proof::complete:
        break;
    }
    return {};
}

} // namespace

std::vector<MapOpenPoint> openPoints(const DecisionsMap& map, const AuthorityFindings& findings) {
    std::vector<MapOpenPoint> points;
    for (const MapRow& row : map.rows) {
        const auto add = [&](const QString& what, const QString& sentence) {
            points.push_back({row.function, row.name, capitalised(what), sentence});
        };
        const bool opened = row.decisions.size() > 1;
        for (const Proof proof : row.shortfalls) {
            if (!opened || proof == Proof::nobodyAccountable) {
                add(wordsFor(proof), sentenceFor(map, row.name, proof, row.deciders, row.cells));
                continue;
            }
            for (const MapDecision& decision : row.decisions)
                if (std::find(decision.shortfalls.begin(), decision.shortfalls.end(), proof) != decision.shortfalls.end())
                    add(wordsFor(proof), sentenceFor(map, decision.text.isEmpty() ? row.name : decision.text, proof, decision.deciders, decision.cells));
        }
        if (const auto found = findings.find(row.function); found != findings.end())
            for (const AuthorityFinding& finding : found->second)
                add(wordsFor(finding.fault), finding.sentence);
    }
    return points;
}

QStringList openWords(const MapRow& row, const MapDecision* decision) {
    QStringList words;
    for (const Proof proof : decision ? decision->shortfalls : row.shortfalls)
        words << proofWords(row, proof);
    if (!decision || decision == row.decisions.data())
        words << row.faults;
    return words;
}

} // namespace placewright
