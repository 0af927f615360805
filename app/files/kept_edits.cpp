// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/kept_edits.h"

#include "model/document/document.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QSettings>

namespace placewright {

namespace {

struct KeptEdits {
    Q_DECLARE_TR_FUNCTIONS(KeptEdits)
};

const QString countKey = QStringLiteral("history/keptEdits");
constexpr int fewest = 100;
constexpr int most = 1000000;

} // namespace

int keptEdits() {
    return std::clamp(QSettings().value(countKey, usualKeptEdits).toInt(), fewest, most);
}

void askKeptEdits(QWidget* parent, Document* document) {
    QInputDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("keptEdits"));
    dialog.setWindowTitle(KeptEdits::tr("Edits kept in the history"));
    dialog.setLabelText(KeptEdits::tr("How many edits a file keeps, so that they can be undone later.\n"
                                      "Older ones are dropped when the file is saved; named versions stay."));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setIntRange(fewest, most);
    dialog.setIntStep(1000);
    dialog.setIntValue(keptEdits());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSettings().setValue(countKey, dialog.intValue());
    if (document)
        document->setKeptEdits(dialog.intValue());
}

} // namespace placewright
