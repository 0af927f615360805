// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entity.h"
#include "model/rules/waivers.h"

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
    QString check; ///< What was looked at and counted.
    QString theme;
    QString note; ///< Where documents differ or leave a question.
    QString fix;
    QString document;
    QString section;
    std::vector<Source> further; ///< Other passages that say the same or differ.
    Id waiver;      ///< Set when it is waived.
    Id declaration; ///< What was answered so far to a rule that asks for a yes, if anything.
    std::vector<QStringList> repairs{}; ///< As `Finding::repairs`.
    QString ground; ///< A mark of the facts it rests on.
    Id lapsed;      ///< A waiver that was given on other facts.

    friend bool operator==(const ShownFinding&, const ShownFinding&) = default;
};

/// How far the rules have come with the option shown.
struct CheckState {
    enum class Step {
        current, ///< The findings are those of what is shown.
        running, ///< They are being worked out, beside the window.
        stopped  ///< A person has stopped that; they may be of an earlier state.
    };
    Step step = Step::current;
    int percent = 0; ///< Of a check that runs.

    friend bool operator==(const CheckState&, const CheckState&) = default;
};

/// Where the findings of the option shown come from.
class FindingsSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they are to be listed within a strength.
    virtual std::vector<ShownFinding> findings() const = 0;
    virtual std::vector<WaiverLine> waivers() const = 0;
    virtual int rulesChecked() const = 0;
    /// Rules that can't be used, each with the reason.
    virtual std::vector<BrokenRule> broken() const { return {}; }
    virtual CheckState checkState() const { return {}; }
    /// Ends a check that runs; what it found so far isn't shown.
    virtual void stopCheck() {}
    /// Checks after all what a person had stopped.
    virtual void checkNow() {}

Q_SIGNALS:
    void changed();
    /// The check has come further, begun or ended.
    void checkStateChanged();
};

} // namespace placewright
