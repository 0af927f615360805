// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>

#include <vector>

namespace placewright {

/// Legs that are drawn already, by bus: lines of one bus run along each other, and each is to be painted once.
class CoveredLegs {
public:
    void add(const QList<QPointF>& route, int bus);
    /// What of a route no leg of its bus covers, from its first bare point to its last; empty if all is covered.
    QList<QPointF> bare(const QList<QPointF>& route, int bus) const;

private:
    struct Leg {
        double from, to;
    };
    struct Row {
        int bus;
        bool level;
        qint64 across; ///< In quarters of a unit.
        bool operator==(const Row&) const = default;
        friend size_t qHash(const Row& row, size_t seed = 0) {
            return qHashMulti(seed, row.bus, row.level, row.across);
        }
    };
    QPointF coveredUpTo(QPointF from, QPointF to, int bus) const;
    QList<QPointF> withoutCoveredStart(QList<QPointF> points, int bus) const;

    QHash<Row, std::vector<Leg>> m_rows;
};

} // namespace placewright
