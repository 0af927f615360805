// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <QByteArray>

namespace placewright {

/// One body on the way from who decides back to who is accountable.
struct TraceStep
{
    Id body;
    QString name;
    QString kindName;
    QString how;        ///< How it holds this from the next step, in words: "by delegation from the board"; empty at the end.
    Id delegation;      ///< Set where a recorded delegation leads to the next step.
    QString legalBasis;
    QString limit;
    QString status;     ///< "proposed", "shadow", "in-force"; empty if not recorded.
};

enum class ChainState { complete, broken, loops };

/// From one decider back.
struct TraceChain
{
    Id decider;
    std::vector<TraceStep> steps; ///< The decider first.
    ChainState state = ChainState::complete;
};

struct TraceDecision
{
    Id decision; ///< Null where the function has no decision yet.
    QString text;
    std::vector<TraceChain> chains; ///< One a decider; empty if nobody decides.
};

/// Who decides a function, by what right, back to who is accountable.
struct Trace
{
    Id function;
    QString functionName;
    Id place; ///< Null if not asked for one.
    QString placeName;
    bool placeDecides = false; ///< The decisions below are the place's own; else they are taken for it elsewhere.
    Id accountable;
    QString accountableName;
    std::vector<TraceDecision> decisions;

    /// One sentence, or one for each decider.
    QString sentence() const;
    QString text() const;
    QByteArray json() const;
};

/// Fails if the option has no such function or place. With a place, its own deciders are followed where it has any.
Result<Trace> trace(const Design& design, const Id& function, const Id& place = {});

} // namespace placewright
