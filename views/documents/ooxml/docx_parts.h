// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace placewright {

/// The parts of a word-processing document that do not depend on what it says.
QByteArray docxContentTypes();
QByteArray docxPackageRelations();
QByteArray docxStyles(const QString& language);
QByteArray docxNumbering();
QByteArray docxSettings();
QByteArray ooxmlProperties(const QString& title, const QString& language, const QDate& date);

} // namespace placewright
