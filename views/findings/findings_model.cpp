// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_model.h"

#include "model/domain/labels.h"
#include "views/findings/finding_badge.h"

#include <QFont>
#include <QGuiApplication>

namespace placewright {

namespace {

FindingsModel::Group groupOf(const ShownFinding& finding)
{
    if (finding.state == ShownFinding::State::waived)
        return FindingsModel::Group::setAside;
    if (finding.state == ShownFinding::State::toConfirm)
        return FindingsModel::Group::toConfirm;
    return static_cast<FindingsModel::Group>(finding.strength);
}

} // namespace

QString groupName(FindingsModel::Group group)
{
    switch (group) {
    case FindingsModel::Group::must: return FindingsModel::tr("Must");
    case FindingsModel::Group::expected: return FindingsModel::tr("Expected");
    case FindingsModel::Group::may: return FindingsModel::tr("May, as hints");
    case FindingsModel::Group::toConfirm: return FindingsModel::tr("To confirm");
    case FindingsModel::Group::setAside: break;
    }
    return FindingsModel::tr("Set aside, with a reason");
}

FindingsModel::FindingsModel(Session& session, const FindingsSource& source, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_source(source)
{
    refresh();
}

void FindingsModel::refresh()
{
    beginResetModel();
    m_all = m_source.findings();
    sort();
    endResetModel();
}

void FindingsModel::setWords(const QString& words)
{
    beginResetModel();
    m_words = words.trimmed();
    sort();
    endResetModel();
}

void FindingsModel::setGroup(std::optional<Group> group)
{
    beginResetModel();
    m_only = group;
    sort();
    endResetModel();
}

void FindingsModel::sort()
{
    m_parts.clear();
    for (const Group group : {Group::must, Group::expected, Group::may, Group::toConfirm, Group::setAside}) {
        if (m_only && *m_only != group)
            continue;
        Part part{group, {}};
        for (const ShownFinding& finding : m_all)
            if (groupOf(finding) == group && matches(finding))
                part.findings.push_back(&finding);
        if (!part.findings.empty())
            m_parts.push_back(std::move(part));
    }
}

bool FindingsModel::matches(const ShownFinding& finding) const
{
    if (m_words.isEmpty())
        return true;
    const auto has = [&](const QString& text) { return text.contains(m_words, Qt::CaseInsensitive); };
    return has(finding.message) || has(finding.rule) || has(finding.fix) || has(finding.statement)
           || has(displayName(m_session.design(), finding.subject.id));
}

int FindingsModel::falling() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const ShownFinding& finding) {
        return groupOf(finding) < Group::toConfirm;
    }));
}

const ShownFinding* FindingsModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_parts[static_cast<std::size_t>(index.internalId() - 1)].findings[static_cast<std::size_t>(index.row())];
}

std::optional<FindingsModel::Group> FindingsModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != 0)
        return std::nullopt;
    return m_parts[static_cast<std::size_t>(index.row())].group;
}

QModelIndex FindingsModel::indexOf(const QString& rule, const Id& subject) const
{
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        for (std::size_t row = 0; row < m_parts[part].findings.size(); ++row) {
            const ShownFinding& finding = *m_parts[part].findings[row];
            if (finding.rule == rule && finding.subject.id == subject)
                return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(part + 1));
        }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_parts[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString FindingsModel::secondLine(const ShownFinding& finding) const
{
    const QString subject = displayName(m_session.design(), finding.subject.id);
    const QString state = stateWord(finding.state);
    return state.isEmpty() ? subject : tr("%1 · %2").arg(subject, state);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (const auto group = groupAt(index)) {
        if (role == Qt::DisplayRole)
            return tr("%1 (%2)").arg(groupName(*group)).arg(rowCount(index));
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
    case Qt::DisplayRole: return finding->message;
    case Qt::ToolTipRole: return finding->message;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3").arg(strengthWord(finding->strength), finding->message, secondLine(*finding));
    default: return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace placewright
