// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/damaged_work.h"

#include "app/window/dialogs/error_box.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace placewright {

namespace {

struct DamagedWork {
    Q_DECLARE_TR_FUNCTIONS(DamagedWork)
};

} // namespace

QString nameOf(const LeftBehind& left) {
    if (!left.title.isEmpty())
        return left.title;
    return left.originPath.isEmpty() ? DamagedWork::tr("Untitled") : QFileInfo(left.originPath).completeBaseName();
}

void keepAsideTelling(QWidget* parent, const LeftBehind& left) {
    const auto folder = keepAside(left.folder);
    if (!folder)
        return showError(parent, DamagedWork::tr("The damaged work can't be put aside"), folder.error());
    QMessageBox box(QMessageBox::Information, QString(), DamagedWork::tr("The damaged work is kept aside"),
                    QMessageBox::Ok, parent);
    box.setObjectName(QStringLiteral("keptAside"));
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.setInformativeText(DamagedWork::tr("Somebody who knows SQLite may still find something in it:\n%1").arg(*folder));
    box.exec();
}

void discardAsking(QWidget* parent, const LeftBehind& left) {
    QMessageBox box(QMessageBox::Question, QString(),
                    left.isDamaged() ? DamagedWork::tr("Delete the damaged work on “%1”?").arg(nameOf(left))
                                     : DamagedWork::tr("Throw the recovered work on “%1” away?").arg(nameOf(left)),
                    QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("discardQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(DamagedWork::tr("This can't be undone. Your saved files are not touched."));
    const QPushButton* discard = box.addButton(DamagedWork::tr("&Throw away"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(DamagedWork::tr("&Keep it"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != discard)
        return;
    if (const auto done = discardLeftBehind(left.folder); !done)
        showError(parent, DamagedWork::tr("That can't be deleted"), done.error());
}

} // namespace placewright
