// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/grid_model.h"

#include "views/drawing/map/map_marks.h"

namespace placewright {

GridModel::GridModel(QObject* parent) : QAbstractTableModel(parent) {
}

void GridModel::setMap(DecisionsMap map, AuthorityFindings findings) {
    std::vector<Line> lines = linesFor(map, findings);
    const auto sameBody = [](const MapColumn& a, const MapColumn& b) {
        return a.body == b.body && a.folded == b.folded;
    };
    const bool sameShape = lines == m_lines && std::equal(map.columns.begin(), map.columns.end(), m_map.columns.begin(),
                                                          m_map.columns.end(), sameBody);
    if (!sameShape)
        beginResetModel();
    m_map = std::move(map);
    m_findings = std::move(findings);
    m_lines = std::move(lines);
    if (!sameShape) {
        endResetModel();
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void GridModel::setArrangement(const RowArrangement& arrangement) {
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    relist();
}

void GridModel::setExpanded(const Id& function, bool expanded) {
    if (expanded == isExpanded(function))
        return;
    if (expanded)
        m_expanded.insert(function);
    else
        m_expanded.erase(function);
    relist();
}

void GridModel::relist() {
    std::vector<Line> lines = linesFor(m_map, m_findings);
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::vector<GridModel::Line> GridModel::linesFor(const DecisionsMap& map, const AuthorityFindings& findings) const {
    std::vector<Line> lines;
    for (const RowBand& band : arranged(map, findings, m_arrangement)) {
        lines.push_back({GridLine::band, band.rows.front(), 0, {}, band.name});
        for (const std::size_t r : band.rows) {
            const MapRow& row = map.rows[r];
            lines.push_back({GridLine::function, r, 0, row.function, band.name});
            if (row.decisions.size() > 1 && isExpanded(row.function))
                for (std::size_t d = 0; d < row.decisions.size(); ++d)
                    lines.push_back({GridLine::decision, r, d, row.decisions[d].decision, band.name});
        }
    }
    return lines;
}

const MapColumn* GridModel::bodyAt(int column) const {
    return column >= 0 && column < bodyCount() ? &m_map.columns[static_cast<std::size_t>(column)] : nullptr;
}

const MapRow* GridModel::rowAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.line == GridLine::band ? nullptr : &m_map.rows[line.index];
}

const MapDecision* GridModel::decisionAt(int row) const {
    const MapRow* of = rowAt(row);
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return of && line.line == GridLine::decision ? &of->decisions[line.decision] : nullptr;
}

QString GridModel::bandAt(int row) const {
    return m_lines[static_cast<std::size_t>(row)].band;
}

const MapCell* GridModel::cellAt(const QModelIndex& index) const {
    const MapRow* row = rowAt(index.row());
    if (!row || !bodyAt(index.column()))
        return nullptr;
    const auto column = static_cast<std::size_t>(index.column());
    const MapDecision* decision = decisionAt(index.row());
    return decision ? &decision->cells[column] : &row->cells[column];
}

CellSpot GridModel::spotAt(const QModelIndex& index) const {
    const MapRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const MapDecision* decision = decisionAt(index.row());
    const MapColumn* body = bodyAt(index.column());
    return {row->function, decision ? decision->decision : Id(), body ? body->body : Id()};
}

int GridModel::rowOf(const Id& function) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].line == GridLine::function && m_lines[i].key == function)
            return static_cast<int>(i);
    return -1;
}

int GridModel::columnOf(const Id& body) const {
    const auto found = m_map.columnOfBody.find(body);
    return found == m_map.columnOfBody.end() ? -1 : static_cast<int>(found->second);
}

int GridModel::functionCount() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const Line& line) { return line.line == GridLine::function; }));
}

const std::vector<Proof>& GridModel::shortfallsOf(int row) const {
    static const std::vector<Proof> none;
    const MapRow* of = rowAt(row);
    if (!of)
        return none;
    const MapDecision* decision = decisionAt(row);
    return decision ? decision->shortfalls : of->shortfalls;
}

const std::vector<AuthorityFinding>& GridModel::findingsOf(int row) const {
    static const std::vector<AuthorityFinding> none;
    const MapRow* of = rowAt(row);
    const auto found = of && !decisionAt(row) ? m_findings.find(of->function) : m_findings.end();
    return found == m_findings.end() ? none : found->second;
}

QString GridModel::stateOf(int row) const {
    const auto& shortfalls = shortfallsOf(row);
    if (shortfalls.empty())
        return findingsOf(row).empty() ? QString() : wordsFor(findingsOf(row).front().fault);
    return decisionAt(row) ? wordsFor(shortfalls.front()) : proofWords(*rowAt(row), shortfalls.front());
}

bool GridModel::isGrave(int row) const {
    const auto& shortfalls = shortfallsOf(row);
    return !shortfalls.empty() && shortfalls.front() != Proof::severalDeciders;
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : bodyCount() + static_cast<int>(Tail::count);
}

QString GridModel::tailText(int row, Tail tail) const {
    const MapRow* of = rowAt(row);
    if (!of)
        return {};
    const MapDecision* decision = decisionAt(row);
    switch (tail) {
    case Tail::held:
        return decision ? QString() : of->held;
    case Tail::limit:
        return decision ? decision->limit : of->limit;
    case Tail::legalBasis:
        return decision ? QString() : of->legalBasis;
    case Tail::count:
        break;
    }
    return {};
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    const MapRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const MapDecision* decision = decisionAt(index.row());
    const MapCell* cell = cellAt(index);
    if (!cell) {
        const QString text = tailText(index.row(), static_cast<Tail>(index.column() - bodyCount()));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
            return text;
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2: %3")
                .arg(row->name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     text.isEmpty() ? tr("not recorded") : text);
        return {};
    }
    const QString words = cellWords(*cell);
    switch (role) {
    case Qt::DisplayRole: {
        QString letters = cell->undecided ? QStringLiteral("?") : QString();
        for (MapLetter letter : cell->letters.list())
            letters += letterText(letter);
        return letters;
    }
    case Qt::ToolTipRole:
        return words.isEmpty() ? QString() : tr("%1 – %2: %3").arg(row->name, bodyAt(index.column())->name, words);
    case Qt::AccessibleTextRole: {
        const QString what = decision && !decision->text.isEmpty() ? decision->text : row->name;
        return tr("%1, %2: %3").arg(what, bodyAt(index.column())->name, words.isEmpty() ? tr("no part") : words);
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (const MapColumn* body = bodyAt(section)) {
            if (role == Qt::DisplayRole)
                return body->shortName.isEmpty() ? body->name : body->shortName;
            if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                return body->kindName.isEmpty() ? body->name : tr("%1 (%2)").arg(body->name, body->kindName);
            return {};
        }
        if (role != Qt::DisplayRole)
            return {};
        switch (static_cast<Tail>(section - bodyCount())) {
        case Tail::held:
            return tr("How it is held");
        case Tail::limit:
            return tr("Limit");
        case Tail::legalBasis:
            return tr("Legal basis");
        case Tail::count:
            break;
        }
        return {};
    }
    if (section < 0 || section >= rowCount())
        return {};
    const MapRow* row = rowAt(section);
    if (!row)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(bandAt(section)) : QVariant();
    const MapDecision* decision = decisionAt(section);
    const QString name = !decision                  ? row->name
                         : decision->text.isEmpty() ? tr("Decision %1").arg(&*decision - row->decisions.data() + 1)
                                                    : decision->text;
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList words{name};
        for (Proof proof : shortfallsOf(section))
            words << proofWords(*row, proof);
        for (const AuthorityFinding& finding : findingsOf(section))
            words << finding.sentence;
        return words.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || !rowAt(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (bodyAt(index.column()))
        return flags;
    const bool onDecision = decisionAt(index.row());
    return onDecision && index.column() != tailColumn(Tail::limit) ? flags : flags | Qt::ItemIsEditable;
}

} // namespace placewright
