// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tables/bring_back_dialog.h"

#include "app/window/tables/read_table.h"
#include "views/session/session.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

namespace {

constexpr std::size_t mostFaultsShown = 500;

} // namespace

BringBackDialog::BringBackDialog(Session& session, TableReturn found, QString file, QWidget* parent)
    : QDialog(parent), m_session(session), m_found(std::move(found)), m_file(std::move(file)), m_differences(new QTreeWidget), m_sum(new QLabel) {
    setObjectName(QStringLiteral("bringBackDialog"));
    setWindowTitle(tr("Bring back a table"));
    auto* all = new QVBoxLayout(this);
    auto* said = new QLabel(tr("“%1” says otherwise than the map in what is ticked here. Nothing changes before you take it over.").arg(m_file));
    said->setWordWrap(true);
    all->addWidget(said);

    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->setAccessibleName(tr("What the table says otherwise"));
    m_differences->setHeaderLabels({tr("Function or decision"), tr("What differs"), tr("On the map"), tr("In the table"), tr("Where")});
    m_differences->setRootIsDecorated(false);
    m_differences->setUniformRowHeights(true);
    m_differences->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_differences);
    if (!m_found.faults.empty()) {
        auto* panel = new QWidget;
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(0, 4, 0, 0);
        auto* list = new QListWidget;
        list->setObjectName(QStringLiteral("faults"));
        list->setWordWrap(true);
        auto* heading = new QLabel(tr("&What can't be taken (%1)").arg(m_found.faults.size()));
        heading->setBuddy(list);
        for (std::size_t i = 0; i < std::min(mostFaultsShown, m_found.faults.size()); ++i)
            list->addItem(m_found.faults[i].sentence());
        if (m_found.faults.size() > mostFaultsShown)
            list->addItem(tr("and %1 more").arg(m_found.faults.size() - mostFaultsShown));
        column->addWidget(heading);
        column->addWidget(list);
        parts->addWidget(panel);
        parts->setStretchFactor(0, 3);
        parts->setStretchFactor(1, 1);
    }
    all->addWidget(parts, 1);
    if (!m_found.notes.isEmpty()) {
        auto* notes = new QLabel(m_found.notes.join(u' '));
        notes->setObjectName(QStringLiteral("notes"));
        notes->setWordWrap(true);
        all->addWidget(notes);
    }
    all->addWidget(m_sum);

    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takeOver"));
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    QPushButton* every = buttons->addButton(tr("Tick &all"), QDialogButtonBox::ActionRole);
    QPushButton* none = buttons->addButton(tr("Tick &none"), QDialogButtonBox::ActionRole);
    connect(every, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &BringBackDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);

    fill();
    connect(m_differences, &QTreeWidget::itemChanged, this, &BringBackDialog::refresh);
    connect(m_differences, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (!item)
            return;
        const TableDifference& difference = m_found.differences[item->data(0, Qt::UserRole).toULongLong()];
        if (!difference.function.isNull())
            m_session.reveal(difference.function);
    });
    refresh();
    resize(980, 600);
}

void BringBackDialog::fill() {
    QList<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < m_found.differences.size(); ++i) {
        const TableDifference& difference = m_found.differences[i];
        const bool gone = difference.what == TableDifference::What::removed;
        const QString what = !difference.column.isEmpty() ? difference.column : gone ? tr("would go from the map") : tr("would be added");
        auto* item = new QTreeWidgetItem({difference.line, what, difference.before, difference.after, difference.where});
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
        // Rows may be missing because somebody only sent some: they go only where that is meant.
        item->setCheckState(0, gone ? Qt::Unchecked : Qt::Checked);
        items << item;
    }
    m_differences->addTopLevelItems(items);
    m_differences->header()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair(0, 280), std::pair(1, 160), std::pair(2, 180), std::pair(3, 180)})
        m_differences->header()->resizeSection(column, width);
}

void BringBackDialog::tickAll(bool ticked) {
    const QSignalBlocker quiet(m_differences);
    for (int row = 0; row < m_differences->topLevelItemCount(); ++row)
        m_differences->topLevelItem(row)->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    m_differences->viewport()->update();
    refresh();
}

std::vector<const TableDifference*> BringBackDialog::ticked() const {
    std::vector<const TableDifference*> chosen;
    for (int row = 0; row < m_differences->topLevelItemCount(); ++row)
        if (m_differences->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen.push_back(&m_found.differences[static_cast<std::size_t>(row)]);
    return chosen;
}

void BringBackDialog::refresh() {
    const auto count = static_cast<int>(ticked().size());
    m_take->setEnabled(count > 0);
    if (m_found.differences.empty())
        m_sum->setText(tr("The table says what the map says: there is nothing to take over."));
    else
        m_sum->setText(tr("%1 of %n difference(s) will be taken over, as one edit.", nullptr, static_cast<int>(m_found.differences.size())).arg(count));
}

void BringBackDialog::accept() {
    if (m_session.apply(takenOver(m_session.design(), ticked(), m_file)))
        QDialog::accept();
}

void bringBackAsking(QWidget* window, Session& session) {
    const QString path = askForTable(window, session, BringBackDialog::tr("Bring back a table"));
    if (path.isEmpty())
        return;
    const Design design = session.design();
    const MapScope scope{session.system()};
    QStringList notes;
    auto found = workedOut<TableReturn>(window, BringBackDialog::tr("Comparing the table with the map…"),
                                        BringBackDialog::tr("The table could not be brought back"), [&](const TableProgress& progress) -> Result<TableReturn> {
                                            const auto file = readTableFile(path, progress);
                                            if (!file)
                                                return tl::unexpected<Error>(file.error());
                                            notes = file->notes;
                                            return compareWithMap(design, scope, file->sheets, progress);
                                        });
    if (!found)
        return;
    found->notes = notes + found->notes;
    BringBackDialog(session, std::move(*found), QFileInfo(path).fileName(), window).exec();
}

} // namespace placewright
