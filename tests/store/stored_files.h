// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Database.h>

namespace placewright::test {

/// Saves a workspace the way a person does.
void save(const Workspace& workspace, const QString& path);
QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
/// Runs SQL on a file as another program could.
void tamper(const QString& path, const char* sql);

} // namespace placewright::test
