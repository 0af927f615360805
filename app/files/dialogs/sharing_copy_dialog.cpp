// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/sharing_copy_dialog.h"

#include "app/files/proposed_file.h"
#include "app/window/file_session.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace placewright {

namespace {

struct SharingCopy {
    Q_DECLARE_TR_FUNCTIONS(SharingCopy)
};

} // namespace

void saveCopyForSharingAsking(QWidget* window, FileSession& files) {
    const QString path = files.session()->document().path();
    const QString base = path.isEmpty() ? proposedName(*files.session()) : QFileInfo(path).completeBaseName();
    QFileDialog dialog(window, SharingCopy::tr("Save a copy for sharing (no history, versions, notes or conflicts)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(SharingCopy::tr("Workspaces (*.placewright)"));
    dialog.setDefaultSuffix(QStringLiteral("placewright"));
    dialog.setDirectory(ownFolder(*files.session()));
    //: The name of a file: %1 is the name of the workspace's own file.
    dialog.selectFile(SharingCopy::tr("%1 to share").arg(base) + QStringLiteral(".placewright"));
    if (dialog.exec() == QDialog::Accepted)
        files.saveCopyForSharing(dialog.selectedFiles().constFirst());
}

} // namespace placewright
