// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector_form.h"

#include "model/domain/labels.h"
#include "views/drawing/dark_ground.h"
#include "views/inspector/field_groups.h"
#include "views/inspector/text_editors.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>

namespace placewright {

namespace {

constexpr int labelWidth = 118;

bool standsInTitle(const Field& field, Kind kind) {
    return field.type == FieldType::text && &field == nameField(kind);
}

/// A dark red that is read on a light ground, and its light sister for a dark one (both above 4.5:1).
QColor faultColour(const QPalette& palette) {
    return hasDarkGround(palette) ? QColor(0xff, 0x9f, 0xb0) : QColor(0x8a, 0x15, 0x38);
}

} // namespace

InspectorForm::InspectorForm(Session& session, Kind kind, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(kind) {
    m_target.kind = kind;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    if (const Field* name = nameField(kind); name && standsInTitle(*name, kind))
        addName(*name, column);
    for (const FieldGroup& group : fieldGroups(kind))
        addGroup(group.title, group.fields, column);
}

InspectorForm::Row InspectorForm::makeRow(const Field& field, FieldEditor* editor) {
    Row row;
    row.editor = editor;
    row.label = new QLabel(fieldLabel(field), this);
    row.label->setBuddy(row.editor->input());
    row.label->setWordWrap(true);
    row.label->setMinimumWidth(1);
    row.fault = new QLabel(this);
    row.fault->setObjectName(QString::fromLatin1(field.key) + QStringLiteral("Fault"));
    row.fault->setWordWrap(true);
    row.fault->hide();
    connect(row.editor, &FieldEditor::goTo, this, &InspectorForm::goTo);
    connect(row.editor, &FieldEditor::faultChanged, this, [this, row](const QString& sentence) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, faultColour(palette));
        row.fault->setPalette(palette);
        row.fault->setText(sentence);
        row.fault->setVisible(!sentence.isEmpty());
        row.editor->input()->setAccessibleDescription(sentence);
    });
    connect(row.editor, &FieldEditor::committed, this, [this, row](const Value& value) {
        if (!m_showing)
            return record(row, m_target, value);
        // The panel is about to show something else: what was typed is recorded as soon as the change under way is
        // over.
        QTimer::singleShot(0, this, [this, row, value, target = m_target, option = m_session.option()] {
            if (option == m_session.option() && target.exists(m_session.design()))
                record(row, target, value);
        });
    });
    m_rows.push_back(row);
    return row;
}

void InspectorForm::addName(const Field& field, QVBoxLayout* column) {
    // A name in large type is often longer than the panel is wide.
    auto* editor = new LongTextEditor(m_session, field, this, LongTextEditor::Lines::one);
    editor->input()->setAccessibleName(fieldLabel(field));
    const Row row = makeRow(field, editor);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    row.editor->input()->setFont(font);
    row.label->hide();
    // Without a selection two forms stand below each other, and each says what it is about.
    if (m_kind == Kind::option || m_kind == Kind::workspace) {
        row.label->setText(kindLabel(m_kind));
        row.label->show();
        column->addWidget(row.label);
    }
    m_title = row.editor;
    column->addWidget(row.editor);
    column->addWidget(row.fault);
}

void InspectorForm::addGroup(const QString& title, const std::vector<const Field*>& fields, QVBoxLayout* column) {
    const bool onlyTitle =
        std::all_of(fields.begin(), fields.end(), [this](const Field* field) { return standsInTitle(*field, m_kind); });
    if (onlyTitle)
        return;
    auto* heading = new QToolButton(this);
    heading->setText(title);
    heading->setAutoRaise(true);
    heading->setAccessibleDescription(tr("open"));
    heading->setArrowType(Qt::DownArrow);
    heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    heading->setMinimumHeight(28);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(4, 2, 0, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    for (const Field* field : fields)
        if (!standsInTitle(*field, m_kind))
            addField(*field, grid);
    connect(heading, &QToolButton::clicked, body, [heading, body] {
        const bool open = body->isHidden();
        heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        heading->setAccessibleDescription(open ? tr("open") : tr("closed"));
        body->setVisible(open);
    });
    m_groups.emplace_back(heading, body);
    column->addWidget(heading);
    column->addWidget(body);
}

void InspectorForm::openGroupOf(const FieldEditor& editor) {
    for (const auto& [heading, body] : m_groups)
        if (body->isHidden() && body->isAncestorOf(&editor))
            heading->click();
}

void InspectorForm::addField(const Field& field, QGridLayout* grid) {
    const Row row = makeRow(field, makeEditor(m_session, field, this));
    const int at = grid->rowCount();
    if (row.editor->isWide()) {
        grid->addWidget(row.label, at, 0, 1, 2);
        grid->addWidget(row.editor, at + 1, 0, 1, 2);
        grid->addWidget(row.fault, at + 2, 0, 1, 2);
        return;
    }
    row.label->setFixedWidth(labelWidth);
    grid->addWidget(row.label, at, 0, Qt::AlignVCenter);
    grid->addWidget(row.editor, at, 1);
    grid->addWidget(row.fault, at + 1, 1);
}

void InspectorForm::show(const InspectorTarget& target) {
    const QScopedValueRollback guard(m_showing, true);
    const bool another = target != m_target;
    if (another)
        commitPending();
    m_target = target;
    // Several things don't share a name.
    if (m_title)
        m_title->setVisible(target.ids.size() < 2);
    const Design design = m_session.design();
    for (const Row& row : m_rows) {
        if (another)
            row.editor->forget();
        if (const auto value = target.value(design, row.editor->field()))
            row.editor->show(*value);
        else
            row.editor->showSeveral();
    }
}

void InspectorForm::leave() {
    const QScopedValueRollback guard(m_showing, true);
    commitPending();
    m_target.ids.clear();
    setVisible(false);
}

void InspectorForm::commitPending() {
    for (const Row& row : m_rows)
        if (row.editor->hasPending())
            row.editor->commitPending();
}

FieldEditor* InspectorForm::editor(const QString& key) const {
    for (const Row& row : m_rows)
        if (key == QLatin1String(row.editor->field().key))
            return row.editor;
    return nullptr;
}

void InspectorForm::record(const Row& row, const InspectorTarget& target, const Value& value) {
    const auto edit = target.edit(m_session.design(), row.editor->field(), value);
    if (!edit) {
        Q_EMIT row.editor->faultChanged(edit.error().sentence());
        return;
    }
    m_session.apply(edit);
}

} // namespace placewright
