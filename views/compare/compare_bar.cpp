// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_bar.h"

#include "model/options/comparison_words.h"
#include "views/session/literal_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace placewright {

namespace {

bool has(const std::vector<Id>& ids, const Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

QComboBox* optionField(const char* name, const QString& accessibleName) {
    auto* field = new QComboBox;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessibleName);
    // As wide as the longest name where there is room, and less where there is none.
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field->setMinimumWidth(130);
    return field;
}

} // namespace

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent),
      m_button(new QToolButton),
      m_menu(new QMenu(this)),
      m_fromField(optionField("compareFrom", tr("Compare from"))),
      m_toField(optionField("compareTo", tr("Compare to"))),
      m_overlay(new QToolButton) {
    m_button->setObjectName(QStringLiteral("compareOptions"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("compareOptionsMenu"));
    m_menu->installEventFilter(this);
    m_button->setToolTip(tr("Choose two to five options to see side by side"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addSpacing(8);
    auto* from = new QLabel(tr("Changes f&rom"));
    from->setBuddy(m_fromField);
    row->addWidget(from);
    row->addWidget(m_fromField);
    auto* to = new QLabel(tr("t&o"));
    to->setBuddy(m_toField);
    row->addWidget(to);
    row->addWidget(m_toField);
    m_overlay->setObjectName(QStringLiteral("compareOverlay"));
    m_overlay->setText(tr("In one drawing"));
    m_overlay->setToolTip(tr("Show both in one drawing, what is gone faint (Ctrl+F8)"));
    m_overlay->setCheckable(true);
    m_overlay->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_overlay);
    connect(m_overlay, &QToolButton::clicked, this, &CompareBar::overlayWanted);
    row->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &CompareBar::fillMenu);
    for (QComboBox* field : {m_fromField, m_toField})
        connect(field, &QComboBox::activated, this, [this, field] { choosePair(field); });
}

bool CompareBar::follow(const Workspace& workspace, const std::vector<Id>& listed, const Id& shown) {
    m_all.clear();
    for (const Id& id : listed)
        m_all.emplace_back(id, listedName(workspace, id));
    const auto isThere = [&](const Id& id) { return has(listed, id); };
    std::erase_if(m_options, [&](const Id& id) { return !isThere(id); });
    const bool chosenBefore = m_options.size() >= least;
    if (!chosenBefore && m_all.size() >= least) {
        // What a person looks at, against what it was made from; few options are all shown.
        const Id base = isThere(shown) ? workspace.options.at(shown).basedOn : Id();
        const Id other = isThere(base) && base != shown ? base : (m_all[0].first == shown ? m_all[1].first : m_all[0].first);
        for (const auto& [id, name] : m_all)
            if (m_all.size() <= 3 || id == shown || id == other)
                if (!has(m_options, id))
                    m_options.push_back(id);
        const bool otherFirst = base == other;
        m_from = otherFirst ? other : shown;
        m_to = otherFirst ? shown : other;
    }
    keepPairWithin();
    refill();
    return m_options.size() >= least;
}

void CompareBar::keepPairWithin() {
    std::vector<Id> ordered;
    for (const auto& [id, name] : m_all)
        if (has(m_options, id))
            ordered.push_back(id);
    m_options = std::move(ordered);
    if (m_options.size() < least)
        return;
    const auto anotherThan = [&](const Id& id) { return m_options[m_options[0] == id ? 1 : 0]; };
    if (!has(m_options, m_from))
        m_from = anotherThan(m_to);
    if (!has(m_options, m_to) || m_to == m_from)
        m_to = anotherThan(m_from);
}

void CompareBar::refill() {
    m_button->setText(tr("Options: %1 of %2").arg(m_options.size()).arg(m_all.size()));
    for (QComboBox* field : {m_fromField, m_toField}) {
        const QSignalBlocker quiet(field);
        field->clear();
        for (const auto& [id, name] : m_all)
            if (has(m_options, id))
                field->addItem(name, id.text());
        field->setCurrentIndex(field->findData((field == m_fromField ? m_from : m_to).text()));
        field->setToolTip(field->currentText().toHtmlEscaped());
    }
    setEnabled(m_options.size() >= least);
}

void CompareBar::setOverlaid(bool overlaid) {
    m_overlay->setChecked(overlaid);
}

void CompareBar::setOverlayPossible(bool possible) {
    m_overlay->setVisible(possible);
}

void CompareBar::fillMenu() {
    m_menu->clear();
    for (const auto& [id, name] : m_all) {
        QAction* action = m_menu->addAction(literalWords(name));
        action->setCheckable(true);
        action->setChecked(has(m_options, id));
        connect(action, &QAction::toggled, this, [this, id = id](bool on) {
            std::vector<Id> options = m_options;
            if (on)
                options.push_back(id);
            else
                std::erase(options, id);
            setOptions(options);
            allowTicks();
        });
    }
    allowTicks();
}

void CompareBar::allowTicks() {
    for (QAction* action : m_menu->actions())
        action->setEnabled(action->isChecked() ? m_options.size() > least : m_options.size() < most);
}

bool CompareBar::eventFilter(QObject* watched, QEvent* event) {
    QAction* ticked = nullptr;
    if (watched == m_menu && event->type() == QEvent::MouseButtonRelease)
        ticked = m_menu->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint());
    else if (watched == m_menu && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        ticked = m_menu->activeAction();
    if (!ticked || !ticked->isEnabled())
        return QWidget::eventFilter(watched, event);
    ticked->toggle();
    return true;
}

void CompareBar::setOptions(const std::vector<Id>& options) {
    m_options = options;
    if (m_options.size() > most)
        m_options.resize(most);
    keepPairWithin();
    refill();
    Q_EMIT chosen();
}

void CompareBar::setPair(const Id& from, const Id& to) {
    if (!has(m_options, from) || !has(m_options, to) || from == to)
        return;
    m_from = from;
    m_to = to;
    refill();
    Q_EMIT chosen();
}

void CompareBar::choosePair(QComboBox* field) {
    const Id picked(field->currentData().toString());
    Id& same = field == m_fromField ? m_from : m_to;
    Id& other = field == m_fromField ? m_to : m_from;
    if (picked == same)
        return;
    // An option isn't compared with itself: the two change places.
    if (picked == other)
        other = same;
    same = picked;
    refill();
    Q_EMIT chosen();
}

} // namespace placewright
