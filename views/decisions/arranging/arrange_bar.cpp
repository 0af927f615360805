// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/arranging/arrange_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace placewright {

namespace {

/// Fills a box anew, and keeps what was chosen where it is still offered. The first entry stands for all.
void refill(QComboBox* box, const std::vector<std::pair<QString, QVariant>>& entries) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    const QString all = box->itemText(0);
    box->clear();
    box->addItem(all);
    for (const auto& [words, value] : entries)
        box->addItem(words, value);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

} // namespace

ArrangeBar::ArrangeBar(QWidget* parent) : QWidget(parent), m_second(new QHBoxLayout) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 0, 12, 8);
    auto* first = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(m_second);
    m_subject = addChoice(first, "subject", tr("All subjects"), tr("Subject"));
    m_tier = addChoice(first, "tier", tr("All tiers"), tr("Tier that takes part"));
    m_body = addChoice(first, "body", tr("All bodies"), tr("Body that takes part"));
    m_held = addChoice(first, "held", tr("However it is held"), tr("How it is held"));
    m_clear = new QPushButton(tr("Show a&ll"));
    m_clear->setObjectName(QStringLiteral("showAll"));
    first->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &ArrangeBar::clear);
    m_grouping = addChoice(m_second, "grouping", tr("Grouped by subject"), tr("Grouping"));
    m_grouping->addItem(tr("Grouped by who decides"), QStringLiteral("decider"));
    m_grouping->addItem(tr("Grouped by how it is held"), QStringLiteral("held"));
    m_grouping->addItem(tr("Not grouped"), QStringLiteral("none"));
    m_order = addChoice(m_second, "order", tr("In the map's order"), tr("Order"));
    m_order->addItem(tr("By name"), QStringLiteral("name"));
    m_order->addItem(tr("What falls short first"), QStringLiteral("open"));
}

void ArrangeBar::addColumnChoice(QWidget* choice) {
    m_second->addWidget(choice);
}

QComboBox* ArrangeBar::addChoice(QHBoxLayout* row, const char* name, const QString& label, const QString& accessible) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->addItem(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    row->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &ArrangeBar::changed);
    return box;
}

void ArrangeBar::setMap(const DecisionsMap& map) {
    std::vector<std::pair<QString, QVariant>> subjects;
    for (const MapGroup& group : map.groups)
        subjects.emplace_back(group.name, group.subject);
    refill(m_subject, subjects);
    std::vector<std::pair<QString, QVariant>> tiers;
    std::vector<std::pair<QString, QVariant>> bodies;
    for (const MapColumn& column : map.columns) {
        const QString tier = QStringLiteral("tier-%1").arg(static_cast<int>(column.tier));
        if (tiers.empty() || tiers.back().second != tier)
            tiers.emplace_back(wordsFor(column.tier), tier);
        bodies.emplace_back(column.name, column.body.text());
    }
    refill(m_tier, tiers);
    refill(m_body, bodies);
    std::set<QString> instruments;
    for (const MapRow& row : map.rows)
        instruments.insert(row.held);
    std::vector<std::pair<QString, QVariant>> held;
    for (const QString& words : instruments)
        held.emplace_back(words.isEmpty() ? tr("Not recorded") : words, words);
    refill(m_held, held);
}

RowArrangement ArrangeBar::arrangement(RowArrangement with) const {
    const auto textIn = [](const QComboBox* box) {
        return box->currentIndex() > 0 ? std::optional(box->currentData().toString()) : std::nullopt;
    };
    with.subject = textIn(m_subject);
    with.held = textIn(m_held);
    with.body = Id(textIn(m_body).value_or(QString()));
    with.tier.reset();
    if (const auto tier = textIn(m_tier))
        with.tier = static_cast<MapTier>(tier->mid(5).toInt());
    with.grouping = static_cast<RowArrangement::Grouping>(m_grouping->currentIndex());
    with.order = static_cast<RowArrangement::Order>(m_order->currentIndex());
    return with;
}

bool ArrangeBar::isFiltering() const {
    return m_subject->currentIndex() > 0 || m_tier->currentIndex() > 0 || m_body->currentIndex() > 0 || m_held->currentIndex() > 0;
}

void ArrangeBar::clear() {
    const QSignalBlocker quiet(this);
    for (QComboBox* box : {m_subject, m_tier, m_body, m_held})
        box->setCurrentIndex(0);
    blockSignals(false);
    Q_EMIT changed();
}

} // namespace placewright
