// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assurance/assurance_details.h"

#include "model/assurance/assurance_words.h"
#include "model/map/map_document.h"
#include "views/findings/detail_words.h"
#include "views/findings/fill_button.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace placewright {

namespace {

QString entryHtml(const AssuranceEntry& entry) {
    QStringList subjects{QStringLiteral("<a href=\"%1\">%2</a>")
                             .arg(entry.line.subject.id.text(), entry.subject.toHtmlEscaped())};
    return QStringLiteral("%1: %2 <i>%3</i>")
        .arg(subjects.join(QStringLiteral(", ")), entryWords(entry).toHtmlEscaped(),
             standingWords(entry.line.standing).toHtmlEscaped());
}

} // namespace

AssuranceDetails::AssuranceDetails(QWidget* parent)
    : DetailsArea(parent),
      m_state(new QLabel),
      m_statement(wordsLabel(body())),
      m_fill(new FillButton),
      m_confirm(new QPushButton(tr("Confirm…"))),
      m_waive(new QPushButton(tr("Waive…"))),
      m_back(new QPushButton(tr("Take back"))),
      m_drawing(new QPushButton(tr("Show on the drawing"))),
      m_words(wordsLabel(body())) {
    QFont bold = font();
    bold.setBold(true);
    m_statement->setFont(bold);
    m_statement->setTextFormat(Qt::PlainText);
    m_statement->setObjectName(QStringLiteral("assuranceStatement"));
    m_words->setObjectName(QStringLiteral("assuranceWords"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_fill->setObjectName(QStringLiteral("assuranceFill"));
    m_confirm->setObjectName(QStringLiteral("assuranceConfirm"));
    m_waive->setObjectName(QStringLiteral("assuranceWaive"));
    m_back->setObjectName(QStringLiteral("assuranceBack"));
    m_drawing->setObjectName(QStringLiteral("assuranceDrawing"));
    m_confirm->setToolTip(tr("Say that it is so, with the evidence, a name and a date"));
    m_waive->setToolTip(tr("Keep the design as it is and say why; the reason is printed in the report"));
    m_back->setToolTip(tr("Remove the answer, so that the rule asks again"));
    m_drawing->setToolTip(tr("Go to the structure and show what this is about"));

    auto* column = new QVBoxLayout(body());
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_state);
    column->addWidget(m_statement);
    // It names a field and a thing in full, which may need a row of its own.
    column->addWidget(m_fill, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : answers())
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_words);
    column->addStretch(1);
    setActions(m_statement, QList<QPushButton*>{m_fill} + answers(), {m_words});

    connect(m_fill, &FillButton::wanted, this, &AssuranceDetails::fieldWanted);
    connect(m_confirm, &QPushButton::clicked, this, &AssuranceDetails::confirmWanted);
    connect(m_waive, &QPushButton::clicked, this, &AssuranceDetails::waiveWanted);
    connect(m_back, &QPushButton::clicked, this, &AssuranceDetails::takeBackWanted);
    connect(m_drawing, &QPushButton::clicked, this, &AssuranceDetails::drawingWanted);
    connect(m_words, &QLabel::linkActivated, this, [this](const QString& id) { Q_EMIT entityWanted(Id(id)); });
}

void AssuranceDetails::show(const Design& design, const AssuranceLine& line, const AssuranceEntry* entry,
                            std::vector<FieldToFill> toFill) {
    beginWith(line.rule, entry ? entry->line.subject.id : Id());
    const Standing standing = entry ? entry->line.standing : line.standing;
    m_state->setText(tr("%1 · %2").arg(standingWords(standing), strengthWords(line.strength)));
    m_statement->setText(line.statement);
    m_statement->show();
    m_fill->offer(design, std::move(toFill), entry ? entry->line.subject.id : Id());
    const bool answered = entry && entry->line.answer.has_value();
    const bool declares = line.mode == Mode::declaration;
    m_confirm->setText(answered && declares && standing != Standing::waived ? tr("Confirm again…") : tr("Confirm…"));
    m_confirm->setVisible(entry && declares && standing != Standing::waived);
    m_waive->setVisible(entry && (standing == Standing::fallsShort || standing == Standing::notRecorded ||
                                  standing == Standing::hint || standing == Standing::toConfirm));
    m_back->setVisible(answered);
    m_drawing->setVisible(entry);

    QStringList reasons;
    for (const AssuranceEntry& each : line.entries)
        if (!entry || &each == entry)
            reasons << entryHtml(each);
    if (reasons.size() > 1)
        reasons << tr("Open the line to answer for one of them.").toHtmlEscaped();
    QStringList sources{sourceWords(line.source)};
    for (const Source& source : line.further)
        sources << tr("also %1").arg(sourceWords(source));
    const bool wanting = standing == Standing::fallsShort || standing == Standing::notRecorded ||
                         standing == Standing::hint || standing == Standing::toConfirm;
    m_words->setText(partHtml(tr("Why"), reasons.join(QStringLiteral("<br>"))) +
                     (wanting ? part(tr("What puts it right"), line.fix) : QString()) +
                     part(tr("How it is looked at"), line.check) +
                     part(tr("Source"), sources.join(QStringLiteral("; "))) + part(tr("Note"), line.note) +
                     part(tr("Rule"), QStringLiteral("%1 (%2)").arg(line.rule, packWords(line.pack))));
    m_words->show();
    fitToWords();
}

void AssuranceDetails::clear(const QString& words) {
    m_fill->hide();
    for (QPushButton* button : answers())
        button->hide();
    m_statement->hide();
    m_state->setText(words);
    m_words->hide();
    fitToWords();
}

} // namespace placewright
