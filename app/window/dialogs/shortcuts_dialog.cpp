// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/shortcuts_dialog.h"

#include "app/actions/action_table.h"
#include "app/actions/mnemonic.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace placewright {

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

QTreeWidgetItem* addTopic(QTreeWidget* tree, const QString& name) {
    auto* topic = new QTreeWidgetItem(tree, {name});
    QFont bold = tree->font();
    bold.setBold(true);
    topic->setFont(0, bold);
    topic->setFlags(Qt::ItemIsEnabled);
    return topic;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionTable& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* rows = new QVBoxLayout(this);
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setUniformRowHeights(true);
    rows->addWidget(tree);

    for (const ActionTable::Topic& topic : actions.topics()) {
        QTreeWidgetItem* heading = nullptr;
        for (const QString& id : topic.actions) {
            const QAction& action = *actions.at(id);
            if (action.shortcuts().isEmpty())
                continue;
            if (!heading)
                heading = addTopic(tree, withoutMnemonic(topic.name));
            new QTreeWidgetItem(heading, {withoutMnemonic(action.text()), keysOf(action)});
        }
    }
    const std::initializer_list<std::pair<QString, QString>> onDrawing{
        {tr("Go from box to box"), tr("Arrow keys")},
        {tr("Go to the next or previous box in reading order"), tr("Tab, Shift+Tab")},
        {tr("Go to the first or last box of a row"), tr("Home, End")},
        {tr("Go into a box, or out of it"), tr("Return, Escape")},
        {tr("Select more than one"), tr("Shift+arrow keys")},
        {tr("Rename"), tr("F2, or double click on the name")},
        {tr("Pick up what is selected, choose where it goes, put it there"), tr("M, arrow keys, Return")},
        {tr("Link what is selected to another"), tr("L, arrow keys, Return; or pull the knob at its side")},
        {tr("Put a seat before or after its neighbour"), tr("Alt+arrow keys")},
        {tr("Move a box a little"), tr("Alt+arrow keys; with Shift by the least")},
        {tr("Resize a selected box"), tr("Drag its left, right or lower edge")},
        {tr("Catch boxes with a band"), tr("Drag on empty ground; Alt+drag within a box")},
        {tr("Bring what is selected into sight"), tr("F")},
        {tr("Leave a gesture without doing anything"), tr("Escape")},
        {tr("Open the menu of a box"), tr("Menu key, Shift+F10")},
        {tr("Scroll"), tr("Wheel, or drag with the middle button or while Space is held")},
        {tr("Zoom"), tr("Ctrl+wheel, or pinch")},
    };
    QTreeWidgetItem* drawing = addTopic(tree, tr("On the drawing"));
    for (const auto& [what, keys] : onDrawing)
        new QTreeWidgetItem(drawing, {what, keys});
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox;
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(680, 640);
}

} // namespace placewright
