// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "model/base/result.h"
#include "model/base/word_table.h"

namespace placewright {

/// What a question is asked of, besides the option as a whole.
enum class AskParameter : quint8 { none, function, place, organisation, person };
/// The view in which what an answer speaks of is seen.
enum class AskView : quint8 { structure, decisions, assurance };

/// One of the 30 questions that people ask of a system.
struct Question {
    int number = 0; ///< From 1.
    QString words;
    QString topic; ///< Under which it is listed.
    AskParameter parameter = AskParameter::none;
    bool needsParameter = false; ///< Else leaving it out asks about all of them.
    AskView view = AskView::structure;
    bool readsRules = false; ///< Asks for `AskAbout::assurance`.
};

/// What a question is asked about.
struct AskAbout {
    Id system; ///< Null for all systems of the workspace.
    Id parameter;
    const AssuranceList* assurance = nullptr; ///< Needed by questions about rules; null answers that none have been checked.
};

/// The answer in a sentence, and the table that it rests on; rows lead to their subject.
struct Answer {
    QString sentence;
    WordTable table;
};

/// All of them, in the order of their numbers, in the language of the program.
std::vector<Question> questions();
/// What may be picked for a question's parameter, by name.
std::vector<std::pair<Id, QString>> choicesFor(const Design& design, AskParameter parameter);
/// What is picked at first: the capital plan for a function if there is one, else the first; null where all may be asked.
Id usualChoice(const Design& design, const Question& question);
/// Fails if there is no such question, or what it is asked about isn't there.
Result<Answer> answerTo(int number, const Design& design, const AskAbout& about);

} // namespace placewright
