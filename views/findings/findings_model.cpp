// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_model.h"

#include "model/domain/labels.h"
#include "views/findings/finding_badge.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace placewright {

FindingsModel::FindingsModel(Session& session, const FindingsSource& source, QObject* parent)
    : QAbstractItemModel(parent),
      m_session(session),
      m_source(source) {
    refresh();
}

void FindingsModel::refresh() {
    beginResetModel();
    m_all = m_source.findings();
    compare();
    sort();
    endResetModel();
}

void FindingsModel::setWords(const QString& words) {
    beginResetModel();
    m_words = words.trimmed();
    sort();
    endResetModel();
}

void FindingsModel::setGroup(std::optional<FindingGroup> group) {
    beginResetModel();
    m_only = group;
    sort();
    endResetModel();
}

void FindingsModel::setGrouping(Grouping grouping) {
    beginResetModel();
    m_grouping = grouping;
    sort();
    endResetModel();
}

void FindingsModel::compare() {
    std::set<Key> now;
    std::set<Key> waived;
    std::set<Key> cameBack; // Their waivers were given on other facts.
    for (const ShownFinding& finding : m_all) {
        const Key key{finding.rule, finding.subject.id};
        now.insert(key);
        if (finding.state == ShownFinding::State::waived)
            waived.insert(key);
        else if (!finding.lapsed.isNull() && m_waived.contains(key))
            cameBack.insert(key);
    }
    m_new.clear();
    m_putRight = 0;
    // Another option is no change of this one.
    if (m_knownOf == m_session.option()) {
        std::set_difference(now.begin(), now.end(), m_known.begin(), m_known.end(), std::inserter(m_new, m_new.end()));
        m_putRight = static_cast<int>(m_known.size() + m_new.size() - now.size());
        m_new.merge(cameBack);
    }
    // Until rules have been run there is nothing to compare with.
    const bool isChecked = m_source.rulesChecked() > 0 && m_source.checkState().step == CheckState::Step::current;
    if (isChecked || !m_all.empty())
        m_knownOf = m_session.option();
    else
        m_knownOf.reset();
    m_known = std::move(now);
    m_waived = std::move(waived);
}

bool FindingsModel::isNew(const ShownFinding& finding) const {
    return m_new.count({finding.rule, finding.subject.id}) > 0;
}

void FindingsModel::sort() {
    std::vector<const ShownFinding*> shown;
    for (const ShownFinding& finding : m_all)
        if ((!m_only || *m_only == groupOf(finding)) && matches(finding))
            shown.push_back(&finding);
    m_parts = partsOf(m_session.design(), shown, m_grouping);
}

bool FindingsModel::matches(const ShownFinding& finding) const {
    if (m_words.isEmpty())
        return true;
    const auto has = [&](const QString& text) { return text.contains(m_words, Qt::CaseInsensitive); };
    return has(finding.message) || has(finding.rule) || has(finding.fix) || has(finding.statement) ||
           has(displayName(m_session.design(), finding.subject.id));
}

const ShownFinding* FindingsModel::findingAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_parts[static_cast<std::size_t>(index.internalId() - 1)].findings[static_cast<std::size_t>(index.row())];
}

std::optional<QString> FindingsModel::headingAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() != 0)
        return std::nullopt;
    return m_parts[static_cast<std::size_t>(index.row())].key;
}

QModelIndex FindingsModel::indexOf(const QString& rule, const Id& subject) const {
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        for (std::size_t row = 0; row < m_parts[part].findings.size(); ++row) {
            const ShownFinding& finding = *m_parts[part].findings[row];
            if (finding.rule == rule && finding.subject.id == subject)
                return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(part + 1));
        }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_parts[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingsModel::columnCount(const QModelIndex&) const {
    return 1;
}

QString FindingsModel::secondLine(const ShownFinding& finding) const {
    const QString subject = displayName(m_session.design(), finding.subject.id);
    const QString state = stateWord(finding.state);
    QStringList words{subject};
    if (m_grouping != Grouping::strength)
        words << strengthWord(finding.strength);
    if (!state.isEmpty())
        words << state;
    if (!finding.lapsed.isNull())
        words << tr("waived before, on other facts");
    if (isNew(finding))
        words << tr("new");
    return words.join(tr(" · ", "between parts of a line"));
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (headingAt(index)) {
        if (role == Qt::DisplayRole)
            return tr("%1 (%2)").arg(m_parts[static_cast<std::size_t>(index.row())].title).arg(rowCount(index));
        if (role == Qt::FontRole) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    }
    const ShownFinding* finding = findingAt(index);
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return finding->message;
    case Qt::ToolTipRole:
        return finding->message;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3").arg(strengthWord(finding->strength), finding->message, secondLine(*finding));
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace placewright
