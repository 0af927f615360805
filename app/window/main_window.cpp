// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/actions/action_table.h"
#include "app/actions/context_actions.h"
#include "app/actions/window_actions.h"
#include "app/files/autosave.h"
#include "app/files/version_window.h"
#include "app/look/icons.h"
#include "app/look/look.h"
#include "app/window/central_views.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/findings_updater.h"
#include "app/window/panels.h"
#include "app/window/shown_selectors.h"
#include "app/window/start/welcome_page.h"
#include "app/window/status_line.h"
#include "app/window/window_state.h"
#include "app/workshop/workshop.h"
#include "model/store/disk/file_lock.h"
#include "views/ask/ask_dialog.h"
#include "views/session/visits.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

namespace placewright {

namespace {

/// The one file that is dragged, if it is one that can be opened.
QString fileIn(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"placewright" || suffix == u"json" ? path : QString();
}

} // namespace

MainWindow::MainWindow(Look& look, const std::function<void()>& beforeText)
    : m_look(look),
      m_files(new FileSession(this)),
      m_actions(new ActionTable(this)),
      m_pages(new QStackedWidget),
      m_views(new CentralViews),
      m_panels(new Panels(this)),
      m_autosave(new Autosave(*m_files)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_pages->addWidget(m_views);
    setCentralWidget(m_pages);
    m_workshop = std::make_unique<Workshop>(*this);
    addActions();
    addToolBar();
    if (beforeText)
        beforeText();
    m_status = new StatusLine(this);
    restoreWindowSize(*this);
    m_panels->arrange();
    m_workshop->addBar();
    restoreWindowDocks(*this);

    connect(m_files, &FileSession::opened, this, &MainWindow::showDocument);
    connect(m_files, &FileSession::closing, this, &MainWindow::letGoOfDocument);
    connect(m_files, &FileSession::stateChanged, this, [this] {
        refreshTitle();
        m_actions->refresh();
        if (!session())
            showWelcome();
    });
    connect(m_files, &FileSession::aboutToSave, m_panels, &Panels::commitPending);
    // Queued, so that what failed has come to its end before anybody reads of it.
    connect(
        m_files, &FileSession::failed, this,
        [this](const QString& headline, const Error& error) { showError(this, headline, error); },
        Qt::QueuedConnection);
    connect(m_files, &FileSession::said, statusBar(), [this](const QString& words) { statusBar()->showMessage(words); });
    connect(m_files, &FileSession::autosaveFailed, this, [this](const Error& error) {
        statusBar()->showMessage(tr("Not saved automatically: %1. Your changes are kept; Save tries again.").arg(error.what));
    });
    connect(m_panels, &Panels::versionLookRequested, this, [this](const NamedVersion& version) {
        lookAtVersion(this, *session(), version, theme(m_look.kind()));
    });
    connect(m_files, &FileSession::notesFound, this,
            [this](const QStringList& notes) { statusBar()->showMessage(notes.first()); });
    connect(m_views, &CentralViews::viewChanged, this, [this] {
        if (m_visits)
            m_visits->setView(static_cast<int>(m_views->shown()));
        m_actions->refresh();
        m_status->setZoomShown(m_views->canZoom());
        m_panels->giveRoom(session() && m_views->shown() == ShownView::compare);
    });
    connect(m_views, &CentralViews::copyWanted, this, [this] { m_actions->at(QStringLiteral("option.copy"))->trigger(); });
    connect(m_views, &CentralViews::fieldWanted, m_panels, &Panels::fillIn);
    connect(m_views, &CentralViews::zoomChanged, m_status, &StatusLine::showZoom);
    connect(m_status, &StatusLine::stopCheckPressed, this, [this] {
        if (m_findings)
            m_findings->stopCheck();
    });
    connect(m_panels, &Panels::rulesRequested, this, [this] { m_actions->at(QStringLiteral("option.rules"))->trigger(); });
    connect(m_status, &StatusLine::zoomPressed, m_views, &CentralViews::zoomToFit);
    connect(&m_look, &Look::changed, this, [this] {
        m_views->setTheme(theme(m_look.kind()));
        m_actions->refresh();
    });
    refreshTitle();
    m_actions->refresh();
}

MainWindow::~MainWindow() {
    // Keyboard and clipboard go on changing while parts of the window are gone already.
    for (QObject* teller : {static_cast<QObject*>(qApp), static_cast<QObject*>(QApplication::clipboard())})
        teller->disconnect(m_actions);
    // What follows the session goes before it does.
    if (session())
        letGoOfDocument();
}

void MainWindow::addActions() {
    addFileActions(*this);
    addEditActions(*this);
    addInsertActions(*this);
    addArrangeActions(*this);
    addViewActions(*this);
    addOptionActions(*this);
    addHelpActions(*this);
    // While the menu bar is away its entries' keys work all the same.
    for (const ActionTable::Topic& topic : m_actions->topics())
        for (const QString& id : topic.actions)
            addAction(m_actions->at(id));
}

void MainWindow::addToolBar() {
    QToolBar* bar = QMainWindow::addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->toggleViewAction()->setVisible(false);
    for (const char* id : {"file.open", "file.save", "-", "edit.undo", "edit.redo", "-", "insert.place", "insert.forum",
                           "insert.seat", "insert.collaborative", "insert.organisation", "-", "view.zoom-out",
                           "view.zoom-in", "view.zoom-fit", "-", "file.export"})
        m_actions->fill(bar, {QString::fromLatin1(id)});
    // Drawn before the fonts are wanted, which another thread is looking for meanwhile.
    for (QAction* action : bar->actions())
        action->icon().pixmap(bar->iconSize(), devicePixelRatioF(), action->isEnabled() ? QIcon::Normal : QIcon::Disabled);
    m_selectors = new ShownSelectors(bar);
    m_bar = bar;
}

void MainWindow::openAtStart(const QString& path, const FileSession::Opener& opener) {
    QStringList notes;
    auto document = opener(path, &notes);
    // Whatever has to be asked or said wants a window to stand on.
    if (!document || leftBehindOn(path) || FileLock::isTaken(path)) {
        showWelcome();
        QTimer::singleShot(0, this, [this, path] { m_files->open(path); });
        return;
    }
    const auto taken = [&](const QString&, QStringList* told) {
        *told = std::move(notes);
        return std::move(document);
    };
    if (!m_files->openNothingLeft(path, taken))
        showWelcome();
}

void MainWindow::showDocument() {
    Session& shown = *session();
    connect(&shown, &Session::failed, this,
            [this](const Error& error) { showError(this, tr("That can't be done"), error); });
    connect(&shown, &Session::selectionChanged, m_actions, &ActionTable::refresh);
    connect(&shown, &Session::shownChanged, m_actions, &ActionTable::refresh);
    m_views->show(shown, theme(m_look.kind()), contextActions(*m_actions));
    m_visits = std::make_unique<Visits>(shown);
    m_visits->setView(static_cast<int>(m_views->shown()));
    connect(m_visits.get(), &Visits::changed, m_actions, &ActionTable::refresh);
    connect(m_visits.get(), &Visits::viewWanted, m_views,
            [this](int view) { m_views->showView(static_cast<ShownView>(view)); });
    m_pages->setCurrentWidget(m_views);
    m_panels->setShown(true);
    m_bar->show();
    m_selectors->follow(&shown);
    m_status->follow(&shown);
    refreshTitle();
    m_actions->refresh();
    if (m_painted) {
        m_files->rememberOpened();
        fillPanels();
    }
}

void MainWindow::fillPanels() {
    if (!session() || m_findings)
        return;
    m_findings = std::make_unique<FindingsUpdater>(*session());
    connect(m_findings.get(), &FindingsUpdater::changed, m_views,
            [this] { m_views->setFindings(m_findings->found()); });
    connect(m_findings.get(), &FindingsUpdater::failed, this,
            [this](const Error& error) { showError(this, tr("The rules can't be run"), error); });
    connect(m_findings.get(), &FindingsUpdater::checkStateChanged, m_status,
            [this] { m_status->showCheck(m_findings->checkState()); });
    m_panels->fill(*session(), *m_findings, *m_actions);
    m_findings->update();
    m_views->setUpdater(*m_findings);
}

void MainWindow::ask() {
    if (!session())
        return;
    if (!m_ask) {
        m_ask = new AskDialog(*session(), [this] { return m_findings ? m_findings->assurance() : AssuranceList(); }, this);
        connect(m_ask, &AskDialog::viewWanted, this, [this](AskView view) {
            m_views->showView(view == AskView::structure   ? ShownView::structure
                              : view == AskView::decisions ? ShownView::decisions
                                                           : ShownView::assurance);
        });
    }
    m_ask->show();
    m_ask->raise();
    m_ask->activateWindow();
}

std::vector<BrokenRule> MainWindow::brokenRules() const {
    return m_findings ? m_findings->broken() : std::vector<BrokenRule>();
}

std::shared_ptr<const KnownChecks> MainWindow::knownChecks() {
    return m_findings ? m_findings->known() : nullptr;
}

void MainWindow::letGoOfDocument() {
    m_workshop->end();
    delete m_ask;
    m_visits.reset();
    m_panels->giveRoom(false);
    m_panels->letGo();
    m_views->letGo();
    m_selectors->follow(nullptr);
    m_status->follow(nullptr);
    m_findings.reset();
}

void MainWindow::showWelcome() {
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::exampleChosen, m_files, &FileSession::newFromExample);
        connect(m_welcome, &WelcomePage::blankChosen, m_files, &FileSession::newBlank);
        connect(m_welcome, &WelcomePage::openChosen, m_files, &FileSession::openAsking);
        connect(m_welcome, &WelcomePage::fileChosen, m_files, &FileSession::open);
        connect(m_welcome, &WelcomePage::recoverChosen, m_files, &FileSession::recover);
    } else {
        m_welcome->refresh();
    }
    m_panels->setShown(false);
    m_bar->hide();
    m_pages->setCurrentWidget(m_welcome);
    refreshTitle();
}

void MainWindow::refreshTitle() {
    const bool blocked = session() && !session()->document().savingBlocked().isEmpty();
    setWindowTitle(!session() ? tr("Placewright")
                   : blocked  ? tr("%1[*] (read-only) – Placewright").arg(m_files->displayName())
                              : tr("%1[*] – Placewright").arg(m_files->displayName()));
    setWindowModified(session() && session()->document().isModified());
}

bool MainWindow::event(QEvent* event) {
    const bool taken = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // The window has just been painted; all that isn't seen at once is made now.
        QTimer::singleShot(0, this, &MainWindow::afterFirstPaint);
    }
    return taken;
}

void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton && m_visits)
        m_visits->back();
    else if (event->button() == Qt::ForwardButton && m_visits)
        m_visits->forward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::afterFirstPaint() {
    setWindowIcon(programIcon());
    m_look.followDesktop();
    m_files->rememberOpened();
    fillPanels();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->close()) {
        event->ignore();
        return;
    }
    m_workshop->end();
    // Which docks are open is remembered as it is while something is open.
    m_panels->setShown(true);
    m_bar->show();
    saveWindowState(*this);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // A question may follow; the drag must be over by then.
    QTimer::singleShot(0, this, [this, path] { m_files->open(path); });
}

} // namespace placewright
