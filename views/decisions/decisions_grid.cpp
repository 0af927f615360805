// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisions_grid.h"

#include "views/decisions/body_header.h"
#include "views/decisions/cell_delegate.h"
#include "views/decisions/function_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>

namespace placewright {

namespace {

/// As in spreadsheets.
bool isFillDown(const QKeyEvent& event) {
    return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D;
}

} // namespace

DecisionsGrid::DecisionsGrid(GridModel* model, QWidget* parent)
    : QTableView(parent),
      m_grid(model),
      m_bodies(new BodyHeader(this)),
      m_functions(new FunctionHeader(this)),
      m_cells(new CellDelegate(this)),
      m_corner(new QLabel(tr("Function"), this)) {
    setHorizontalHeader(m_bodies);
    setVerticalHeader(m_functions);
    setItemDelegate(m_cells);
    setModel(model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    m_corner->setAutoFillBackground(true);
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_bodies->setStretchLastSection(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Functions and decisions map"));
    setAccessibleDescription(
        tr("A row for each function, a column for each body. Type D, R, V, C, I, X or A in a cell; Delete clears it. "
           "Ctrl+C and Ctrl+V copy and paste cells, Ctrl+D fills down."));
    m_functions->setAccessibleName(tr("Functions"));
    m_bodies->setAccessibleName(tr("Bodies"));
    connect(m_functions, &FunctionHeader::rowClicked, this, [this](int row) {
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(m_grid->index(row, std::max(0, currentIndex().column())));
    });
    connect(m_functions, &FunctionHeader::expandClicked, this, &DecisionsGrid::toggleExpanded);
    connect(model, &QAbstractItemModel::modelReset, this, &DecisionsGrid::fitToFont);
    fitToFont();
}

void DecisionsGrid::fitToFont() {
    const int line = fontMetrics().height();
    m_functions->setDefaultSectionSize(static_cast<int>(line * 1.75));
    m_functions->setMinimumSectionSize(line);
    m_bodies->setMinimumSectionSize(line);
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const bool body = m_grid->bodyAt(column);
        const auto tail = static_cast<GridModel::Tail>(column - m_grid->bodyCount());
        m_bodies->setSectionResizeMode(column, body ? QHeaderView::Fixed : QHeaderView::Interactive);
        m_bodies->resizeSection(column, body                             ? bodyWidth(column)
                                        : tail == GridModel::Tail::limit ? line * 7
                                                                         : line * 18);
    }
}

/// Wide enough that the tier's short name fits above its bodies.
int DecisionsGrid::bodyWidth(int column) const {
    const MapTier tier = m_grid->bodyAt(column)->tier;
    int alike = 0;
    for (int other = 0; other < m_grid->bodyCount(); ++other)
        alike += m_grid->bodyAt(other)->tier == tier;
    QFont bold = font();
    bold.setBold(true);
    const int words = QFontMetrics(bold).horizontalAdvance(shortWordsFor(tier)) + 16;
    return std::max(fontMetrics().height() * 29 / 10, words / alike);
}

void DecisionsGrid::setTheme(const Theme& theme) {
    m_bodies->setTheme(theme);
    m_functions->setTheme(theme);
    m_cells->setTheme(theme);
    for (QWidget* ground : {static_cast<QWidget*>(this), viewport(), static_cast<QWidget*>(m_corner)}) {
        QPalette colours = ground->palette();
        colours.setColor(QPalette::Base, theme.colour(ThemeRole::page));
        colours.setColor(QPalette::Window, theme.colour(ThemeRole::page));
        if (ground == m_corner)
            colours.setColor(QPalette::WindowText, theme.colour(ThemeRole::textQuiet));
        ground->setPalette(colours);
    }
    viewport()->update();
}

void DecisionsGrid::setMarkedColumns(const std::set<int>& columns) {
    m_bodies->setMarked(columns);
    m_cells->setMarked(columns);
    viewport()->update();
}

std::vector<CellSpot> DecisionsGrid::selectedSpots() const {
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        indexes << currentIndex();
    std::vector<CellSpot> spots;
    for (const QModelIndex& index : indexes)
        if (CellSpot spot = m_grid->spotAt(index); !spot.body.isNull())
            spots.push_back(std::move(spot));
    return spots;
}

QString DecisionsGrid::selectedText() const {
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QString text;
    int row = -1;
    for (const QModelIndex& index : indexes) {
        if (!m_grid->rowAt(index.row()))
            continue;
        if (index.row() != row)
            text += (row < 0 ? QString() : QStringLiteral("\n")) +
                    m_grid->headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
        row = index.row();
        text += u'\t' + index.data().toString();
    }
    return text;
}

GridBlock DecisionsGrid::selectedBlock() const {
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        indexes << currentIndex();
    GridBlock block{indexes.front().row(), indexes.front().column(), indexes.front().row(), indexes.front().column()};
    for (const QModelIndex& index : indexes)
        block = {std::min(block.top, index.row()), std::min(block.left, index.column()), std::max(block.bottom, index.row()),
                 std::max(block.right, index.column())};
    return block;
}

std::optional<MapLetter> DecisionsGrid::letterOf(const QKeyEvent& event) const {
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) || event.text().isEmpty())
        return std::nullopt;
    for (MapLetter letter : allLetters)
        if (event.text().compare(letterText(letter), Qt::CaseInsensitive) == 0)
            return letter;
    return std::nullopt;
}

void DecisionsGrid::toggleExpanded(int row) {
    const MapRow* function = m_grid->rowAt(row);
    if (!function || function->decisions.size() < 2)
        return;
    const Id id = function->function;
    const int column = std::max(0, currentIndex().column());
    m_grid->setExpanded(id, !m_grid->isExpanded(id));
    setCurrentIndex(m_grid->index(m_grid->rowOf(id), column));
}

bool DecisionsGrid::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Here these keys are about a cell; the window's actions of the same keys are about the whole function.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Paste) || isFillDown(*key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void DecisionsGrid::keyPressEvent(QKeyEvent* event) {
    // An editor passes on the Enter that ends it.
    if (state() == EditingState)
        return;
    const QModelIndex at = currentIndex();
    const bool onBody = m_grid->bodyAt(at.column());
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteTyped();
        return;
    }
    if (isFillDown(*event)) {
        Q_EMIT fillDownTyped();
        return;
    }
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus) {
        const MapRow* function = m_grid->rowAt(at.row());
        if (function && m_grid->isExpanded(function->function) != (event->key() == Qt::Key_Plus))
            toggleExpanded(at.row());
        return;
    }
    if (onBody) {
        if (const auto letter = letterOf(*event)) {
            Q_EMIT letterTyped(*letter, event->modifiers().testFlag(Qt::ShiftModifier));
            return;
        }
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT menuWanted(visualRect(at).bottomLeft());
            return;
        }
    } else if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               at.isValid()) {
        edit(at);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT clearTyped();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DecisionsGrid::updateGeometries() {
    QTableView::updateGeometries();
    QFont bold = font();
    bold.setBold(true);
    m_corner->setFont(bold);
    m_corner->setIndent(12);
    m_corner->setContentsMargins(0, 0, 0, 6);
    m_corner->setGeometry(0, 0, m_functions->width(), m_bodies->height());
    m_corner->raise();
}

void DecisionsGrid::resizeEvent(QResizeEvent* event) {
    const int line = fontMetrics().height();
    const int wanted = std::clamp(width() * 3 / 10, line * 12, line * 34);
    if (m_functions->width() != wanted)
        m_functions->setWidth(wanted);
    QTableView::resizeEvent(event);
}

void DecisionsGrid::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToFont();
}

void DecisionsGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_functions->setCurrentRow(current.row());
    Q_EMIT currentMoved();
}

} // namespace placewright
