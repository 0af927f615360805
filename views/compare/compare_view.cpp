// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include "model/map/map_words.h"
#include "model/weighing/sensitivity.h"
#include "views/compare/canvas_row.h"
#include "views/compare/changes/change_filter_bar.h"
#include "views/compare/changes/changes_side.h"
#include "views/compare/compare_bar.h"
#include "views/compare/compared_drawings.h"
#include "views/compare/measures/measure_chart.h"
#include "views/compare/measures/what_moves_page.h"
#include "views/compare/printing/printed_sheets.h"
#include "views/compare/weighing/decision_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTreeView>

namespace placewright {

CompareView::CompareView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_bar(new CompareBar),
      m_drawings(new ComparedDrawings(session)),
      m_changes(new ChangesSide(session)),
      m_measures(new MeasuresPage(session)),
      m_decision(new DecisionPage(session)),
      m_whatMoves(new WhatMovesPage(session)),
      m_tabs(new QTabBar),
      m_kinds(new QStackedLayout),
      m_pages(new QStackedLayout),
      m_emptyWords(new QLabel) {
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("How to compare"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Drawings"));
    m_tabs->addTab(tr("Measures"));
    m_tabs->addTab(tr("Decision"));
    m_tabs->addTab(tr("What moves"));
    m_kinds->addWidget(changesPage());
    m_kinds->addWidget(m_measures);
    m_kinds->addWidget(m_decision);
    m_kinds->addWidget(m_whatMoves);
    auto* top = new QHBoxLayout;
    top->addWidget(m_bar, 1);
    top->addWidget(m_tabs, 0, Qt::AlignBottom);
    top->addSpacing(12);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addLayout(m_kinds, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(emptyPage());
    setLayout(m_pages);
    setFocusProxy(m_changes->list());

    connect(&session.document(), &Document::changed, this, &CompareView::scheduleRefresh);
    connect(&session, &Session::shownChanged, this, &CompareView::scheduleRefresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_kinds->setCurrentIndex(tab);
        m_bar->setOverlayPossible(tab == drawingsPage);
        Q_EMIT stateChanged();
    });
    connect(m_bar, &CompareBar::chosen, this, &CompareView::refreshNow);
    connect(m_bar, &CompareBar::overlayWanted, this, &CompareView::setOverlaid);
    connect(m_drawings, &ComparedDrawings::zoomChanged, this, &CompareView::zoomChanged);
    connect(m_drawings, &ComparedDrawings::thingClicked, this, [this](const Id& thing) {
        if (!m_changes->choose(thing))
            m_drawings->reveal(thing);
    });
    connect(m_measures, &MeasuresPage::thingWanted, this, &CompareView::thingWanted);
    connect(m_whatMoves, &WhatMovesPage::thingWanted, this, &CompareView::thingWanted);
    connect(m_changes, &ChangesSide::stateChanged, this, &CompareView::stateChanged);
    connect(m_changes, &ChangesSide::chosen, this, [this] {
        m_drawings->reveal(m_changes->comparison(), m_changes->chosenChange(), m_changes->chosenBody());
    });
}

CompareView::~CompareView() {
    // Parts of the view go before the document does; none of them may be told of changes meanwhile.
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_session.document(), nullptr, this, nullptr);
}

QWidget* CompareView::emptyPage() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("compareEmpty"));
    auto* column = new QVBoxLayout(page);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setFixedWidth(440);
    auto* copy = new QPushButton(tr("&New option by copying this one…"));
    copy->setObjectName(QStringLiteral("compareCopy"));
    connect(copy, &QPushButton::clicked, this, &CompareView::copyWanted);
    column->addStretch(1);
    // In a row of its own, as an aligned label would not be given the height that its lines take.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_emptyWords);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addWidget(copy, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* CompareView::changesPage() {
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_drawings);
    split->addWidget(m_changes);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({1000, 360});
    return split;
}

CanvasRow* CompareView::row() const {
    return m_drawings->row();
}

ChangeFilterBar* CompareView::filterBar() const {
    return m_changes->filterBar();
}

QTreeView* CompareView::list() const {
    return m_changes->list();
}

const ChangeListModel& CompareView::changes() const {
    return m_changes->changes();
}

bool CompareView::canStep() const {
    return m_changes->canStep();
}

bool CompareView::showsDrawings() const {
    return m_comparable && m_tabs->currentIndex() == drawingsPage;
}

bool CompareView::isOverlaid() const {
    return m_drawings->isOverlaid();
}

void CompareView::showDrawings() {
    m_tabs->setCurrentIndex(drawingsPage);
}

void CompareView::showMeasures() {
    m_tabs->setCurrentIndex(measuresPage);
}

void CompareView::showDecision() {
    m_tabs->setCurrentIndex(decisionPage);
}

void CompareView::showWhatMoves() {
    m_tabs->setCurrentIndex(whatMovesPage);
}

void CompareView::setOverlaid(bool overlaid) {
    showDrawings();
    m_drawings->setOverlaid(overlaid);
    m_bar->setOverlaid(overlaid);
    m_drawings->reveal(m_changes->comparison(), m_changes->chosenChange(), m_changes->chosenBody());
    Q_EMIT stateChanged();
}

void CompareView::setTheme(const Theme& theme) {
    m_drawings->setTheme(theme);
    m_changes->setTheme(theme);
    m_measures->setTheme(theme);
}

void CompareView::setFindings(const MeasuresPage::FindingsOf& findings, const MeasuresPage::FindingListOf& list) {
    m_measures->setFindings(findings, list);
    m_decision->setFindings(findings);
}

std::vector<Sheet> CompareView::sheets(const Paper& paper, const QDate& date) const {
    if (!m_comparable)
        return {};
    SheetText text;
    text.title = m_session.system().isNull() ? m_session.document().title() : m_session.design().nameOf(m_session.system());
    text.edition = dateWords(date.toString(Qt::ISODate));
    PrintedSheets sheets(paper, text);
    switch (m_tabs->currentIndex()) {
    case measuresPage:
        sheets.addMeasure(m_measures->chart()->measure());
        break;
    case decisionPage: {
        const DecisionTable& table = m_decision->model().table();
        sheets.addTable(table.table());
        sheets.addTable(table.formulas());
        WordTable sensitivity;
        sensitivity.title = tr("What would change the order");
        sensitivity.headings = {tr("If one weight changes")};
        for (const QString& sentence : sensitivityOf(table))
            sensitivity.rows.push_back({{sentence}, {}, {}});
        if (!sensitivity.rows.empty())
            sheets.addTable(sensitivity);
        break;
    }
    case whatMovesPage:
        if (const WordTable answer = m_whatMoves->answer(); !answer.rows.empty())
            sheets.addTable(answer);
        break;
    default:
        for (const auto& [name, picture] : m_drawings->pictures())
            sheets.addPicture(picture, name);
    }
    return sheets.made();
}

void CompareView::scheduleRefresh() {
    m_refresh.schedule();
}

void CompareView::refreshNow() {
    m_refresh.setStale(false);
    const Workspace& workspace = m_session.document().workspace();
    m_comparable = m_bar->follow(workspace, m_session.listedOptions(), m_session.option());
    m_pages->setCurrentIndex(m_comparable ? 0 : 1);
    m_emptyWords->setText(workspace.options.size() > 1
                              ? tr("One option is in use; the others are archived. Show archived options (menu Option), or copy this "
                                   "one and change the copy: both then stand here side by side.")
                              : tr("There is one option so far. Copy it and change the copy: both then stand here side by side, with "
                                   "what differs between them."));
    setFocusProxy(m_comparable ? static_cast<QWidget*>(m_changes->list()) : findChild<QPushButton*>(QStringLiteral("compareCopy")));
    const bool otherChosen = m_changes->compare(m_comparable ? m_bar->from() : Id(), m_comparable ? m_bar->to() : Id());
    const std::vector<Id> options = m_comparable ? m_bar->options() : std::vector<Id>();
    m_drawings->show(options, m_changes->comparison());
    if (otherChosen)
        m_drawings->reveal(m_changes->comparison(), m_changes->chosenChange(), m_changes->chosenBody());
    m_measures->setOptions(options);
    m_decision->setOptions(options);
    m_whatMoves->setOptions(m_comparable ? fromAndOthers() : std::vector<Id>());
    Q_EMIT stateChanged();
}

std::vector<Id> CompareView::fromAndOthers() const {
    std::vector<Id> options{m_bar->from()};
    for (const Id& option : m_bar->options())
        if (option != m_bar->from() && option != m_bar->to())
            options.push_back(option);
    options.push_back(m_bar->to());
    return options;
}

void CompareView::step(int by) {
    showDrawings();
    m_changes->step(by);
}

void CompareView::takeOver(Reach reach, Into into) {
    m_changes->takeOver(reach, into);
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_refresh.catchUp();
    m_drawings->tellZoom();
}

void CompareView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        scheduleRefresh();
    QWidget::changeEvent(event);
}

} // namespace placewright
