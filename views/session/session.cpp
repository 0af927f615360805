// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/session/session.h"

#include <algorithm>

namespace placewright {

Session::Session(std::unique_ptr<Document> document, QObject* parent)
    : QObject(parent),
      m_document(std::move(document)) {
    keepShownValid();
    connect(m_document.get(), &Document::changed, this, [this](const ChangeSet& changes, Origin origin) {
        setPreview({});
        keepShownValid();
        if (origin != Origin::edit)
            followUndo(changes);
        dropMissingFromSelection();
    });
}

Session::~Session() = default;

void Session::keepShownValid() {
    const Workspace& workspace = m_document->workspace();
    const std::vector<Id> listed = listedOptions();
    const bool optionGone = std::find(listed.begin(), listed.end(), m_option) == listed.end();
    const bool systemGone = !workspace.systems.contains(m_system);
    if (!optionGone && !systemGone)
        return;
    if (optionGone)
        m_option = nearestListed(m_option);
    if (systemGone) {
        const auto systems = inOrder(workspace.systems);
        m_system = systems.empty() ? Id() : systems.front()->id;
    }
    Q_EMIT shownChanged();
}

std::vector<Id> Session::listedOptions() const {
    const Workspace& workspace = m_document->workspace();
    return m_showsArchived ? workspace.optionsInOrder() : workspace.optionsInUse();
}

Id Session::nearestListed(const Id& option) const {
    const std::vector<Id> listed = listedOptions();
    if (listed.empty())
        return {};
    const std::vector<Id> order = m_document->workspace().optionsInOrder();
    for (auto after = std::find(order.begin(), order.end(), option); after != order.end(); ++after)
        if (std::find(listed.begin(), listed.end(), *after) != listed.end())
            return *after;
    // What is gone altogether has no neighbours any more.
    return m_document->workspace().options.contains(option) ? listed.back() : listed.front();
}

void Session::setShowsArchived(bool shown) {
    if (m_showsArchived == shown)
        return;
    m_showsArchived = shown;
    if (const std::vector<Id> listed = listedOptions(); std::find(listed.begin(), listed.end(), m_option) == listed.end()) {
        m_option = nearestListed(m_option);
        setPreview({});
        dropMissingFromSelection();
    }
    Q_EMIT shownChanged();
}

void Session::showOption(const Id& option) {
    const auto found = m_document->workspace().options.find(option);
    if (option == m_option || found == m_document->workspace().options.end())
        return;
    m_showsArchived = m_showsArchived || found->second.archived.value_or(false);
    m_option = option;
    setPreview({});
    dropMissingFromSelection();
    Q_EMIT shownChanged();
}

void Session::showSystem(const Id& system) {
    if (system == m_system || !m_document->workspace().systems.contains(system))
        return;
    m_system = system;
    setPreview({});
    Q_EMIT shownChanged();
}

bool Session::isSelected(const Id& id) const {
    return std::find(m_selection.begin(), m_selection.end(), id) != m_selection.end();
}

Id Session::selectedOne() const {
    return m_selection.size() == 1 ? m_selection.front() : Id();
}

void Session::select(std::vector<Id> ids) {
    std::erase_if(ids, [](const Id& id) { return id.isNull(); });
    if (ids == m_selection)
        return;
    m_selection = std::move(ids);
    Q_EMIT selectionChanged();
}

void Session::toggle(const Id& id) {
    std::vector<Id> ids = m_selection;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    select(std::move(ids));
}

void Session::reveal(const Id& id) {
    select({id});
    Q_EMIT revealRequested(id);
}

void Session::setPreview(std::optional<Edit> edit) {
    if (!edit && !m_preview)
        return;
    m_preview = std::move(edit);
    Q_EMIT previewChanged();
}

bool Session::apply(const Result<Edit>& edit) {
    if (!edit) {
        Q_EMIT failed(edit.error());
        return false;
    }
    const auto applied = m_document->apply(*edit);
    report(applied);
    if (applied && !edit->changes.isEmpty())
        Q_EMIT said(edit->label.shown());
    return applied.has_value();
}

void Session::undo() {
    if (!m_document->canUndo() || !mayGoTo(m_document->undoLeavesSession()))
        return;
    const QString label = m_document->undoLabel();
    report(m_document->undo());
    if (!label.isEmpty())
        Q_EMIT said(tr("Undone: %1").arg(label));
}

void Session::redo() {
    const QString label = m_document->redoLabel();
    report(m_document->redo());
    if (!label.isEmpty())
        Q_EMIT said(tr("Done again: %1").arg(label));
}

void Session::goTo(qint64 seq) {
    if (mayGoTo(m_document->leavesSession(seq)))
        report(m_document->goTo(seq));
}

void Session::report(const Result<void>& done) {
    if (!done)
        Q_EMIT failed(done.error());
}

void Session::dropMissingFromSelection() {
    const Design shown = design();
    std::vector<Id> ids = m_selection;
    std::erase_if(ids, [&](const Id& id) { return !shown.locate(id); });
    select(std::move(ids));
}

void Session::followUndo(const ChangeSet& changes) {
    std::vector<Id> options;
    std::vector<Id> touched;
    for (const auto& [key, change] : changes)
        if (key.kind == Kind::option && !change.before)
            options.push_back(key.id);
    if (options.size() == 1)
        showOption(options.front());
    for (const auto& [key, change] : changes)
        if (change.after && (key.option == m_option || isShared(key.kind)) && key.kind != Kind::workspace &&
            key.kind != Kind::option && key.kind != Kind::placement)
            touched.push_back(key.id);
    if (!touched.empty() && touched.size() <= 20)
        select(std::move(touched));
}

} // namespace placewright
