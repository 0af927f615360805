// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/export_dialog.h"

#include "app/files/proposed_file.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/sheets/long_work.h"
#include "model/store/disk/replace_file.h"
#include "views/session/session.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QUrl>

namespace placewright {

namespace {

const QString formKey = QStringLiteral("export/form");
const QString paperKey = QStringLiteral("export/paper");
const QString dpiKey = QStringLiteral("export/dpi");
const QString exportFolderKey = QStringLiteral("export/folder");

void choose(QComboBox* box, const QVariant& value) {
    if (const int index = box->findData(value); index >= 0)
        box->setCurrentIndex(index);
}

QDir startFolder(const Session& session) {
    const QString last = QSettings().value(exportFolderKey).toString();
    return QFileInfo(last).isDir() ? QDir(last) : ownFolder(session);
}

} // namespace

ExportWhat exportWhatOf(ShownView shown) {
    switch (shown) {
    case ShownView::structure:
    case ShownView::compare:
    case ShownView::systems:
        return ExportWhat::structure;
    case ShownView::decisions:
        return ExportWhat::map;
    case ShownView::assurance:
        break;
    }
    return ExportWhat::assurance;
}

ExportDialog::ExportDialog(const Session& session, ShownView shown, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_what(new QComboBox),
      m_form(new QComboBox),
      m_paper(new QComboBox),
      m_dpi(new QSpinBox),
      m_path(new QLineEdit) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    m_what->setObjectName(QStringLiteral("what"));
    m_form->setObjectName(QStringLiteral("form"));
    m_paper->setObjectName(QStringLiteral("paper"));
    m_path->setObjectName(QStringLiteral("path"));
    m_what->addItem(tr("Functions and decisions map, with its table"), static_cast<int>(ExportWhat::map));
    m_what->addItem(tr("Functions and decisions map, the picture alone"), static_cast<int>(ExportWhat::decisions));
    m_what->addItem(tr("Structure of the system"), static_cast<int>(ExportWhat::structure));
    m_what->addItem(tr("Assurance report"), static_cast<int>(ExportWhat::assurance));
    m_paper->addItem(tr("A3, across"), static_cast<int>(PaperSize::a3));
    m_paper->addItem(tr("A4, across"), static_cast<int>(PaperSize::a4));
    m_dpi->setObjectName(QStringLiteral("dpi"));
    m_dpi->setRange(48, 600);
    m_dpi->setSingleStep(24);
    m_dpi->setSuffix(tr(" dots an inch"));
    m_path->setMinimumWidth(420);

    auto* browse = new QPushButton(tr("&Browse…"));
    // Enter exports from wherever the keyboard is.
    browse->setAutoDefault(false);
    browse->setObjectName(QStringLiteral("browse"));
    auto* place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Form"), m_form);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("F&ile"), place);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(place)))
        label->setBuddy(m_path);
    auto* buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    m_what->setFocus();
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_export->setEnabled(!path().isEmpty()); });

    choose(m_what, static_cast<int>(exportWhatOf(shown)));
    offerForms();
    const QSettings settings;
    choose(m_form, settings.value(formKey, static_cast<int>(ExportForm::pdf)));
    choose(m_paper, settings.value(paperKey, static_cast<int>(PaperSize::a3)));
    m_dpi->setValue(settings.value(dpiKey, ExportJob().dpi).toInt());
    m_path->setText(startFolder(session).filePath(proposedName(session)));
    followForm();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::offerForms);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::followForm);
}

ExportForm ExportDialog::form() const {
    return static_cast<ExportForm>(m_form->currentData().toInt());
}

void ExportDialog::offerForms() {
    const struct {
        ExportForm form;
        QString words;
    } forms[]{{ExportForm::pdf, tr("PDF, to print")},
              {ExportForm::svg, tr("SVG, a drawing that scales")},
              {ExportForm::png, tr("PNG, a picture")},
              {ExportForm::html, tr("HTML, an accessible page")},
              {ExportForm::docx, tr("DOCX, a document to edit")},
              {ExportForm::pptx, tr("PPTX, slides to edit")},
              {ExportForm::xlsx, tr("XLSX, a spreadsheet")},
              {ExportForm::csv, tr("CSV, for spreadsheets")}};
    const auto what = static_cast<ExportWhat>(m_what->currentData().toInt());
    const QVariant chosen = m_form->currentData();
    m_form->clear();
    for (const auto& [form, words] : forms)
        if (canExport(what, form))
            m_form->addItem(words, static_cast<int>(form));
    choose(m_form, chosen);
}

void ExportDialog::followForm() {
    if (m_form->currentIndex() < 0)
        return;
    m_paper->setEnabled(form() == ExportForm::pdf || form() == ExportForm::pptx);
    m_dpi->setEnabled(form() == ExportForm::png);
    QString name = m_path->text();
    if (exportFormOf(QFileInfo(name).suffix()))
        name.chop(QFileInfo(name).suffix().size() + 1);
    m_path->setText(name + u'.' + wordOf(form()));
}

void ExportDialog::browse() {
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export to"), path(), tr("%1 files (*.%2)").arg(wordOf(form()).toUpper(), wordOf(form())), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    followForm();
}

QString ExportDialog::path() const {
    return m_path->text().trimmed();
}

ExportJob ExportDialog::job() const {
    ExportJob job;
    job.what = static_cast<ExportWhat>(m_what->currentData().toInt());
    job.form = form();
    job.plan.paper.size = static_cast<PaperSize>(m_paper->currentData().toInt());
    job.dpi = m_dpi->value();
    job.system = m_session.system();
    job.options = {m_session.option()};
    job.date = QDate::currentDate();
    return job;
}

void ExportDialog::accept() {
    if (QFileInfo::exists(path())) {
        QMessageBox box(QMessageBox::Question, QString(), tr("Replace “%1”?").arg(QFileInfo(path()).fileName()),
                        QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("replaceQuestion"));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("There is a file of this name already. What is in it would be lost."));
        QPushButton* replace = box.addButton(tr("&Replace"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != replace)
            return;
    }
    QSettings settings;
    settings.setValue(formKey, static_cast<int>(form()));
    settings.setValue(paperKey, m_paper->currentData());
    settings.setValue(dpiKey, m_dpi->value());
    settings.setValue(exportFolderKey, QFileInfo(path()).absolutePath());
    QDialog::accept();
}

void sayExported(QWidget& window, const QString& path) {
    QMessageBox box(QMessageBox::Information, QString(),
                    ExportDialog::tr("Written to “%1”").arg(QFileInfo(path).fileName()), QMessageBox::NoButton,
                    &window);
    box.setObjectName(QStringLiteral("exportDone"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QFileInfo(path).absoluteFilePath());
    QPushButton* open = box.addButton(ExportDialog::tr("&Open"), QMessageBox::ActionRole);
    QPushButton* folder = box.addButton(ExportDialog::tr("Show in &folder"), QMessageBox::ActionRole);
    box.setDefaultButton(box.addButton(ExportDialog::tr("&Close"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    else if (box.clickedButton() == folder)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void exportAsking(QWidget& window, Session& session, ShownView shown, const std::shared_ptr<const KnownChecks>& known) {
    ExportDialog dialog(session, shown, &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ExportJob job = dialog.job();
    job.known = known;
    const Workspace asItIs = session.document().workspace();
    Result<QByteArray> bytes;
    if (!workBeside(&window, ExportDialog::tr("Writing “%1”…").arg(QFileInfo(dialog.path()).fileName()),
                    [&](const SheetProgress& progress) { bytes = exported(asItIs, job, progress); }))
        return;
    const Result<void> written =
        bytes ? replaceFile(dialog.path(), *bytes) : Result<void>(tl::unexpected<Error>(bytes.error()));
    if (!written)
        return showError(&window, ExportDialog::tr("The export could not be written"), written.error());
    sayExported(window, dialog.path());
}

} // namespace placewright
