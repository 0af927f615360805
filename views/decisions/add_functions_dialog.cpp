// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/add_functions_dialog.h"

#include "model/edits/building/edit_chain.h"
#include "model/map/map_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <set>

namespace placewright {

AddFunctionsDialog::AddFunctionsDialog(const Design& design, QWidget* parent)
    : QDialog(parent),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_ownName(new QLineEdit(this)),
      m_ownSubject(new QComboBox(this)),
      m_found(new QLabel(this)),
      m_tickShown(new QPushButton(tr("&Tick all shown"), this)) {
    setWindowTitle(tr("Add functions"));
    m_search->setPlaceholderText(tr("Find by name, subject or who is accountable"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Find functions"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Function"), tr("Accountable"), tr("Where the framework says so")});
    m_tree->setAccessibleName(tr("Functions of the catalogue"));
    m_tree->setUniformRowHeights(true);
    m_ownName->setPlaceholderText(tr("A function of your own"));
    m_ownName->setAccessibleName(tr("Name of a function of your own"));
    m_ownSubject->setEditable(true);
    m_ownSubject->setAccessibleName(tr("Subject of your own function"));

    auto* found = new QHBoxLayout;
    found->addWidget(m_found, 1);
    found->addWidget(m_tickShown);
    auto* own = new QHBoxLayout;
    auto* ownLabel = new QLabel(tr("Not in the &catalogue:"), this);
    ownLabel->setBuddy(m_ownName);
    own->addWidget(ownLabel);
    own->addWidget(m_ownName, 2);
    auto* subjectLabel = new QLabel(tr("&under"), this);
    subjectLabel->setBuddy(m_ownSubject);
    own->addWidget(subjectLabel);
    own->addWidget(m_ownSubject, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addLayout(found);
    column->addLayout(own);
    column->addWidget(buttons);

    fill(design);
    const int em = fontMetrics().height();
    resize(em * 50, em * 38);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, em * 25);
    m_tree->header()->resizeSection(1, em * 11);

    connect(m_search, &QLineEdit::textChanged, this, &AddFunctionsDialog::search);
    connect(m_tree, &QTreeWidget::itemChanged, this, &AddFunctionsDialog::refresh);
    connect(m_ownName, &QLineEdit::textChanged, this, &AddFunctionsDialog::refresh);
    connect(m_tickShown, &QPushButton::clicked, this, &AddFunctionsDialog::tickShown);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search({});
    refresh();
    m_search->setFocus();
}

void AddFunctionsDialog::fill(const Design& design) {
    const FunctionCatalogue& catalogue = shippedCatalogue();
    std::set<QString> ownSubjects;
    for (const auto& [id, function] : design.table<Function>())
        if (function.subject && catalogue.subjectOrder(*function.subject) == catalogue.subjects.size())
            ownSubjects.insert(*function.subject);
    for (const CatalogueSubject& subject : catalogue.subjects) {
        auto* group = new QTreeWidgetItem(m_tree, {subject.name});
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        group->setFirstColumnSpanned(true);
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setExpanded(true);
        m_ownSubject->addItem(subject.name, subject.id);
        for (const CatalogueFunction& function : catalogue.functions) {
            if (function.subject != subject.id)
                continue;
            const bool there = design.get<Function>(Id(function.id));
            auto* item = new QTreeWidgetItem(
                group, {function.name, function.accountableText, there ? tr("on the map already") : function.section});
            item->setCheckState(0, there ? Qt::Checked : Qt::Unchecked);
            item->setDisabled(there);
            item->setToolTip(2, function.document + QStringLiteral(", ") + function.section);
            m_items.emplace_back(&function, item);
        }
    }
    for (const QString& subject : ownSubjects)
        m_ownSubject->addItem(subject, subject);
}

void AddFunctionsDialog::search(const QString& words) {
    const auto matches = searchFunctions(shippedCatalogue(), words);
    const std::set<const CatalogueFunction*> shown(matches.begin(), matches.end());
    for (const auto& [function, item] : m_items)
        item->setHidden(!shown.contains(function));
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child)
            any = any || !group->child(child)->isHidden();
        group->setHidden(!any);
    }
    refresh();
}

void AddFunctionsDialog::tickShown() {
    for (const auto& [function, item] : m_items)
        if (!item->isHidden() && !item->isDisabled())
            item->setCheckState(0, Qt::Checked);
}

void AddFunctionsDialog::refresh() {
    const auto count = static_cast<int>(ticked().size()) + (ownName().isEmpty() ? 0 : 1);
    const auto shown =
        std::count_if(m_items.begin(), m_items.end(), [](const auto& entry) { return !entry.second->isHidden(); });
    m_found->setText(tr("%1 of %2 functions").arg(shown).arg(m_items.size()));
    m_tickShown->setEnabled(shown > 0);
    m_add->setEnabled(count > 0);
    m_add->setText(count > 1 ? tr("&Add %1 functions").arg(count) : tr("&Add"));
}

std::vector<const CatalogueFunction*> AddFunctionsDialog::ticked() const {
    std::vector<const CatalogueFunction*> chosen;
    for (const auto& [function, item] : m_items)
        if (!item->isDisabled() && item->checkState(0) == Qt::Checked)
            chosen.push_back(function);
    return chosen;
}

QString AddFunctionsDialog::ownName() const {
    return m_ownName->text().simplified();
}

QString AddFunctionsDialog::ownSubject() const {
    const QString words = m_ownSubject->currentText().simplified();
    const int known = m_ownSubject->findText(words, Qt::MatchFixedString);
    return known >= 0 ? m_ownSubject->itemData(known).toString() : words;
}

Result<Edit> AddFunctionsDialog::edit(const Design& design, const Id& system) const {
    EditChain chain(design);
    const auto functions = ticked();
    if (!functions.empty())
        if (auto added = chain.add(addFunctions(design, functions, system)); !added)
            return tl::unexpected<Error>(added.error());
    if (!ownName().isEmpty())
        if (auto added = chain.add(addOwnFunction(chain.design(), ownName(), ownSubject())); !added)
            return tl::unexpected<Error>(added.error());
    return functions.empty() || ownName().isEmpty()
               ? chain.finish()
               : chain.finish({QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Added %1 functions")),
                               {QString::number(functions.size() + 1)}});
}

void AddFunctionsDialog::startWithOwn() {
    m_ownName->setFocus();
}

} // namespace placewright
