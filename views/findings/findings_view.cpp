// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_view.h"

#include "model/domain/labels.h"
#include "model/edits/assurance.h"
#include "views/findings/check_strip.h"
#include "views/findings/finding_details.h"
#include "views/findings/findings_delegate.h"
#include "views/findings/findings_model.h"
#include "views/session/row_beside.h"
#include "views/signing/declaration_dialog.h"
#include "views/signing/waiver_dialog.h"
#include "views/signing/waivers_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace placewright {

namespace {

const QString groupingKey = QStringLiteral("findings/grouping");

} // namespace

FindingsView::FindingsView(Session& session, FindingsSource& source, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_source(source),
      m_model(new FindingsModel(session, source, this)),
      m_find(new FindField(tr("Find in the findings"))),
      m_group(new QComboBox),
      m_by(new QComboBox),
      m_news(new QLabel),
      m_check(new CheckStrip),
      m_nothing(new QLabel),
      m_list(new QTreeView),
      m_details(new FindingDetails(session)),
      m_split(new QSplitter(Qt::Horizontal)),
      m_pages(new QStackedWidget),
      m_fixes([&session](const ShownFinding& finding) { return quickFixFor(session.design(), finding); }) {
    m_find->installEventFilter(this);
    m_group->setAccessibleName(tr("How firmly it is asked for"));
    fillGroups();
    fillGroupings();
    m_news->setObjectName(QStringLiteral("findingsNews"));
    m_news->hide();
    // Where the panel is narrow the choices give way, so that there is room to type.
    const int letter = fontMetrics().averageCharWidth();
    m_find->setMinimumWidth(18 * letter);
    m_group->setMinimumWidth(13 * letter);
    m_by->setMinimumWidth(14 * letter);
    auto* waivers = new QPushButton(tr("&Waivers…"));
    waivers->setObjectName(QStringLiteral("findingsWaivers"));
    waivers->setToolTip(tr("All waivers, with their reasons, and whether they still hold"));

    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(14);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_list->expandAll();

    m_nothing->setObjectName(QStringLiteral("findingsNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_split->addWidget(m_list);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({600, 400});
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_nothing);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_find, 1);
    top->addWidget(m_group);
    top->addWidget(m_by);
    top->addWidget(waivers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_check);
    column->addWidget(m_news);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_list);

    connect(m_find, &QLineEdit::textChanged, this, &FindingsView::narrow);
    connect(m_find, &FindField::leaving, this, &FindingsView::focusList);
    connect(m_group, &QComboBox::activated, this, &FindingsView::narrow);
    connect(m_by, &QComboBox::activated, this, [this] {
        QSettings().setValue(groupingKey, m_by->currentData());
        m_closed.clear();
        narrow();
    });
    connect(waivers, &QPushButton::clicked, this, &FindingsView::showWaivers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsView::choose);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        // A click on the finding that is chosen already leads to its subject again.
        if (m_model->findingAt(index))
            moveToSubject();
    });
    connect(m_list, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const auto heading = m_model->headingAt(index))
            m_closed.append(*heading);
    });
    connect(m_list, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const auto heading = m_model->headingAt(index))
            m_closed.removeAll(*heading);
    });
    connect(m_details, &FindingDetails::confirmWanted, this, &FindingsView::confirm);
    connect(m_details, &FindingDetails::setAsideWanted, this, &FindingsView::setAside);
    connect(m_details, &FindingDetails::takeBackWanted, this, &FindingsView::takeBack);
    connect(m_details, &FindingDetails::fieldWanted, this, &FindingsView::fieldWanted);
    connect(m_details, &FindingDetails::left, this, &FindingsView::focusList);
    connect(m_check, &CheckStrip::stopPressed, &source, &FindingsSource::stopCheck);
    connect(m_check, &CheckStrip::checkPressed, &source, &FindingsSource::checkNow);
    connect(m_check, &CheckStrip::rulesPressed, this, &FindingsView::rulesWanted);
    connect(&source, &FindingsSource::checkStateChanged, this, &FindingsView::showState);
    connect(&source, &FindingsSource::changed, this, &FindingsView::refresh);
    showState();
}

void FindingsView::fillGroups() {
    m_group->addItem(tr("All findings"), -1);
    for (const FindingGroup group : {FindingGroup::must, FindingGroup::expected, FindingGroup::may,
                                     FindingGroup::toConfirm, FindingGroup::setAside})
        m_group->addItem(groupName(group), static_cast<int>(group));
}

void FindingsView::fillGroupings() {
    m_by->setObjectName(QStringLiteral("findingsGrouping"));
    m_by->setAccessibleName(tr("Grouped by"));
    m_by->setToolTip(m_by->accessibleName());
    m_by->addItem(tr("By strength"), QStringLiteral("strength"));
    m_by->addItem(tr("By place"), QStringLiteral("place"));
    m_by->addItem(tr("By theme"), QStringLiteral("theme"));
    m_by->setCurrentIndex(std::max(0, m_by->findData(QSettings().value(groupingKey))));
    m_model->setGrouping(static_cast<Grouping>(m_by->currentIndex()));
}

void FindingsView::setQuickFixes(std::function<std::optional<QuickFix>(const ShownFinding&)> fixes) {
    m_fixes = std::move(fixes);
    showCurrent();
}

const ShownFinding* FindingsView::current() const {
    return m_model->findingAt(m_list->currentIndex());
}

void FindingsView::refresh() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    keepPlace([this] { m_model->refresh(); });
}

void FindingsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void FindingsView::narrow() {
    keepPlace([this] {
        const int group = m_group->currentData().toInt();
        m_model->setGroup(group < 0 ? std::nullopt : std::optional(static_cast<FindingGroup>(group)));
        m_model->setGrouping(static_cast<Grouping>(m_by->currentIndex()));
        m_model->setWords(m_find->text());
    });
}

void FindingsView::keepPlace(const std::function<void()>& change) {
    const int scrolled = m_list->verticalScrollBar()->value();
    const QModelIndex chosen = m_list->currentIndex();
    const auto chosenUnder = m_model->findingAt(chosen) ? m_model->headingAt(chosen.parent()) : std::nullopt;
    const int headingRow = chosen.parent().row();
    const int chosenRow = chosen.row();
    {
        const QScopedValueRollback guard(m_keeping, true);
        const QStringList closed = m_closed;
        change();
        m_list->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (const QModelIndex heading = m_model->index(row, 0);
                closed.contains(*m_model->headingAt(heading)))
                m_list->collapse(heading);
        m_closed = closed;
        if (const QModelIndex same = m_model->indexOf(m_rule, m_subject); same.isValid())
            m_list->setCurrentIndex(same);
        else if (chosenUnder && isAncestorOf(window()->focusWidget()))
            chooseBeside(*chosenUnder, headingRow, chosenRow);
    }
    m_list->verticalScrollBar()->setValue(scrolled);
    // Whoever works here sees where the line went that an answer moved.
    if (isAncestorOf(window()->focusWidget()))
        m_list->scrollTo(m_list->currentIndex());
    showCurrent();
    showState();
}

/// Whoever works through the list goes on where the finding was that is put right now.
void FindingsView::chooseBeside(const QString& heading, int headingRow, int row) {
    const QModelIndex next = rowBeside(
        *m_model, [&](const QModelIndex& part) { return m_model->headingAt(part) == heading; }, headingRow, row);
    m_list->setCurrentIndex(next);
    const ShownFinding* finding = m_model->findingAt(next);
    m_rule = finding ? finding->rule : QString();
    m_subject = finding ? finding->subject.id : Id();
}

void FindingsView::choose(const QModelIndex& index) {
    if (m_keeping)
        return;
    showCurrent();
    const ShownFinding* finding = m_model->findingAt(index);
    m_rule = finding ? finding->rule : QString();
    m_subject = finding ? finding->subject.id : Id();
    if (finding)
        moveToSubject();
}

void FindingsView::moveToSubject() {
    // Copied: revealing may lead to a refresh of the model that holds it.
    const Id subject = m_subject;
    if (m_session.design().locate(subject))
        m_session.reveal(subject);
}

void FindingsView::showCurrent() {
    const ShownFinding* finding = current();
    if (finding)
        m_details->show(*finding, m_fixes ? m_fixes(*finding) : std::nullopt, allOfRule(*finding));
    else
        m_details->clear();
}

std::optional<QuickFix> FindingsView::allOfRule(const ShownFinding& finding) const {
    std::vector<ShownFinding> alike;
    for (const ShownFinding& each : m_model->all())
        if (each.rule == finding.rule && each.state != ShownFinding::State::waived)
            alike.push_back(each);
    return alike.size() > 1 ? fixForAll(m_session.design(), alike) : std::nullopt;
}

void FindingsView::showNews() {
    QStringList words;
    if (const int found = m_model->newOnes())
        words << tr("%n new", nullptr, found);
    if (const int gone = m_model->putRight())
        words << tr("%n put right", nullptr, gone);
    m_news->setText(words.isEmpty() ? QString() : tr("By the last change: %1").arg(words.join(tr(", "))));
    m_news->setVisible(!words.isEmpty());
}

void FindingsView::showCheck() {
    m_check->tell(m_source.checkState(), m_source.broken(), m_session.document().workspace().info);
}

void FindingsView::showState() {
    showNews();
    showCheck();
    const int rules = m_source.rulesChecked();
    if (m_model->rowCount() > 0) {
        m_pages->setCurrentWidget(m_split);
        return;
    }
    if (m_model->total() > 0)
        m_nothing->setText(tr("No finding fits. Clear the find field or choose “All findings”."));
    else if (m_source.checkState().step != CheckState::Step::current)
        m_nothing->setText(tr("The design isn’t checked yet."));
    else if (rules > 0)
        m_nothing->setText(tr("Nothing falls short.\n%n rule(s) checked.", nullptr, rules));
    else
        m_nothing->setText(tr("No rules have been checked. Name a rule pack in the workspace’s fields."));
    m_pages->setCurrentWidget(m_nothing);
}

void FindingsView::focusList() {
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void FindingsView::focusFind() {
    m_find->take();
}

void FindingsView::showWaivers() {
    WaiversDialog dialog(m_session, m_source, this);
    dialog.exec();
}

void FindingsView::confirm() {
    const ShownFinding* chosen = current();
    if (!chosen)
        return;
    const Design design = m_session.design();
    DeclarationDialog dialog(*chosen, displayName(design, chosen->subject.id),
                             design.get<Declaration>(chosen->declaration), this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.apply(dialog.edit(m_session.design()));
    focusList();
}

void FindingsView::setAside() {
    const ShownFinding* chosen = current();
    if (!chosen)
        return;
    WaiverDialog dialog(*chosen, displayName(m_session.design(), chosen->subject.id), this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.apply(dialog.edit(m_session.design()));
    focusList();
}

void FindingsView::takeBack() {
    if (const ShownFinding* chosen = current(); chosen && !chosen->waiver.isNull())
        m_session.apply(placewright::takeBack(m_session.design(), chosen->waiver));
    focusList();
}

void FindingsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Below each other in a low panel, neither would have room for more than a line or two.
    const auto wanted = width() > 640 || 3 * height() < 2 * width() ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != wanted)
        m_split->setOrientation(wanted);
}

bool FindingsView::event(QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find))
        return QWidget::event(event);
    // In the panel, Find means the panel's own field, not the window's.
    if (event->type() == QEvent::KeyPress)
        focusFind();
    event->accept();
    return true;
}

bool FindingsView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        focusFind();
        return true;
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter && current()) {
        m_details->focusActions();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace placewright
