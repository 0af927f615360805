// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <vector>

namespace placewright {

/// A workspace that the program carries, for the welcome page and `placewright new --example`.
struct Example
{
    QString id;
    QString title;
    QString summary; ///< One or two sentences: what it shows and how far its sources go.
    QString resource; ///< Path of its exchange document.
};

/// In the order of the welcome page; titles and summaries in the current language.
std::vector<Example> examples();

/// The exchange document of an example, ready for `readExchange`; the error lists the ids there are.
Result<QByteArray> exampleDocument(const QString& id);

} // namespace placewright
