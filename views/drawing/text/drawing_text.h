// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace placewright {

/// Words that drawings are painted with, in the reader's language: `StructureText::tr("Chair")`. One class a context.
class StructureText {
    Q_DECLARE_TR_FUNCTIONS(StructureText)
};

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// Messages of what writes files.
class ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace placewright
