// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/choice_menu.h"

#include "views/session/literal_words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace placewright {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceMenu)
};

struct Weighed {
    DropChoice choice;
    Foresight foresight;
};

QString hintOf(const Foresight& foresight) {
    QStringList lines;
    for (const QString& sentence : foresight.fallsShort)
        lines.append(ChoiceText::tr("Would fall short: %1").arg(sentence));
    for (const QString& sentence : foresight.putRight)
        lines.append(ChoiceText::tr("Would put right: %1").arg(sentence));
    return lines.join(u'\n');
}

} // namespace

void fillChoiceMenu(QMenu* menu,
                    const QString& heading,
                    std::vector<DropChoice> choices,
                    const Foresee& foresee,
                    const std::function<void(const DropChoice&)>& choose) {
    std::vector<const Edit*> edits;
    for (const DropChoice& choice : choices)
        edits.push_back(&choice.edit);
    std::vector<Foresight> foresights = foresee ? foresee(edits) : std::vector<Foresight>();
    foresights.resize(choices.size());
    std::vector<Weighed> weighed;
    for (std::size_t i = 0; i < choices.size(); ++i)
        weighed.push_back({std::move(choices[i]), std::move(foresights[i])});
    const auto firstShort = std::stable_partition(weighed.begin(), weighed.end(), [](const Weighed& w) {
        return w.foresight.fallsShort.isEmpty();
    });

    menu->setToolTipsVisible(true);
    menu->setAccessibleName(heading);
    menu->addSection(heading);
    // A section does not ask for the room its words need.
    menu->setMinimumWidth(std::min(640, menu->fontMetrics().horizontalAdvance(heading) + 48));
    for (auto at = weighed.begin(); at != weighed.end(); ++at) {
        if (at == firstShort)
            menu->addSection(ChoiceText::tr("A rule would fall short"));
        const QString words = literalWords(at->choice.words);
        QAction* action = menu->addAction(at < firstShort ? words : ChoiceText::tr("%1 (falls short)").arg(words));
        const QString hint = hintOf(at->foresight);
        // Rich text is wrapped; a plain hint would be one line across the screen.
        action->setToolTip(Qt::convertFromPlainText(hint.isEmpty() ? at->choice.words : hint, Qt::WhiteSpaceNormal));
        action->setStatusTip(hint.isEmpty() ? at->choice.words : QString(hint).replace(u'\n', u' '));
        action->setWhatsThis(hint);
        QObject::connect(action, &QAction::triggered, menu, [choose, choice = at->choice] { choose(choice); });
    }
    for (QAction* action : menu->actions())
        if (!action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
}

} // namespace placewright
