// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/authority_faults.h"

namespace placewright {

/// Which rows of the map are shown, in what groups and order.
struct RowArrangement {
    enum class Grouping : quint8 { subject, decider, held, none };
    enum class Order : quint8 { map, name, openFirst };

    QStringList words;              ///< Every one occurs in the row's name, subject, text, bodies or state.
    std::optional<Proof> state;
    std::optional<AuthorityFault> fault;
    std::optional<QString> subject; ///< Id of a group of rows; empty for those of none.
    std::optional<QString> held;    ///< The instrument in words; empty for not recorded.
    Id body;                        ///< Has a part in the row.
    std::optional<MapTier> tier;    ///< A body of it has a part in the row.
    Grouping grouping = Grouping::subject;
    Order order = Order::map;

    friend bool operator==(const RowArrangement&, const RowArrangement&) = default;
};

/// Rows that stand together, by index.
struct RowBand {
    QString name;
    std::vector<std::size_t> rows;

    friend bool operator==(const RowBand&, const RowBand&) = default;
};

/// Bands without a row are left out.
std::vector<RowBand> arranged(const DecisionsMap& map, const AuthorityFindings& findings, const RowArrangement& arrangement);

} // namespace placewright
