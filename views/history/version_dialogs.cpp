// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/version_dialogs.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace placewright {

namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionDialogs)
};

/// Nothing after Cancel.
std::optional<QString> askName(QWidget* parent, const QString& title, const QString& name) {
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("versionName"));
    dialog.setWindowTitle(title);
    dialog.setLabelText(VersionWords::tr("What is this version to be called?\nFor example: before the board meeting"));
    dialog.setTextValue(name);
    dialog.resize(420, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

void report(Session& session, const Result<void>& done, const QString& words) {
    if (!done)
        Q_EMIT session.failed(done.error());
    else
        Q_EMIT session.said(words);
}

} // namespace

void nameVersionAsking(QWidget* parent, Session& session) {
    if (const auto name = askName(parent, VersionWords::tr("Name this version"), {}))
        report(session, session.document().addVersion(*name),
               VersionWords::tr("Kept as “%1”").arg(name->simplified()));
}

void renameVersionAsking(QWidget* parent, Session& session, const NamedVersion& version) {
    const auto name = askName(parent, VersionWords::tr("Rename the version"), version.name);
    if (name && *name != version.name)
        report(session, session.document().renameVersion(version.id, *name),
               VersionWords::tr("Renamed to “%1”").arg(name->simplified()));
}

void removeVersionAsking(QWidget* parent, Session& session, const NamedVersion& version) {
    QMessageBox box(QMessageBox::Question, QString(), VersionWords::tr("Delete the version “%1”?").arg(version.name),
                    QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("deleteVersionQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        VersionWords::tr("What there is now stays as it is. The version itself can't be brought back."));
    const QPushButton* remove = box.addButton(VersionWords::tr("&Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(VersionWords::tr("&Keep it"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == remove)
        report(session, session.document().removeVersion(version.id),
               VersionWords::tr("Deleted the version “%1”").arg(version.name));
}

} // namespace placewright
