// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/reference_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace placewright {

ReferenceDialog::ReferenceDialog(const ShownFinding& finding, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("referenceDialog"));
    setWindowTitle(tr("Where it is written"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* text = new QPlainTextEdit(wordsOf(finding));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox;
    QPushButton* copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(520, 320);
    close->setFocus();
}

QString ReferenceDialog::wordsOf(const ShownFinding& finding) {
    QStringList lines{finding.statement, QString(), tr("%1, section “%2”").arg(finding.document, finding.section)};
    for (const Source& also : finding.further)
        lines << tr("Also: %1, section “%2”").arg(also.document, also.section);
    if (!finding.note.isEmpty())
        lines << QString() << finding.note;
    if (!finding.check.isEmpty())
        lines << QString() << tr("How it is checked: %1").arg(finding.check);
    lines << QString() << tr("Rule: %1").arg(finding.rule);
    return lines.join(u'\n');
}

} // namespace placewright
