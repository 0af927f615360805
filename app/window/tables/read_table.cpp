// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tables/read_table.h"

#include "app/files/proposed_file.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace placewright {

QString askForTable(QWidget* parent, const Session& session, const QString& title) {
    QFileDialog dialog(parent, title, ownFolder(session).path());
    dialog.setObjectName(QStringLiteral("openTable"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({QCoreApplication::translate("ReadTable", "Tables (*.xlsx *.csv *.tsv *.txt)"),
                           QCoreApplication::translate("ReadTable", "All files (*)")});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace placewright
