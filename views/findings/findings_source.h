// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entity.h"

#include <QObject>

#include <vector>

namespace placewright {

/// A finding with all that is shown of it; the fields are those of `check --format json` (EXCHANGE).
struct ShownFinding {
    enum class Strength { must, expected, may };
    enum class State { fallsShort, notRecorded, hint, toConfirm, waived };

    QString rule;
    QString pack;
    Strength strength = Strength::must;
    State state = State::fallsShort;
    EntityKey subject;
    std::vector<EntityKey> also;
    QString message;
    QString statement; ///< What the rule asks for.
    QString fix;
    QString document;
    QString section;
    Id waiver;      ///< Set when it is waived.
    Id declaration; ///< What was answered so far to a rule that asks for a yes, if anything.

    friend bool operator==(const ShownFinding&, const ShownFinding&) = default;
};

/// Where the findings of the option shown come from.
class FindingsSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they are to be listed within a strength.
    virtual std::vector<ShownFinding> findings() const = 0;
    virtual int rulesChecked() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace placewright
