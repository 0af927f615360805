// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_document.h"

#include <QByteArray>

namespace placewright {

struct HtmlMapOptions
{
    QString language = QStringLiteral("en-GB");
    std::vector<QByteArray> pictures; ///< The sheets of the map as SVG, shown before the words; none is fine.
};

/// The functions and decisions map as an accessible page: what it says in words, every body with its members and functions by tier,
/// and the table of decisions. The published master; paper and pictures are its twins.
QByteArray htmlOf(const MapDocument& document, const HtmlMapOptions& options = {});

} // namespace placewright
