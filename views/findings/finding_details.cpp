// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_details.h"

#include "model/domain/labels.h"
#include "model/map/map_words.h"
#include "views/findings/detail_words.h"
#include "views/findings/fill_button.h"
#include "views/findings/finding_badge.h"
#include "views/findings/reference_dialog.h"
#include "views/fixes/field_to_fill.h"
#include "views/session/literal_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace placewright {

FindingDetails::FindingDetails(Session& session, QWidget* parent)
    : DetailsArea(parent),
      m_session(session),
      m_nothingChosen(wordsLabel(body())),
      m_strength(new QLabel),
      m_message(wordsLabel(body())),
      m_fixButton(new ElidingButton),
      m_fixAllButton(new ElidingButton),
      m_fillButton(new FillButton),
      m_confirm(new QPushButton(tr("Confirm…"))),
      m_aside(new QPushButton(tr("Waive…"))),
      m_back(new QPushButton(tr("Take back"))),
      m_reason(wordsLabel(body())),
      m_links(wordsLabel(body())) {
    auto* column = new QVBoxLayout(body());
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    QFont bold = font();
    bold.setBold(true);
    m_message->setFont(bold);
    m_message->setTextFormat(Qt::PlainText);
    m_strength->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(QStringLiteral("findingMessage"));
    m_fixButton->setObjectName(QStringLiteral("findingFix"));
    m_fixAllButton->setObjectName(QStringLiteral("findingFixAll"));
    m_fillButton->setObjectName(QStringLiteral("findingFill"));
    m_confirm->setObjectName(QStringLiteral("findingConfirm"));
    m_aside->setObjectName(QStringLiteral("findingAside"));
    m_back->setObjectName(QStringLiteral("findingBack"));
    m_confirm->setToolTip(tr("Say that it is so, with the evidence, a name and a date"));
    m_aside->setToolTip(tr("Keep the design as it is and say why; the reason is printed with the map"));
    m_back->setToolTip(tr("Remove the reason, so that the rule counts again"));
    m_nothingChosen->setObjectName(QStringLiteral("findingNothingChosen"));
    m_nothingChosen->setForegroundRole(QPalette::PlaceholderText);
    m_nothingChosen->setText(
        tr("Choose a finding to see why it is there, where that is written and what puts it right."));
    column->addWidget(m_nothingChosen);
    column->addWidget(m_strength);
    column->addWidget(m_message);
    // A fix is named in full, which may need a row of its own.
    column->addWidget(m_fixButton, 0, Qt::AlignLeft);
    column->addWidget(m_fixAllButton, 0, Qt::AlignLeft);
    column->addWidget(m_fillButton, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_confirm, m_aside, m_back})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_reason);
    column->addWidget(m_links);
    column->addStretch(1);
    setActions(m_message, {m_fixButton, m_fixAllButton, m_fillButton, m_confirm, m_aside, m_back}, {m_reason, m_links});

    connect(m_fixButton, &QPushButton::clicked, this, [this] {
        if (const auto fix = m_fix; fix && fix->ways.empty())
            carryOut(*fix);
    });
    connect(m_fixAllButton, &QPushButton::clicked, this, [this] {
        if (const auto fix = m_fixAll)
            carryOut(*fix);
    });
    connect(m_fillButton, &FillButton::wanted, this, &FindingDetails::fieldWanted);
    connect(m_reason, &QLabel::linkActivated, this, &FindingDetails::openReference);
    connect(m_confirm, &QPushButton::clicked, this, &FindingDetails::confirmWanted);
    connect(m_aside, &QPushButton::clicked, this, &FindingDetails::setAsideWanted);
    connect(m_back, &QPushButton::clicked, this, &FindingDetails::takeBackWanted);
    connect(m_links, &QLabel::linkActivated, this, [this](const QString& id) { m_session.reveal(Id(id)); });
    clear();
}

void FindingDetails::clear() {
    m_fix.reset();
    m_fixAll.reset();
    preview(nullptr);
    m_nothingChosen->show();
    for (QWidget* part : std::initializer_list<QWidget*>{m_strength, m_message, m_fixButton, m_fixAllButton, m_fillButton,
                                                         m_confirm, m_aside, m_back, m_reason, m_links})
        part->hide();
    fitToWords();
}

void FindingDetails::show(const ShownFinding& finding, std::optional<QuickFix> fix, std::optional<QuickFix> fixAll) {
    const bool waived = finding.state == ShownFinding::State::waived;
    beginWith(finding.rule, finding.subject.id);
    m_shown = finding;
    m_fix = std::move(fix);
    m_fixAll = std::move(fixAll);
    m_nothingChosen->hide();
    for (QLabel* part : {m_strength, m_message, m_reason})
        part->show();
    const QString state = stateWord(finding.state);
    m_strength->setText(state.isEmpty() ? strengthWord(finding.strength)
                                        : tr("%1 · %2").arg(strengthWord(finding.strength), state));
    m_message->setText(finding.message);
    m_fixButton->setVisible(m_fix.has_value());
    if (m_fix)
        m_fixButton->setText(m_fix->label);
    m_fixButton->setToolTip(m_fixButton->text());
    fillWays();
    m_fixAllButton->setVisible(m_fixAll.has_value());
    if (m_fixAll)
        m_fixAllButton->setText(m_fixAll->label);
    m_fillButton->offer(m_session.design(), fieldsToFill(m_session.design(), finding), finding.subject.id);
    m_confirm->setVisible(finding.state == ShownFinding::State::toConfirm ||
                          (!waived && !finding.declaration.isNull()));
    m_aside->setVisible(!waived && finding.state != ShownFinding::State::toConfirm);
    m_back->setVisible(waived);
    showReason(finding);
    showLinks(finding);
    fitToWords();
}

void FindingDetails::showReason(const ShownFinding& finding) {
    QString aside;
    if (const auto* waiver = m_session.design().get<Waiver>(finding.waiver)) {
        QStringList by;
        if (waiver->by)
            by.append(*waiver->by);
        if (waiver->on)
            by.append(dateWords(*waiver->on));
        aside = waiver->reason.value_or(tr("No reason is recorded."));
        if (!by.isEmpty())
            aside += QStringLiteral(" (") + by.join(tr(", ")) + QLatin1Char(')');
    }
    const QString source =
        finding.section.isEmpty() ? finding.document : tr("%1, section “%2”").arg(finding.document, finding.section);
    m_reason->setText(part(tr("Waived before, on other facts"), lapsedWords(finding)) +
                      part(tr("Waived because"), aside) + part(tr("How to put it right"), finding.fix) +
                      part(tr("What the rule asks for"), finding.statement) +
                      part(tr("How it is counted"), finding.check) +
                      QStringLiteral("<p><b>%1</b><br><a href=\"reference\">%2</a></p>")
                          .arg(tr("Source").toHtmlEscaped(), source.toHtmlEscaped()) +
                      part(tr("Rule"), finding.rule));
}

QString FindingDetails::lapsedWords(const ShownFinding& finding) const {
    const auto* waiver = m_session.design().get<Waiver>(finding.lapsed);
    if (!waiver)
        return {};
    const QString reason = waiver->reason.value_or(tr("No reason is recorded."));
    const QString by = waiver->by.value_or(tr("nobody named"));
    const QString on = waiver->on ? dateWords(*waiver->on) : tr("an unknown day");
    const QString said = tr("By %1, on %2: %3").arg(by, on, reason);
    return waiver->found ? tr("%1 Found then: %2").arg(said, *waiver->found) : said;
}

void FindingDetails::openReference() {
    ReferenceDialog dialog(m_shown, this);
    dialog.exec();
}

void FindingDetails::fillWays() {
    dropMenu(m_fixButton);
    if (!m_fix || m_fix->ways.empty())
        return;
    auto* menu = new QMenu(m_fixButton);
    menu->setObjectName(QStringLiteral("findingWays"));
    // The ways by their place: the menu may outlast the finding it was made for.
    for (std::size_t i = 0; i < m_fix->ways.size(); ++i) {
        QAction* action = menu->addAction(literalWords(m_fix->ways[i].label));
        const auto way = [this, i]() -> const QuickFix* {
            return m_fix && i < m_fix->ways.size() ? &m_fix->ways[i] : nullptr;
        };
        connect(action, &QAction::hovered, this, [this, way] { preview(way()); });
        connect(action, &QAction::triggered, this, [this, way] {
            if (const QuickFix* chosen = way()) {
                const QuickFix kept = *chosen;
                carryOut(kept);
            }
        });
    }
    connect(menu, &QMenu::aboutToHide, this, [this] { preview(nullptr); });
    m_fixButton->setMenu(menu);
}

void FindingDetails::preview(const QuickFix* fix) {
    if (!fix) {
        m_session.setPreview({});
        return;
    }
    // What can't be done is said when it is asked for, not on the way past.
    auto edit = fix->edit(m_session.design());
    m_session.setPreview(edit ? std::optional(std::move(*edit)) : std::nullopt);
}

void FindingDetails::carryOut(const QuickFix& fix) {
    m_session.setPreview({});
    const QuickFix kept = fix;
    const auto edit = kept.edit(m_session.design());
    if (!m_session.apply(edit))
        return;
    // The keyboard goes on from what is still to be typed, else from the list; the button may be that of another finding
    // in a moment.
    if (const auto next = fieldAfter(kept, *edit))
        Q_EMIT fieldWanted(next->id, next->key);
    else
        Q_EMIT left();
}

bool FindingDetails::eventFilter(QObject* watched, QEvent* event) {
    const bool isFixAll = watched == m_fixAllButton;
    if (isFixAll || watched == m_fixButton)
        switch (event->type()) {
        case QEvent::FocusIn:
        case QEvent::Enter:
            if (const auto& fix = isFixAll ? m_fixAll : m_fix; fix && (isFixAll ? m_fixAllButton : m_fixButton)->isVisible())
                preview(&*fix);
            break;
        case QEvent::Leave:
        case QEvent::FocusOut:
        case QEvent::Hide:
            preview(nullptr);
            break;
        default:
            break;
        }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        preview(nullptr);
    return DetailsArea::eventFilter(watched, event);
}

void FindingDetails::showLinks(const ShownFinding& finding) {
    const Design design = m_session.design();
    QStringList links;
    const auto add = [&](const Id& id) {
        if (design.locate(id))
            links.append(
                QStringLiteral("<a href=\"%1\">%2</a>").arg(id.text(), displayName(design, id).toHtmlEscaped()));
    };
    add(finding.subject.id);
    for (const EntityKey& other : finding.also)
        add(other.id);
    m_links->setText(QStringLiteral("<p><b>%1</b><br>%2</p>").arg(tr("Concerns"), links.join(QStringLiteral("<br>"))));
    m_links->setVisible(!links.isEmpty());
}

} // namespace placewright
