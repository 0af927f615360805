// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/title_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace placewright {

TitleEditor::TitleEditor(const QString& name, QWidget* parent, std::function<void(const QString&)> commit)
    : QLineEdit(name, parent),
      m_before(name),
      m_commit(std::move(commit)) {
    setAccessibleName(tr("Name"));
    setMaxLength(1000);
    selectAll();
}

void TitleEditor::placeOver(const QRect& rect) {
    const auto fit = [this, rect] {
        const int wanted = std::max(rect.width(), fontMetrics().horizontalAdvance(text()) + fontMetrics().height() * 2);
        const int left = std::clamp(rect.left(), 0, std::max(0, parentWidget()->width() - 60));
        setGeometry(left, rect.top(), std::min(wanted, parentWidget()->width() - left), rect.height());
    };
    fit();
    connect(this, &QLineEdit::textChanged, this, fit);
    show();
    setFocus(Qt::OtherFocusReason);
}

void TitleEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(true);
    else
        QLineEdit::keyPressEvent(event);
}

void TitleEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // The menu of the line edit itself, and another window coming to the front, don't end the typing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

void TitleEditor::finish(bool take) {
    if (m_done)
        return;
    m_done = true;
    const QString name = text().simplified();
    if (hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
    if (take && !name.isEmpty() && name != m_before)
        m_commit(name);
}

} // namespace placewright
