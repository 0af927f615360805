// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace placewright {

class FileGuard;

/// What the window has open, from opening to closing, with the questions a person is asked on the way. At most one
/// document; to open another closes the one that is open. Every function that returns bool says whether it came to its
/// end: false after "Cancel" and after an error, which `failed` tells of.
class FileSession : public QObject {
    Q_OBJECT

public:
    explicit FileSession(QWidget* window);
    ~FileSession() override;

    /// Null while nothing is open.
    Session* session() const { return m_session.get(); }

    bool newBlank();
    bool newFromExample(const QString& id);
    bool open(const QString& path);
    using Opener = std::function<Result<std::unique_ptr<Document>>(const QString& path, QStringList* notes)>;
    /// The same for a file on which it is known that no work was left behind, so that nobody looks for it again.
    bool openNothingLeft(const QString& path, const Opener& opener);
    bool recover(const LeftBehind& left);
    bool save();
    bool saveAs(const QString& path);
    /// Saves without a question and without making edits of what is being typed. Tells `autosaveFailed` if it can't.
    bool saveQuietly();
    bool saveCopyForSharing(const QString& path);
    /// Asks "Save, Don't save, Cancel?" if there is unsaved work.
    bool close();

    /// The same with a file dialog first.
    bool openAsking();
    bool importAsking();
    /// `name` is proposed; else that of the file.
    bool saveAsAsking(const QString& name = {});

    /// What the file is called in titles and questions.
    QString displayName() const;

    /// Notes the file that is open, and its folder, in the settings: a write to the disk, which can wait until the window stands.
    void rememberOpened();

Q_SIGNALS:
    /// The session of before is about to go; whoever shows it lets go of it.
    void closing();
    void opened();
    /// What is typed but not yet an edit becomes one now.
    void aboutToSave();
    void stateChanged();
    /// What a person asked for could not be done; `headline` says what it was.
    void failed(const QString& headline, const placewright::Error& error);
    void notesFound(const QStringList& notes);
    /// A word about what was done, for the status bar.
    void said(const QString& words);
    /// A save that nobody asked for at this moment could not be made.
    void autosaveFailed(const placewright::Error& error);

private:
    bool take(std::unique_ptr<Document> document);
    /// Offers what is left of a damaged file.
    bool openDamaged(const LeftBehind& left);
    bool openSalvaged(const QString& headline,
                      const Error& error,
                      std::unique_ptr<Document> salvaged,
                      const QStringList& notes);
    bool askAboutUnsaved();
    bool openLookingFor(const std::function<std::optional<LeftBehind>(const QString&)>& leftOn,
                        const QString& path,
                        const Opener& opener);
    bool mayUndoEarlierWork();
    void closeNow();
    bool saved(const QString& name, const Result<void>& done);

    QWidget* m_window;
    FileGuard* m_guard;
    std::unique_ptr<Session> m_session;
    bool m_undoBeyondAgreed = false;
};

} // namespace placewright
