// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/save_comparison.h"

#include "app/window/central_views.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/main_window.h"
#include "model/store/disk/replace_file.h"
#include "views/compare/changes/change_filter_bar.h"
#include "views/compare/compare_bar.h"
#include "views/compare/compare_view.h"
#include "views/documents/html/html_comparison.h"
#include "views/documents/ooxml/xlsx_comparison.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace placewright {

namespace {

struct SaveComparison {
    Q_DECLARE_TR_FUNCTIONS(SaveComparison)
};

QString askReportFile(MainWindow& window) {
    const QString& own = window.session()->document().path();
    const QString page = SaveComparison::tr("Page for a browser (*.html)");
    const QString book = SaveComparison::tr("Spreadsheet (*.xlsx)");
    QFileDialog dialog(&window, SaveComparison::tr("Save the comparison"));
    dialog.setObjectName(QStringLiteral("saveComparison"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({page, book});
    dialog.setDefaultSuffix(QStringLiteral("html"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, book](const QString& filter) {
        dialog.setDefaultSuffix(filter == book ? QStringLiteral("xlsx") : QStringLiteral("html"));
    });
    if (!own.isEmpty())
        dialog.setDirectory(QFileInfo(own).absolutePath());
    dialog.selectFile(SaveComparison::tr("comparison") + QStringLiteral(".html"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Result<QByteArray> bytesOf(const ComparisonReport& report, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"html" || suffix == u"htm")
        return htmlOf(report);
    if (suffix == u"xlsx")
        return xlsxOf(report);
    return failure(SaveComparison::tr("the ending of this name says no form that can be written"), path,
                   SaveComparison::tr("Use .html or .xlsx"));
}

} // namespace

void saveComparison(MainWindow& window) {
    const QString path = askReportFile(window);
    if (path.isEmpty())
        return;
    const CompareView& compare = *window.views().compare();
    const LayoutChanges layout = compare.filterBar()->filter().layout ? LayoutChanges::shown : LayoutChanges::left;
    const auto bytes = bytesOf(comparisonReport(window.session()->document().workspace(), compare.bar()->options(),
                                                QDate::currentDate(), layout),
                               path);
    const auto written = bytes ? replaceFile(path, *bytes) : Result<void>(tl::unexpected<Error>(bytes.error()));
    if (!written)
        return showError(&window, SaveComparison::tr("The comparison was not saved"), written.error());
    window.statusBar()->showMessage(SaveComparison::tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace placewright
