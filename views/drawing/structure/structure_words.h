// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/drawing/text/drawing_text.h"

#include <QString>

namespace placewright {

/// "1 function" or "5 functions": `one` stands as it is, `many` has %1 for the number.
QString counted(qsizetype count, const QString& one, const QString& many);
/// "A, B and C".
QString joined(const QStringList& parts);

QString nameOf(PlaceForm form);
QString nameOf(OperatingModel model);
QString nameOf(ContractRoute route);
QString nameOf(SeatCategory category, bool plural);
QString nameOf(SeatStatus status);
QString nameOf(ForumKind kind);
QString nameOf(Service service);
QString nameOf(OptionStatus status);

/// "£210m", "£1.2bn", "£5,000".
QString moneyWords(qint64 pounds);
/// A name as people say it: without "NHS Foundation Trust", "NHS Trust" and the like at its end.
QString briefName(const QString& name);

/// What the framework calls something by the workspace's terms: `ics-nhs-body`, `ics-partnership`, `place-partnership`.
QString termFor(const WorkspaceInfo& info, const char* term);

} // namespace placewright
