// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sheets/sheets_dialog.h"

#include "app/files/proposed_file.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/dialogs/export_dialog.h"
#include "app/window/print_drawing.h"
#include "app/window/sheets/kept_plan.h"
#include "app/window/sheets/long_work.h"
#include "app/window/sheets/sheet_preview.h"
#include "model/map/map_bodies.h"
#include "model/store/disk/replace_file.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/session/session.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

namespace placewright {

namespace {

QComboBox* comboOf(const QString& name, std::initializer_list<std::pair<QString, QVariant>> entries) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [words, value] : entries)
        box->addItem(words, value);
    return box;
}

void choose(QComboBox* box, const QVariant& value) {
    if (const int index = box->findData(value); index >= 0)
        box->setCurrentIndex(index);
}

} // namespace

SheetsDialog::SheetsDialog(const Session& session, std::shared_ptr<const KnownChecks> known, QWidget* parent)
    : QDialog(parent), m_session(session), m_known(std::move(known)) {
    setObjectName(QStringLiteral("sheetsDialog"));
    setWindowTitle(tr("Sheets of the map"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &SheetsDialog::orderSheets);
    connect(&m_maker, &SheetMaker::made, this, &SheetsDialog::showMade);

    auto* splitter = new QSplitter;
    splitter->addWidget(choices());
    splitter->addWidget(results());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_save->setDefault(true);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("print"));
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &SheetsDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &SheetsDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->addWidget(buttons);
    resize(1120, 720);

    restore();
    const auto soon = [this] { m_soon.start(); };
    connect(m_parts, &QListWidget::itemChanged, this, soon);
    for (QComboBox* box : {m_only, m_paper, m_orientation, m_words, m_scale, m_tile})
        connect(box, &QComboBox::currentIndexChanged, this, soon);
    connect(m_leastType, &QDoubleSpinBox::valueChanged, this, soon);
    connect(m_split, &QCheckBox::toggled, this, soon);
    orderSheets();
}

QWidget* SheetsDialog::choices() {
    m_parts = new QListWidget;
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setAccessibleName(tr("Sheets to make"));
    for (const PublicationPart part : allPublicationParts) {
        auto* item = new QListWidgetItem(headingOf(part), m_parts);
        item->setData(Qt::UserRole, static_cast<int>(part));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_parts->setCurrentRow(0);
    const int rowHeight = m_parts->sizeHintForRow(0);
    m_parts->setFixedHeight(rowHeight * m_parts->count() + 2 * m_parts->frameWidth() + 4);
    m_only = comboOf(QStringLiteral("only"), {});
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_only->setMinimumContentsLength(18);
    fillPages();
    m_paper = comboOf(QStringLiteral("paper"), {{tr("A4"), 0}, {tr("A3"), 1}, {tr("A2"), 2}, {tr("A1"), 3}, {tr("A0"), 4}});
    m_orientation = comboOf(QStringLiteral("orientation"), {{tr("Across"), true}, {tr("Upright"), false}});
    m_words = comboOf(QStringLiteral("words"), {{tr("A4, upright"), 0}, {tr("As the drawings"), 1}});
    m_scale = comboOf(QStringLiteral("scale"), {{tr("Fits its sheet"), 0}, {tr("50 %"), 50}, {tr("75 %"), 75}, {tr("100 %"), 100}, {tr("150 %"), 150}});
    m_leastType = new QDoubleSpinBox;
    m_leastType->setObjectName(QStringLiteral("leastType"));
    m_leastType->setRange(4, 16);
    m_leastType->setSingleStep(0.5);
    m_leastType->setDecimals(1);
    m_leastType->setSuffix(tr(" pt"));
    m_split = new QCheckBox(tr("Go o&ver several sheets rather than smaller"));
    m_split->setObjectName(QStringLiteral("split"));
    m_tile = comboOf(QStringLiteral("tile"), {{tr("In one piece"), -1}, {tr("In pieces of A4"), 0}, {tr("In pieces of A3"), 1}});

    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    auto* label = new QLabel(tr("S&heets"));
    label->setBuddy(m_parts);
    form->addRow(label);
    form->addRow(m_parts);
    form->addRow(tr("P&ages of"), m_only);
    form->addRow(tr("Pa&per"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("Pages of &words"), m_words);
    form->addRow(tr("S&tructure"), m_scale);
    form->addRow(tr("S&mallest type"), m_leastType);
    form->addRow(m_split);
    form->addRow(tr("&Large sheets"), m_tile);
    return panel;
}

QWidget* SheetsDialog::results() {
    m_sheets = new QListWidget;
    // Long names go over two lines rather than off the side.
    m_sheets->setWordWrap(true);
    m_sheets->setResizeMode(QListView::Adjust);
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_sheets->setAccessibleName(tr("Sheets made"));
    m_preview = new SheetPreview;
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_preflight = new QListWidget;
    m_preflight->setObjectName(QStringLiteral("preflight"));
    m_preflight->setAccessibleName(tr("Pre-flight: what is wrong with the sheets"));
    m_preflight->setWordWrap(true);
    m_preflight->setMaximumHeight(130);
    m_spread = new QPushButton(tr("Sp&read over several sheets"));
    m_spread->setObjectName(QStringLiteral("spread"));
    m_spread->hide();
    connect(m_sheets, &QListWidget::currentRowChanged, this, &SheetsDialog::showSheet);
    connect(m_preflight, &QListWidget::currentRowChanged, this, &SheetsDialog::followTo);
    connect(m_spread, &QPushButton::clicked, this, &SheetsDialog::spread);

    auto* pages = new QSplitter;
    pages->addWidget(m_sheets);
    pages->addWidget(m_preview);
    pages->setStretchFactor(1, 1);
    pages->setChildrenCollapsible(false);
    pages->setSizes({210, 560});
    auto* line = new QHBoxLayout;
    line->addWidget(m_verdict, 1);
    line->addWidget(m_spread);
    auto* panel = new QWidget;
    auto* all = new QVBoxLayout(panel);
    all->setContentsMargins(8, 0, 0, 0);
    all->addWidget(pages, 1);
    all->addLayout(line);
    all->addWidget(m_preflight);
    return panel;
}

SheetPlan SheetsDialog::plan() const {
    SheetPlan plan;
    for (int row = 0; row < m_parts->count(); ++row)
        if (m_parts->item(row)->checkState() == Qt::Checked)
            plan.parts.push_back(static_cast<PublicationPart>(m_parts->item(row)->data(Qt::UserRole).toInt()));
    plan.only = Id(m_only->currentData().toString());
    plan.paper = {static_cast<PaperSize>(m_paper->currentData().toInt()), m_orientation->currentData().toBool()};
    if (m_words->currentData().toInt() == 1)
        plan.words = plan.paper;
    if (const int percent = m_scale->currentData().toInt(); percent > 0)
        plan.scale = percent / 100.0;
    plan.leastPt = m_leastType->value();
    plan.split = m_split->isChecked();
    if (const int tile = m_tile->currentData().toInt(); tile >= 0)
        plan.tiledOn = static_cast<PaperSize>(tile);
    return plan;
}

void SheetsDialog::restore() {
    const SheetPlan plan = keptPlan();
    choose(m_paper, static_cast<int>(plan.paper.size));
    choose(m_orientation, plan.paper.landscape);
    choose(m_words, plan.words == plan.paper ? 1 : 0);
    choose(m_scale, plan.scale ? qRound(*plan.scale * 100) : 0);
    choose(m_tile, plan.tiledOn ? static_cast<int>(*plan.tiledOn) : -1);
    m_leastType->setValue(plan.leastPt);
    m_split->setChecked(plan.split);
    for (int row = 0; row < m_parts->count(); ++row)
        if (std::find(plan.parts.begin(), plan.parts.end(), allPublicationParts[static_cast<std::size_t>(row)]) == plan.parts.end())
            m_parts->item(row)->setCheckState(Qt::Unchecked);
}

void SheetsDialog::fillPages() {
    m_only->addItem(tr("All"), QString());
    const Design design = m_session.design();
    const Id system = m_session.system();
    const auto add = [&](const auto& table) {
        for (const auto* each : inOrder(table))
            if (belongsTo(design, each->id, system) == Belongs::yes)
                m_only->addItem(design.nameOf(each->id), each->id.text());
    };
    add(design.table<Place>());
    m_only->insertSeparator(m_only->count());
    add(design.table<Organisation>());
    m_only->insertSeparator(m_only->count());
    add(design.table<Forum>());
}

void SheetsDialog::done(int result) {
    keepPlan(plan());
    QDialog::done(result);
}

void SheetsDialog::orderSheets() {
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_sheets->setEnabled(false);
    const SheetPlan wanted = plan();
    if (wanted.parts.empty()) {
        m_sheets->clear();
        m_preflight->clear();
        m_spread->hide();
        m_verdict->setText(tr("No sheet is chosen."));
        m_preview->show(nullptr, tr("Choose at least one kind of sheet on the left."));
        return;
    }
    m_verdict->setText(tr("Making the sheets…"));
    ExportJob job;
    job.plan = wanted;
    job.system = m_session.system();
    job.options = {m_session.option()};
    job.date = QDate::currentDate();
    job.known = m_known;
    m_maker.order(m_session.document().workspace(), job);
}

void SheetsDialog::showMade() {
    const int before = m_sheets->currentRow();
    const QSignalBlocker quiet(m_sheets);
    const QSignalBlocker quietToo(m_preflight);
    m_sheets->clear();
    m_preflight->clear();
    m_issues.clear();
    const auto& sheets = m_maker.sheets();
    if (!sheets) {
        m_verdict->setText(sheets.error().sentence());
        m_preview->show(nullptr, sheets.error().sentence());
        m_spread->hide();
        return;
    }
    for (std::size_t i = 0; i < sheets->size(); ++i) {
        const Sheet& sheet = (*sheets)[i];
        const QString name = sheet.name.isEmpty() || sheet.name == sheet.marks.title ? sheet.chapter : sheet.name;
        m_sheets->addItem(tr("%1  %2").arg(i + 1).arg(name));
        m_sheets->item(static_cast<int>(i))->setToolTip(sheet.name.isEmpty() ? sheet.chapter : tr("%1: %2").arg(sheet.chapter, sheet.name));
    }
    m_issues = preflight(*sheets, plan());
    for (const PreflightIssue& issue : m_issues)
        m_preflight->addItem(tr("%1 %2").arg(issue.words, issue.remedy));
    const QString count = tr("%n sheet(s).", nullptr, static_cast<int>(sheets->size()));
    m_verdict->setText(m_issues.empty() ? tr("%1 Nothing is wrong with them.").arg(count)
                                        : tr("%1 Pre-flight: %2").arg(count, tr("%n thing(s) to look at.", nullptr, static_cast<int>(m_issues.size()))));
    m_preflight->setVisible(!m_issues.empty());
    m_spread->setVisible(std::any_of(m_issues.begin(), m_issues.end(), [](const PreflightIssue& issue) { return issue.canSplit; }));
    m_sheets->setEnabled(true);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    m_sheets->setCurrentRow(std::clamp(before, 0, m_sheets->count() - 1));
    showSheet(m_sheets->currentRow());
}

void SheetsDialog::showSheet(int row) {
    const auto& sheets = m_maker.sheets();
    if (sheets && row >= 0 && static_cast<std::size_t>(row) < sheets->size())
        m_preview->show(std::make_shared<Sheet>((*sheets)[static_cast<std::size_t>(row)]));
}

void SheetsDialog::followTo(int issue) {
    if (issue >= 0 && static_cast<std::size_t>(issue) < m_issues.size())
        m_sheets->setCurrentRow(m_issues[static_cast<std::size_t>(issue)].sheet);
}

void SheetsDialog::spread() {
    m_split->setChecked(true);
}

void SheetsDialog::savePdf() {
    const auto& sheets = m_maker.sheets();
    if (!sheets)
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the sheets as PDF"),
                                                ownFolder(m_session).filePath(proposedName(m_session) + QStringLiteral(".pdf")),
                                                tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    Result<QByteArray> bytes;
    const std::vector<Sheet> copy = *sheets;
    if (!workBeside(this, tr("Writing the PDF…"), [&](const SheetProgress&) { bytes = pdfOf(copy, copy.front().marks.title); }))
        return;
    const Result<void> written = bytes ? replaceFile(path, *bytes) : Result<void>(tl::unexpected<Error>(bytes.error()));
    if (!written)
        return showError(this, tr("The PDF could not be written"), written.error());
    sayExported(*this, path);
}

void SheetsDialog::print() {
    if (!m_maker.sheets())
        return;
    printSheetsAsking(*this, *m_maker.sheets(), m_session.document().title());
}

} // namespace placewright
