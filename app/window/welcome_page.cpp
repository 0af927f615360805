// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome_page.h"

#include "app/look/icons.h"
#include "app/window/card_button.h"
#include "app/window/recent_files.h"
#include "model/catalogue/examples.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
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
    auto* why = new QLabel(tr("The program ended before these changes were saved. Nothing was lost."));
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(why);
    for (const LeftBehind& left : lefts) {
        auto* row = new QHBoxLayout;
        const QString when = QLocale().toString(left.lastEdit.toLocalTime(), QLocale::ShortFormat);
        const QString title = left.title.isEmpty() ? tr("Untitled") : left.title;
        const QString edits = tr("%n unsaved change(s), the last on %1", nullptr, left.unpublishedEdits).arg(when);
        auto* card = new CardButton(title, edits, icon(QStringLiteral("recent")));
        card->setObjectName(QStringLiteral("recovered"));
        row->addWidget(card);
        auto* discard = new QPushButton(tr("Discard…"));
        discard->setAccessibleName(tr("Discard the recovered work on %1").arg(title));
        row->addWidget(discard);
        column->addLayout(row);
        connect(card, &CardButton::clicked, this, [this, left] { Q_EMIT recoverChosen(left); });
        connect(discard, &QPushButton::clicked, this, [this, left] { askDiscard(left); });
    }
    column->addSpacing(16);
}

void WelcomePage::askDiscard(const LeftBehind& left) {
    QMessageBox box(QMessageBox::Question, QString(), tr("Throw the recovered work on “%1” away?").arg(left.title),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("This can't be undone. Your saved files are not touched."));
    QPushButton* discard = box.addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("&Keep it"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != discard)
        return;
    WorkingCopy::discard(left.folder);
    // This very button is in the page that is made anew.
    QMetaObject::invokeMethod(this, &WelcomePage::refresh, Qt::QueuedConnection);
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
