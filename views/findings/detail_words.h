// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace placewright {

/// A label for running text that a person can select and whose links can be followed.
QLabel* wordsLabel(QWidget* parent);
/// A heading with what stands under it; nothing where nothing does.
QString partHtml(const QString& heading, const QString& html);
/// The same for plain text.
QString part(const QString& heading, const QString& words);

} // namespace placewright
