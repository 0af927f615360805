// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"

namespace placewright {

ReportSections changeSections(const ReportDesk& desk) {
    ReportSections sections;
    for (const Comparison& comparison : desk.comparisons) {
        ComparisonSection section{ComparisonPart::changes,
                                  ReportText::tr("From %1 to %2").arg(desk.name(comparison.from), desk.name(comparison.to)),
                                  {},
                                  {TextBlock{overviewOf(desk.workspace, comparison)}}};
        if (WordTable changes = tableOf(desk.workspace, comparison, desk.wish.layout); !changes.rows.empty())
            section.blocks.emplace_back(std::move(changes));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace placewright
