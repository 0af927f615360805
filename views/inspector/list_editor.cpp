// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/list_editor.h"

#include "model/domain/labels.h"
#include "views/inspector/choice_editors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace placewright {

ListEditor::ListEditor(Session& session, const Field& field, QWidget* parent)
    : FieldEditor(session, field, parent),
      m_rows(new QVBoxLayout),
      m_empty(new QPushButton(this)),
      m_combo(new ChoiceCombo(session, field, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    auto* last = new QHBoxLayout;
    last->setSpacing(4);
    last->addWidget(m_combo, 1);
    last->addWidget(m_empty);
    column->addLayout(last);
    setFocusProxy(m_combo);
    ignoreWheel(m_combo);
    m_combo->lineEdit()->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, &ListEditor::add);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ListEditor::add);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this] { Q_EMIT faultChanged({}); });
    connect(m_empty, &QPushButton::clicked, this,
            [this] { commit(isRecorded(shown()) ? Value() : Value(QStringList())); });
}

QWidget* ListEditor::input() const {
    return m_combo;
}

QStringList ListEditor::values() const {
    const Value& value = shown();
    const auto* list = std::get_if<QStringList>(&value);
    return list ? *list : QStringList();
}

bool ListEditor::hasPending() const {
    return !m_combo->lineEdit()->text().trimmed().isEmpty();
}

void ListEditor::commitPending() {
    add();
}

void ListEditor::add() {
    const QString typed = m_combo->lineEdit()->text().trimmed();
    if (typed.isEmpty())
        return;
    const auto chosen = m_combo->valueOf(typed);
    if (!chosen && field().type != FieldType::openWordList) {
        Q_EMIT faultChanged(tr("Nothing that fits here is called “%1”. Choose from the list.").arg(typed));
        return;
    }
    const QString value = chosen.value_or(typed);
    m_combo->showText({});
    if (values().contains(value)) {
        Q_EMIT faultChanged(tr("“%1” is in the list already.").arg(typed));
        return;
    }
    Q_EMIT faultChanged({});
    commit(values() << value);
}

void ListEditor::take(const QString& value) {
    QStringList left = values();
    left.removeAll(value);
    m_combo->setFocus(Qt::OtherFocusReason);
    commit(left);
}

void ListEditor::present() {
    const QStringList now = values();
    const bool empty = now.isEmpty();
    m_combo->lineEdit()->setPlaceholderText(isSeveral()           ? severalValues()
                                            : !empty              ? tr("Add…")
                                            : isRecorded(shown()) ? tr("none; add…")
                                                                  : tr("not recorded; add…"));
    // Adding to lists that differ would make them all alike.
    m_combo->setEnabled(!isSeveral());
    m_empty->setVisible(empty && !isSeveral());
    m_empty->setText(isRecorded(shown()) ? tr("Not known") : tr("None"));
    m_empty->setToolTip(isRecorded(shown()) ? tr("Record nothing about this") : tr("Record that there is none"));

    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QString& value : now)
        addRow(value);
}

void ListEditor::addRow(const QString& value) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(2);
    const bool isWord = field().type != FieldType::references;
    const QString name =
        isWord ? wordLabel(session().document().workspace(), value) : choiceLabel(session().design(), field(), value);
    auto* label = new QLabel(name, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    if (!isWord) {
        auto* go = smallButton(QStringLiteral("→"), tr("Go to %1").arg(name), row);
        connect(go, &QToolButton::clicked, this, [this, value] { Q_EMIT goTo(Id(value)); });
        line->addWidget(go);
    }
    auto* remove = smallButton(QStringLiteral("×"), tr("Take %1 out").arg(name), row);
    connect(remove, &QToolButton::clicked, this, [this, value] { take(value); });
    line->addWidget(remove);
    m_rows->addWidget(row);
}

void ListEditor::takeBack() {
    m_combo->showText({});
}

} // namespace placewright
