// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_job.h"

namespace placewright::test {

/// The example about Bedfordshire, Luton and Milton Keynes with a third option: the second with random edits.
Workspace threeOptions();

/// All of its options compared.
ExportJob comparisonJob(const Workspace& workspace, ExportForm form);

} // namespace placewright::test
