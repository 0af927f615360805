// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "views/documents/html_page.h"

namespace placewright {

/// A table with its caption, a heading for each column and row, and a body for each group. It scrolls by itself where it is
/// wider than the page; `labelledBy` is the id of the heading that names it then.
void writeTable(HtmlPage& page, const WordTable& table, const QString& labelledBy);

} // namespace placewright
