// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assurance/assurance_view.h"

#include "model/assurance/assurance_words.h"
#include "model/edits/assurance.h"
#include "views/assurance/assurance_delegate.h"
#include "views/assurance/assurance_details.h"
#include "views/assurance/assurance_model.h"
#include "views/assurance/standing_bar.h"
#include "views/session/row_beside.h"
#include "views/signing/declaration_dialog.h"
#include "views/signing/waiver_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>

namespace placewright {

namespace {

/// What the dialogs of the findings ask about.
ShownFinding findingOf(const AssuranceLine& line, const AssuranceEntry& entry) {
    ShownFinding finding;
    finding.rule = line.rule;
    finding.pack = line.pack;
    finding.strength = static_cast<ShownFinding::Strength>(line.strength);
    finding.subject = entry.line.subject;
    finding.also = entry.line.also;
    finding.message = entry.line.message;
    finding.ground = entry.line.ground;
    finding.repairs = entry.line.repairs;
    finding.statement = line.statement;
    finding.fix = line.fix;
    finding.document = line.source.document;
    finding.section = line.source.section;
    return finding;
}

/// The fields that the missing facts of a line, or of its one entry, go into.
std::vector<FieldToFill> fieldsOf(const Design& design, const AssuranceLine& line, const AssuranceEntry* entry) {
    std::vector<FieldToFill> fields;
    for (const AssuranceEntry& each : line.entries) {
        if ((entry && &each != entry) || (each.line.standing != Standing::fallsShort && each.line.standing != Standing::notRecorded))
            continue;
        for (FieldToFill& field : fieldsToFill(design, findingOf(line, each)))
            if (std::none_of(fields.begin(), fields.end(),
                             [&](const FieldToFill& known) { return known.id == field.id && known.key == field.key; }))
                fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

AssuranceView::AssuranceView(Session& session, FindingsSource& source, std::function<AssuranceList()> list, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_source(std::move(list)),
      m_model(new AssuranceModel(this)),
      m_summary(new QLabel),
      m_bar(new StandingBar),
      m_find(new FindField(tr("Find in the rules"))),
      m_state(new QComboBox),
      m_strength(new QComboBox),
      m_list(new QTreeView),
      m_details(new AssuranceDetails),
      m_split(new QSplitter(Qt::Vertical)) {
    m_summary->setObjectName(QStringLiteral("assuranceSummary"));
    m_summary->setWordWrap(true);
    m_state->setAccessibleName(tr("State"));
    m_strength->setAccessibleName(tr("How firmly it is asked for"));
    m_strength->addItem(tr("Any strength"), -1);
    for (const Strength strength : {Strength::must, Strength::expected, Strength::may})
        m_strength->addItem(strengthWords(strength), static_cast<int>(strength));
    fillStates();

    m_list->setObjectName(QStringLiteral("assuranceList"));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AssuranceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(14);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(AssuranceModel::statement, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_list->installEventFilter(this);
    m_split->addWidget(m_list);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({600, 400});

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_find, 1);
    top->addWidget(m_state);
    top->addWidget(m_strength);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addLayout(top);
    column->addWidget(m_split, 1);
    setFocusProxy(m_list);

    connect(m_find, &QLineEdit::textChanged, this, &AssuranceView::narrow);
    connect(m_find, &FindField::leaving, this, &AssuranceView::focusList);
    connect(m_state, &QComboBox::activated, this, &AssuranceView::narrow);
    connect(m_strength, &QComboBox::activated, this, &AssuranceView::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AssuranceView::choose);
    connect(m_list, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const AssuranceTheme* theme = m_model->themeAt(index); theme && !m_keeping)
            m_closed.append(theme->theme);
    });
    connect(m_list, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const AssuranceTheme* theme = m_model->themeAt(index); theme && !m_keeping)
            m_closed.removeAll(theme->theme);
    });
    connect(m_details, &AssuranceDetails::confirmWanted, this, &AssuranceView::confirm);
    connect(m_details, &AssuranceDetails::waiveWanted, this, &AssuranceView::waive);
    connect(m_details, &AssuranceDetails::takeBackWanted, this, &AssuranceView::takeBack);
    connect(m_details, &AssuranceDetails::fieldWanted, this, &AssuranceView::fieldWanted);
    connect(m_details, &AssuranceDetails::left, this, &AssuranceView::focusList);
    connect(m_details, &AssuranceDetails::entityWanted, this, [this](const Id& id) { m_session.reveal(id); });
    connect(m_details, &AssuranceDetails::drawingWanted, this, [this] {
        if (const AssuranceEntry* entry = currentEntry()) {
            const Id subject = entry->line.subject.id;
            Q_EMIT drawingWanted(subject);
        }
    });
    connect(&source, &FindingsSource::changed, this, &AssuranceView::refresh);
    showCurrent();
}

void AssuranceView::fillStates() {
    const QVariant chosen = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("Any state"), -1);
    for (const Standing standing : allStandings)
        m_state->addItem(
            tr("%1 (%2)").arg(standingWords(standing)).arg(m_model->list().counts.of(standing)), static_cast<int>(standing));
    m_state->setCurrentIndex(std::max(0, m_state->findData(chosen)));
}

void AssuranceView::refresh() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    keepPlace([this] { m_model->show(m_source()); });
    fillStates();
    showSummary();
}

void AssuranceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void AssuranceView::narrow() {
    keepPlace([this] {
        AssuranceFilter filter;
        if (const int state = m_state->currentData().toInt(); state >= 0)
            filter.standing = static_cast<Standing>(state);
        if (const int strength = m_strength->currentData().toInt(); strength >= 0)
            filter.strength = static_cast<Strength>(strength);
        filter.words = m_find->text();
        m_model->narrow(std::move(filter));
    });
}

void AssuranceView::keepPlace(const std::function<void()>& change) {
    const int scrolled = m_list->verticalScrollBar()->value();
    const QModelIndex chosen = m_list->currentIndex();
    const AssuranceTheme* above = m_model->themeAt(chosen.parent());
    const QString chosenUnder = above ? above->theme : QString();
    const int themeRow = chosen.parent().row();
    const int chosenRow = chosen.row();
    {
        const QScopedValueRollback guard(m_keeping, true);
        change();
        openThemes();
        if (const QModelIndex same = m_model->indexOf(m_rule, m_subject); same.isValid())
            m_list->setCurrentIndex(same);
        else if (!chosenUnder.isEmpty() && isAncestorOf(window()->focusWidget()))
            chooseBeside(chosenUnder, themeRow, chosenRow);
    }
    m_list->verticalScrollBar()->setValue(scrolled);
    // Whoever works here sees where the line went that an answer moved.
    if (isAncestorOf(window()->focusWidget()))
        m_list->scrollTo(m_list->currentIndex());
    showCurrent();
}

/// Whoever works through what is still open goes on where the line was that is settled now.
void AssuranceView::chooseBeside(const QString& theme, int themeRow, int row) {
    const QModelIndex next = rowBeside(
        *m_model, [&](const QModelIndex& heading) { return m_model->themeAt(heading)->theme == theme; }, themeRow, row);
    m_list->setCurrentIndex(next);
    remember(next);
}

void AssuranceView::openThemes() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        m_list->setExpanded(heading, !m_closed.contains(m_model->themeAt(heading)->theme));
    }
}

void AssuranceView::choose() {
    if (m_keeping)
        return;
    remember(m_list->currentIndex());
    showCurrent();
    // Copied: revealing may lead to a refresh of the model that holds it.
    if (const Id subject = m_subject; m_session.design().locate(subject))
        m_session.reveal(subject);
}

void AssuranceView::remember(const QModelIndex& index) {
    const AssuranceLine* line = m_model->lineAt(index);
    const AssuranceEntry* entry = m_model->entryAt(index);
    m_rule = line ? line->rule : QString();
    m_subject = entry ? entry->line.subject.id : Id();
}

const AssuranceEntry* AssuranceView::currentEntry() const {
    return m_model->entryAt(m_list->currentIndex());
}

void AssuranceView::showCurrent() {
    if (const AssuranceLine* line = m_model->lineAt(m_list->currentIndex()))
        m_details->show(m_session.design(), *line, currentEntry(), fieldsOf(m_session.design(), *line, currentEntry()));
    else if (m_model->rowCount() == 0 && !m_model->list().lines.empty())
        m_details->clear(tr("No rule fits. Clear the find field or choose any state and strength."));
    else
        m_details->clear(tr("Choose a rule to see how it stands, why, and where that is written."));
}

void AssuranceView::showSummary() {
    const QString words = summaryWords(m_model->list());
    m_summary->setText(words);
    QStringList reasons;
    for (const BrokenRule& broken : m_model->list().broken)
        reasons << QStringLiteral("%1: %2").arg(broken.file, broken.reason);
    m_summary->setToolTip(reasons.join(u'\n'));
    m_bar->show(m_model->list().counts, words);
    m_bar->setVisible(m_model->list().counts.asked() > 0);
}

void AssuranceView::focusList() {
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void AssuranceView::confirm() {
    const AssuranceLine* line = m_model->lineAt(m_list->currentIndex());
    const AssuranceEntry* entry = currentEntry();
    if (!line || !entry)
        return;
    const Declaration* before =
        entry->line.answer ? m_session.design().get<Declaration>(*entry->line.answer) : nullptr;
    DeclarationDialog dialog(findingOf(*line, *entry), entry->subject, before, this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.apply(dialog.edit(m_session.design()));
    focusList();
}

void AssuranceView::waive() {
    const AssuranceLine* line = m_model->lineAt(m_list->currentIndex());
    const AssuranceEntry* entry = currentEntry();
    if (!line || !entry)
        return;
    WaiverDialog dialog(findingOf(*line, *entry), entry->subject, this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.apply(dialog.edit(m_session.design()));
    focusList();
}

void AssuranceView::takeBack() {
    const AssuranceLine* line = m_model->lineAt(m_list->currentIndex());
    const AssuranceEntry* entry = currentEntry();
    if (!line || !entry || !entry->line.answer)
        return;
    m_session.apply(placewright::takeBack(m_session.design(), *entry->line.answer, line->statement));
    focusList();
}

void AssuranceView::layColumns() {
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_list->viewport()->width();
    QHeaderView* header = m_list->header();
    const int state = 17 * letter;
    const int strength = 11 * letter;
    const int about = std::min(36 * letter, room / 5);
    // What is asked for must be readable; the details say the rest as well.
    const int statement = 40 * letter;
    header->setSectionHidden(AssuranceModel::about, room - state - strength - about < statement);
    header->setSectionHidden(AssuranceModel::strength, room - state - strength < statement);
    header->resizeSection(AssuranceModel::state, state);
    header->resizeSection(AssuranceModel::strength, strength);
    header->resizeSection(AssuranceModel::about, about);
}

void AssuranceView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto wanted = width() > 1100 ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != wanted)
        m_split->setOrientation(wanted);
    layColumns();
}

bool AssuranceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_details->focusActions())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace placewright
