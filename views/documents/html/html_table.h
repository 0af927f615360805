// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "views/documents/html/html_page.h"

namespace placewright {

/// A table with its caption, a heading for each column and row, and a body for each group. It scrolls by itself where it is
/// wider than the page; `labelledBy` is the id of the heading that names it then (or several ids), together with its caption if this has an id,
/// as it needs where several tables stand under one heading.
void writeTable(HtmlPage& page, const WordTable& table, const QString& labelledBy, const QString& captionId = {});

/// The id under which a page can be entered at its table of that number, from 0.
QString tableAnchor(std::size_t number);
/// A list of links to tables, each with the number of its rows.
void writeContents(HtmlPage& page, const std::vector<const WordTable*>& tables);
/// A heading and the table beneath it.
void writeTableUnderHeading(HtmlPage& page, const WordTable& table, std::size_t number);

} // namespace placewright
