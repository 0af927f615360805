// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_session.h"

#include "app/start/blank_workspace.h"
#include "app/window/recent_files.h"
#include "model/catalogue/examples.h"
#include "model/exchange/exchange_reader.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace placewright {

namespace {

const QString folderKey = QStringLiteral("files/folder");

QString lastFolder() {
    const QString folder = QSettings().value(folderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString& path) {
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
}

} // namespace

FileSession::FileSession(QWidget* window) : QObject(window), m_window(window) {
}

FileSession::~FileSession() = default;

bool FileSession::take(std::unique_ptr<Document> document) {
    if (m_session)
        closeNow();
    m_undoBeyondAgreed = false;
    m_session = std::make_unique<Session>(std::move(document));
    connect(&m_session->document(), &Document::stateChanged, this, &FileSession::stateChanged);
    if (const QString& path = m_session->document().path(); !path.isEmpty())
        rememberRecentFile(path);
    Q_EMIT opened();
    return true;
}

bool FileSession::newBlank() {
    return askAboutUnsaved() && take(Document::untitled(blankWorkspace()));
}

bool FileSession::newFromExample(const QString& id) {
    const auto bytes = exampleDocument(id);
    auto content = bytes ? readExchange(*bytes) : Result<Imported>(tl::unexpected<Error>(bytes.error()));
    if (!content) {
        Q_EMIT failed(tr("The example can't be opened"), content.error());
        return false;
    }
    return askAboutUnsaved() && take(Document::untitled(std::move(content->workspace)));
}

bool FileSession::open(const QString& path) {
    QStringList notes;
    // Read before anything is closed: a file that can't be opened leaves what is open as it is.
    auto document = Document::open(path, &notes);
    if (!document) {
        const QString headline = tr("“%1” can't be opened").arg(QFileInfo(path).fileName());
        if (auto salvaged = Document::salvage(path, &notes))
            return openSalvaged(headline, document.error(), std::move(*salvaged), notes);
        Q_EMIT failed(headline, document.error());
        return false;
    }
    if (!askAboutUnsaved())
        return false;
    rememberFolder(path);
    take(std::move(*document));
    if (!notes.isEmpty())
        Q_EMIT notesFound(notes);
    return true;
}

bool FileSession::openSalvaged(const QString& headline,
                               const Error& error,
                               std::unique_ptr<Document> salvaged,
                               const QStringList& notes) {
    QMessageBox box(QMessageBox::Warning, QString(), headline, QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("salvageQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("%1\n\nWhat can be read of it can be opened as a new workspace; the file stays as it is.\n\n• %2")
            .arg(error.sentence(), notes.join(QStringLiteral("\n• "))));
    QPushButton* open = box.addButton(tr("&Open what can be read"), QMessageBox::AcceptRole);
    box.setDefaultButton(open);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == open && askAboutUnsaved() && take(std::move(salvaged));
}

bool FileSession::recover(const LeftBehind& left) {
    auto document = Document::recover(left);
    if (!document) {
        Q_EMIT failed(tr("The work on “%1” can't be recovered").arg(left.title), document.error());
        return false;
    }
    return askAboutUnsaved() && take(std::move(*document));
}

bool FileSession::save() {
    if (!m_session)
        return false;
    if (m_session->document().path().isEmpty())
        return saveAsAsking();
    Q_EMIT aboutToSave();
    if (const auto saved = m_session->document().save(); !saved) {
        Q_EMIT failed(tr("“%1” can't be saved").arg(displayName()), saved.error());
        return false;
    }
    return true;
}

bool FileSession::saveAs(const QString& path) {
    if (!m_session)
        return false;
    Q_EMIT aboutToSave();
    if (const auto saved = m_session->document().saveAs(path); !saved) {
        Q_EMIT failed(tr("“%1” can't be saved").arg(QFileInfo(path).fileName()), saved.error());
        return false;
    }
    rememberFolder(path);
    rememberRecentFile(m_session->document().path());
    return true;
}

bool FileSession::close() {
    if (!m_session)
        return true;
    if (!askAboutUnsaved())
        return false;
    closeNow();
    Q_EMIT stateChanged();
    return true;
}

void FileSession::closeNow() {
    Q_EMIT closing();
    m_session.reset();
}

bool FileSession::askAboutUnsaved() {
    if (!m_session)
        return true;
    Q_EMIT aboutToSave();
    if (!m_session->document().isModified())
        return true;
    QMessageBox box(QMessageBox::Question, QString(), tr("Save the changes to “%1”?").arg(displayName()),
                    QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("closeQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("If you don't save them, the changes made since the last save are thrown away."));
    QPushButton* save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* dontSave = box.addButton(tr("&Don't save"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return this->save();
    if (box.clickedButton() != dontSave)
        return false;
    m_session->document().discardWork();
    return true;
}

bool FileSession::openAsking() {
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open"), lastFolder(), tr("Workspaces (*.placewright);;Exchange files (*.json);;All files (*)"));
    return !path.isEmpty() && open(path);
}

bool FileSession::importAsking() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import exchange JSON"), lastFolder(),
                                                      tr("Exchange files (*.json);;All files (*)"));
    return !path.isEmpty() && open(path);
}

bool FileSession::saveAsAsking() {
    if (!m_session)
        return false;
    const QString suffix = QStringLiteral("placewright");
    const QString& known = m_session->document().path();
    const QString name = Id::slug(m_session->document().title());
    QFileDialog dialog(m_window, tr("Save as"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(tr("Workspaces (*.placewright)"));
    dialog.setDefaultSuffix(suffix);
    dialog.setDirectory(known.isEmpty() ? lastFolder() : QFileInfo(known).absolutePath());
    dialog.selectFile(known.isEmpty()
                          ? QStringLiteral("%1.%2").arg(name.isEmpty() ? QStringLiteral("workspace") : name, suffix)
                          : QFileInfo(known).fileName());
    return dialog.exec() == QDialog::Accepted && saveAs(dialog.selectedFiles().constFirst());
}

void FileSession::undo() {
    if (!m_session || !m_session->document().canUndo())
        return;
    if (m_session->document().undoLeavesSession() && !m_undoBeyondAgreed) {
        QMessageBox box(QMessageBox::Question, QString(), tr("Undo changes made before you opened this?"),
                        QMessageBox::NoButton, m_window);
        box.setObjectName(QStringLiteral("undoQuestion"));
        box.setInformativeText(
            tr("“%1” is now as you opened it. Going on undoes earlier work; redo brings it back.").arg(displayName()));
        box.setTextFormat(Qt::PlainText);
        QPushButton* goOn = box.addButton(tr("&Undo earlier work"), QMessageBox::AcceptRole);
        box.addButton(tr("&Keep it"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != goOn)
            return;
        m_undoBeyondAgreed = true;
    }
    m_session->undo();
}

QString FileSession::displayName() const {
    if (!m_session)
        return {};
    const Document& document = m_session->document();
    if (!document.path().isEmpty())
        return QFileInfo(document.path()).completeBaseName();
    return document.title().isEmpty() ? tr("Untitled") : document.title();
}

} // namespace placewright
