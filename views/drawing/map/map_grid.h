// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"
#include "views/drawing/display_list.h"

namespace placewright {

/// Functions with their short numbers down the side, a run of the map's columns across, and at the right how a function is held: where everything goes, and
/// the drawing of it. Screen and sheets place heads, group bars and rows as they need. Lengths in drawing units from the grid's left.
class MapGrid
{
public:
    struct Column
    {
        std::size_t column = 0; ///< Of the map.
        double left = 0;
        double width = 0;
        QStringList heading;    ///< Lines; shortened where the name is too long to stand.
    };

    /// Spacing of rows.
    enum class Density { comfortable, tight };

    /// Columns `first` to before `end`, as wide apart as `width` allows.
    MapGrid(const DecisionsMap& map, std::size_t first, std::size_t end, double width, bool withHeld,
            Density density = Density::comfortable);

    /// False if the columns stand too close to be read, so that fewer should be tried.
    bool isReadable() const { return m_pitch >= leastPitch; }
    double width() const { return m_width; }
    double functionWidth() const { return m_functionWidth; }
    const std::vector<Column>& columns() const { return m_columns; }

    double headHeight() const { return m_headHeight; }
    double groupHeight() const { return m_density == Density::tight ? 25 : 30; }
    double rowHeight(std::size_t row) const { return m_rowHeights[row]; }

    /// Turned headings above the bands of their tiers.
    void drawHead(DisplayList& list, double top) const;
    void drawGroup(DisplayList& list, const QString& name, double top) const;
    /// A row of the map; its mark stands for the function, its cells for nothing of their own.
    void drawRow(DisplayList& list, std::size_t row, double top) const;

    static constexpr double leastPitch = 21.5;
    static constexpr double mostPitch = 66;

private:
    static constexpr double namePt = 9.5;
    static constexpr double smallPt = 8.25;
    static constexpr double numberRoom = 22; ///< For a function's short number before its name.

    struct Tier
    {
        MapTier tier = MapTier::system;
        double left = 0;
        double width = 0;
    };

    void placeColumns(std::size_t first, std::size_t end, double room);
    double longestName() const;
    double roomFor(std::size_t first, std::size_t end, double pitch) const;
    void shapeHeadings();
    void measureRows();
    QStringList nameLines(const MapRow& row) const;
    QStringList besideLines(const QString& text, double width) const;
    void drawCells(DisplayList& list, const MapRow& row, int parent, double middle) const;

    const DecisionsMap* m_map;
    double m_width;
    bool m_withHeld;
    Density m_density;
    double m_functionWidth = 245;
    double m_heldLeft = 0;
    double m_heldWidth = 122;
    double m_limitLeft = 0;
    double m_limitWidth = 98; ///< 0 if no function has a limit.
    double m_pitch = 0;
    double m_markSize = 22;
    double m_besidePt = smallPt; ///< Of how a function is held and its limit.
    double m_headingPt = 9;
    double m_headHeight = 0;
    std::vector<Column> m_columns;
    std::vector<Tier> m_tiers;
    std::vector<double> m_rowHeights;
};

/// Text in at most so many lines, cut between words with an ellipsis; the table that follows the picture has all of it.
QStringList shortenedLines(const QString& text, double width, double pt, qsizetype most);

} // namespace placewright
