// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rules/own_rule_dialog.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "model/rules/own_rules.h"
#include "views/rules/sentence_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace placewright {

namespace {

/// An id made of the words of a name, unlike those that are taken.
QString freshRuleId(const QString& name, const QStringList& taken) {
    QString base = QStringLiteral("own");
    for (const QChar letter : name.toLower().left(48)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            base += letter;
        else if (!base.endsWith(u'-'))
            base += u'-';
    }
    if (base == u"own")
        base += QStringLiteral("-rule");
    while (base.endsWith(u'-'))
        base.chop(1);
    if (!base.startsWith(QStringLiteral("own-")))
        base.insert(3, u'-');
    QString id = base;
    for (int next = 2; taken.contains(id); ++next)
        id = base + u'-' + QString::number(next);
    return id;
}

} // namespace

OwnRuleDialog::OwnRuleDialog(const Design& design, OwnRule rule, QStringList taken, QWidget* parent)
    : QDialog(parent),
      m_design(design),
      m_before(std::move(rule)),
      m_taken(std::move(taken)),
      m_name(new QLineEdit(m_before.name.value_or(QString()))),
      m_strength(new QComboBox),
      m_ways(new QTabWidget),
      m_sentence(new SentencePage(m_before)),
      m_subject(new QComboBox),
      m_query(new QPlainTextEdit(m_before.query.value_or(QString()))),
      m_message(new QLineEdit(m_before.message.value_or(QString()))),
      m_fix(new QLineEdit(m_before.fix.value_or(QString()))),
      m_outcome(new QLabel) {
    setObjectName(QStringLiteral("ownRuleDialog"));
    setWindowTitle(m_before.id ? tr("Change a rule") : tr("Add a rule"));
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_strength->setObjectName(QStringLiteral("ruleStrength"));
    m_strength->addItem(tr("Must"), QStringLiteral("must"));
    m_strength->addItem(tr("Expected"), QStringLiteral("expected"));
    m_strength->addItem(tr("May, as a hint"), QStringLiteral("may"));
    m_strength->setCurrentIndex(
        std::max(0, m_strength->findData(m_before.strength.value_or(QStringLiteral("expected")))));
    m_fix->setPlaceholderText(tr("What a person can do about it"));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Strength"), m_strength);
    auto* after = new QFormLayout;
    after->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    after->addRow(tr("&How to put it right"), m_fix);

    m_ways->setObjectName(QStringLiteral("ruleWays"));
    m_ways->addTab(m_sentence, tr("As a sentence"));
    m_ways->addTab(queryPage(), tr("As a query"));
    m_ways->setCurrentIndex(m_before.query ? 1 : 0);
    m_outcome->setObjectName(QStringLiteral("ruleOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* buttons = new QDialogButtonBox;
    QPushButton* attempt = buttons->addButton(tr("&Try it"), QDialogButtonBox::ActionRole);
    attempt->setObjectName(QStringLiteral("ruleTry"));
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_ways, 1);
    column->addLayout(after);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    connect(attempt, &QPushButton::clicked, this, &OwnRuleDialog::tryOut);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnRuleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sentence, &SentencePage::changed, this, &OwnRuleDialog::showSentence);
    connect(m_ways, &QTabWidget::currentChanged, this, &OwnRuleDialog::showSentence);
    showSentence();
    resize(560, 480);
    m_name->setFocus();
}

QWidget* OwnRuleDialog::queryPage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (int kind = static_cast<int>(Kind::system); kind < kindCount; ++kind) {
        const QString word = QString::fromLatin1(infoOf(static_cast<Kind>(kind)).singular);
        m_subject->addItem(kindLabel(static_cast<Kind>(kind)), word);
    }
    m_subject->setCurrentIndex(
        std::max(0, m_subject->findData(m_before.subject.value_or(QStringLiteral("forum")))));
    m_query->setObjectName(QStringLiteral("ruleQuery"));
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setTabChangesFocus(true);
    m_query->setPlaceholderText(QStringLiteral("SELECT id AS subject, name FROM forums WHERE purpose IS NULL"));
    m_query->setAccessibleName(tr("Query"));
    m_message->setObjectName(QStringLiteral("ruleMessage"));
    m_message->setPlaceholderText(tr("{name} does not say what it is for"));
    form->addRow(tr("&About each"), m_subject);
    form->addRow(tr("&Query"), m_query);
    form->addRow(tr("&Message"), m_message);
    return page;
}

void OwnRuleDialog::showSentence() {
    m_name->setPlaceholderText(m_ways->currentIndex() == 0 ? m_sentence->sentence() : tr("What the rule asks for"));
    m_outcome->clear();
}

OwnRule OwnRuleDialog::rule() const {
    const auto recorded = [](const QString& text) { return text.trimmed().isEmpty() ? Text() : Text(text.trimmed()); };
    OwnRule made = m_before;
    made.name = recorded(m_name->text());
    made.strength = m_strength->currentData().toString();
    made.fix = recorded(m_fix->text());
    if (m_ways->currentIndex() == 0) {
        if (!made.name)
            made.name = m_sentence->sentence();
        m_sentence->put(made);
    } else {
        made.subject = m_subject->currentData().toString();
        made.query = recorded(m_query->toPlainText());
        made.message = recorded(m_message->text());
        made.atLeast.reset();
        made.field.reset();
        made.value.reset();
    }
    if (!made.id)
        made.id = freshRuleId(made.name.value_or(QString()), m_taken);
    return made;
}

void OwnRuleDialog::tryOut() {
    const OwnRule made = rule();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto found = triedOn(m_design.workspace(), m_design.option(), made);
    QApplication::restoreOverrideCursor();
    if (!found) {
        m_outcome->setText(tr("It can’t run: %1").arg(found.error().sentence()));
        return;
    }
    if (found->empty()) {
        m_outcome->setText(tr("It runs, and finds nothing in this option."));
        return;
    }
    m_outcome->setText(tr("It finds %n. The first: %1: %2", nullptr, static_cast<int>(found->size()))
                           .arg(displayName(m_design, found->front().subject.id), found->front().message));
}

void OwnRuleDialog::accept() {
    const OwnRule made = rule();
    if (!made.name) {
        m_outcome->setText(tr("Say what the rule asks for: give it a name."));
        m_name->setFocus();
        return;
    }
    if (m_ways->currentIndex() == 1 && !made.query) {
        m_outcome->setText(tr("Write the query: one SELECT with a column “subject”."));
        m_query->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace placewright
