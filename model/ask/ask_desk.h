// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ask/questions.h"

#include <QCoreApplication>

#include <functional>
#include <set>

namespace placewright {

struct AskText {
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

/// What all answers look things up with: one option, narrowed to a system.
class AskDesk {
public:
    AskDesk(const Design& asked, const AskAbout& asking) : design(asked), about(asking) {}

    /// "not recorded" for a null id.
    QString name(const Id& id) const;
    QString names(const std::vector<Id>& ids) const;
    QString listed(const std::vector<Id>& ids) const; ///< For a sentence, with “and”.
    QString names(const Ids& ids) const { return ids ? names(*ids) : notRecorded(); }
    static QString notRecorded();
    static QString flag(const Flag& flag); ///< "yes", "no", "not recorded"
    static QString words(const Text& text) { return text && !text->isEmpty() ? *text : notRecorded(); }
    static QString pounds(const Pounds& pounds);

    bool inSystem(const Id& system) const { return about.system.isNull() || system.isNull() || system == about.system; }
    bool ofSystem(const Organisation& organisation) const;
    std::vector<const Forum*> forums(const std::function<bool(const Forum&)>& fits) const;
    std::vector<const Forum*> forums(ForumKind kind) const;
    std::vector<const Place*> places() const; ///< The one asked about, else all.
    std::vector<const Organisation*> organisations() const;
    std::vector<const Function*> functions(const std::function<bool(const Function&)>& fits) const;
    const Forum* board() const { return first(forums(ForumKind::board)); }
    const Forum* partnership() const { return first(forums(ForumKind::icsPartnership)); }
    /// The ICS NHS body of the board, or the first there is; null if none.
    const Organisation* body() const;

    /// Who holds a seat: the person, "vacant", or the seat's title.
    QString holder(const Seat& seat) const;
    QString seatName(const Seat& seat) const;
    std::vector<const Seat*> chairs(const Forum* forum) const;
    std::set<Id> drawnFrom(const Forum* forum) const;
    std::set<Id> peopleOn(const Forum* forum) const;
    /// Takes decisions: recorded so, or decides something on the map.
    bool decides(const Forum& forum) const;
    std::vector<Id> decidersOf(const Id& function) const;
    static bool hasRemit(const Forum& forum, std::initializer_list<const char*> parts);

    const Design& design;
    const AskAbout& about;

private:
    QStringList each(const std::vector<Id>& ids) const;
    static const Forum* first(const std::vector<const Forum*>& found) { return found.empty() ? nullptr : found.front(); }
};

/// A number in a sentence that has said how many there are: "none", "all", "3".
QString countedOf(qsizetype count, qsizetype all);
/// "A, B, C". Where a name has a comma of its own, semicolons stand between names, here and below.
QString joinedNames(const QStringList& names);
/// "A, B and C", "A, a; B; and C".
QString listedNames(const QStringList& names);

// The answers, by what they are about; the number is the question's.
Answer separateChairs(const AskDesk& desk);        // 1
Answer wellbeingBoards(const AskDesk& desk);       // 2
Answer conflictsManaged(const AskDesk& desk);      // 3
Answer twoBodiesCompared(const AskDesk& desk);     // 4
Answer boardsOverlap(const AskDesk& desk);         // 5
Answer oneOfEverything(const AskDesk& desk);       // 6
Answer bodyAbovePartners(const AskDesk& desk);     // 7
Answer lineOfAccountability(const AskDesk& desk);  // 8
Answer whoHoldsToAccount(const AskDesk& desk);     // 9
Answer systemFailure(const AskDesk& desk);         // 10
Answer whoDecides(const AskDesk& desk);            // 11
Answer ccgFunctions(const AskDesk& desk);          // 12
Answer oversightSegments(const AskDesk& desk);     // 13
Answer primaryCareOversight(const AskDesk& desk);  // 14
Answer oversightBodies(const AskDesk& desk);       // 15
Answer placeBudgets(const AskDesk& desk);          // 16
Answer responsibleEntities(const AskDesk& desk);   // 17
Answer pooledBudgets(const AskDesk& desk);         // 18
Answer accountablePeople(const AskDesk& desk);     // 19
Answer responsibleForSpending(const AskDesk& desk); // 20
Answer clinicalInput(const AskDesk& desk);         // 21
Answer layVoice(const AskDesk& desk);              // 22
Answer bodysTeam(const AskDesk& desk);             // 23
Answer appointments(const AskDesk& desk);          // 24
Answer readyForApril(const AskDesk& desk);         // 25
Answer boundary(const AskDesk& desk);              // 26
Answer fromNhsEngland(const AskDesk& desk);        // 27
Answer localDecision(const AskDesk& desk);         // 28
Answer samePeople(const AskDesk& desk);            // 29
Answer everyoneHasAVoice(const AskDesk& desk);     // 30

} // namespace placewright
