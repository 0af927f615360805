// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/weighing/decision_page.h"

#include "model/edits/weighing.h"
#include "model/weighing/sensitivity.h"
#include "views/compare/weighing/criterion_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace placewright {

namespace {

QLabel* wordsLabel(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DecisionPage::DecisionPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new DecisionTableModel(this)),
      m_view(new QTableView),
      m_edit(button(tr("&Change…"), "changeCriterion")),
      m_remove(button(tr("&Remove"), "removeCriterion")),
      m_up(button(tr("Move &up"), "criterionUp")),
      m_down(button(tr("Move do&wn"), "criterionDown")),
      m_copy(button(tr("Copy d&ata"), "copyDecision")),
      m_formula(wordsLabel("decisionFormula")),
      m_open(wordsLabel("decisionOpen")),
      m_sensitivity(wordsLabel("decisionSensitivity")),
      m_reasonLabel(wordsLabel("decisionReasonLabel")),
      m_reason(new QPlainTextEdit) {
    auto* measured = button(tr("Add a &measure…"), "addMeasured");
    auto* scored = button(tr("Add a criterion to &score…"), "addScored");
    auto* top = new QHBoxLayout;
    for (QPushButton* each : {measured, scored, m_edit, m_remove, m_up, m_down})
        top->addWidget(each);
    top->addStretch(1);
    top->addWidget(m_copy);
    m_view->setObjectName(QStringLiteral("decisionTable"));
    m_view->setAccessibleName(tr("How the options weigh up"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_view);
    split->addWidget(detailsSide());
    split->setChildrenCollapsible(false);
    split->setSizes({420, 260});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 8);
    column->addLayout(top);
    column->addWidget(split, 1);
    setFocusProxy(m_view);

    connect(measured, &QPushButton::clicked, this, &DecisionPage::addMeasured);
    connect(scored, &QPushButton::clicked, this, &DecisionPage::addScored);
    connect(m_edit, &QPushButton::clicked, this, &DecisionPage::editCriterion);
    connect(m_remove, &QPushButton::clicked, this, &DecisionPage::removeCriterion);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCriterion(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCriterion(1); });
    connect(m_copy, &QPushButton::clicked, this, &DecisionPage::copyData);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex&, const QModelIndex&) { showCurrent(); });
    connect(m_model, &DecisionTableModel::weightTyped, this, [this](const Id& criterion, std::optional<qint64> weight) {
        m_session.apply(setWeight(m_session.design(), criterion, weight));
    });
    connect(m_model, &DecisionTableModel::scoreTyped, this, [this](const Id& criterion, const Id& option, std::optional<qint64> score) {
        const Score* before = scoreOf(m_session.document().workspace(), criterion, option);
        m_session.apply(setScore(m_session.design(), criterion, option, score, before ? before->reason.value_or(QString()) : QString()));
    });
    connect(m_model, &DecisionTableModel::refused, this, [this](const QString& typed, const QString& wanted) {
        Q_EMIT m_session.failed({tr("“%1” can't stand there").arg(typed), {}, wanted, {}});
    });
}

QPushButton* DecisionPage::button(const QString& text, const char* name) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    return made;
}

QWidget* DecisionPage::detailsSide() {
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(90);
    m_reason->installEventFilter(this);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 6, 8, 0);
    for (QLabel* label : {m_open, m_formula, m_sensitivity})
        column->addWidget(label);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(words);
    auto* why = new QWidget;
    auto* reasons = new QVBoxLayout(why);
    reasons->setContentsMargins(8, 6, 0, 0);
    reasons->addWidget(m_reasonLabel);
    reasons->addWidget(m_reason);
    reasons->addStretch(1);
    m_reasonLabel->setBuddy(m_reason);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(scroll);
    split->addWidget(why);
    split->setChildrenCollapsible(false);
    split->setSizes({640, 300});
    return split;
}

void DecisionPage::setFindings(MeasuresPage::FindingsOf findings) {
    m_findings = std::move(findings);
    m_refresh.now();
}

void DecisionPage::setOptions(std::vector<Id> options) {
    m_options = std::move(options);
    m_refresh.now();
}

void DecisionPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_refresh.catchUp();
}

MeasureScope DecisionPage::scopeWith(bool findings) const {
    MeasureScope scope;
    scope.system = m_session.system();
    if (findings && m_findings)
        scope.findings = m_findings(m_options);
    return scope;
}

void DecisionPage::fitNames() {
    constexpr int leastRoom = 180;
    QHeaderView* header = m_view->horizontalHeader();
    if (header->count() == 0)
        return;
    const int room = m_view->viewport()->width() - header->length() + header->sectionSize(DecisionTableModel::nameColumn);
    header->setSectionResizeMode(DecisionTableModel::nameColumn,
                                 room < leastRoom ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

void DecisionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitNames();
}

void DecisionPage::refresh() {
    const Workspace& workspace = m_session.document().workspace();
    const bool byFindings = std::any_of(workspace.criteria.begin(), workspace.criteria.end(),
                                        [](const auto& criterion) { return criterion.second.measure == MeasureKind::findings; });
    const int before = m_model->columnCount();
    m_model->show(decisionTable(workspace, m_options, scopeWith(byFindings)));
    if (m_model->columnCount() != before) {
        m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_view->horizontalHeader()->setMinimumSectionSize(60);
    }
    fitNames();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, DecisionTableModel::weightColumn));
    showCurrent();
}

const WeighedCriterion* DecisionPage::current() const {
    return m_model->criterionAt(m_view->currentIndex());
}

void DecisionPage::showCurrent() {
    const DecisionTable& table = m_model->table();
    const WeighedCriterion* criterion = current();
    const QStringList open = table.open();
    m_open->setVisible(!open.isEmpty());
    m_open->setText(table.criteria.empty()
                        ? tr("Choose by what these options are to be weighed: add measures, and criteria of your own that you "
                             "score. You say what is better and what weighs how much; nothing is judged for you.")
                        : tr("No full total yet:\n%1").arg(open.join(u'\n')));
    m_formula->setText(criterion ? tr("%1: %2\n%3").arg(criterion->name, criterion->formula, table.formula)
                                 : (table.criteria.empty() ? QString() : table.formula));
    m_sensitivity->setText(sensitivityOf(table).join(u'\n'));
    const auto option = m_model->optionAt(m_view->currentIndex());
    const bool scored = criterion && !criterion->isMeasured() && option;
    m_reason->setVisible(scored);
    m_reasonLabel->setVisible(scored);
    if (scored) {
        m_reasonLabel->setText(tr("Wh&y %1 scores so by “%2”").arg(table.optionNames[static_cast<qsizetype>(*option)], criterion->name));
        if (const QString& words = criterion->parts[*option].reason; m_reason->toPlainText() != words && !m_reason->hasFocus())
            m_reason->setPlainText(words);
    }
    m_edit->setEnabled(criterion);
    m_remove->setEnabled(criterion);
    const int row = m_view->currentIndex().row();
    m_up->setEnabled(criterion && row > 0);
    m_down->setEnabled(criterion && row + 1 < static_cast<int>(table.criteria.size()));
    m_copy->setEnabled(!table.criteria.empty());
}

void DecisionPage::ask(const Criterion& before) {
    std::vector<MeasureKind> measures;
    for (const MeasureKind kind : allMeasures)
        if (kind != MeasureKind::findings || m_findings)
            measures.push_back(kind);
    CriterionDialog dialog(before, std::move(measures), [this](MeasureKind kind) {
        return measured(kind, m_session.document().workspace(), m_options, scopeWith(kind == MeasureKind::findings));
    }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!before.id.isNull()) {
        if (const auto edit = changeCriterion(m_session.design(), before.id, dialog.criterion()); !edit || !edit->changes.isEmpty())
            m_session.apply(edit);
        return;
    }
    const auto added = addCriterion(m_session.design(), dialog.criterion());
    if (m_session.apply(added ? Result<Edit>(added->edit) : Result<Edit>(tl::unexpected<Error>(added.error())))) {
        refresh();
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(added->id), DecisionTableModel::weightColumn));
    }
    m_view->setFocus();
}

void DecisionPage::addMeasured() {
    Criterion criterion;
    criterion.measure = MeasureKind::localShare;
    ask(criterion);
}

void DecisionPage::addScored() {
    ask({});
}

void DecisionPage::editCriterion() {
    if (const WeighedCriterion* criterion = current())
        ask(m_session.document().workspace().criteria.at(criterion->id));
}

void DecisionPage::removeCriterion() {
    if (const WeighedCriterion* criterion = current())
        m_session.apply(placewright::remove(m_session.design(), {criterion->id}));
}

void DecisionPage::moveCriterion(int by) {
    const WeighedCriterion* criterion = current();
    if (!criterion)
        return;
    const Id moved = criterion->id;
    const int column = m_view->currentIndex().column();
    if (m_session.apply(placewright::moveCriterion(m_session.design(), moved, by))) {
        refresh();
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(moved), column));
    }
}

void DecisionPage::clearTyped() {
    if (const QModelIndex at = m_view->currentIndex(); m_model->canType(at))
        m_model->setData(at, QString(), Qt::EditRole);
}

void DecisionPage::keepReason() {
    const WeighedCriterion* criterion = current();
    const auto option = m_model->optionAt(m_view->currentIndex());
    if (!criterion || criterion->isMeasured() || !option)
        return;
    const Id of = m_model->table().options[*option];
    const Score* before = scoreOf(m_session.document().workspace(), criterion->id, of);
    const QString typed = m_reason->toPlainText().trimmed();
    if (typed == (before ? before->reason.value_or(QString()) : QString()))
        return;
    m_session.apply(setScore(m_session.design(), criterion->id, of, before ? before->score : Count(), typed));
}

bool DecisionPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reason && event->type() == QEvent::FocusOut)
        keepReason();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            clearTyped();
            return true;
        }
        // Enter types into the field; on a criterion's name it opens what that is.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_model->canType(m_view->currentIndex()))
                m_view->edit(m_view->currentIndex());
            else
                editCriterion();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DecisionPage::copyData() {
    const WordTable table = m_model->table().table();
    QStringList lines{table.headings.join(u'\t')};
    for (const WordTable::Row& row : table.rows)
        lines.append(row.cells.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT m_session.said(tr("The table is on the clipboard"));
}

} // namespace placewright
