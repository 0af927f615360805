// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"

namespace placewright {

/// All words below are in the current language.
QString standingWords(Standing standing); ///< "Falls short"
QString strengthWords(Strength strength); ///< "Must"
QString themeWords(const QString& theme); ///< "The board"; a system's own theme as it is.
std::size_t themeRank(const QString& theme); ///< Its place in the order of themes; a system's own share the last.
QString sourceWords(const Source& source); ///< "Design framework, section “Place-based partnerships”"
/// "128 of 201 rules settled: 3 fall short ..." The list as one sentence.
QString summaryWords(const AssuranceList& list);
/// "8 of 12 settled"; "nothing asked" where no rule of it asks for anything.
QString progressWords(const AssuranceCounts& counts);
/// What is said of one entry: its message; of a waiver the reason, with who gave it and when.
QString entryWords(const AssuranceEntry& entry);
/// "finance committee, 1 July 2022"; empty if neither is recorded.
QString signedWords(const AssuranceEntry& entry);

} // namespace placewright
