// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/text_editors.h"

#include "views/inspector/field_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>

namespace placewright {

namespace {

void fill(QWidget* editor, QWidget* input) {
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(input);
    editor->setFocusProxy(input);
}

bool isNumber(FieldType type) {
    return type == FieldType::count || type == FieldType::pounds;
}

} // namespace

LineEditor::LineEditor(Session& session, const Field& field, QWidget* parent)
    : FieldEditor(session, field, parent),
      m_line(new QLineEdit) {
    fill(this, m_line);
    m_line->installEventFilter(this);
    if (field.type == FieldType::date)
        m_line->setToolTip(tr("A date as 2022-07-01, a month as 2022-07, or a year"));
    else if (field.type == FieldType::pounds)
        m_line->setToolTip(tr("Whole pounds; 2.5m and 1.2bn are understood"));
    else if (field.type == FieldType::limit)
        m_line->setToolTip(tr("Whole pounds, or words"));
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commitPending);
}

QWidget* LineEditor::input() const {
    return m_line;
}

QString LineEditor::shownText() const {
    return typedText(field(), shown());
}

bool LineEditor::hasPending() const {
    return m_line->text() != shownText();
}

void LineEditor::commitPending() {
    if (!hasPending())
        return;
    const auto value = parseTyped(field(), m_line->text());
    Q_EMIT faultChanged(value ? QString() : value.error());
    if (!value)
        return;
    // What means the same is written in the same way; nothing has changed.
    if (!isSeveral() && *value == shown())
        present();
    else
        commit(*value);
}

void LineEditor::present() {
    m_line->setPlaceholderText(isSeveral() ? severalValues() : notRecorded());
    const QString text = shownText();
    if (m_line->text() == text)
        return;
    const int cursor = m_line->cursorPosition();
    m_line->setText(text);
    m_line->setCursorPosition(m_line->hasFocus() ? std::min(cursor, static_cast<int>(text.size())) : 0);
}

void LineEditor::step(qint64 by) {
    const auto value = parseTyped(field(), m_line->text());
    if (!value)
        return;
    const auto* number = std::get_if<qint64>(&*value);
    const qint64 next = (number ? *number : 0) + by;
    if (next >= 0 || field().type == FieldType::pounds)
        m_line->setText(typedText(field(), Value(next)));
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && isNumber(field().type)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const qint64 by = field().type == FieldType::count ? 1 : 1000;
            step(key == Qt::Key_Up ? by : -by);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

LongTextEditor::LongTextEditor(Session& session, const Field& field, QWidget* parent, Lines lines)
    : FieldEditor(session, field, parent),
      m_text(new QPlainTextEdit),
      m_lines(lines) {
    fill(this, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::fitHeight);
    fitHeight();
}

QWidget* LongTextEditor::input() const {
    return m_text;
}

QString LongTextEditor::typed() const {
    const QString text = m_text->toPlainText();
    return m_lines == Lines::one ? QString(text).replace(u'\n', u' ') : text;
}

bool LongTextEditor::hasPending() const {
    return typed() != textOf(shown());
}

void LongTextEditor::commitPending() {
    if (!hasPending())
        return;
    const auto value = parseTyped(field(), typed());
    Q_EMIT faultChanged(value ? QString() : value.error());
    if (value)
        commit(*value);
}

void LongTextEditor::present() {
    m_text->setPlaceholderText(isSeveral() ? severalValues() : notRecorded());
    const QString text = textOf(shown());
    if (m_text->toPlainText() == text)
        return;
    const int at = m_text->textCursor().position();
    m_text->setPlainText(text);
    if (m_text->hasFocus()) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(std::min(at, static_cast<int>(text.size())));
        m_text->setTextCursor(cursor);
    }
    fitHeight();
}

void LongTextEditor::fitHeight() {
    const int fewest = m_lines == Lines::one ? 1 : 2;
    constexpr int most = 14;
    const int line = m_text->fontMetrics().lineSpacing();
    const int margins = static_cast<int>(std::ceil(2 * m_text->document()->documentMargin()));
    const int width = std::max(60, m_text->viewport()->width() - margins - 2);
    const QRect space =
        m_text->fontMetrics().boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, m_text->toPlainText());
    const int lines = (space.height() + line - 1) / line;
    const int around = 2 * m_text->frameWidth() + margins + 2;
    const int height = std::clamp(lines, fewest, most) * line + around;
    if (m_text->maximumHeight() != height)
        m_text->setFixedHeight(height);
}

bool LongTextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text->viewport()) {
        if (event->type() == QEvent::Resize)
            fitHeight();
    } else if (event->type() == QEvent::FontChange) {
        fitHeight();
    } else if (event->type() == QEvent::FocusOut) {
        commitPending();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (m_lines == Lines::one || (key->modifiers() & Qt::ControlModifier))) {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            else
                commitPending();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace placewright
