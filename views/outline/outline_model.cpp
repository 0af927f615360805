// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline_model.h"

#include "model/domain/labels.h"
#include "model/edits/structure.h"
#include "views/session/drag.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

namespace placewright {

namespace {

QIcon iconOf(Kind kind) {
    static std::array<QIcon, kindCount> icons;
    static std::array<bool, kindCount> looked{};
    const auto at = static_cast<std::size_t>(kind);
    if (!looked[at]) {
        looked[at] = true;
        const QString path = QStringLiteral(":/placewright/icons/%1.svg").arg(QLatin1String(infoOf(kind).singular));
        if (QFile::exists(path))
            icons[at] = QIcon(path);
    }
    return icons[at];
}

QFont fontOf(const OutlineNode& node) {
    QFont font = QGuiApplication::font();
    font.setItalic(node.vacant || node.role == OutlineNode::Role::hint);
    return font;
}

bool isSame(const OutlineNode& a, const OutlineNode& b) {
    return a.name == b.name && a.detail == b.detail && a.search == b.search && a.vacant == b.vacant && a.kind == b.kind;
}

const OutlineNode* find(const OutlineNode& node, const Id& id) {
    for (const auto& child : node.children) {
        if (child->id == id)
            return child.get();
        if (const auto* below = find(*child, id))
            return below;
    }
    return nullptr;
}

bool canDrag(const OutlineNode& node) {
    return node.role == OutlineNode::Role::entity && node.kind != Kind::system;
}

} // namespace

OutlineModel::OutlineModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent),
      m_session(session),
      m_root(outlineOf(session.design(), session.system())) {
    connect(&session.document(), &Document::changed, this, [this](const ChangeSet& changes) {
        const bool onlyPlacements = std::all_of(
            changes.begin(), changes.end(), [](const auto& change) { return change.first.kind == Kind::placement; });
        if (!onlyPlacements)
            follow();
    });
    connect(&session, &Session::shownChanged, this, &OutlineModel::follow);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::follow() {
    const auto wanted = outlineOf(m_session.design(), m_session.system());
    merge(*m_root, *wanted, {});
}

void OutlineModel::merge(OutlineNode& old, OutlineNode& wanted, const QModelIndex& index) {
    for (int row = static_cast<int>(old.children.size()) - 1; row >= 0; --row) {
        const QString& key = old.children[static_cast<std::size_t>(row)]->key;
        const bool stays = std::any_of(wanted.children.begin(), wanted.children.end(),
                                       [&](const auto& child) { return child->key == key; });
        if (stays)
            continue;
        beginRemoveRows(index, row, row);
        old.children.erase(old.children.begin() + row);
        endRemoveRows();
    }
    for (std::size_t at = 0; at < wanted.children.size(); ++at) {
        const int row = static_cast<int>(at);
        const auto found = std::find_if(old.children.begin() + row, old.children.end(),
                                        [&](const auto& child) { return child->key == wanted.children[at]->key; });
        if (found == old.children.end()) {
            beginInsertRows(index, row, row);
            auto child = std::move(wanted.children[at]);
            child->parent = &old;
            old.children.insert(old.children.begin() + row, std::move(child));
            endInsertRows();
            continue;
        }
        if (const auto from = static_cast<int>(found - old.children.begin()); from != row) {
            beginMoveRows(index, from, from, index, row);
            std::rotate(old.children.begin() + row, found, found + 1);
            endMoveRows();
        }
        OutlineNode& child = *old.children[at];
        OutlineNode& now = *wanted.children[at];
        const QModelIndex childIndex = this->index(row, 0, index);
        if (!isSame(child, now)) {
            child.name = now.name;
            child.detail = now.detail;
            child.search = now.search;
            child.vacant = now.vacant;
            child.kind = now.kind;
            Q_EMIT dataChanged(childIndex, childIndex);
        }
        merge(child, now, childIndex);
    }
}

const OutlineNode& OutlineModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const OutlineNode*>(index.constInternalPointer()) : *m_root;
}

QModelIndex OutlineModel::indexOf(const OutlineNode& node) const {
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), 0, &node);
}

QModelIndex OutlineModel::indexOf(const Id& id) const {
    const auto* node = id.isNull() ? nullptr : find(*m_root, id);
    return node ? indexOf(*node) : QModelIndex();
}

Id OutlineModel::idAt(const QModelIndex& index) const {
    return nodeAt(index).id;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& children = nodeAt(parent).children;
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= children.size())
        return {};
    return createIndex(row, 0, children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    const auto* parent = nodeAt(index).parent;
    return parent ? indexOf(*parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const OutlineNode& node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::EditRole: {
        const auto entity = m_session.design().find(node.id);
        const Field* field = entity ? nameField(node.kind) : nullptr;
        return field ? textOf(field->get(address(*entity))) : node.name;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return node.detail.isEmpty() ? node.name : tr("%1, %2").arg(node.name, node.detail);
    case Qt::DecorationRole:
        return node.role == OutlineNode::Role::entity ? QVariant(iconOf(node.kind)) : QVariant();
    case Qt::FontRole:
        return fontOf(node);
    case Qt::ForegroundRole:
        return node.role == OutlineNode::Role::hint
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    case IdRole:
        return node.id.text();
    case DetailRole:
        return node.detail;
    case SearchRole:
        return node.role == OutlineNode::Role::hint ? QString() : node.name + QLatin1Char('\n') + node.search;
    case HeadingRole:
        return node.role == OutlineNode::Role::heading;
    case HintRole:
        return node.role == OutlineNode::Role::hint;
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const OutlineNode& node = nodeAt(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || node.id.isNull() || name == data(index, Qt::EditRole).toString())
        return false;
    return m_session.apply(rename(m_session.design(), node.id, name));
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const OutlineNode& node = nodeAt(index);
    if (node.role == OutlineNode::Role::hint)
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (canDrag(node))
        flags |= Qt::ItemIsDragEnabled;
    if (node.role == OutlineNode::Role::entity && nameField(node.kind))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList OutlineModel::mimeTypes() const {
    return {idsMimeType};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<Id> ids;
    for (const QModelIndex& index : indexes)
        if (const OutlineNode& node = nodeAt(index); canDrag(node))
            ids.push_back(node.id);
    return ids.empty() ? nullptr : mimeOf(m_session.design(), ids);
}

Qt::DropActions OutlineModel::supportedDropActions() const {
    return Qt::CopyAction | Qt::MoveAction;
}

DropSpot OutlineModel::spotAt(int row, const QModelIndex& parent) const {
    const OutlineNode& node = nodeAt(parent);
    DropSpot spot{node.id, {}, row >= 0};
    if (row >= 0 && static_cast<std::size_t>(row) < node.children.size())
        spot.before = node.children[static_cast<std::size_t>(row)]->id;
    return spot;
}

bool OutlineModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const {
    return canDrop(m_session.design(), idsIn(data), spotAt(row, parent));
}

bool OutlineModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    return m_session.apply(dropEdit(m_session.design(), idsIn(data), spotAt(row, parent)));
}

} // namespace placewright
