// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/choice_editors.h"

#include "model/domain/labels.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace placewright {

QToolButton* smallButton(const QString& sign, const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setMinimumSize(24, 24);
    return button;
}

namespace {

/// Where the panel is narrow, a choice gives way before anything is cut off at its side.
void letShrink(QComboBox* combo) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMinimumWidth(8 * combo->fontMetrics().averageCharWidth());
}

} // namespace

ChoiceCombo::ChoiceCombo(Session& session, const Field& field, QWidget* parent)
    : QComboBox(parent),
      m_session(session),
      m_field(field) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    letShrink(this);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(&session.document(), &Document::changed, this, [this] { m_filled = false; });
    connect(&session, &Session::shownChanged, this, [this] { m_filled = false; });
}

void ChoiceCombo::fill() {
    if (m_filled)
        return;
    m_filled = true;
    m_choices = choicesFor(m_session.design(), m_field);
    const QString text = lineEdit()->text();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quiet(this);
    clear();
    QStringList labels;
    for (const Choice& choice : m_choices)
        labels.append(choice.label);
    addItems(labels);
    setCurrentIndex(static_cast<int>(labels.indexOf(text)));
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(cursor);
}

std::optional<QString> ChoiceCombo::valueOf(const QString& text) {
    fill();
    const Choice* only = nullptr;
    int containing = 0;
    for (const Choice& choice : m_choices) {
        if (choice.label.compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
        if (choice.label.contains(text, Qt::CaseInsensitive)) {
            ++containing;
            only = &choice;
        }
    }
    // A part of a name is enough where it can mean one thing only.
    return containing == 1 && m_field.targets != 0 ? std::optional(only->value) : std::nullopt;
}

void ChoiceCombo::showText(const QString& text) {
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_filled ? findText(text) : -1);
    if (lineEdit()->text() == text)
        return;
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(0);
}

void ChoiceCombo::showPopup() {
    fill();
    QComboBox::showPopup();
}

void ChoiceCombo::focusInEvent(QFocusEvent* event) {
    fill();
    QComboBox::focusInEvent(event);
}

WordEditor::WordEditor(Session& session, const Field& field, QWidget* parent)
    : FieldEditor(session, field, parent),
      m_combo(new QComboBox) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    ignoreWheel(m_combo);
    letShrink(m_combo);
    m_combo->setPlaceholderText(severalValues());
    fill();
    connect(m_combo, &QComboBox::activated, this, [this](int index) { commit(fromData(m_combo->itemData(index))); });
}

void WordEditor::fill() {
    m_combo->addItem(notRecorded());
    m_combo->setItemData(0, palette().brush(QPalette::PlaceholderText), Qt::ForegroundRole);
    if (field().type == FieldType::flag) {
        m_combo->addItem(tr("Yes"), true);
        m_combo->addItem(tr("No"), false);
        return;
    }
    for (const char* word : field().words) {
        const QString text = QString::fromLatin1(word);
        m_combo->addItem(wordLabel(session().document().workspace(), text), text);
    }
}

Value WordEditor::fromData(const QVariant& stored) const {
    if (!stored.isValid())
        return {};
    return field().type == FieldType::flag ? Value(stored.toBool()) : Value(stored.toString());
}

QWidget* WordEditor::input() const {
    return m_combo;
}

void WordEditor::present() {
    int index = isSeveral() ? -1 : 0;
    for (int i = 1; i < m_combo->count(); ++i)
        if (!isSeveral() && fromData(m_combo->itemData(i)) == shown())
            index = i;
    m_combo->setCurrentIndex(index);
    QPalette colours = palette();
    if (index == 0)
        colours.setBrush(QPalette::ButtonText, colours.brush(QPalette::PlaceholderText));
    m_combo->setPalette(colours);
}

ChoiceEditor::ChoiceEditor(Session& session, const Field& field, QWidget* parent)
    : FieldEditor(session, field, parent),
      m_combo(new ChoiceCombo(session, field, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_combo, 1);
    setFocusProxy(m_combo);
    ignoreWheel(m_combo);
    m_combo->lineEdit()->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::commitPending);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::commitPending);
    if (field.type != FieldType::reference)
        return;
    m_go = smallButton(QStringLiteral("→"), tr("Go to it"), this);
    layout->addWidget(m_go);
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT goTo(Id(textOf(shown()))); });
}

QWidget* ChoiceEditor::input() const {
    return m_combo;
}

QString ChoiceEditor::shownText() const {
    return choiceLabel(session().design(), field(), textOf(shown()));
}

bool ChoiceEditor::hasPending() const {
    return m_combo->lineEdit()->text() != shownText();
}

void ChoiceEditor::commitPending() {
    if (!hasPending())
        return;
    const QString typed = m_combo->lineEdit()->text().trimmed();
    if (typed.isEmpty()) {
        Q_EMIT faultChanged({});
        return commit(Value());
    }
    const auto value = m_combo->valueOf(typed);
    if (!value && field().type == FieldType::reference) {
        Q_EMIT faultChanged(
            tr("Nothing that fits here is called “%1”. Choose from the list, or clear the field.").arg(typed));
        return;
    }
    Q_EMIT faultChanged({});
    const Value chosen(value ? *value : typed);
    if (!isSeveral() && chosen == shown())
        present();
    else
        commit(chosen);
}

void ChoiceEditor::present() {
    m_combo->lineEdit()->setPlaceholderText(isSeveral() ? severalValues() : notRecorded());
    m_combo->showText(shownText());
    if (m_go)
        m_go->setEnabled(!textOf(shown()).isEmpty());
}

} // namespace placewright
