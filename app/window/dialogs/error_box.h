// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

class QWidget;

namespace placewright {

/// Tells a person why something could not be done: `headline` says what was wanted, the error why not and what would be
/// right. Further faults stand below, each on a line. The one place where an error becomes a window.
void showError(QWidget* parent, const QString& headline, const Error& error);

} // namespace placewright
