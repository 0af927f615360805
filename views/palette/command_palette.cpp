// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/command_palette.h"

#include "views/palette/palette_delegate.h"
#include "views/palette/word_match.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace placewright {

namespace {

constexpr std::size_t mostRows = 60;
constexpr int usualWidth = 680;
constexpr int mostRowsInSight = 14;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Reading sentences, const QString& hint, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_entries(std::move(entries)),
      m_sentences(std::move(sentences)),
      m_field(new QLineEdit),
      m_rows(new QStandardItemModel(this)),
      m_list(new QListView),
      m_foot(new QLabel),
      m_hint(hint) {
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find or do"));
    setAccessibleName(windowTitle());

    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Type a command, a name, or what to add"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_foot->setObjectName(QStringLiteral("paletteFoot"));
    m_foot->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    showMatches({});
}

void CommandPalette::open() {
    const QRect over = parentWidget() ? QRect(parentWidget()->mapToGlobal(QPoint(0, 0)), parentWidget()->size())
                                      : QRect(0, 0, usualWidth, usualWidth);
    setFixedWidth(std::min(usualWidth, over.width() - 40));
    fitHeight();
    move(over.center().x() - width() / 2, over.top() + std::min(96, over.height() / 8));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::add(const PaletteEntry& entry) {
    auto* row = new QStandardItem(entry.title);
    row->setData(entry.detail, PaletteDelegate::DetailRole);
    row->setData(entry.keys, PaletteDelegate::KeysRole);
    QStringList spoken{entry.title};
    if (!entry.detail.isEmpty())
        spoken.append(entry.detail);
    if (!entry.keys.isEmpty())
        spoken.append(entry.keys);
    row->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    row->setToolTip(spoken.join(QStringLiteral(", ")));
    row->setEnabled(entry.possible);
    m_rows->appendRow(row);
    m_shown.push_back(entry);
}

void CommandPalette::showMatches(const QString& typed) {
    m_rows->clear();
    m_shown.clear();
    const QStringList words = searchWords(typed);
    if (words.isEmpty()) {
        for (const PaletteEntry& entry : m_entries)
            if (entry.offered && entry.possible)
                add(entry);
    } else {
        for (const PaletteEntry& entry : m_sentences(typed))
            add(entry);
        struct Found {
            const PaletteEntry* entry;
            int fit;
        };
        std::vector<Found> found;
        for (const PaletteEntry& entry : m_entries)
            if (const int fit = matchOf(words, entry.title, entry.search + u' ' + entry.detail); fit > 0)
                found.push_back({&entry, entry.possible ? fit : fit - 600});
        std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.fit > b.fit; });
        for (std::size_t i = 0; i < found.size() && m_shown.size() < mostRows; ++i)
            add(*found[i].entry);
    }
    m_foot->setText(m_shown.empty() ? tr("Nothing is called “%1”. %2").arg(typed.trimmed(), m_hint) : m_hint);
    chooseRow(0);
    fitHeight();
}

void CommandPalette::fitHeight() {
    const int rows = std::min(mostRowsInSight, m_rows->rowCount());
    m_list->setFixedHeight(rows * std::max(0, m_list->sizeHintForRow(0)) + (rows > 0 ? 2 : 0));
    m_list->setVisible(rows > 0);
    adjustSize();
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Dark), 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void CommandPalette::chooseRow(int row) {
    const QModelIndex index = m_rows->index(std::clamp(row, 0, std::max(0, m_rows->rowCount() - 1)), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The field keeps the keyboard, so what is chosen is said as its description.
    m_field->setAccessibleDescription(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_foot->text());
}

void CommandPalette::runCurrent() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_shown.size()) || !m_shown[static_cast<std::size_t>(row)].possible)
        return;
    // It may open a window of its own, so the palette is gone first.
    const auto run = m_shown[static_cast<std::size_t>(row)].run;
    QWidget* home = parentWidget();
    accept();
    QTimer::singleShot(0, home, run);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int rows = m_rows->rowCount();
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        chooseRow(row + 1 < rows ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        chooseRow(row > 0 ? row - 1 : rows - 1);
        return true;
    case Qt::Key_PageDown:
        chooseRow(row + page);
        return true;
    case Qt::Key_PageUp:
        chooseRow(row - page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace placewright
