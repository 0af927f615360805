// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tables/short_entry_dialog.h"

#include "views/session/session.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace placewright {

ShortEntryDialog::ShortEntryDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_lines(new QPlainTextEdit), m_meaning(new QTreeWidget), m_sum(new QLabel) {
    setObjectName(QStringLiteral("shortEntryDialog"));
    setWindowTitle(tr("Enter lines from paper"));
    auto* help = new QLabel(tr("The printed map numbers its functions and bodies. Write a line for each mark: number, letter and body, such as “14 D board”, "
                               "“14 C bed place” or “14 X 5”; “14 - trust” takes a part away, and “14.2 …” is the second decision of function 14."));
    help->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setAccessibleName(tr("Lines from the printed map"));
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("14 D board"));
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setAccessibleName(tr("What each line does"));
    m_meaning->setHeaderLabels({tr("Line"), tr("Function"), tr("What it does")});
    m_meaning->setRootIsDecorated(false);
    m_meaning->header()->resizeSection(0, 110);
    m_meaning->header()->resizeSection(1, 230);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sum->setWordWrap(true);
    auto* sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_lines);
    sides->addWidget(m_meaning);
    sides->setStretchFactor(1, 1);
    sides->setSizes({230, 640});
    auto* buttons = new QDialogButtonBox;
    m_enter = buttons->addButton(tr("&Enter"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShortEntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ShortEntryDialog::read);
    auto* all = new QVBoxLayout(this);
    all->addWidget(help);
    all->addWidget(sides, 1);
    all->addWidget(m_sum);
    all->addWidget(buttons);
    read();
    resize(900, 480);
}

void ShortEntryDialog::read() {
    m_entries = shortEntries(m_session.design(), MapScope{m_session.system()}, m_lines->toPlainText());
    m_meaning->clear();
    for (const ShortEntry& entry : m_entries) {
        const QString words = entry.fault ? tr("⚠ %1").arg(entry.fault->sentence()) : entry.words;
        auto* item = new QTreeWidgetItem(m_meaning, {entry.line, entry.function, words});
        item->setToolTip(2, words);
    }
    const auto faults = static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const ShortEntry& entry) { return entry.fault.has_value(); }));
    m_enter->setEnabled(!m_entries.empty() && faults == 0);
    m_sum->setText(m_entries.empty() ? tr("There is no line yet.")
                   : faults > 0      ? tr("%n line(s) can't be read yet.", nullptr, faults)
                                     : tr("%n line(s) will be entered, as one edit.", nullptr, static_cast<int>(m_entries.size())));
}

void ShortEntryDialog::accept() {
    if (m_session.apply(enteredAll(m_session.design(), m_entries)))
        QDialog::accept();
}

} // namespace placewright
