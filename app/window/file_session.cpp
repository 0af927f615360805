// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_session.h"

#include "app/files/before_saving.h"
#include "app/files/damaged_work.h"
#include "app/files/dialogs/unsaved_work_dialog.h"
#include "app/files/file_guard.h"
#include "app/files/kept_edits.h"
#include "app/files/proposed_file.h"
#include "app/start/blank_workspace.h"
#include "app/window/start/recent_files.h"
#include "model/catalogue/examples.h"
#include "model/exchange/exchange_reader.h"
#include "model/store/distrust/salvage.h"

#include <QElapsedTimer>
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

void rememberFolder(QSettings& settings, const QString& path) {
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
}

void rememberFile(const QString& path) {
    QSettings settings;
    rememberFolder(settings, path);
    rememberRecentFile(settings, path);
}

} // namespace

FileSession::FileSession(QWidget* window) : QObject(window), m_window(window), m_guard(new FileGuard(window)) {
}

FileSession::~FileSession() = default;

bool FileSession::take(std::unique_ptr<Document> document) {
    if (m_session)
        closeNow();
    m_undoBeyondAgreed = false;
    document->setKeptEdits(keptEdits());
    m_session = std::make_unique<Session>(std::move(document));
    m_session->setEarlierWorkQuestion([this] { return mayUndoEarlierWork(); });
    connect(&m_session->document(), &Document::stateChanged, this, &FileSession::stateChanged);
    m_guard->follow(m_session->document());
    Q_EMIT opened();
    return true;
}

void FileSession::rememberOpened() {
    if (m_session && !m_session->document().path().isEmpty())
        rememberFile(m_session->document().path());
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
    return openLookingFor(&leftBehindOn, path, &Document::open);
}

bool FileSession::openNothingLeft(const QString& path, const Opener& opener) {
    return openLookingFor([](const QString&) { return std::optional<LeftBehind>(); }, path, opener);
}

bool FileSession::openLookingFor(const std::function<std::optional<LeftBehind>(const QString&)>& leftOn,
                                 const QString& path,
                                 const Opener& opener) {
    QStringList notes;
    // Read before anything is closed: a file that can't be opened leaves what is open as it is.
    auto document = opener(path, &notes);
    QElapsedTimer sinceRead;
    sinceRead.start();
    if (!document) {
        const QString headline = tr("“%1” can't be opened").arg(QFileInfo(path).fileName());
        if (auto salvaged = Document::salvage(path, &notes))
            return openSalvaged(headline, document.error(), std::move(*salvaged), notes);
        Q_EMIT failed(headline, document.error());
        return false;
    }
    if (const auto left = leftOn(path)) {
        const UnsavedWork choice = askAboutUnsavedWork(m_window, *left);
        if (choice != UnsavedWork::openSaved)
            return choice == UnsavedWork::takeUp && recover(*left);
    }
    const bool hasFile = !(*document)->path().isEmpty();
    if ((hasFile && !m_guard->admit(path)) || !askAboutUnsaved()) {
        m_guard->abandon();
        return false;
    }
    // While questions were open the file may have become another; it may be the very one that was open and is saved now.
    if (hasFile && (m_session || sinceRead.elapsed() > 1000) && (*document)->onDisk() != OnDisk::asSaved)
        if (document = Document::open(path, &notes); !document) {
            m_guard->abandon();
            Q_EMIT failed(tr("“%1” can't be opened").arg(QFileInfo(path).fileName()), document.error());
            return false;
        }
    if (QSettings settings; !hasFile)
        rememberFolder(settings, path);
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
    if (left.isDamaged())
        return openDamaged(left);
    auto document = Document::recover(left);
    if (!document) {
        Q_EMIT failed(tr("The work on “%1” can't be recovered").arg(left.title), document.error());
        return false;
    }
    const bool hasFile = !(*document)->path().isEmpty();
    if ((!hasFile || m_guard->admit((*document)->path())) && askAboutUnsaved())
        return take(std::move(*document));
    m_guard->abandon();
    return false;
}

bool FileSession::openDamaged(const LeftBehind& left) {
    auto salvaged = salvageWorkingCopy(left.folder);
    if (!salvaged) {
        Q_EMIT failed(tr("Nothing of the work on “%1” can be read").arg(nameOf(left)), salvaged.error());
        return false;
    }
    return openSalvaged(tr("The work on “%1” is damaged").arg(nameOf(left)), {left.fault, left.folder, {}, {}},
                        Document::untitled(std::move(salvaged->workspace)), salvaged->notes);
}

bool FileSession::save() {
    if (!m_session)
        return false;
    if (m_session->document().path().isEmpty())
        return saveAsAsking();
    Q_EMIT aboutToSave();
    Document& document = m_session->document();
    const SaveAnswer answer = m_guard->tryAgain() ? askBeforeSaving(m_window, *m_session, displayName())
                                                  : askAboutBlocked(m_window, document, displayName());
    switch (answer.how) {
    case SaveAnswer::How::notNow:
        return false;
    case SaveAnswer::How::elsewhere:
        return saveAsAsking(answer.name);
    case SaveAnswer::How::writeAgain:
        return saved(displayName(), document.saveAs(document.path()));
    case SaveAnswer::How::asUsual:
        break;
    }
    return saved(displayName(), document.save());
}

bool FileSession::saved(const QString& name, const Result<void>& done) {
    if (!done)
        Q_EMIT failed(tr("“%1” can't be saved").arg(name), done.error());
    else
        m_guard->follow(m_session->document());
    return done.has_value();
}

bool FileSession::saveQuietly() {
    if (const auto done = m_session->document().save(); !done) {
        Q_EMIT autosaveFailed(done.error());
        return false;
    }
    m_guard->follow(m_session->document());
    return true;
}

bool FileSession::saveCopyForSharing(const QString& path) {
    Q_EMIT aboutToSave();
    if (const auto done = m_session->document().saveCopyForSharing(path); !done) {
        Q_EMIT failed(tr("The copy for sharing can't be saved"), done.error());
        return false;
    }
    Q_EMIT said(tr("Saved a copy for sharing: %1").arg(QFileInfo(path).fileName()));
    return true;
}

bool FileSession::saveAs(const QString& path) {
    if (!m_session)
        return false;
    Q_EMIT aboutToSave();
    if (!m_guard->mayWrite(path))
        return false;
    if (!saved(QFileInfo(path).fileName(), m_session->document().saveAs(path))) {
        m_guard->abandon();
        return false;
    }
    rememberFile(m_session->document().path());
    return true;
}

bool FileSession::close() {
    if (!m_session)
        return true;
    if (!askAboutUnsaved())
        return false;
    closeNow();
    m_guard->letGo();
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

bool FileSession::saveAsAsking(const QString& proposed) {
    if (!m_session)
        return false;
    const QString suffix = QStringLiteral("placewright");
    const QString& known = m_session->document().path();
    QFileDialog dialog(m_window, tr("Save as"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(tr("Workspaces (*.placewright)"));
    dialog.setDefaultSuffix(suffix);
    dialog.setDirectory(known.isEmpty() ? lastFolder() : QFileInfo(known).absolutePath());
    dialog.selectFile(!proposed.isEmpty() ? proposed
                      : known.isEmpty()   ? QStringLiteral("%1.%2").arg(proposedName(*m_session), suffix)
                                          : QFileInfo(known).fileName());
    return dialog.exec() == QDialog::Accepted && saveAs(dialog.selectedFiles().constFirst());
}

bool FileSession::mayUndoEarlierWork() {
    if (m_undoBeyondAgreed)
        return true;
    QMessageBox box(QMessageBox::Question, QString(), tr("Undo changes made before you opened this?"),
                    QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("undoQuestion"));
    box.setInformativeText(tr("This goes back beyond “%1” as you opened it. Going on undoes earlier work; redo brings "
                              "it back.")
                               .arg(displayName()));
    box.setTextFormat(Qt::PlainText);
    QPushButton* goOn = box.addButton(tr("&Undo earlier work"), QMessageBox::AcceptRole);
    box.addButton(tr("&Keep it"), QMessageBox::RejectRole);
    box.exec();
    m_undoBeyondAgreed = box.clickedButton() == goOn;
    return m_undoBeyondAgreed;
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
