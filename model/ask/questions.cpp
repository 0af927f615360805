// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/questions.h"

#include "model/ask/ask_desk.h"
#include "model/domain/labels.h"

#include <QCollator>

#include <algorithm>

namespace placewright {

namespace {

using Answering = Answer (*)(const AskDesk&);

constexpr std::array<Answering, 30> answers{
    separateChairs,    wellbeingBoards,      conflictsManaged,     twoBodiesCompared, boardsOverlap,
    oneOfEverything,   bodyAbovePartners,    lineOfAccountability, whoHoldsToAccount, systemFailure,
    whoDecides,        ccgFunctions,         oversightSegments,    primaryCareOversight, oversightBodies,
    placeBudgets,      responsibleEntities,  pooledBudgets,        accountablePeople, responsibleForSpending,
    clinicalInput,     layVoice,             bodysTeam,            appointments,      readyForApril,
    boundary,          fromNhsEngland,       localDecision,        samePeople,        everyoneHasAVoice};

template <class T>
std::vector<std::pair<Id, QString>> namesOf(const Design& design) {
    std::vector<std::pair<Id, QString>> names;
    for (const T* each : inOrder(design.table<T>()))
        names.emplace_back(each->id, displayName(design, each->id));
    QCollator collator;
    std::stable_sort(names.begin(), names.end(),
                     [&](const auto& a, const auto& b) { return collator.compare(a.second, b.second) < 0; });
    return names;
}

} // namespace

std::vector<Question> questions() {
    const QString bodies = AskText::tr("The Partnership and the NHS body");
    const QString account = AskText::tr("Accountability and decisions");
    const QString oversight = AskText::tr("Oversight and quality");
    const QString money = AskText::tr("Money");
    const QString people = AskText::tr("People and seats");
    const QString rules = AskText::tr("Rules and readiness");
    using P = AskParameter;
    using V = AskView;
    return {
        {1, AskText::tr("Do the board and the Partnership have separate chairs?"), bodies},
        {2, AskText::tr("How do health and wellbeing boards relate to the Partnership and the places?"), bodies},
        {3, AskText::tr("How are conflicts of interest managed?"), people, P::person},
        {4, AskText::tr("How do the two bodies differ in function?"), bodies, P::none, false, V::decisions},
        {5, AskText::tr("Do the two boards duplicate each other?"), bodies},
        {6, AskText::tr("With one of everything, do we need both bodies?"), bodies},
        {7, AskText::tr("Is the NHS body placed above its partners?"), bodies},
        {8, AskText::tr("What is the line of accountability for a function?"), account, P::function, true, V::decisions},
        {9, AskText::tr("Who holds an organisation to account?"), account, P::organisation, true},
        {10, AskText::tr("How is a system failure or a serious quality issue handled?"), oversight},
        {11, AskText::tr("Who decides on a function, such as the capital plan?"), account, P::function, true, V::decisions},
        {12, AskText::tr("Where does each function of the CCGs go?"), account, P::none, false, V::decisions},
        {13, AskText::tr("Who belongs to which oversight group?"), oversight, P::organisation},
        {14, AskText::tr("Is primary care inside oversight?"), oversight},
        {15, AskText::tr("Which bodies deal with regulation, performance, improvement and assurance?"), oversight},
        {16, AskText::tr("How are place budgets made up and delegated?"), money, P::place},
        {17, AskText::tr("Which entity is responsible for each place?"), account, P::place},
        {18, AskText::tr("Which budgets are pooled, and who hosts them?"), money},
        {19, AskText::tr("Which individual is accountable for what?"), people, P::person},
        {20, AskText::tr("Who is legally responsible for spending?"), money, P::organisation},
        {21, AskText::tr("Is there clinical input where decisions are made?"), people},
        {22, AskText::tr("Is there a lay voice?"), people},
        {23, AskText::tr("Does the NHS body have a team?"), people},
        {24, AskText::tr("How is each seat of the two bodies filled?"), people},
        {25, AskText::tr("What still has to be in place on 1 April?"), rules, P::none, false, V::assurance, true},
        {26, AskText::tr("Does our boundary follow upper-tier authorities?"), rules},
        {27, AskText::tr("Which functions come from NHS England, and when?"), account, P::none, false, V::decisions},
        {28, AskText::tr("What is for local decision and what is not?"), rules, P::none, false, V::assurance, true},
        {29, AskText::tr("Where do the same people sit on several boards?"), people, P::person},
        {30, AskText::tr("Does each organisation have a voice, and each place its minimum?"), rules, P::organisation, false, V::structure, true},
    };
}

std::vector<std::pair<Id, QString>> choicesFor(const Design& design, AskParameter parameter) {
    switch (parameter) {
    case AskParameter::function:
        return namesOf<Function>(design);
    case AskParameter::place:
        return namesOf<Place>(design);
    case AskParameter::organisation:
        return namesOf<Organisation>(design);
    case AskParameter::person:
        return namesOf<Person>(design);
    case AskParameter::none:
        break;
    }
    return {};
}

Id usualChoice(const Design& design, const Question& question) {
    if (!question.needsParameter)
        return {};
    const Id capital(QStringLiteral("capital-plan"));
    if (question.parameter == AskParameter::function && design.get<Function>(capital))
        return capital;
    if (question.parameter == AskParameter::organisation)
        for (const Organisation* organisation : inOrder(design.table<Organisation>()))
            if (organisation->kind == OrganisationKind::icsNhsBody)
                return organisation->id;
    const auto choices = choicesFor(design, question.parameter);
    return choices.empty() ? Id() : choices.front().first;
}

Result<Answer> answerTo(int number, const Design& design, const AskAbout& about) {
    if (number < 1 || number > static_cast<int>(answers.size()))
        return failure(AskText::tr("There is no question %1").arg(number), {},
                       AskText::tr("They are numbered 1 to %1").arg(answers.size()));
    if (!about.parameter.isNull() && !design.locate(about.parameter))
        return failure(AskText::tr("There is no “%1” in this option").arg(about.parameter.text()), {},
                       AskText::tr("Pick what is there"));
    const Question question = questions()[static_cast<std::size_t>(number - 1)];
    AskAbout asked = about;
    if (question.needsParameter && asked.parameter.isNull()) {
        asked.parameter = usualChoice(design, question);
        if (asked.parameter.isNull())
            return Answer{question.parameter == AskParameter::function ? AskText::tr("No function has been placed on the map yet.")
                                                                       : AskText::tr("No organisation has been added yet."),
                          {}};
    }
    return answers[static_cast<std::size_t>(number - 1)](AskDesk(design, asked));
}

} // namespace placewright
