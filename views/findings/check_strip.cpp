// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/check_strip.h"

#include "model/rules/own_rules.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace placewright {

namespace {

/// More are in the dialog.
constexpr std::size_t mostNamed = 3;

/// Of several rules with one id it can't be told which is meant.
QString nameOf(const BrokenRule& broken, const WorkspaceInfo& workspace) {
    if (broken.pack == ownPackId && workspace.ownRules) {
        const auto hasId = [&](const OwnRule& own) { return own.id == broken.file; };
        const auto own = std::find_if(workspace.ownRules->begin(), workspace.ownRules->end(), hasId);
        if (own != workspace.ownRules->end() && std::none_of(own + 1, workspace.ownRules->end(), hasId))
            return own->name.value_or(broken.file);
    }
    return broken.file.isEmpty() ? CheckStrip::tr("a rule without an id") : broken.file;
}

QString withoutStop(const QString& sentence) {
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

QString sentenceFor(const std::vector<BrokenRule>& broken, const WorkspaceInfo& workspace) {
    QStringList named;
    for (std::size_t i = 0; i < std::min(mostNamed, broken.size()); ++i)
        named << CheckStrip::tr("%1 (%2)").arg(nameOf(broken[i], workspace), withoutStop(broken[i].reason));
    if (broken.size() > mostNamed)
        named << CheckStrip::tr("%n more", nullptr, static_cast<int>(broken.size() - mostNamed));
    return CheckStrip::tr("%n rule(s) can’t be run: %1. The others are checked.", nullptr, static_cast<int>(broken.size()))
        .arg(named.join(CheckStrip::tr("; ")));
}

QString sentenceFor(const CheckState& state) {
    switch (state.step) {
    case CheckState::Step::running:
        return state.percent > 0 ? CheckStrip::tr("Checking the rules: %1 %").arg(state.percent)
                                 : CheckStrip::tr("Checking the rules…");
    case CheckState::Step::stopped:
        return CheckStrip::tr("The check was stopped. What is listed here may not be what the rules say now.");
    case CheckState::Step::current:
        break;
    }
    return {};
}

} // namespace

CheckStrip::CheckStrip()
    : m_words(new QLabel),
      m_stop(new QPushButton(tr("Stop"))),
      m_check(new QPushButton(tr("Check now"))),
      m_rules(new QPushButton(tr("Rules…"))) {
    setObjectName(QStringLiteral("checkStrip"));
    m_words->setObjectName(QStringLiteral("checkWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("checkStop"));
    m_stop->setToolTip(tr("Stop checking; it can be taken up again"));
    m_check->setObjectName(QStringLiteral("checkNow"));
    m_check->setToolTip(tr("Go on with the check"));
    m_rules->setObjectName(QStringLiteral("checkRules"));
    m_rules->setToolTip(tr("Choose the rules, and put right those of your own"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_stop, m_check, m_rules})
        row->addWidget(button);
    connect(m_stop, &QPushButton::clicked, this, &CheckStrip::stopPressed);
    connect(m_check, &QPushButton::clicked, this, &CheckStrip::checkPressed);
    connect(m_rules, &QPushButton::clicked, this, &CheckStrip::rulesPressed);
    hide();
}

void CheckStrip::tell(const CheckState& state, const std::vector<BrokenRule>& broken, const WorkspaceInfo& workspace) {
    QStringList sentences;
    if (state.step != CheckState::Step::current)
        sentences << sentenceFor(state);
    if (!broken.empty())
        sentences << sentenceFor(broken, workspace);
    m_words->setText(sentences.join(u'\n'));
    m_stop->setVisible(state.step == CheckState::Step::running);
    m_check->setVisible(state.step == CheckState::Step::stopped);
    m_rules->setVisible(!broken.empty());
    setVisible(!sentences.isEmpty());
}

} // namespace placewright
