// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/changes_side.h"

#include "model/options/comparison_words.h"
#include "model/options/take_over.h"
#include "views/compare/changes/change_delegate.h"
#include "views/compare/changes/change_details.h"
#include "views/compare/changes/change_filter_bar.h"
#include "views/session/row_beside.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace placewright {

namespace {

QToolButton* textButton(const QString& text, const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ChangesSide::ChangesSide(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ChangeListModel(this)),
      m_filter(new ChangeFilterBar),
      m_list(new QTreeView),
      m_delegate(new ChangeDelegate(m_list)),
      m_details(new ChangeDetails),
      m_overview(new QLabel),
      m_previous(textButton(tr("Previous"), "previousChange")),
      m_next(textButton(tr("Next"), "nextChange")),
      m_takeOver(textButton(tr("Take over"), "takeOver")) {
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesSide::noteChosen);
    // Rows wrap at the width that the list has.
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, [this] { QMetaObject::invokeMethod(m_list, &QTreeView::doItemsLayout, Qt::QueuedConnection); });
    connect(m_filter, &ChangeFilterBar::filterChanged, this,
            [this] { keepPlace([this] { m_model->narrow(m_filter->filter()); }); });

    m_previous->setToolTip(tr("Go to the change before (Shift+F8)"));
    m_next->setToolTip(tr("Go to the next change (F8)"));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    auto* menu = new TakeOverMenu([this] { return offer(); }, this);
    connect(menu, &TakeOverMenu::wanted, this, &ChangesSide::takeOver);
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
    // Both give way in a low window, so that the list is always the larger.
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 1);
    lists->setSizes({500, 180});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(6);
    column->addWidget(m_overview);
    column->addWidget(m_filter);
    column->addLayout(steps);
    column->addWidget(lists, 1);
    setMinimumWidth(260);
}

void ChangesSide::setTheme(const Theme& theme) {
    m_filter->setTheme(theme);
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

QString ChangesSide::nameOf(const Id& option) const {
    return optionName(m_session.document().workspace(), option);
}

bool ChangesSide::compare(const Id& from, const Id& to) {
    const bool sameOptions = from == m_from && to == m_to;
    const QModelIndex before = m_list->currentIndex();
    const int headingRow = before.parent().isValid() ? before.parent().row() : before.row();
    const int row = before.parent().isValid() ? before.row() : -1;
    const auto chosenBefore = m_chosen;
    const Id bodyBefore = m_chosenBody;
    m_from = from;
    m_to = to;
    const Workspace& workspace = m_session.document().workspace();
    Comparison comparison = from.isNull() ? Comparison() : compareOptions(workspace, from, to);
    m_filter->setCounts(comparison);
    m_overview->setText(from.isNull() ? QString() : overviewOf(workspace, comparison));
    keepPlace([&] { m_model->show(std::move(comparison), m_filter->filter()); });
    // What differs in layout alone by now has gone from the list as well, unless layout is listed.
    if (sameOptions && headingRow >= 0 && !m_list->currentIndex().isValid())
        chooseBeside(bodyBefore, headingRow, row);
    return m_chosen != chosenBefore || m_chosenBody != bodyBefore;
}

QModelIndex ChangesSide::headingOf(const Id& body) const {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex heading = m_model->index(row, 0); m_model->groupAt(heading)->body == body)
            return heading;
    return {};
}

void ChangesSide::chooseBeside(const Id& body, int headingRow, int row) {
    const QScopedValueRollback guard(m_keeping, true);
    const QModelIndex same = headingOf(body);
    const QModelIndex next =
        row >= 0         ? rowBeside(*m_model, [&](const QModelIndex& heading) { return heading == same; }, headingRow, row)
        : same.isValid() ? same
                         : m_model->index(std::min(headingRow, m_model->rowCount() - 1), 0);
    m_list->setCurrentIndex(next);
    if (next.isValid())
        m_list->scrollTo(next);
    remember(next);
    showCurrent();
    Q_EMIT stateChanged();
}

void ChangesSide::keepPlace(const std::function<void()>& change) {
    {
        const QScopedValueRollback guard(m_keeping, true);
        change();
        m_list->expandAll();
        const QModelIndex same = m_chosen              ? m_model->indexOf(*m_chosen, m_chosenBody)
                                 : m_chosenBody.isNull() ? QModelIndex()
                                                         : headingOf(m_chosenBody);
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

std::optional<std::size_t> ChangesSide::chosenChange() const {
    return m_model->placeOf(m_list->currentIndex());
}

void ChangesSide::noteChosen() {
    if (m_keeping)
        return;
    remember(m_list->currentIndex());
    showCurrent();
    Q_EMIT chosen();
    // The inspector shows it where the other views' option has it.
    const Id thing = m_chosen ? m_chosen->id : m_chosenBody;
    if (m_session.design().locate(thing))
        m_session.select({thing});
}

void ChangesSide::remember(const QModelIndex& index) {
    const OptionChange* change = m_model->changeAt(index);
    const ChangeGroup* group = m_model->groupAt(index);
    m_chosen = change ? std::optional(change->key) : std::nullopt;
    m_chosenBody = group ? group->body : Id();
}

void ChangesSide::showCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (const OptionChange* change = m_model->changeAt(index))
        m_details->showChange(*change, nameOf(m_from), nameOf(m_to));
    else if (const ChangeGroup* group = m_model->groupAt(index))
        m_details->showGroup(*group);
    else if (m_model->comparison().changes.empty())
        m_details->clear(tr("These two options don't differ."));
    else if (m_model->rowCount() == 0 && m_model->comparison().meaningCount() == 0)
        m_details->clear(tr("Only the layout differs. Switch “Layout” on above to list where."));
    else if (m_model->rowCount() == 0)
        m_details->clear(tr("No change is of a kind that is shown. Switch one on above."));
    else
        m_details->clear(tr("Choose a change to see it in both drawings and field by field."));
}

bool ChangesSide::choose(const Id& thing) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        QModelIndex found = m_model->groupAt(heading)->body == thing ? heading : QModelIndex();
        for (int child = 0; !found.isValid() && child < m_model->rowCount(heading); ++child)
            if (const QModelIndex at = m_model->index(child, 0, heading); m_model->changeAt(at)->key.id == thing)
                found = at;
        if (found.isValid()) {
            m_list->setCurrentIndex(found);
            return true;
        }
    }
    return false;
}

void ChangesSide::step(int by) {
    const QModelIndex next = m_model->step(m_list->currentIndex(), by);
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

TakeOverMenu::Offer ChangesSide::offer() const {
    TakeOverMenu::Offer offer;
    offer.from = nameOf(m_from);
    offer.to = nameOf(m_to);
    const QModelIndex index = m_list->currentIndex();
    if (const OptionChange* change = m_model->changeAt(index))
        offer.change = tr("This change: %1").arg(change->headline());
    if (const ChangeGroup* group = m_model->groupAt(index))
        offer.group = tr("This group: %1 (%2)").arg(group->name, QString::number(m_model->listed(index).size()));
    if (const std::size_t count = m_model->listed().size())
        offer.listed = tr("All that is listed (%1)").arg(count);
    return offer;
}

void ChangesSide::takeOver(Reach reach, Into into) {
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
    const Id target = into == Into::from ? m_from : m_to;
    const Id source = into == Into::from ? m_to : m_from;
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

} // namespace placewright
