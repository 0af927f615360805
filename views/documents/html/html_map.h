// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"

#include <QByteArray>

namespace placewright {

struct HtmlMapOptions
{
    QString language = QStringLiteral("en-GB");
    std::vector<QByteArray> pictures; ///< The sheets of the map as SVG, shown before the words; none is fine.
    QByteArray structure;             ///< The structure's drawing as SVG; empty for none.
};

/// The published map as one accessible page, part by part: pictures with what they say in words, who decides what, a section for
/// each forum, place and organisation. The published master; paper and pictures are its twins.
QByteArray htmlOf(const Publication& publication, const HtmlMapOptions& options = {});

} // namespace placewright
