// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure/seat_groups.h"
#include "views/drawing/structure/seat_marks.h"
#include "views/drawing/structure_picture.h"
#include "views/drawing/text/text_measure.h"

#include <set>

namespace placewright {

struct StructureScene;

/// Marks of one box from its own top left corner; the first is the box. Complete but for its place and final height.
struct BoxContent {
    std::vector<Mark> marks;
    double height = 0;
};

/// A rounded label.
struct Chip {
    QString text;
    Id subject;
    QString words;
    FindingCount findings;
    ThemeRole fill = ThemeRole::chip;
    ThemeRole colour = ThemeRole::chipText;
    FontWeight weight = FontWeight::regular;
    bool dashed = false; ///< An outline only: for what hasn't been chosen.
};

/// What a drawing uses and its legend has to explain.
struct LegendUse {
    std::set<int> categories; ///< Values of SeatCategory; -1 for not recorded.
    bool vacant = false, also = false, missing = false;
    bool neighbourhoods = false, networks = false;
    bool must = false, expected = false;
    bool delegation = false, proposed = false, advice = false, contract = false, accountability = false,
         section75 = false, problem = false;
};

/// Writes the content of a box from the top down within its width. Everything wraps.
class BoxComposer {
public:
    static constexpr double padding = 16;
    static constexpr TextStyle quiet{9, FontWeight::regular, ThemeRole::textQuiet};
    static constexpr TextStyle plain{9, FontWeight::regular, ThemeRole::text};
    static constexpr TextStyle strong{9, FontWeight::bold, ThemeRole::text};

    BoxComposer(StructureScene& scene, double width, const Id& subject, const QString& words);
    /// The same without a frame: a calm hint where something could be.
    static BoxContent hint(double width, const Id& subject, const QString& text);

    void topBar(ThemeRole role);
    void sideBar(ThemeRole role);
    /// At the top right, which later lines beside it keep clear of.
    void badges(const FindingCount& findings, const Id& subject);
    void title(const QString& text, double pt = 12);
    void line(const QString& text, const TextStyle& style = quiet, const Id& subject = {});
    void space(double height) { m_y += height; }
    /// Wrapped rows of chips; past `mostRows` (0 for all) the rest is a number. Where the last one stands.
    QRectF chips(const std::vector<Chip>& chips, int mostRows = 0);
    /// A line behind the last chip if there is room, else below it.
    void lineBeside(const QRectF& chip, const QString& text, const TextStyle& style = quiet, const Id& subject = {});
    /// Seats in a row of groups, each with its name beneath.
    void seatRow(const std::vector<SeatGroup>& groups, double diameter);
    /// Groups as lines of a name and its seats, in columns.
    void seatTable(const std::vector<SeatGroup>& groups, int mostColumns);
    /// A name with small squares behind it.
    void
    squares(const QString& label, const std::vector<std::pair<Id, QString>>& items, ThemeRole fill, ThemeRole outline);
    /// A dot for each seat behind a name, on one line.
    void seatLine(const QString& label, const Id& forum, const std::vector<const Seat*>& seats);

    /// Marks until `endRegion` belong to an inner part with a subject of its own.
    void beginRegion(const Id& subject, const QString& words);
    void endRegion();

    double width() const { return m_width; }
    double left() const { return m_left; }
    double right() const { return m_right; }
    double y() const { return m_y; }
    /// Confines what follows to part of the width, from a height on.
    void column(double left, double right, double y);

    BoxContent finished(double padBelow = 14);

private:
    /// Where the mark stands; nowhere while measuring.
    int add(Mark mark);
    void noteSeat(const Seat& seat);
    double lineRight() const;
    void countDot(const SeatGroup& group, QPointF centre, double diameter);
    /// Discs of a group from `x` on, wrapped at `right`; the height they take.
    double
    seats(const SeatGroup& group, double x, double right, double top, double diameter, double pitch, bool counted);
    void badge(bool must, int count, QPointF centre, double size, const Id& subject);

    const Design& m_design;
    const QSet<Id>& m_gone;
    LegendUse& m_use;
    const bool m_measuring; ///< No mark is wanted, only how far down they reach.
    double m_width;
    double m_left;
    double m_right;
    double m_y = padding;
    double m_badgeLeft; ///< Where badges begin.
    double m_badgeBottom = 0;
    std::vector<Mark> m_marks;
    std::vector<int> m_parents{0};
};

/// "15 seats, 1 vacant". What is gone counts only where all of them are.
QString seatCountWords(const std::vector<const Seat*>& drawn, const QSet<Id>& gone);

} // namespace placewright
