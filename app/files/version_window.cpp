// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/version_window.h"

#include "app/window/central_views.h"
#include "app/window/dialogs/error_box.h"
#include "views/history/history_rows.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace placewright {

namespace {

/// Owns the session that its views show.
class VersionWindow : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(VersionWindow)

public:
    VersionWindow(std::unique_ptr<Document> document, const NamedVersion& version, QWidget* parent)
        : QDialog(parent),
          m_session(std::move(document)),
          m_views(new CentralViews) {
        setObjectName(QStringLiteral("versionWindow"));
        setWindowTitle(tr("%1 – version – Placewright").arg(version.name));
        setWindowFlag(Qt::WindowMaximizeButtonHint);
        setAttribute(Qt::WA_DeleteOnClose);
        resize(1000, 700);
        auto* words = new QLabel(tr("This is “%1”, named at %2. Nothing can be changed here.")
                                     .arg(version.name, historyTime(version.at)));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addWidget(words);
        column->addWidget(m_views, 1);
        column->addWidget(buttons);
        connect(&m_session, &Session::failed, this,
                [this](const Error& error) { showError(this, tr("That can't be done"), error); });
    }
    ~VersionWindow() override { m_views->letGo(); }
    Q_DISABLE_COPY_MOVE(VersionWindow)

    void showAs(const Session& session, const Theme& theme) {
        m_session.showOption(session.option());
        m_session.showSystem(session.system());
        m_views->show(m_session, theme, {});
        show();
    }

private:
    Session m_session;
    CentralViews* m_views;
};

} // namespace

void lookAtVersion(QWidget* parent, Session& session, const NamedVersion& version, const Theme& theme) {
    auto content = session.document().contentOf(version);
    if (!content)
        return showError(parent, VersionWindow::tr("The version “%1” can't be shown").arg(version.name),
                         content.error());
    auto document = Document::untitled(std::move(*content));
    document->makeReadOnly(VersionWindow::tr("it is a version to look at"));
    auto* window = new VersionWindow(std::move(document), version, parent);
    window->showAs(session, theme);
}

} // namespace placewright
