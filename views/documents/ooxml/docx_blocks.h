// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"
#include "views/documents/ooxml/docx_writer.h"

#include <functional>
#include <map>

namespace placewright {

/// Bookmarks by the heading that they stand at.
using DocxPlaces = std::map<QString, QString>;

/// Writes what stands under one heading. Items of lists that are headings of `places` become links to them; `figure` writes the
/// figure of a number.
void writeBlocks(DocxWriter& word, const std::vector<PublicationBlock>& blocks, const DocxPlaces& places = {},
                 const std::function<void(std::size_t)>& figure = {});

} // namespace placewright
