// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_document.h"

#include <QByteArray>

namespace placewright {

/// The structure as an accessible page: its drawing (as SVG), then every body by tier with what it is and who its
/// members are.
QByteArray htmlOfStructure(const MapDocument& document,
                           const std::vector<QByteArray>& pictures,
                           const QString& language = QStringLiteral("en-GB"));

} // namespace placewright
