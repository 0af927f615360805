// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"
#include "model/weighing/decision_table.h"
#include "model/weighing/sensitivity.h"

namespace placewright {

ReportSections criteriaSections(const ReportDesk& desk) {
    const DecisionTable weighed = decisionTable(desk.workspace, desk.wish.options, desk.scope);
    if (weighed.criteria.empty())
        return {};
    ComparisonSection section{ComparisonPart::criteria, {}, {}, {weighed.table()}};
    if (QStringList open = weighed.open(); !open.isEmpty())
        section.blocks.emplace_back(ListBlock{ReportText::tr("What is still to be settled:"), std::move(open)});
    if (QStringList turns = sensitivityOf(weighed); !turns.isEmpty())
        section.blocks.emplace_back(ListBlock{ReportText::tr("What would change the order:"), std::move(turns)});
    section.blocks.emplace_back(weighed.formulas());
    return {std::move(section)};
}

} // namespace placewright
