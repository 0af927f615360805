// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/options/save_comparison.h"

#include "app/export/export_job.h"
#include "app/window/central_views.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/dialogs/export_dialog.h"
#include "app/window/main_window.h"
#include "app/window/sheets/long_work.h"
#include "model/store/disk/replace_file.h"
#include "views/compare/changes/change_filter_bar.h"
#include "views/compare/compare_bar.h"
#include "views/compare/compare_view.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace placewright {

namespace {

struct SaveComparison {
    Q_DECLARE_TR_FUNCTIONS(SaveComparison)
};

const QString formKey = QStringLiteral("export/comparison");

/// The forms of a report with what a file dialog calls them.
std::vector<std::pair<ExportForm, QString>> reportForms() {
    return {{ExportForm::pdf, SaveComparison::tr("PDF, to print (*.pdf)")},
            {ExportForm::html, SaveComparison::tr("Page for a browser (*.html)")},
            {ExportForm::docx, SaveComparison::tr("Document to edit (*.docx)")},
            {ExportForm::pptx, SaveComparison::tr("Slides to edit (*.pptx)")},
            {ExportForm::xlsx, SaveComparison::tr("Spreadsheet (*.xlsx)")}};
}

QString askReportFile(MainWindow& window) {
    const QString& own = window.session()->document().path();
    const auto forms = reportForms();
    const QString last = QSettings().value(formKey, wordOf(forms.front().first)).toString();
    QFileDialog dialog(&window, SaveComparison::tr("Save the comparison"));
    dialog.setObjectName(QStringLiteral("saveComparison"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const auto& [form, words] : forms)
        filters << words;
    dialog.setNameFilters(filters);
    const auto follow = [&](const QString& filter) {
        for (const auto& [form, words] : forms)
            if (words == filter)
                dialog.setDefaultSuffix(wordOf(form));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    for (const auto& [form, words] : forms)
        if (wordOf(form) == last)
            dialog.selectNameFilter(words);
    follow(dialog.selectedNameFilter());
    if (!own.isEmpty())
        dialog.setDirectory(QFileInfo(own).absolutePath());
    dialog.selectFile(SaveComparison::tr("comparison") + u'.' + dialog.defaultSuffix());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

void saveComparison(MainWindow& window) {
    const QString path = askReportFile(window);
    if (path.isEmpty())
        return;
    const auto fail = [&](const Error& error) { showError(&window, SaveComparison::tr("The comparison was not saved"), error); };
    const auto form = exportFormOf(QFileInfo(path).suffix());
    if (!form || !canExport(ExportWhat::comparison, *form))
        return fail({SaveComparison::tr("the ending of this name says no form that can be written"), path,
                     SaveComparison::tr("Use .pdf, .html, .docx, .pptx or .xlsx"), {}});
    const CompareView& compare = *window.views().compare();
    ExportJob job;
    job.what = ExportWhat::comparison;
    job.form = *form;
    job.plan.paper = usualPaper(job.what, job.form);
    job.system = window.session()->system();
    job.options = compare.bar()->options();
    job.date = QDate::currentDate();
    job.layout = compare.filterBar()->filter().layout;
    const Workspace asItIs = window.session()->document().workspace();
    Result<QByteArray> bytes;
    if (!workBeside(&window, SaveComparison::tr("Writing “%1”…").arg(QFileInfo(path).fileName()),
                    [&](const SheetProgress& progress) { bytes = exported(asItIs, job, progress); }))
        return;
    const auto written = bytes ? replaceFile(path, *bytes) : Result<void>(tl::unexpected<Error>(bytes.error()));
    if (!written)
        return fail(written.error());
    QSettings().setValue(formKey, wordOf(*form));
    sayExported(window, path);
}

} // namespace placewright
