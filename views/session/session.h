// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace placewright {

/// What the views of one window share: the document, which option and system they show, and what is selected.
/// None of it but the document's content is saved or undone.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Document> document, QObject* parent = nullptr);
    ~Session() override;

    Document& document() { return *m_document; }
    const Document& document() const { return *m_document; }
    /// What the views show; valid until the next change of the document.
    Design design() const { return m_document->design(m_option); }

    const Id& option() const { return m_option; }
    const Id& system() const { return m_system; }
    /// Shows an option; for one that is archived those are listed from then on.
    void showOption(const Id& option);
    /// The options there are to choose from, in order: those in use, and archived ones where they are shown.
    std::vector<Id> listedOptions() const;
    bool showsArchived() const { return m_showsArchived; }
    void setShowsArchived(bool shown);
    void showSystem(const Id& system);

    const std::vector<Id>& selection() const { return m_selection; }
    bool isSelected(const Id& id) const;
    /// The one entity that is selected, or null.
    Id selectedOne() const;
    void select(std::vector<Id> ids);
    void toggle(const Id& id);
    /// Selects an entity and asks the views to bring it into sight.
    void reveal(const Id& id);

    /// Applies an edit, or tells the window why it can't be. True if it was applied.
    bool apply(const Result<Edit>& edit);
    /// Applies, then selects what was added. The id of it, or null.
    template <class A>
    Id applyAddition(const Result<A>& addition) {
        if (!addition) {
            Q_EMIT failed(addition.error());
            return {};
        }
        if (!apply(Result<Edit>(addition->edit)))
            return {};
        select({addition->id});
        return addition->id;
    }
    /// What an edit would lead to, for views to show; nothing is applied. Ends when the document or what is shown
    /// changes.
    void setPreview(std::optional<Edit> edit);
    const std::optional<Edit>& preview() const { return m_preview; }
    void undo();
    void redo();
    /// Undoes or redoes until an edit of the history is the newest in force.
    void goTo(qint64 seq);
    /// Whom to ask before a step goes back beyond what was done since opening; nobody unless this is set.
    void setEarlierWorkQuestion(std::function<bool()> mayUndo) { m_mayUndoEarlier = std::move(mayUndo); }

Q_SIGNALS:
    void shownChanged();
    void selectionChanged();
    void revealRequested(const placewright::Id& id);
    void previewChanged();
    void renameRequested(const placewright::Id& id);
    /// Something a person asked for could not be done; the window says so.
    void failed(const placewright::Error& error);
    /// A short word about what has just been done, for the status bar.
    void said(const QString& words);

private:
    void keepShownValid();
    Id nearestListed(const Id& option) const;
    void dropMissingFromSelection();
    void followUndo(const ChangeSet& changes);
    void report(const Result<void>& done);
    bool mayGoTo(bool leavesSession) const { return !leavesSession || !m_mayUndoEarlier || m_mayUndoEarlier(); }

    std::unique_ptr<Document> m_document;
    Id m_option;
    Id m_system;
    bool m_showsArchived = false;
    std::vector<Id> m_selection;
    std::optional<Edit> m_preview;
    std::function<bool()> m_mayUndoEarlier;
};

} // namespace placewright
