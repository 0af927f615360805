// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/measures/measures_page.h"

#include "model/domain/labels.h"
#include "model/options/comparison_words.h"
#include "views/compare/measures/measure_chart.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>

namespace placewright {

namespace {

constexpr int optionRole = Qt::UserRole;
constexpr int thingRole = Qt::UserRole + 1;

} // namespace

MeasuresPage::MeasuresPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_measure(new QComboBox),
      m_forum(new QComboBox),
      m_chart(new MeasureChart),
      m_formula(new QLabel),
      m_table(new QTableWidget),
      m_behindLabel(new QLabel),
      m_behind(new QListWidget) {
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_forum->setObjectName(QStringLiteral("measureForum"));
    m_forum->setAccessibleName(tr("Forum"));
    m_forum->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forum->setMinimumContentsLength(22);
    auto* picture = new QPushButton(tr("Copy &picture"));
    picture->setObjectName(QStringLiteral("copyPicture"));
    auto* copy = new QPushButton(tr("Copy d&ata"));
    copy->setObjectName(QStringLiteral("copyData"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_measure);
    top->addWidget(m_forum);
    top->addStretch(1);
    top->addWidget(picture);
    top->addWidget(copy);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // The chart in it has the keys.
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_chart);
    m_formula->setObjectName(QStringLiteral("measureFormula"));
    m_formula->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("measureTable"));
    m_table->setAccessibleName(tr("The same as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_behind->setObjectName(QStringLiteral("measureBehind"));
    m_behind->setAccessibleName(tr("What lies behind the number"));
    m_behind->setFrameShape(QFrame::NoFrame);
    m_behind->setWordWrap(true);
    m_behindLabel->setWordWrap(true);
    m_behindLabel->setTextFormat(Qt::PlainText);

    auto* behindSide = new QWidget;
    auto* behindColumn = new QVBoxLayout(behindSide);
    behindColumn->setContentsMargins(8, 0, 0, 0);
    behindColumn->addWidget(m_behindLabel);
    behindColumn->addWidget(m_behind, 1);
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(m_table);
    lower->addWidget(behindSide);
    lower->setChildrenCollapsible(false);
    lower->setSizes({600, 400});
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(scroll);
    split->addWidget(lower);
    split->setChildrenCollapsible(false);
    split->setSizes({420, 260});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 8);
    column->addLayout(top);
    column->addWidget(split, 1);
    column->addWidget(m_formula);
    setFocusProxy(m_measure);
    fillMeasures();

    connect(m_measure, &QComboBox::activated, this, &MeasuresPage::refresh);
    connect(m_forum, &QComboBox::activated, this, &MeasuresPage::refresh);
    connect(picture, &QPushButton::clicked, this, &MeasuresPage::copyPicture);
    connect(copy, &QPushButton::clicked, this, &MeasuresPage::copyData);
    connect(m_chart, &MeasureChart::barChosen, this, [this, scroll](std::size_t row, std::size_t option) {
        scroll->ensureWidgetVisible(m_chart);
        m_table->setCurrentCell(static_cast<int>(row), static_cast<int>(option) + 1);
        showBehind(row, option);
    });
    connect(m_chart, &MeasureChart::barOpened, this, [this] {
        if (m_behind->count() == 0)
            return;
        m_behind->setCurrentRow(0);
        m_behind->setFocus();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this, scroll](int row, int cell) {
        if (m_filling || row < 0 || cell < 1 || row >= static_cast<int>(m_chart->measure().rows.size()))
            return;
        m_chart->setCurrent(static_cast<std::size_t>(row), static_cast<std::size_t>(cell - 1));
        scroll->ensureWidgetVisible(m_chart);
        showBehind(static_cast<std::size_t>(row), static_cast<std::size_t>(cell - 1));
    });
    connect(m_behind, &QListWidget::itemActivated, this, &MeasuresPage::open);
}

void MeasuresPage::fillMeasures() {
    const QVariant chosen = m_measure->currentData();
    m_measure->clear();
    for (const MeasureKind each : allMeasures)
        if (each != MeasureKind::findings || m_findings)
            m_measure->addItem(placewright::nameOf(each), static_cast<int>(each));
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(chosen)));
}

void MeasuresPage::setTheme(const Theme& theme) {
    m_chart->setTheme(theme);
}

void MeasuresPage::setFindings(FindingsOf findings, FindingListOf list) {
    m_findings = std::move(findings);
    m_findingList = std::move(list);
    fillMeasures();
    if (kind() == MeasureKind::findings)
        m_refresh.now();
}

void MeasuresPage::setOptions(std::vector<Id> options) {
    m_options = std::move(options);
    m_refresh.now();
}

void MeasuresPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_refresh.catchUp();
}

MeasureKind MeasuresPage::kind() const {
    return static_cast<MeasureKind>(m_measure->currentData().toInt());
}

void MeasuresPage::fillForums() {
    const QString chosen = m_forum->currentData().toString();
    m_forum->clear();
    m_forum->addItem(tr("All forums together"), QString());
    std::set<Id> listed;
    for (const Id& option : m_options) {
        const Design design = m_session.document().design(option);
        for (const Forum* forum : inOrder(design.table<Forum>()))
            if ((m_session.system().isNull() || forum->system.isNull() || forum->system == m_session.system()) &&
                listed.insert(forum->id).second)
                m_forum->addItem(displayName(design, forum->id), forum->id.text());
    }
    m_forum->setCurrentIndex(std::max(0, m_forum->findData(chosen)));
    m_forum->setVisible(isPerForum(kind()));
}

void MeasuresPage::refresh() {
    fillForums();
    MeasureScope scope;
    scope.system = m_session.system();
    if (isPerForum(kind()))
        scope.forum = Id(m_forum->currentData().toString());
    if (kind() == MeasureKind::findings && m_findings)
        scope.findings = m_findings(m_options);
    Measure measure = measured(kind(), m_session.document().workspace(), m_options, scope);
    if (!scope.forum.isNull())
        measure.title = tr("%1: %2").arg(measure.title, m_forum->currentText());
    m_formula->setText(tr("How it is counted: %1").arg(measure.formula));
    fillTable(measure);
    m_chart->show(std::move(measure));
    m_behind->clear();
    m_behindLabel->setText(tr("Choose a bar or a number to see what lies behind it."));
}

void MeasuresPage::fillTable(const Measure& measure) {
    const QScopedValueRollback guard(m_filling, true);
    const WordTable words = measure.table();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(words.headings.size()));
    m_table->setHorizontalHeaderLabels(words.headings);
    m_table->setRowCount(static_cast<int>(words.rows.size()));
    for (std::size_t row = 0; row < words.rows.size(); ++row)
        for (qsizetype column = 0; column < words.rows[row].cells.size(); ++column) {
            auto* item = new QTableWidgetItem(words.rows[row].cells[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(row), static_cast<int>(column), item);
        }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void MeasuresPage::showBehind(std::size_t row, std::size_t option) {
    const Measure& measure = m_chart->measure();
    const auto& value = measure.rows[row].values[option];
    const Id& optionId = measure.options[option];
    m_behindLabel->setText(measure.toldOf(row, option));
    m_behind->clear();
    const Design design = m_session.document().design(optionId);
    for (const Id& thing : value ? value->behind : std::vector<Id>()) {
        const auto entity = design.find(thing);
        if (!entity)
            continue;
        QString words = displayName(design, *entity);
        if (const auto* seat = std::get_if<Seat>(&*entity))
            words = tr("%1, on %2").arg(words, displayName(design, seat->forum));
        addBehind(optionId, thing, words, {});
    }
    if (measure.kind == MeasureKind::findings && m_findingList)
        for (const Finding& finding : m_findingList(optionId))
            if (rowKeyOf(finding) == measure.rows[row].key)
                addBehind(optionId, finding.subject.id, finding.message, finding.fix);
}

void MeasuresPage::addBehind(const Id& option, const Id& thing, const QString& words, const QString& tip) {
    auto* item = new QListWidgetItem(words, m_behind);
    item->setData(optionRole, option.text());
    item->setData(thingRole, thing.text());
    const QString how = tr("Double-click or press Enter to see it in %1").arg(optionName(m_session.document().workspace(), option));
    item->setToolTip(tip.isEmpty() ? how : tip + u'\n' + how);
}

void MeasuresPage::open(const QListWidgetItem* item) {
    const Id option(item->data(optionRole).toString());
    const Id thing(item->data(thingRole).toString());
    m_session.showOption(option);
    if (!m_session.design().locate(thing))
        return;
    m_session.select({thing});
    Q_EMIT thingWanted(thing);
}

void MeasuresPage::copyPicture() {
    const QPixmap picture = m_chart->asPicture();
    if (picture.isNull())
        return Q_EMIT m_session.failed({tr("the picture could not be made"), {}, tr("Copy the data instead"), {}});
    QGuiApplication::clipboard()->setPixmap(picture);
    Q_EMIT m_session.said(tr("The chart is on the clipboard"));
}

void MeasuresPage::copyData() {
    const WordTable table = m_chart->measure().table();
    QStringList lines{table.headings.join(u'\t')};
    for (const WordTable::Row& row : table.rows)
        lines.append(row.cells.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT m_session.said(tr("The table is on the clipboard"));
}

} // namespace placewright
