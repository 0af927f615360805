// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"
#include "views/documents/html/html_page.h"

namespace placewright {

/// Writes facts as a list of terms; those without a value are left out.
void writeFacts(HtmlPage& page, const FactBlock& block, const QString& style);
/// Writes what stands under one heading of that id. `labelledBy` are the ids of the headings that tell its tables from others on the
/// page; figures are SVG, by their numbers.
void writeBlocks(HtmlPage& page, const std::vector<PublicationBlock>& blocks, const QString& id, const QString& labelledBy,
                 const std::vector<QByteArray>& figures = {});

} // namespace placewright
