// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/file_session.h"
#include "model/rules/rule.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QToolBar;

namespace placewright {

class ActionTable;
class AskDialog;
class Autosave;
class CentralViews;
class FindingsUpdater;
class Look;
struct KnownChecks;
class Panels;
class ShownSelectors;
class StatusLine;
class Visits;
class WelcomePage;
class Workshop;

/// The window: a welcome page while nothing is open, else the views of a document with outline, inspector and findings
/// around them. Puts parts together; what they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `beforeText` is called once, when all is made that needs no font: finding the fonts takes about as long as that.
    explicit MainWindow(Look& look, const std::function<void()>& beforeText = {});
    ~MainWindow() override;

    FileSession& files() { return *m_files; }
    Session* session() const { return m_files->session(); }
    Look& look() { return m_look; }
    CentralViews& views() { return *m_views; }
    Panels& panels() { return *m_panels; }
    ActionTable& actions() { return *m_actions; }
    /// Rules that can't be used on the document shown, each with the reason.
    std::vector<BrokenRule> brokenRules() const;
    /// What the rules say of the option shown; null while that isn't known.
    std::shared_ptr<const KnownChecks> knownChecks();
    Autosave& autosave() { return *m_autosave; }
    /// What was looked at in the document shown; null while nothing is open.
    Visits* visits() const { return m_visits.get(); }

    /// Opens a file named on the command line, or says why not and leaves the welcome page.
    void openAtStart(const QString& path, const FileSession::Opener& opener = &Document::open);
    void showWelcome();
    QToolBar* toolBar() const { return m_bar; }
    Workshop& workshop() { return *m_workshop; }
    /// Opens the questions that people ask of a system, or brings them to the front.
    void ask();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addActions();
    void addToolBar();
    void showDocument();
    void fillPanels();
    void letGoOfDocument();
    void refreshTitle();
    void afterFirstPaint();

    Look& m_look;
    FileSession* m_files;
    ActionTable* m_actions;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome = nullptr;
    CentralViews* m_views;
    Panels* m_panels;
    ShownSelectors* m_selectors = nullptr;
    QToolBar* m_bar = nullptr;
    StatusLine* m_status = nullptr;
    std::unique_ptr<FindingsUpdater> m_findings;
    std::unique_ptr<Visits> m_visits;
    std::unique_ptr<Workshop> m_workshop;
    QPointer<AskDialog> m_ask;
    Autosave* m_autosave;
    bool m_painted = false;
};

} // namespace placewright
