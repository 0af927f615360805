// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <set>

namespace placewright {

/// A TrueType font with these glyphs alone, under the numbers they have in the whole. Empty if the file is no font.
QByteArray fontSubset(const QByteArray& file, const std::set<quint16>& glyphs);

} // namespace placewright
