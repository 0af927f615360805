// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_view.h"

#include "model/options/comparison_words.h"
#include "model/options/take_over.h"
#include "views/compare/canvas_row.h"
#include "views/compare/changes/change_delegate.h"
#include "views/compare/changes/change_details.h"
#include "views/compare/changes/change_filter_bar.h"
#include "views/compare/compare_bar.h"
#include "views/compare/measures/what_moves_page.h"
#include "views/drawing/comparison/drawn_signs.h"
#include "views/drawing/structure_picture.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace placewright {

namespace {

/// Of each drawing side by side: higher than wide, as the columns are, and the same for all so that tiers meet.
constexpr double pictureWidth = 1100;

QToolButton* textButton(const QString& text, const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CompareView::CompareView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(&printTheme()),
      m_model(new ChangeListModel(this)),
      m_bar(new CompareBar),
      m_filter(new ChangeFilterBar),
      m_list(new QTreeView),
      m_delegate(new ChangeDelegate(m_list)),
      m_details(new ChangeDetails),
      m_row(new CanvasRow),
      m_overview(new QLabel),
      m_previous(textButton(tr("Previous"), "previousChange")),
      m_next(textButton(tr("Next"), "nextChange")),
      m_takeOver(textButton(tr("Take over"), "takeOver")),
      m_measures(new MeasuresPage(session)),
      m_whatMoves(new WhatMovesPage(session)),
      m_changesPage(changesPage()),
      m_tabs(new QTabBar),
      m_kinds(new QStackedLayout),
      m_pages(new QStackedLayout) {
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("How to compare"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Drawings"));
    m_tabs->addTab(tr("Measures"));
    m_tabs->addTab(tr("What moves"));
    m_kinds->addWidget(m_changesPage);
    m_kinds->addWidget(m_measures);
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
    setFocusProxy(m_list);

    connect(&session.document(), &Document::changed, this, &CompareView::scheduleRefresh);
    connect(&session, &Session::shownChanged, this, &CompareView::scheduleRefresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_kinds->setCurrentIndex(tab);
        Q_EMIT stateChanged();
    });
    connect(m_bar, &CompareBar::chosen, this, &CompareView::refreshNow);
    connect(m_filter, &ChangeFilterBar::filterChanged, this,
            [this] { keepPlace([this] { m_model->narrow(m_filter->filter()); }); });
    connect(m_row, &CanvasRow::zoomChanged, this, &CompareView::zoomChanged);
    connect(m_row, &CanvasRow::thingClicked, this, [this](const Id&, const Id& thing) { chooseThing(thing); });
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
    auto* words = new QLabel(tr("There is one option so far. Copy it and change the copy: both then stand here side by side, with "
                                "what differs between them."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFixedWidth(440);
    auto* copy = new QPushButton(tr("&New option by copying this one…"));
    copy->setObjectName(QStringLiteral("compareCopy"));
    connect(copy, &QPushButton::clicked, this, &CompareView::copyWanted);
    column->addStretch(1);
    // In a row of its own, as an aligned label would not be given the height that its lines take.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addWidget(copy, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* CompareView::changesPage() {
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_row);
    split->addWidget(listSide());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({1000, 360});
    return split;
}

bool CompareView::showsDrawings() const {
    return m_comparable && m_tabs->currentIndex() == 0;
}

void CompareView::showDrawings() {
    m_tabs->setCurrentIndex(0);
}

void CompareView::showMeasures() {
    m_tabs->setCurrentIndex(1);
}

void CompareView::showWhatMoves() {
    m_tabs->setCurrentIndex(2);
}

QWidget* CompareView::listSide() {
    m_overview->setObjectName(QStringLiteral("compareOverview"));
    m_overview->setWordWrap(true);
    m_overview->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("changeList"));
    m_list->setAccessibleName(tr("What differs"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setIndentation(14);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareView::choose);
    // Rows wrap at the width that the list has.
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, [this] { QMetaObject::invokeMethod(m_list, &QTreeView::doItemsLayout, Qt::QueuedConnection); });

    m_previous->setToolTip(tr("Go to the change before (Shift+F8)"));
    m_next->setToolTip(tr("Go to the next change (F8)"));
    connect(m_previous, &QToolButton::clicked, this, &CompareView::previousChange);
    connect(m_next, &QToolButton::clicked, this, &CompareView::nextChange);
    auto* menu = new TakeOverMenu([this] { return offer(); }, this);
    connect(menu, &TakeOverMenu::wanted, this, &CompareView::takeOver);
    m_takeOver->setPopupMode(QToolButton::InstantPopup);
    m_takeOver->setMenu(menu);
    m_takeOver->setToolTip(tr("Make one option have what the other has"));

    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    steps->addStretch(1);
    steps->addWidget(m_takeOver);
    auto* lists = new QSplitter(Qt::Vertical);
    lists->addWidget(m_list);
    lists->addWidget(m_details);
    lists->setChildrenCollapsible(false);
    lists->setStretchFactor(0, 1);
    lists->setSizes({500, 180});
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(6);
    column->addWidget(m_overview);
    column->addWidget(m_filter);
    column->addLayout(steps);
    column->addWidget(lists, 1);
    side->setMinimumWidth(260);
    return side;
}

void CompareView::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_row->setTheme(theme);
    m_filter->setTheme(theme);
    m_measures->setTheme(theme);
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void CompareView::scheduleRefresh() {
    m_refresh.schedule();
}

void CompareView::refreshNow() {
    m_refresh.setStale(false);
    m_comparable = m_bar->follow(m_session.document().workspace(), m_session.option());
    m_pages->setCurrentIndex(m_comparable ? 0 : 1);
    setFocusProxy(m_comparable ? static_cast<QWidget*>(m_list) : findChild<QPushButton*>(QStringLiteral("compareCopy")));
    showChanges();
    showPictures();
    showCurrent();
    m_measures->setOptions(m_comparable ? m_bar->options() : std::vector<Id>());
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

QString CompareView::nameOf(const Id& option) const {
    return optionName(m_session.document().workspace(), option);
}

void CompareView::showChanges() {
    const Workspace& workspace = m_session.document().workspace();
    Comparison comparison = m_comparable ? compareOptions(workspace, m_bar->from(), m_bar->to()) : Comparison();
    m_filter->setCounts(comparison);
    m_overview->setText(m_comparable ? overviewOf(workspace, comparison) : QString());
    keepPlace([&] { m_model->show(std::move(comparison), m_filter->filter()); });
}

namespace {

/// Gives all pictures the same room, so that side by side their tiers meet.
void evenOut(std::vector<CanvasRow::Shown>& shown) {
    QRectF room;
    for (const CanvasRow::Shown& one : shown)
        room = room.united(one.picture.bounds());
    for (CanvasRow::Shown& one : shown) {
        Mark ground;
        ground.rect = room;
        one.picture.add(std::move(ground));
    }
}

} // namespace

void CompareView::showPictures() {
    std::vector<CanvasRow::Shown> shown;
    if (m_comparable)
        for (const Id& option : m_bar->options()) {
            StructureOptions options;
            options.system = m_session.system();
            options.width = pictureWidth;
            CanvasRow::Shown one;
            one.option = option;
            one.name = nameOf(option);
            one.picture = structurePicture(m_session.document().design(option), options);
            if (option == m_bar->from()) {
                one.role = tr("from");
                one.signs = drawnSigns(m_model->comparison(), ComparedSide::from, one.picture);
            } else {
                one.role = option == m_bar->to() ? tr("to") : QString();
                // A further option shows what differs from the same one.
                const Comparison own = option == m_bar->to()
                                           ? Comparison()
                                           : compareOptions(m_session.document().workspace(), m_bar->from(), option);
                one.signs = drawnSigns(option == m_bar->to() ? m_model->comparison() : own, ComparedSide::to, one.picture);
            }
            shown.push_back(std::move(one));
        }
    evenOut(shown);
    m_row->show(std::move(shown));
}

void CompareView::keepPlace(const std::function<void()>& change) {
    {
        const QScopedValueRollback guard(m_keeping, true);
        change();
        m_list->expandAll();
        const QModelIndex same = m_chosen ? m_model->indexOf(*m_chosen, m_chosenBody) : QModelIndex();
        if (same.isValid()) {
            m_list->setCurrentIndex(same);
            m_list->scrollTo(same);
        }
    }
    for (QToolButton* button : {m_previous, m_next, m_takeOver})
        button->setEnabled(canStep());
    showCurrent();
    Q_EMIT stateChanged();
}

void CompareView::choose() {
    if (m_keeping)
        return;
    const QModelIndex index = m_list->currentIndex();
    const OptionChange* change = m_model->changeAt(index);
    const ChangeGroup* group = m_model->groupAt(index);
    m_chosen = change ? std::optional(change->key) : std::nullopt;
    m_chosenBody = group ? group->body : Id();
    showCurrent();
    std::vector<Id> things;
    for (const CompareCanvas* canvas : m_row->canvases()) {
        const auto place = m_model->placeOf(index);
        things.push_back(place ? drawnSubject(m_model->comparison(), *place, canvas->picture()) : m_chosenBody);
    }
    m_row->reveal(things);
    // The inspector shows it where the other views' option has it.
    const Id thing = change ? change->key.id : m_chosenBody;
    if (m_session.design().locate(thing))
        m_session.select({thing});
}

void CompareView::showCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (const OptionChange* change = m_model->changeAt(index))
        m_details->showChange(*change, nameOf(m_bar->from()), nameOf(m_bar->to()));
    else if (const ChangeGroup* group = m_model->groupAt(index))
        m_details->showGroup(*group);
    else if (m_model->comparison().changes.empty())
        m_details->clear(tr("These two options don't differ."));
    else if (m_model->rowCount() == 0)
        m_details->clear(tr("No change is of a kind that is shown. Switch one on above."));
    else
        m_details->clear(tr("Choose a change to see it in both drawings and field by field."));
}

void CompareView::chooseThing(const Id& thing) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        if (m_model->groupAt(heading)->body == thing)
            return m_list->setCurrentIndex(heading);
        for (int child = 0; child < m_model->rowCount(heading); ++child)
            if (const QModelIndex at = m_model->index(child, 0, heading); m_model->changeAt(at)->key.id == thing)
                return m_list->setCurrentIndex(at);
    }
    m_row->reveal(std::vector<Id>(m_row->canvases().size(), thing));
}

void CompareView::step(int by) {
    showDrawings();
    const QModelIndex next = m_model->step(m_list->currentIndex(), by);
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

TakeOverMenu::Offer CompareView::offer() const {
    TakeOverMenu::Offer offer;
    offer.from = nameOf(m_bar->from());
    offer.to = nameOf(m_bar->to());
    const QModelIndex index = m_list->currentIndex();
    if (const OptionChange* change = m_model->changeAt(index))
        offer.change = tr("This change: %1").arg(change->headline());
    if (const ChangeGroup* group = m_model->groupAt(index))
        offer.group = tr("This group: %1 (%2)").arg(group->name, QString::number(m_model->listed(index).size()));
    if (const std::size_t count = m_model->listed().size())
        offer.listed = tr("All that is listed (%1)").arg(count);
    return offer;
}

void CompareView::takeOver(Reach reach, Into into) {
    const QModelIndex index = m_list->currentIndex();
    std::set<std::size_t> places;
    if (reach == Reach::listed)
        places = m_model->listed();
    else if (reach == Reach::group && index.isValid())
        places = m_model->listed(index);
    else if (const auto place = m_model->placeOf(index))
        places.insert(*place);
    std::set<Thing> things;
    for (const std::size_t place : places) {
        const EntityKey& key = m_model->comparison().changes[place].key;
        things.insert({key.kind, key.id});
    }
    const Id target = into == Into::from ? m_bar->from() : m_bar->to();
    const Id source = into == Into::from ? m_bar->to() : m_bar->from();
    const auto taken =
        placewright::takeOver(m_session.document().workspace(), target, source, things, m_filter->filter().layout);
    if (!taken)
        return Q_EMIT m_session.failed(taken.error());
    if (!m_session.apply(Result<Edit>(taken->edit)))
        return;
    const QString asked = taken->asked == 1 ? tr("Took over 1 change into %1").arg(nameOf(target))
                                            : tr("Took over %2 changes into %1").arg(nameOf(target), QString::number(taken->asked));
    Q_EMIT m_session.said(taken->needed == 0 ? asked
                          : taken->needed == 1
                              ? tr("%1, with 1 more that it needs").arg(asked)
                              : tr("%1, with %2 more that it needs").arg(asked, QString::number(taken->needed)));
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_refresh.isStale())
        refreshNow();
}

void CompareView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        scheduleRefresh();
    QWidget::changeEvent(event);
}

} // namespace placewright
