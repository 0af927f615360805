// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace placewright {

class FileSession;

/// Asks where to and writes a copy without history, versions, notes and conflicts; what is open stays as it is.
void saveCopyForSharingAsking(QWidget* window, FileSession& files);

} // namespace placewright
