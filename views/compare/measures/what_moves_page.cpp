// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/measures/what_moves_page.h"

#include "model/domain/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>

namespace placewright {

namespace {

constexpr int subjectRole = Qt::UserRole;

/// Why there is nothing to choose from, and what to do about it.
QString noneOf(Kind kind) {
    switch (kind) {
    case Kind::person:
        return WhatMovesPage::tr("There are no people in this workspace yet. Choose a seat and say who holds it with menu Insert, "
                                 "Person.");
    case Kind::organisation:
        return WhatMovesPage::tr("There are no organisations in this workspace yet. Add them with menu Insert, Organisation.");
    case Kind::place:
        return WhatMovesPage::tr("None of these options has a place in it yet. Add places with menu Insert, Place.");
    default:
        return WhatMovesPage::tr("None of these options has a function in it yet. Add functions in Decisions.");
    }
}

} // namespace

WhatMovesPage::WhatMovesPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(new QComboBox),
      m_thing(new QComboBox),
      m_only(new QCheckBox(tr("Only what &differs"))),
      m_sentence(new QLabel),
      m_table(new QTableWidget) {
    m_kind->setObjectName(QStringLiteral("movesKind"));
    m_kind->setAccessibleName(tr("Of what kind"));
    for (const Kind kind : {Kind::function, Kind::place, Kind::organisation, Kind::person})
        m_kind->addItem(kindLabel(kind), static_cast<int>(kind));
    m_thing->setObjectName(QStringLiteral("movesThing"));
    m_thing->setAccessibleName(tr("Which one"));
    m_thing->setEditable(true);
    m_thing->setInsertPolicy(QComboBox::NoInsert);
    m_thing->completer()->setFilterMode(Qt::MatchContains);
    m_thing->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_thing->setMinimumWidth(300);
    m_only->setObjectName(QStringLiteral("movesOnly"));
    m_only->setChecked(true);
    m_sentence->setObjectName(QStringLiteral("movesSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("movesTable"));
    m_table->setAccessibleName(tr("How it is in each option"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setToolTip(tr("Double-click or press Enter to see it where it stands"));
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    auto* top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_thing, 1);
    top->addWidget(m_only);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 8);
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    setFocusProxy(m_thing);

    connect(m_kind, &QComboBox::activated, this, &WhatMovesPage::refresh);
    connect(m_thing, &QComboBox::activated, this, &WhatMovesPage::showAnswer);
    connect(m_thing->lineEdit(), &QLineEdit::editingFinished, this, &WhatMovesPage::settleTyped);
    connect(m_only, &QCheckBox::toggled, this, &WhatMovesPage::showAnswer);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { open(row); });
}

void WhatMovesPage::setOptions(std::vector<Id> options) {
    m_options = std::move(options);
    m_refresh.now();
}

void WhatMovesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_refresh.catchUp();
}

void WhatMovesPage::ask(Kind kind, const Id& thing) {
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
    fillThings();
    m_thing->setCurrentIndex(m_thing->findData(thing.text()));
    showAnswer();
}

void WhatMovesPage::refresh() {
    fillThings();
    showAnswer();
}

void WhatMovesPage::fillThings() {
    const QSignalBlocker quiet(m_thing);
    const QString chosen = m_thing->currentData().toString();
    m_thing->clear();
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    for (const auto& [id, name] : thingsThatMove(m_session.document().workspace(), m_options, kind))
        m_thing->addItem(name, id.text());
    const int before = m_thing->findData(chosen);
    m_thing->setCurrentIndex(before >= 0 ? before : firstThatDiffers());
}

void WhatMovesPage::settleTyped() {
    if (m_thing->currentText() == m_thing->itemText(m_thing->currentIndex()))
        return;
    if (const int found = m_thing->findText(m_thing->currentText().simplified(), Qt::MatchContains);
        found >= 0 && !m_thing->currentText().simplified().isEmpty())
        m_thing->setCurrentIndex(found);
    m_thing->setEditText(m_thing->itemText(m_thing->currentIndex()));
    showAnswer();
}

int WhatMovesPage::firstThatDiffers() const {
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    for (int i = 0; i < m_thing->count(); ++i)
        if (whatMoves(m_session.document().workspace(), m_options, {{}, kind, Id(m_thing->itemData(i).toString())}).differing() > 0)
            return i;
    return m_thing->count() == 0 ? -1 : 0;
}

void WhatMovesPage::showAnswer() {
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    m_table->hide();
    const Id thing(m_thing->currentData().toString());
    if (thing.isNull()) {
        m_sentence->setText(m_thing->count() == 0 ? noneOf(static_cast<Kind>(m_kind->currentData().toInt())) : tr("Choose one from the list."));
        return;
    }
    const WhatMoves answer = whatMoves(m_session.document().workspace(), m_options,
                                       {{}, static_cast<Kind>(m_kind->currentData().toInt()), thing});
    m_sentence->setText(answer.sentence);
    m_table->setColumnCount(static_cast<int>(answer.table.headings.size()));
    m_table->setHorizontalHeaderLabels(answer.table.headings);
    // Where nothing differs, how it is in all of them is what there is to see.
    const bool all = !m_only->isChecked() || answer.differing() == 0;
    QString group;
    for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
        if (!all && !answer.differs[i])
            continue;
        const WordTable::Row& words = answer.table.rows[i];
        if (words.group != group && !words.group.isEmpty()) {
            const int heading = m_table->rowCount();
            m_table->insertRow(heading);
            auto* item = new QTableWidgetItem(words.group);
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
            m_table->setItem(heading, 0, item);
            m_table->setSpan(heading, 0, 1, m_table->columnCount());
        }
        group = words.group;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (qsizetype column = 0; column < words.cells.size(); ++column) {
            auto* item = new QTableWidgetItem(words.cells[column]);
            item->setData(subjectRole, words.subject.text());
            m_table->setItem(row, static_cast<int>(column), item);
        }
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void WhatMovesPage::open(int row) {
    const QTableWidgetItem* item = m_table->item(row, 0);
    const Id thing(item ? item->data(subjectRole).toString() : QString());
    if (thing.isNull())
        return;
    // Shown in the option that the other views show if it is there, else in one that has it.
    for (const Id& option : m_options) {
        if (m_session.design().locate(thing))
            break;
        if (m_session.document().design(option).locate(thing))
            m_session.showOption(option);
    }
    if (!m_session.design().locate(thing))
        return;
    m_session.select({thing});
    Q_EMIT thingWanted(thing);
}

WordTable WhatMovesPage::answer() const {
    const Id thing(m_thing->currentData().toString());
    if (thing.isNull())
        return {};
    return whatMoves(m_session.document().workspace(), m_options, {{}, static_cast<Kind>(m_kind->currentData().toInt()), thing})
        .table;
}

QString WhatMovesPage::sentence() const {
    return m_sentence->text();
}

} // namespace placewright
