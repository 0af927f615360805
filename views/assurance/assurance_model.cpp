// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assurance/assurance_model.h"

#include "model/assurance/assurance_words.h"

#include <QFont>

namespace placewright {

void AssuranceModel::show(AssuranceList list) {
    beginResetModel();
    m_list = std::move(list);
    rebuild();
    endResetModel();
}

void AssuranceModel::narrow(AssuranceFilter filter) {
    beginResetModel();
    m_filter = std::move(filter);
    rebuild();
    endResetModel();
}

std::size_t AssuranceModel::addNode(std::size_t parent, Node node) {
    const std::size_t id = m_nodes.size();
    node.parent = parent;
    node.row = static_cast<int>(m_nodes[parent].children.size());
    m_nodes[parent].children.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void AssuranceModel::rebuild() {
    m_nodes.assign(1, Node{});
    for (std::size_t t = 0; t < m_list.themes.size(); ++t) {
        const AssuranceTheme& theme = m_list.themes[t];
        std::optional<std::size_t> heading;
        for (std::size_t i = theme.first; i < theme.first + theme.count; ++i) {
            const AssuranceLine& line = m_list.lines[i];
            if (!m_filter.fits(line))
                continue;
            if (!heading)
                heading = addNode(0, Node{.theme = static_cast<int>(t)});
            const std::size_t row = addNode(*heading, Node{.theme = static_cast<int>(t), .line = static_cast<int>(i)});
            if (line.entries.size() < 2)
                continue;
            for (std::size_t e = 0; e < line.entries.size(); ++e)
                addNode(row, Node{.theme = static_cast<int>(t), .line = static_cast<int>(i), .entry = static_cast<int>(e)});
        }
    }
}

const AssuranceModel::Node& AssuranceModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? m_nodes[index.internalId()] : m_nodes.front();
}

const AssuranceTheme* AssuranceModel::themeAt(const QModelIndex& index) const {
    const Node& node = nodeAt(index);
    return node.theme >= 0 && node.line < 0 ? &m_list.themes[static_cast<std::size_t>(node.theme)] : nullptr;
}

const AssuranceLine* AssuranceModel::lineAt(const QModelIndex& index) const {
    const Node& node = nodeAt(index);
    return node.line >= 0 ? &m_list.lines[static_cast<std::size_t>(node.line)] : nullptr;
}

const AssuranceEntry* AssuranceModel::entryAt(const QModelIndex& index) const {
    const AssuranceLine* line = lineAt(index);
    if (!line)
        return nullptr;
    if (const int entry = nodeAt(index).entry; entry >= 0)
        return &line->entries[static_cast<std::size_t>(entry)];
    return line->entries.size() == 1 ? &line->entries.front() : nullptr;
}

std::optional<Standing> AssuranceModel::standingAt(const QModelIndex& index) const {
    const AssuranceLine* line = lineAt(index);
    if (!line)
        return std::nullopt;
    const AssuranceEntry* entry = nodeAt(index).entry >= 0 ? entryAt(index) : nullptr;
    return entry ? entry->line.standing : line->standing;
}

QModelIndex AssuranceModel::indexOf(const QString& rule, const Id& subject) const {
    QModelIndex found;
    for (std::size_t id = 1; id < m_nodes.size(); ++id) {
        const QModelIndex at = createIndex(m_nodes[id].row, 0, id);
        const AssuranceLine* line = lineAt(at);
        if (!line || line->rule != rule)
            continue;
        const AssuranceEntry* entry = entryAt(at);
        if (!found.isValid())
            found = at;
        if (entry && entry->line.subject.id == subject)
            return at;
    }
    return found;
}

QModelIndex AssuranceModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[static_cast<std::size_t>(row)]);
}

QModelIndex AssuranceModel::parent(const QModelIndex& index) const {
    const std::size_t above = nodeAt(index).parent;
    return !index.isValid() || above == 0 ? QModelIndex() : createIndex(m_nodes[above].row, 0, above);
}

int AssuranceModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int AssuranceModel::columnCount(const QModelIndex&) const {
    return columns;
}

QString AssuranceModel::text(const Node& node, int column) const {
    if (node.line < 0) {
        const AssuranceTheme& theme = m_list.themes[static_cast<std::size_t>(node.theme)];
        return column == statement ? themeWords(theme.theme) : column == state ? progressWords(theme.counts) : QString();
    }
    const AssuranceLine& line = m_list.lines[static_cast<std::size_t>(node.line)];
    const AssuranceEntry* entry = node.entry >= 0 ? &line.entries[static_cast<std::size_t>(node.entry)] : nullptr;
    switch (column) {
    case statement:
        return entry ? entryWords(*entry) : line.statement;
    case state:
        return standingWords(entry ? entry->line.standing : line.standing);
    case strength:
        return entry ? QString() : strengthWords(line.strength);
    default:
        break;
    }
    if (entry)
        return entry->subject;
    return line.entries.empty()       ? QString()
           : line.entries.size() == 1 ? line.entries.front().subject
                                      : tr("%1 and %2 more").arg(line.entries.front().subject).arg(line.entries.size() - 1);
}

QVariant AssuranceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& node = nodeAt(index);
    if (role == Qt::DisplayRole)
        return text(node, index.column());
    if (role == Qt::ToolTipRole && node.line >= 0)
        return text(node, index.column());
    if (role == Qt::FontRole && node.line < 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole && index.column() == statement) {
        QStringList parts;
        for (int column = 0; column < columns; ++column)
            if (const QString part = text(node, column); !part.isEmpty())
                parts << part;
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant AssuranceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case statement:
        return tr("What is asked for");
    case state:
        return tr("State");
    case strength:
        return tr("Strength");
    default:
        return tr("About");
    }
}

} // namespace placewright
