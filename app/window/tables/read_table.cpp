// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tables/read_table.h"

#include "views/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace placewright {

QString askForTable(QWidget* parent, const Session& session, const QString& title) {
    const QString& own = session.document().path();
    QFileDialog dialog(parent, title, own.isEmpty() ? QDir::homePath() : QFileInfo(own).absolutePath());
    dialog.setObjectName(QStringLiteral("openTable"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({QCoreApplication::translate("ReadTable", "Tables (*.xlsx *.csv *.tsv *.txt)"),
                           QCoreApplication::translate("ReadTable", "All files (*)")});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace placewright
