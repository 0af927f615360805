// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start/welcome_page.h"

#include "app/files/left_behind_list.h"
#include "app/look/icons.h"
#include "app/window/start/card_button.h"
#include "app/window/start/recent_files.h"
#include "model/catalogue/examples.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace placewright {

namespace {

constexpr int pageWidth = 920;

QLabel* heading(const QString& words, double scale) {
    auto* label = new QLabel(words);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

CardButton* addCard(
    QVBoxLayout* column, const QString& title, const QString& summary, const QString& picture, const QString& name) {
    auto* card = new CardButton(title, summary, icon(picture));
    card->setObjectName(name);
    column->addWidget(card);
    return card;
}

QString homely(const QString& path) {
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("welcomePage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    refresh();
}

void WelcomePage::refresh() {
    auto* page = new QWidget;
    auto* centred = new QHBoxLayout(page);
    auto* body = new QWidget;
    body->setMaximumWidth(pageWidth);
    centred->addStretch(1);
    centred->addWidget(body, 100);
    centred->addStretch(1);

    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(24, 32, 24, 32);
    rows->setSpacing(8);
    rows->addWidget(heading(tr("Placewright"), 2.2));
    auto* purpose = new QLabel(tr("Draw an Integrated Care System, see what falls short of the design framework, "
                                  "and publish who decides what."));
    purpose->setWordWrap(true);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(purpose);
    rows->addSpacing(16);
    addRecovered(rows);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    rows->addLayout(columns);
    rows->addStretch(1);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(10);
    columns->addLayout(left, 6);
    columns->addLayout(right, 5);
    addExamples(left);
    left->addStretch(1);
    addOwn(right);
    addRecent(right);
    right->addStretch(1);
    setWidget(page);
}

void WelcomePage::addRecovered(QVBoxLayout* column) {
    const auto lefts = leftBehindWork();
    if (lefts.empty())
        return;
    column->addWidget(heading(tr("Recovered work"), 1.2));
    auto* why = new QLabel(tr("The program ended before these changes were saved. Choose one to go on with it."));
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(why);
    auto* list = new LeftBehindList(lefts);
    column->addWidget(list);
    connect(list, &LeftBehindList::chosen, this, &WelcomePage::recoverChosen);
    // Queued: the button that was pressed is in the page that is made anew.
    connect(list, &LeftBehindList::changed, this, &WelcomePage::refresh, Qt::QueuedConnection);
    column->addSpacing(16);
}

void WelcomePage::addExamples(QVBoxLayout* column) {
    column->addWidget(heading(tr("Begin with an example"), 1.2));
    for (const Example& example : examples()) {
        CardButton* card = addCard(column, example.title, example.summary, QStringLiteral("structure"),
                                   QStringLiteral("example-%1").arg(example.id));
        connect(card, &CardButton::clicked, this, [this, id = example.id] { Q_EMIT exampleChosen(id); });
    }
}

void WelcomePage::addOwn(QVBoxLayout* column) {
    column->addWidget(heading(tr("Your own"), 1.2));
    connect(addCard(column, tr("Blank workspace"), tr("An empty system to draw in."), QStringLiteral("new"),
                    QStringLiteral("blank")),
            &CardButton::clicked, this, &WelcomePage::blankChosen);
    connect(addCard(column, tr("Open a file…"),
                    tr("A workspace or an exchange file. You can also drag one onto this window."),
                    QStringLiteral("open"), QStringLiteral("open")),
            &CardButton::clicked, this, &WelcomePage::openChosen);
}

void WelcomePage::addRecent(QVBoxLayout* column) {
    const QStringList paths = recentFiles();
    if (paths.isEmpty())
        return;
    column->addSpacing(16);
    column->addWidget(heading(tr("Recent"), 1.2));
    for (const QString& path : paths) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("recent"));
        button->setAutoRaise(true);
        button->setText(QFileInfo(path).completeBaseName());
        button->setToolTip(homely(path));
        button->setIcon(icon(QStringLiteral("recent")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        column->addWidget(button);
    }
}

} // namespace placewright
