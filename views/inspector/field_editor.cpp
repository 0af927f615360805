// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/field_editor.h"

#include "model/domain/labels.h"
#include "views/inspector/choice_editors.h"
#include "views/inspector/list_editor.h"
#include "views/inspector/records_editor.h"
#include "views/inspector/text_editors.h"

#include <QKeyEvent>

namespace placewright {

namespace {

class WheelFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

FieldEditor::FieldEditor(Session& session, const Field& field, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_field(field) {
    setObjectName(QString::fromLatin1(field.key));
}

void FieldEditor::show(const Value& value) {
    if (m_presented && !m_several && value == m_shown && hasPending())
        return;
    m_shown = value;
    m_several = false;
    m_presented = true;
    present();
    Q_EMIT faultChanged({});
}

void FieldEditor::showSeveral() {
    if (m_presented && m_several && hasPending())
        return;
    m_shown = Value();
    m_several = true;
    m_presented = true;
    present();
    Q_EMIT faultChanged({});
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || !hasPending())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else {
        takeBack();
        Q_EMIT faultChanged({});
    }
    return true;
}

void FieldEditor::commit(const Value& value) {
    if (!m_several && value == m_shown)
        return;
    Q_EMIT committed(value);
}

QString FieldEditor::notRecorded() {
    return tr("not recorded");
}

QString FieldEditor::severalValues() {
    return tr("several values");
}

void FieldEditor::ignoreWheel(QWidget* input) {
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(new WheelFilter(input));
}

FieldEditor* makeEditor(Session& session, const Field& field, QWidget* parent) {
    FieldEditor* made = nullptr;
    switch (field.type) {
    case FieldType::longText:
        made = new LongTextEditor(session, field, parent);
        break;
    case FieldType::flag:
    case FieldType::word:
        made = new WordEditor(session, field, parent);
        break;
    case FieldType::openWord:
    case FieldType::reference:
        made = new ChoiceEditor(session, field, parent);
        break;
    case FieldType::wordList:
    case FieldType::openWordList:
    case FieldType::references:
        made = new ListEditor(session, field, parent);
        break;
    case FieldType::records:
        made = new RecordsEditor(session, field, parent);
        break;
    default:
        made = new LineEditor(session, field, parent);
        break;
    }
    made->input()->setAccessibleName(fieldLabel(field));
    return made;
}

} // namespace placewright
