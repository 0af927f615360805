// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisions_view.h"

#include "model/base/capitalised.h"
#include "views/decisions/body_header.h"
#include "views/decisions/cell_delegate.h"
#include "views/decisions/function_header.h"
#include "views/decisions/map_legend.h"
#include "views/decisions/open_points_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

namespace placewright {

namespace {

/// States of functions are told apart from faults of authority by where their numbers begin.
constexpr int firstFault = 100;

} // namespace

DecisionsView::DecisionsView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new GridModel(this)),
      m_grid(new DecisionsGrid(m_model, this)),
      m_legend(new MapLegend(this)),
      m_filter(new QLineEdit(this)),
      m_state(new QComboBox(this)),
      m_body(new QComboBox(this)),
      m_hideEmpty(new QCheckBox(tr("Hide &empty columns"), this)),
      m_count(new QLabel(this)),
      m_more(new QPushButton(tr("Arran&ge"), this)),
      m_arrange(new ArrangeBar(this)),
      m_open(new QPushButton(this)),
      m_openList(new OpenPointsList(this)),
      m_bar(new QWidget(this)),
      m_empty(new QWidget(this)),
      m_pages(new QStackedLayout),
      m_theme(&printTheme()) {
    buildBar();
    auto* hint = new QVBoxLayout(m_empty);
    auto* words =
        new QLabel(tr("No functions are on the map yet. Add those of the framework’s catalogue that this system "
                      "has to place, then say for each who decides."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* start = new QPushButton(tr("Add functions…"));
    hint->addStretch(2);
    hint->addWidget(words);
    hint->addWidget(start, 0, Qt::AlignHCenter);
    hint->addStretch(3);
    connect(start, &QPushButton::clicked, this, [this] { addFunctions(); });

    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_arrange);
    column->addLayout(m_pages, 1);
    column->addWidget(m_openList);
    column->addWidget(m_legend);
    setFocusProxy(m_grid);
    connectGrid();

    connect(&session.document(), &Document::changed, this, &DecisionsView::scheduleRefresh);
    connect(&session, &Session::shownChanged, this, &DecisionsView::scheduleRefresh);
    connect(&session, &Session::selectionChanged, this, &DecisionsView::followSession);
    connect(&session, &Session::revealRequested, this, &DecisionsView::followSession);
    connect(&session, &Session::renameRequested, this, [this](const Id& id) {
        if (isVisible() && m_session.design().get<Function>(id))
            renameSelected();
    });
    setTheme(*m_theme);
}

DecisionsView::~DecisionsView() {
    // The document outlives the view's parts; none of them may be told of changes while they go.
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_session.document(), nullptr, this, nullptr);
}

void DecisionsView::buildBar() {
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Find functions by name, subject or body"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Find functions"));
    m_state->setAccessibleName(tr("State of functions"));
    m_body->setEditable(true);
    m_body->setInsertPolicy(QComboBox::NoInsert);
    m_body->lineEdit()->setPlaceholderText(tr("Show another body"));
    m_body->setAccessibleName(tr("Show another body"));
    m_body->completer()->setFilterMode(Qt::MatchContains);
    m_body->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_body, &QComboBox::activated, this,
            [this](int index) { showBody(Id(m_body->itemData(index).toString())); });
    auto* add = new QPushButton(tr("&Add functions…"), m_bar);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 8, 12, 8);
    // Where there is little room the field gives way, not the words in the selectors.
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(9);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(7);
    row->addWidget(m_filter, 1);
    row->addWidget(m_state);
    row->addWidget(m_open);
    row->addWidget(m_more);
    m_arrange->addColumnChoice(m_body);
    m_arrange->addColumnChoice(m_hideEmpty);
    row->addWidget(m_count);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { addFunctions(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        RowArrangement wanted = m_model->arrangement();
        wanted.words = words.split(u' ', Qt::SkipEmptyParts);
        m_model->setArrangement(wanted);
        refreshBar();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_grid->setFocus(); });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        const QVariant proof = m_state->itemData(index);
        RowArrangement wanted = m_model->arrangement();
        wanted.state.reset();
        wanted.fault.reset();
        if (proof.isValid() && proof.toInt() >= firstFault)
            wanted.fault = static_cast<AuthorityFault>(proof.toInt() - firstFault);
        else if (proof.isValid())
            wanted.state = static_cast<Proof>(proof.toInt());
        m_model->setArrangement(wanted);
        refreshBar();
    });
    connect(m_hideEmpty, &QCheckBox::toggled, this, &DecisionsView::refreshNow);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setCheckable(true);
    m_open->setToolTip(tr("List what the map leaves open, with the reason"));
    m_openList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_openList->hide();
    connect(m_open, &QPushButton::toggled, this, [this](bool listed) {
        m_openList->setVisible(listed);
        if (listed)
            m_openList->setFocus();
    });
    connect(m_openList, &OpenPointsList::pointed, this, &DecisionsView::goToFunction);
    connect(m_openList, &OpenPointsList::chosen, this, [this](const Id& function) {
        goToFunction(function);
        m_grid->setFocus();
    });
    m_more->setObjectName(QStringLiteral("arrange"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Choose rows by subject, tier, body and how they are held, group and sort them, and choose columns"));
    m_arrange->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool shown) {
        m_arrange->setVisible(shown);
        // What can't be seen doesn't leave rows out.
        if (!shown)
            m_arrange->clear();
    });
    connect(m_arrange, &ArrangeBar::changed, this, &DecisionsView::arrange);
}

void DecisionsView::arrange() {
    m_model->setArrangement(m_arrange->arrangement(m_model->arrangement()));
    hideOtherTiers();
    refreshBar();
}

/// Where rows are chosen by a tier, its columns are looked at.
void DecisionsView::hideOtherTiers() {
    const auto tier = m_model->arrangement().tier;
    for (int column = 0; column < m_model->bodyCount(); ++column)
        m_grid->setColumnHidden(column, tier && m_model->bodyAt(column)->tier != *tier);
}

void DecisionsView::goToFunction(const Id& function) {
    if (m_model->rowOf(function) < 0) {
        m_filter->clear();
        m_state->setCurrentIndex(0);
        m_more->setChecked(false);
        m_model->setArrangement({});
        refreshBar();
    }
    if (const int row = m_model->rowOf(function); row >= 0)
        m_grid->setCurrentIndex(m_model->index(row, std::max(0, m_grid->currentIndex().column())));
}

void DecisionsView::connectGrid() {
    m_grid->cells()->stored = [this](const QModelIndex& index) { return storedText(index); };
    m_grid->cells()->commit = [this](const QModelIndex& index, const QString& text) { commitText(index, text); };
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DecisionsView::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DecisionsView::restorePlace);
    connect(m_grid, &DecisionsGrid::currentMoved, this, &DecisionsView::tellSession);
    connect(m_grid, &DecisionsGrid::letterTyped, this, &DecisionsView::applyLetter);
    connect(m_grid, &DecisionsGrid::clearTyped, this, &DecisionsView::clear);
    connect(m_grid, &DecisionsGrid::pasteTyped, this, &DecisionsView::paste);
    connect(m_grid, &DecisionsGrid::fillDownTyped, this, &DecisionsView::fillDown);
    connect(m_grid, &DecisionsGrid::menuWanted, this, [this](QPoint at) { openCellMenu(at, false); });
    connect(m_grid, &QWidget::customContextMenuRequested, this, [this](QPoint at) { openCellMenu(at, true); });
    connect(m_grid->bodies(), &BodyHeader::columnClicked, this, [this](int column) {
        if (const MapColumn* body = m_model->bodyAt(column))
            m_session.select({body->body});
    });
    connect(m_grid->functions(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (m_model->rowAt(row))
            renameSelected();
    });
}

void DecisionsView::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_grid->setTheme(theme);
    m_legend->setTheme(theme);
}

void DecisionsView::scheduleRefresh() {
    m_refresh.schedule();
}

void DecisionsView::refreshNow() {
    m_refresh.setStale(false);
    MapScope scope;
    scope.system = m_session.system();
    scope.hideEmptyColumns = m_hideEmpty->isChecked();
    scope.alsoShown = shownBodies();
    DecisionsMap fresh = decisionsMap(m_session.design(), scope);
    AuthorityFindings findings = authorityFindings(m_session.design(), fresh);
    m_model->setMap(std::move(fresh), std::move(findings));
    m_arrange->setMap(map());
    m_model->setArrangement(m_arrange->arrangement(m_model->arrangement()));
    hideOtherTiers();
    refreshBar();
    refreshBodies();
    followSession();
}

void DecisionsView::refreshBar() {
    const bool empty = map().rows.empty();
    m_pages->setCurrentWidget(empty ? m_empty : m_grid);
    m_legend->setVisible(!empty);
    m_filter->setEnabled(!empty);
    m_state->setEnabled(!empty);
    m_hideEmpty->setEnabled(!empty);
    m_more->setEnabled(!empty);
    const QVariant chosen = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("All %1 functions").arg(map().rows.size()));
    for (Proof proof : {Proof::noDecider, Proof::severalDeciders, Proof::deciderCannotHold, Proof::nobodyAccountable,
                        Proof::complete}) {
        m_state->addItem(tr("%1 (%2)").arg(capitalised(wordsFor(proof))).arg(map().countOf(proof)), static_cast<int>(proof));
    }
    for (const AuthorityFault fault : allAuthorityFaults) {
        const auto& findings = m_model->findings();
        const auto count = std::count_if(findings.begin(), findings.end(), [&](const auto& each) {
            return std::any_of(each.second.begin(), each.second.end(), [&](const AuthorityFinding& finding) { return finding.fault == fault; });
        });
        if (count > 0)
            m_state->addItem(tr("%1 (%2)").arg(capitalised(wordsFor(fault))).arg(count), firstFault + static_cast<int>(fault));
    }
    m_state->setCurrentIndex(std::max(0, chosen.isValid() ? m_state->findData(chosen) : 0));
    m_openList->setPoints(openPoints(map(), m_model->findings()));
    const auto points = static_cast<int>(m_openList->points().size());
    m_open->setText(points > 0 ? tr("&Left open (%1)").arg(points) : tr("Nothing left open"));
    m_open->setEnabled(points > 0);
    if (points == 0)
        m_open->setChecked(false);
    const int shown = m_model->functionCount();
    m_count->setText(shown == static_cast<int>(map().rows.size()) ? QString() : tr("%1 shown").arg(shown));
}

std::set<Id> DecisionsView::shownBodies() const {
    std::set<Id> bodies = m_asked;
    if (m_hideEmpty->isChecked())
        return bodies;
    for (const auto& [id, forum] : m_session.design().table<Forum>())
        if (forum.level.value_or(ForumLevel::system) == ForumLevel::system && forum.system == m_session.system())
            bodies.insert(id);
    return bodies;
}

void DecisionsView::refreshBodies() {
    const Design design = m_session.design();
    std::vector<std::pair<QString, QString>> bodies;
    const auto offer = [&](const auto& table) {
        for (const auto& [id, entity] : table)
            if (m_model->columnOf(id) < 0)
                bodies.emplace_back(design.nameOf(id), id.text());
    };
    offer(design.table<Forum>());
    offer(design.table<Organisation>());
    offer(design.table<Post>());
    std::sort(bodies.begin(), bodies.end());
    m_body->clear();
    for (const auto& [name, id] : bodies)
        m_body->addItem(name, id);
    m_body->setCurrentIndex(-1);
    m_body->setEnabled(!bodies.empty() && !map().rows.empty());
}

void DecisionsView::showBody(const Id& body) {
    if (body.isNull())
        return;
    m_asked.insert(body);
    refreshNow();
    const int column = m_model->columnOf(body);
    int row = std::max(0, m_grid->currentIndex().row());
    while (row < m_model->rowCount() && !m_model->rowAt(row))
        ++row;
    m_grid->setCurrentIndex(m_model->index(row, std::max(0, column)));
    m_grid->setFocus();
}

void DecisionsView::showEvent(QShowEvent* event) {
    m_refresh.catchUp();
    QWidget::showEvent(event);
}

void DecisionsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        scheduleRefresh();
    QWidget::changeEvent(event);
}

void DecisionsView::followSession() {
    if (m_following || m_refresh.isStale())
        return;
    m_following = true;
    std::set<int> marked;
    for (const Id& id : m_session.selection())
        if (const int column = m_model->columnOf(id); column >= 0)
            marked.insert(column);
    m_grid->setMarkedColumns(marked);
    Id function = m_session.selectedOne();
    if (const Decision* decision = m_session.design().get<Decision>(function))
        function = decision->function;
    const QModelIndex at = m_grid->currentIndex();
    if (const int row = m_model->rowOf(function); row >= 0 && m_model->spotAt(at).function != function)
        m_grid->setCurrentIndex(m_model->index(row, std::max(0, at.column())));
    else if (!marked.empty() && at.column() != *marked.begin())
        m_grid->scrollTo(m_model->index(std::max(0, at.row()), *marked.begin()));
    m_following = false;
}

void DecisionsView::tellSession() {
    const CellSpot spot = m_model->spotAt(m_grid->currentIndex());
    if (m_following || spot.function.isNull())
        return;
    m_following = true;
    m_session.select({spot.function});
    m_grid->setMarkedColumns({});
    m_following = false;
}

void DecisionsView::keepPlace() {
    const QModelIndex at = m_grid->currentIndex();
    m_place = {m_model->spotAt(at), at.isValid() ? at.column() - m_model->bodyCount() : -1,
               m_grid->horizontalScrollBar()->value(), m_grid->verticalScrollBar()->value()};
}

void DecisionsView::restorePlace() {
    const bool followed = std::exchange(m_following, true);
    const int row = m_model->rowOf(m_place.spot.function);
    const int column = m_place.tail >= 0 ? m_model->bodyCount() + m_place.tail : m_model->columnOf(m_place.spot.body);
    m_grid->horizontalScrollBar()->setValue(m_place.x);
    m_grid->verticalScrollBar()->setValue(m_place.y);
    if (row >= 0)
        m_grid->setCurrentIndex(m_model->index(row, std::max(0, column)));
    m_following = followed;
}

void DecisionsView::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace placewright
