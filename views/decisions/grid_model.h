// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/map/map_cells.h"
#include "model/map/decisions_map.h"
#include "views/decisions/arranging/row_arrangement.h"

#include <QAbstractTableModel>

#include <set>

namespace placewright {

/// What a line of the grid stands for.
enum class GridLine { band, function, decision };

/// The functions and decisions map as a table: a row a function or band of functions, a column a body, then how it is
/// held, its limit and its legal basis. Reads a map and a filter; edits go by the view.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Tail { held, limit, legalBasis, count };

    explicit GridModel(QObject* parent = nullptr);

    /// Keeps rows and columns in place (and with them what a person selected) where only cells differ.
    void setMap(DecisionsMap map, AuthorityFindings findings = {});
    const DecisionsMap& map() const { return m_map; }
    const AuthorityFindings& findings() const { return m_findings; }
    /// Which rows are shown, in what groups and order.
    void setArrangement(const RowArrangement& arrangement);
    const RowArrangement& arrangement() const { return m_arrangement; }
    void setExpanded(const Id& function, bool expanded);
    bool isExpanded(const Id& function) const { return m_expanded.contains(function); }

    int bodyCount() const { return static_cast<int>(m_map.columns.size()); }
    int tailColumn(Tail tail) const { return bodyCount() + static_cast<int>(tail); }
    /// Null right of the bodies.
    const MapColumn* bodyAt(int column) const;
    GridLine lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)].line; }
    /// Null for a band.
    const MapRow* rowAt(int row) const;
    /// Null unless the row is one decision of a function that is opened.
    const MapDecision* decisionAt(int row) const;
    /// What the band a row is, or stands in, is called.
    QString bandAt(int row) const;
    /// Null right of the bodies and in bands.
    const MapCell* cellAt(const QModelIndex& index) const;
    /// Null ids where there is no such thing.
    CellSpot spotAt(const QModelIndex& index) const;
    /// Of the function's own row; -1 if the filter hides it.
    int rowOf(const Id& function) const;
    int columnOf(const Id& body) const;
    /// How many functions the filter lets through.
    int functionCount() const;
    /// What falls short of a row, gravest first, in words; empty if it is complete.
    QString stateOf(int row) const;
    /// True for what a row must not be left with; several deciders may be meant for a time.
    bool isGrave(int row) const;
    bool fallsShort(int row) const { return !shortfallsOf(row).empty() || !findingsOf(row).empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        GridLine line = GridLine::band;
        std::size_t index = 0; ///< Of the row; of a band the first row in it.
        std::size_t decision = 0;
        Id key;       ///< Of the function or decision.
        QString band; ///< Name of the band.
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> linesFor(const DecisionsMap& map, const AuthorityFindings& findings) const;
    /// What is wrong with how a row came to be decided; none for a band.
    const std::vector<AuthorityFinding>& findingsOf(int row) const;
    const std::vector<Proof>& shortfallsOf(int row) const;
    QString tailText(int row, Tail tail) const;
    void relist();

    DecisionsMap m_map;
    AuthorityFindings m_findings;
    RowArrangement m_arrangement;
    std::set<Id> m_expanded;
    std::vector<Line> m_lines;
};

} // namespace placewright
