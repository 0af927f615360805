// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <QByteArray>
#include <QStringList>

namespace placewright {

struct Imported {
    Workspace workspace;
    QStringList notes; ///< Keys that are not known here, kept as they are; one sentence each.
};

/// Reads an exchange document (EXCHANGE, Document). All or nothing: the error names every fault with its JSON path.
Result<Imported> readExchange(const QByteArray& json);
/// The same from a file; the error's place starts with the file's name.
Result<Imported> readExchangeFile(const QString& path);

} // namespace placewright
