// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector_view.h"

#include "model/domain/labels.h"
#include "model/map/function_card.h"
#include "model/rules/rule_statement.h"
#include "views/inspector/inspector_form.h"
#include "views/inspector/used_by.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <set>

namespace placewright {

namespace {

constexpr int mostUsesShown = 40;

QString lineOf(const CardFact& fact) {
    const QString label = fact.label.toHtmlEscaped();
    return QStringLiteral("<b>%1</b>: %2")
        .arg(fact.leads.isNull() ? label : QStringLiteral("<a href=\"%1\">%2</a>").arg(fact.leads.text(), label), fact.words.toHtmlEscaped());
}

QString paragraphOf(const QStringList& lines) {
    return QStringLiteral("<p style=\"line-height:130%\">") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString linkTo(const Use& use) {
    return QStringLiteral("<a href=\"%1\">%2</a> <span>%3</span>")
        .arg(use.id.text(), use.name.toHtmlEscaped(),
             InspectorView::tr("%1, as “%2”").arg(kindLabel(use.kind).toLower(), use.as).toHtmlEscaped());
}

/// What the rule asks for that something is an answer to.
QString ruleWords(const Design& design, const Id& id) {
    Text rule;
    if (const auto* waiver = design.get<Waiver>(id))
        rule = waiver->rule;
    else if (const auto* declaration = design.get<Declaration>(id))
        rule = declaration->rule;
    return rule ? statementOf(design.workspace().info, *rule) : QString();
}

} // namespace

InspectorView::InspectorView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(new QLabel),
      m_id(new QLabel),
      m_words(new QLabel),
      m_scroll(new QScrollArea),
      m_column(nullptr),
      m_cardTitle(new QLabel(tr("On the map"))),
      m_card(new QLabel),
      m_usesTitle(new QLabel(tr("Where it is used"))),
      m_uses(new QLabel) {
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_kind);
    heading->addWidget(m_id, 1);
    m_kind->setObjectName(QStringLiteral("inspectorKind"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long id doesn't make the panel wider: it breaks where it has a hyphen.
    m_id->setWordWrap(true);
    m_id->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_id->setToolTip(tr("The id by which files and other programs know it"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);

    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 4, 12, 12);
    m_column->setSpacing(8);
    QFont bold = font();
    bold.setBold(true);
    for (const auto& [title, words] : {std::pair(m_cardTitle, m_card), std::pair(m_usesTitle, m_uses)}) {
        title->setFont(bold);
        words->setWordWrap(true);
        words->setTextFormat(Qt::RichText);
        words->setTextInteractionFlags(Qt::TextBrowserInteraction);
        words->setAccessibleName(title->text());
        m_column->addWidget(title);
        m_column->addWidget(words);
        title->hide();
        words->hide();
        connect(words, &QLabel::linkActivated, this, [this](const QString& id) { m_session.reveal(Id(id)); });
    }
    m_card->setObjectName(QStringLiteral("functionCard"));
    m_column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(4);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addLayout(heading);
    top->addWidget(m_words);
    all->addLayout(top);
    all->addWidget(m_scroll, 1);

    // Who refers to something is looked up when the hand has come to rest.
    m_usesTimer.setSingleShot(true);
    m_usesTimer.setInterval(80);
    connect(&m_usesTimer, &QTimer::timeout, this, &InspectorView::showCard);
    connect(&m_usesTimer, &QTimer::timeout, this, &InspectorView::showUses);
    connect(&session, &Session::selectionChanged, this, &InspectorView::refreshIfShown);
    connect(&session, &Session::shownChanged, this, &InspectorView::refreshIfShown);
    connect(&session.document(), &Document::changed, this, &InspectorView::refreshIfShown);
}

void InspectorView::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (m_ready)
        return;
    m_ready = true;
    QTimer::singleShot(0, this, &InspectorView::refresh);
}

void InspectorView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_ready && m_stale)
        refresh();
}

void InspectorView::refreshIfShown() {
    m_stale = true;
    if (m_ready && isVisible())
        refresh();
}

InspectorForm* InspectorView::formFor(Kind kind) {
    auto& form = m_forms[kind];
    if (!form) {
        form = new InspectorForm(m_session, kind, m_scroll->widget());
        m_column->insertWidget(m_column->indexOf(m_cardTitle), form);
        connect(form, &InspectorForm::goTo, &m_session, &Session::reveal);
    }
    return form;
}

void InspectorView::refresh() {
    m_stale = false;
    const Design design = m_session.design();
    const std::vector<Id> ids = m_session.selection();
    std::vector<Kind> kinds;
    for (const Id& id : ids)
        if (const auto key = design.locate(id))
            kinds.push_back(key->kind);
    showHeading(ids, kinds);
    const bool alike = std::adjacent_find(kinds.begin(), kinds.end(), std::not_equal_to()) == kinds.end();
    if (kinds.empty())
        showForms({{Kind::option, {}}, {Kind::workspace, {}}});
    else if (alike)
        showForms({{kinds.front(), ids}});
    else
        showForms({});
    if (ids != m_shownIds) {
        m_shownIds = ids;
        m_scroll->verticalScrollBar()->setValue(0);
        for (QLabel* label : {m_cardTitle, m_card, m_usesTitle, m_uses})
            label->hide();
    }
    m_usesTimer.start();
}

void InspectorView::showHeading(const std::vector<Id>& ids, const std::vector<Kind>& kinds) {
    const Design design = m_session.design();
    QString words;
    if (kinds.empty()) {
        m_kind->setText(tr("This option and the workspace"));
        words = tr("Select something to see and change it.");
    } else if (kinds.size() == 1) {
        m_kind->setText(kindLabel(kinds.front()));
        const Field* name = nameField(kinds.front());
        if (!name || name->type != FieldType::text)
            words = displayName(design, ids.front());
        if (const QString asked = ruleWords(design, ids.front()); !asked.isEmpty())
            words = tr("%1\nThe rule: %2").arg(words, asked);
    } else {
        const bool alike = std::adjacent_find(kinds.begin(), kinds.end(), std::not_equal_to()) == kinds.end();
        m_kind->setText(tr("%n selected", nullptr, static_cast<int>(kinds.size())));
        words = alike ? tr("Of one kind: %1. What you set here is set for all of them.").arg(kindLabel(kinds.front()))
                      : tr("They are of different kinds. Select things of one kind to set a field for all of them.");
    }
    m_id->setText(kinds.size() == 1 ? ids.front().text() : QString());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void InspectorView::showForms(const std::vector<InspectorTarget>& targets) {
    for (const auto& [kind, form] : m_forms)
        if (std::none_of(targets.begin(), targets.end(), [k = kind](const auto& target) { return target.kind == k; }))
            form->leave();
    for (const InspectorTarget& target : targets) {
        InspectorForm* form = formFor(target.kind);
        form->show(target);
        form->setVisible(true);
    }
}

void InspectorView::showCard() {
    QStringList lines;
    if (const Id id = m_session.selectedOne(); m_session.design().get<Function>(id))
        for (const CardFact& fact : functionCard(m_session.design(), id))
            lines << lineOf(fact);
    m_card->setText(paragraphOf(lines));
    m_cardTitle->setVisible(!lines.isEmpty());
    m_card->setVisible(!lines.isEmpty());
}

void InspectorView::showUses() {
    const Id id = m_session.selectedOne();
    const auto uses = id.isNull() ? std::vector<Use>() : usesOf(m_session.design(), id);
    QStringList lines;
    for (const Use& use : uses) {
        if (lines.size() == mostUsesShown) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(uses.size()) - mostUsesShown).toHtmlEscaped());
            break;
        }
        lines.append(linkTo(use));
    }
    m_uses->setText(paragraphOf(lines));
    m_usesTitle->setVisible(!lines.isEmpty());
    m_uses->setVisible(!lines.isEmpty());
}

void InspectorView::commitPending() {
    for (const auto& [kind, form] : m_forms)
        if (form->isVisible())
            form->commitPending();
}

FieldEditor* InspectorView::editor(const QString& key) {
    if (!m_ready || m_stale) {
        m_ready = true;
        refresh();
    }
    for (const auto& [kind, form] : m_forms)
        if (form->isVisibleTo(this))
            if (FieldEditor* found = form->editor(key))
                return found;
    return nullptr;
}

void InspectorView::fillIn(const Id& id, const QString& key) {
    m_session.reveal(id);
    FieldEditor* wanted = editor(key);
    if (!wanted)
        return;
    for (const auto& [kind, form] : m_forms)
        if (form->isVisibleTo(this))
            form->openGroupOf(*wanted);
    // The column has its heights only when it is laid out.
    QTimer::singleShot(0, wanted, [this, wanted] {
        m_scroll->ensureWidgetVisible(wanted);
        wanted->input()->setFocus(Qt::OtherFocusReason);
    });
}

void InspectorView::focusFirst() {
    setFocus(Qt::TabFocusReason);
    focusNextChild();
}

} // namespace placewright
