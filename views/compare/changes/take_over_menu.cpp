// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/take_over_menu.h"

#include "views/session/literal_words.h"

namespace placewright {

namespace {

/// Long names make no wide menus, and their ampersands are no Alt letters.
QString shown(QString words) {
    constexpr qsizetype longest = 60;
    if (words.size() > longest)
        words = words.left(longest - 1) + QChar(0x2026);
    return literalWords(words);
}

} // namespace

TakeOverMenu::TakeOverMenu(std::function<Offer()> offer, QWidget* parent) : QMenu(parent), m_offer(std::move(offer)) {
    setObjectName(QStringLiteral("takeOverMenu"));
    connect(this, &QMenu::aboutToShow, this, &TakeOverMenu::fill);
}

void TakeOverMenu::fill() {
    clear();
    const Offer offer = m_offer();
    addFor(Into::from, offer.from, offer);
    addFor(Into::to, offer.to, offer);
}

void TakeOverMenu::addFor(Into into, const QString& option, const Offer& offer) {
    if (!isEmpty())
        addSeparator();
    // A section's words don't make a menu wide enough for them.
    QAction* heading = addAction(tr("Into %1, as %2 has it").arg(shown(option), shown(into == Into::from ? offer.to : offer.from)));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setEnabled(false);
    const auto add = [&](Reach reach, const QString& words, const QString& otherwise) {
        QAction* action = addAction(words.isEmpty() ? otherwise : shown(words));
        action->setEnabled(!words.isEmpty());
        connect(action, &QAction::triggered, this, [this, reach, into] { Q_EMIT wanted(reach, into); });
    };
    add(Reach::change, offer.change, tr("A change that is chosen"));
    add(Reach::group, offer.group, tr("A group that is chosen"));
    add(Reach::listed, offer.listed, tr("All that is listed"));
}

} // namespace placewright
