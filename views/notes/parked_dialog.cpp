// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/parked_dialog.h"

#include "model/domain/labels.h"
#include "views/drawing/writing/write_file.h"
#include "views/notes/parked_questions.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

ParkedDialog::ParkedDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QTreeWidget),
      m_nothing(new QLabel(tr("Nothing is parked in this option. Select a box on the drawing and park a question on it."))) {
    setObjectName(QStringLiteral("parkedDialog"));
    setWindowTitle(tr("Parked questions"));
    m_list->setHeaderLabels({tr("About"), tr("Question"), tr("On")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_nothing->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    m_show = buttons->addButton(tr("&Show on the drawing"), QDialogButtonBox::ActionRole);
    m_off = buttons->addButton(tr("&Take off the list"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save as &CSV…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &ParkedDialog::showSubject);
    connect(m_off, &QPushButton::clicked, this, &ParkedDialog::takeOff);
    connect(m_save, &QPushButton::clicked, this, &ParkedDialog::save);
    connect(m_list, &QTreeWidget::itemActivated, this, &ParkedDialog::showSubject);
    connect(&session.document(), &Document::changed, this, &ParkedDialog::fill);
    fill();
    resize(720, 360);
}

void ParkedDialog::fill() {
    m_list->clear();
    const Design design = m_session.design();
    for (const Note* note : parkedQuestions(design)) {
        auto* item = new QTreeWidgetItem(m_list, {displayName(design, note->subject), note->text.value_or(QString()),
                                                  note->on.value_or(QString())});
        item->setData(0, Qt::UserRole, note->id.text());
        item->setToolTip(1, note->text.value_or(QString()));
    }
    const bool any = m_list->topLevelItemCount() > 0;
    if (any)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_nothing->setVisible(!any);
    for (QPushButton* button : {m_show, m_off, m_save})
        button->setEnabled(any);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), 260));
}

Id ParkedDialog::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? Id(item->data(0, Qt::UserRole).toString()) : Id();
}

void ParkedDialog::showSubject() {
    const Note* note = m_session.design().get<Note>(current());
    if (!note || note->subject.isNull())
        return;
    const Id subject = note->subject;
    accept();
    m_session.reveal(subject);
}

void ParkedDialog::takeOff() {
    if (const Id note = current(); !note.isNull())
        m_session.apply(remove(m_session.design(), {note}));
}

void ParkedDialog::save() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the parked questions"), tr("parked questions.csv"),
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFileAtomically(path, parkedAsCsv(m_session.design())); !written)
        Q_EMIT m_session.failed(written.error());
    else
        Q_EMIT m_session.said(tr("Saved %1").arg(path));
}

} // namespace placewright
