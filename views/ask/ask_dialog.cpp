// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ask/ask_dialog.h"

#include "views/ask/answer_table.h"
#include "views/ask/wrapping_delegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>

namespace placewright {

namespace {

QString pickerWords(AskParameter parameter) {
    switch (parameter) {
    case AskParameter::function:
        return AskDialog::tr("&Function");
    case AskParameter::place:
        return AskDialog::tr("&Place");
    case AskParameter::organisation:
        return AskDialog::tr("&Organisation");
    case AskParameter::person:
        return AskDialog::tr("P&erson");
    case AskParameter::none:
        break;
    }
    return {};
}

QString allWords(AskParameter parameter) {
    switch (parameter) {
    case AskParameter::place:
        return AskDialog::tr("All places");
    case AskParameter::organisation:
        return AskDialog::tr("All organisations");
    case AskParameter::person:
        return AskDialog::tr("All people");
    case AskParameter::function:
    case AskParameter::none:
        break;
    }
    return AskDialog::tr("All functions");
}

} // namespace

AskDialog::AskDialog(Session& session, std::function<AssuranceList()> assurance, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_assurance(std::move(assurance)),
      m_questions(questions()),
      m_find(new FindField(tr("Find a question"))),
      m_list(new QTreeWidget),
      m_noQuestion(new QLabel(tr("No question has these words."))),
      m_question(new QLabel),
      m_pickerLabel(new QLabel),
      m_picker(new QComboBox),
      m_sentence(new QLabel),
      m_table(new AnswerTable),
      m_view(new QPushButton) {
    setObjectName(QStringLiteral("askDialog"));
    setWindowTitle(tr("Ask"));
    m_list->setObjectName(QStringLiteral("askQuestions"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(10);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WrappingDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont strong = font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_sentence->setObjectName(QStringLiteral("askSentence"));
    m_sentence->setFont(strong);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_question->setForegroundRole(QPalette::PlaceholderText);
    m_question->setWordWrap(true);
    m_pickerLabel->setBuddy(m_picker);
    m_picker->setObjectName(QStringLiteral("askPicker"));
    m_picker->setEditable(true);
    m_picker->setInsertPolicy(QComboBox::NoInsert);
    m_picker->completer()->setFilterMode(Qt::MatchContains);
    m_picker->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setObjectName(QStringLiteral("askTable"));
    m_table->setAccessibleName(tr("What the answer rests on"));
    m_table->installEventFilter(this);
    m_list->installEventFilter(this);
    m_noQuestion->setObjectName(QStringLiteral("askNoQuestion"));
    m_noQuestion->setForegroundRole(QPalette::PlaceholderText);
    m_noQuestion->setWordWrap(true);
    m_noQuestion->hide();
    m_view->setAutoDefault(false);

    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 6, 0);
    leftColumn->addWidget(m_find);
    leftColumn->addWidget(m_noQuestion);
    leftColumn->addWidget(m_list, 1);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(6, 0, 0, 0);
    rightColumn->setSpacing(10);
    auto* pick = new QHBoxLayout;
    pick->addWidget(m_pickerLabel);
    pick->addWidget(m_picker, 1);
    rightColumn->addWidget(m_question);
    rightColumn->addLayout(pick);
    rightColumn->addWidget(m_sentence);
    rightColumn->addWidget(m_table, 1);
    // Where an answer rests on no table, the sentence stays at the top.
    rightColumn->addStretch();
    auto* foot = new QHBoxLayout;
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    foot->addWidget(m_view);
    foot->addStretch();
    foot->addWidget(close);
    rightColumn->addLayout(foot);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 620});
    auto* column = new QVBoxLayout(this);
    column->addWidget(split);
    resize(960, 600);

    fillList();
    // The height of a wrapped question depends on the width it has.
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeWidget::doItemsLayout);
    connect(m_find, &QLineEdit::textChanged, this, &AskDialog::narrow);
    connect(m_find, &FindField::leaving, this, &AskDialog::focusList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AskDialog::showQuestion);
    connect(m_picker, &QComboBox::activated, this, &AskDialog::showAnswer);
    // A row that is chosen is pointed out in the window; one that is opened brings its view to the front.
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (const Id subject = m_table->subjectOf(item); !m_filling && m_session.design().locate(subject))
            m_session.reveal(subject);
    });
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, &AskDialog::leadTo);
    connect(m_view, &QPushButton::clicked, this, [this] {
        const Question* question = current();
        if (!question)
            return;
        Q_EMIT viewWanted(question->view);
        pointOut(*question);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&session.document(), &Document::changed, this, &AskDialog::refresh);
    connect(&session, &Session::shownChanged, this, &AskDialog::refresh);
    choose(11);
}

void AskDialog::fillList() {
    QStringList topics;
    for (const Question& question : m_questions)
        if (!topics.contains(question.topic))
            topics << question.topic;
    QFont bold = font();
    bold.setBold(true);
    for (const QString& topic : topics) {
        auto* heading = new QTreeWidgetItem(m_list, {topic});
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const Question& question : m_questions)
            if (question.topic == topic) {
                auto* item = new QTreeWidgetItem(heading, {question.words});
                item->setData(0, Qt::UserRole, question.number);
            }
    }
    m_list->expandAll();
}

const Question* AskDialog::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    const int number = item ? item->data(0, Qt::UserRole).toInt() : 0;
    return number > 0 ? &m_questions[static_cast<std::size_t>(number - 1)] : nullptr;
}

void AskDialog::choose(int number) {
    for (int topic = 0; topic < m_list->topLevelItemCount(); ++topic)
        for (int row = 0; row < m_list->topLevelItem(topic)->childCount(); ++row)
            if (QTreeWidgetItem* item = m_list->topLevelItem(topic)->child(row); item->data(0, Qt::UserRole).toInt() == number)
                m_list->setCurrentItem(item);
}

QString AskDialog::sentence() const {
    return m_sentence->text();
}

void AskDialog::narrow() {
    bool anyFits = false;
    const QStringList wanted = m_find->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (int topic = 0; topic < m_list->topLevelItemCount(); ++topic) {
        QTreeWidgetItem* heading = m_list->topLevelItem(topic);
        bool any = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem* item = heading->child(row);
            const QString said = heading->text(0) + u' ' + item->text(0);
            const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                return said.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!fits);
            any = any || fits;
        }
        heading->setHidden(!any);
        anyFits = anyFits || any;
    }
    m_noQuestion->setHidden(anyFits);
    if (anyFits)
        chooseListed();
}

/// Whoever types sees the answer to what is left.
void AskDialog::chooseListed() {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item && !item->isHidden())
        return;
    for (int topic = 0; topic < m_list->topLevelItemCount(); ++topic)
        for (int row = 0; row < m_list->topLevelItem(topic)->childCount(); ++row)
            if (QTreeWidgetItem* listed = m_list->topLevelItem(topic)->child(row); !listed->isHidden())
                return m_list->setCurrentItem(listed);
}

void AskDialog::fillPicker() {
    const Question* question = current();
    const bool asks = question && question->parameter != AskParameter::none;
    m_pickerLabel->setVisible(asks);
    m_picker->setVisible(asks);
    if (!asks)
        return;
    const Design design = m_session.design();
    const QVariant chosen = m_picker->currentData();
    m_picker->clear();
    m_pickerLabel->setText(pickerWords(question->parameter));
    if (!question->needsParameter)
        m_picker->addItem(allWords(question->parameter), QString());
    for (const auto& [id, name] : choicesFor(design, question->parameter))
        m_picker->addItem(name, id.text());
    int at = m_picker->findData(chosen);
    if (at < 0 || chosen.toString().isEmpty())
        at = m_picker->findData(usualChoice(design, *question).text());
    m_picker->setCurrentIndex(std::max(0, at));
    m_picker->setEnabled(m_picker->count() > 0);
}

void AskDialog::showQuestion() {
    const Question* question = current();
    if (!question)
        return;
    m_question->setText(question->words);
    m_view->setText(question->view == AskView::structure   ? tr("Go to &Structure")
                    : question->view == AskView::decisions ? tr("Go to &Decisions")
                                                           : tr("Go to &Assurance"));
    fillPicker();
    showAnswer();
}

void AskDialog::refresh() {
    if (!isVisible() || !current())
        return;
    fillPicker();
    showAnswer();
}

void AskDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    refresh();
    m_find->setFocus();
}

void AskDialog::showAnswer() {
    const Question* question = current();
    if (!question)
        return;
    AssuranceList rules;
    AskAbout about;
    about.system = m_session.system();
    if (question->parameter != AskParameter::none)
        about.parameter = Id(m_picker->currentData().toString());
    if (question->readsRules) {
        rules = m_assurance();
        about.assurance = &rules;
    }
    const auto answer = answerTo(question->number, m_session.design(), about);
    const QScopedValueRollback guard(m_filling, true);
    m_sentence->setText(answer ? answer->sentence : answer.error().sentence());
    m_table->show(answer ? answer->table : WordTable());
    m_table->setVisible(answer && !answer->table.rows.empty());
}

/// What is asked about, else all that the answer speaks of.
void AskDialog::pointOut(const Question& question) {
    const Id picked = question.parameter == AskParameter::none ? Id() : Id(m_picker->currentData().toString());
    std::vector<Id> all;
    if (m_session.design().locate(picked))
        all = {picked};
    else if (question.view != AskView::assurance)
        for (const Id& subject : m_table->subjects())
            if (m_session.design().locate(subject))
                all.push_back(subject);
    if (all.empty())
        return;
    m_session.reveal(all.front());
    if (all.size() > 1)
        m_session.select(std::move(all));
}

void AskDialog::leadTo(const QTreeWidgetItem* item) {
    const Id subject = m_table->subjectOf(item);
    const auto key = m_session.design().locate(subject);
    if (!key)
        return;
    Q_EMIT viewWanted(key->kind == Kind::function || key->kind == Kind::decision ? AskView::decisions : AskView::structure);
    m_session.reveal(subject);
}

void AskDialog::focusList() {
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool AskDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && enter && m_table->currentItem()) {
        leadTo(m_table->currentItem());
        return true;
    }
    if (watched == m_list && enter && current()) {
        m_view->click();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace placewright
