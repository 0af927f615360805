// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tables/scheme_dialog.h"

#include "app/files/proposed_file.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/tables/read_table.h"
#include "model/exchange/csv_table.h"
#include "model/map/map_document.h"
#include "model/store/disk/replace_file.h"
#include "model/tables/delimited_text.h"
#include "views/documents/html/html_report.h"
#include "views/documents/ooxml/xlsx_workbook.h"
#include "views/session/session.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

SchemeDialog::SchemeDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session), m_said(new QLabel), m_points(new QTreeWidget) {
    setObjectName(QStringLiteral("schemeDialog"));
    setWindowTitle(tr("Check against a scheme"));
    m_said->setObjectName(QStringLiteral("summary"));
    m_said->setWordWrap(true);
    m_said->setText(tr("Open a scheme of reservation and delegation as a spreadsheet or CSV, or copy its table from a document and paste it. "
                       "Its lines are compared with the map both ways; nothing is changed."));
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setAccessibleName(tr("What the scheme and the map say differently"));
    m_points->setHeaderLabels({tr("Function or decision"), tr("In the scheme"), tr("On the map"), tr("Where")});
    for (const auto& [column, width] : {std::pair(0, 360), std::pair(1, 210), std::pair(2, 210)})
        m_points->header()->resizeSection(column, width);
    m_points->setUniformRowHeights(true);
    connect(m_points, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !item->data(0, Qt::UserRole).toString().isEmpty())
            Q_EMIT functionWanted(Id(item->data(0, Qt::UserRole).toString()));
    });
    auto* buttons = new QDialogButtonBox;
    QPushButton* open = buttons->addButton(tr("&Open a file…"), QDialogButtonBox::ActionRole);
    QPushButton* paste = buttons->addButton(tr("&Paste"), QDialogButtonBox::ActionRole);
    paste->setObjectName(QStringLiteral("paste"));
    m_save = buttons->addButton(tr("&Save this list…"), QDialogButtonBox::ActionRole);
    m_save->setEnabled(false);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(open, &QPushButton::clicked, this, &SchemeDialog::openFile);
    connect(paste, &QPushButton::clicked, this, &SchemeDialog::paste);
    connect(m_save, &QPushButton::clicked, this, &SchemeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_said);
    all->addWidget(m_points, 1);
    all->addWidget(buttons);
    open->setDefault(true);
    resize(940, 560);
}

void SchemeDialog::check(const QString& of, const std::function<Result<std::vector<SheetCells>>(const TableProgress&)>& read) {
    const Design design = m_session.design();
    const MapScope scope{m_session.system()};
    const auto checked = workedOut<SchemeCheck>(this, tr("Checking the scheme against the map…"), tr("The scheme could not be checked"),
                                                [&](const TableProgress& progress) -> Result<SchemeCheck> {
                                                    const auto sheets = read(progress);
                                                    if (!sheets)
                                                        return tl::unexpected<Error>(sheets.error());
                                                    return checkScheme(design, scope, *sheets, progress);
                                                });
    if (checked)
        show(*checked, of);
}

void SchemeDialog::openFile() {
    const QString path = askForTable(this, m_session, tr("Open a scheme"));
    if (!path.isEmpty())
        check(QFileInfo(path).fileName(), [path](const TableProgress& progress) -> Result<std::vector<SheetCells>> {
            auto file = readTableFile(path, progress);
            if (!file)
                return tl::unexpected<Error>(file.error());
            return std::move(file->sheets);
        });
}

void SchemeDialog::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    check(tr("the clipboard"), [text](const TableProgress&) { return Result<std::vector<SheetCells>>({cellsOf(text)}); });
}

void SchemeDialog::show(const SchemeCheck& check, const QString& of) {
    m_table = schemeTable(check);
    m_summary = schemeSummary(check);
    m_of = of;
    m_said->setText(QStringList({tr("From %1.").arg(of), m_summary, check.notes.join(u' ')}).join(u' ').trimmed());
    m_points->clear();
    QTreeWidgetItem* group = nullptr;
    for (const WordTable::Row& row : m_table.rows) {
        if (!group || group->data(1, Qt::UserRole).toString() != row.group) {
            group = new QTreeWidgetItem(m_points, {row.group});
            group->setData(1, Qt::UserRole, row.group);
            group->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(group, row.cells);
        item->setData(0, Qt::UserRole, row.subject.text());
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        group->setText(0, tr("%1 (%2)").arg(row.group).arg(group->childCount()));
    }
    m_points->expandAll();
    m_save->setEnabled(!m_table.rows.empty());
}

void SchemeDialog::save() {
    const QDir folder = ownFolder(m_session);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list"), folder.filePath(tr("scheme and map") + QStringLiteral(".xlsx")),
                                                      tr("Spreadsheet (*.xlsx);;Page for a browser (*.html);;Values with commas (*.csv)"));
    if (path.isEmpty())
        return;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString title = tr("Scheme and map: %1").arg(m_session.document().title());
    const MapVersion version = mapVersion(m_session.design(), m_session.system(), QDate::currentDate());
    const std::vector<std::pair<QString, QString>> cover{{tr("Scheme"), m_of}, {tr("System"), version.system}, {tr("Option"), version.option}};
    Result<QByteArray> bytes = failure(tr("the ending of this name says no form that can be written"), path, tr("Use .xlsx, .html or .csv"));
    if (suffix == u"xlsx")
        bytes = xlsxOf({.title = title, .coverName = tr("Outcome"), .cover = cover, .summary = m_summary, .groupHeading = tr("What differs"),
                        .sheets = sheetForEach({&m_table}), .date = version.date});
    else if (suffix == u"csv")
        bytes = csvOf(m_table, tr("What differs"));
    else if (suffix == u"html" || suffix == u"htm")
        bytes = htmlOf({.title = title, .skipWords = tr("Skip to the list"), .subtitle = {}, .cover = cover, .summary = {m_summary}, .tables = {&m_table},
                        .acknowledgements = version.acknowledgements},
                       QStringLiteral("en-GB"));
    const auto written = bytes ? replaceFile(path, *bytes) : Result<void>(tl::unexpected<Error>(bytes.error()));
    if (!written)
        showError(this, tr("The list was not saved"), written.error());
}

} // namespace placewright
