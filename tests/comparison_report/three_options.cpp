// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/comparison_report/three_options.h"

#include "tests/model/random_edits.h"

namespace placewright::test {

Workspace threeOptions() {
    Workspace workspace = example(QStringLiteral("blmk"));
    const Id b(QStringLiteral("b"));
    const Id c(QStringLiteral("c"));
    Option option = workspace.options.at(b);
    option.id = c;
    option.name = QStringLiteral("Luton on its own");
    option.basedOn = b;
    workspace.options.emplace(c, option);
    workspace.contents[c] = workspace.contents.at(b);
    auto& seats = std::get<Table<Seat>>(workspace.contents[c]);
    std::size_t count = 0;
    for (auto seat = seats.begin(); seat != seats.end(); ++count) {
        if (count % 7 == 0) {
            seat = seats.erase(seat);
            continue;
        }
        if (count % 5 == 0)
            seat->second.title = QStringLiteral("Member <for> %1 & others").arg(count);
        ++seat;
    }
    return workspace;
}

ExportJob comparisonJob(const Workspace& workspace, ExportForm form) {
    ExportJob job;
    job.what = ExportWhat::comparison;
    job.form = form;
    job.plan.paper = usualPaper(job.what, form);
    job.options = workspace.optionsInOrder();
    job.date = QDate(2026, 11, 27);
    return job;
}

} // namespace placewright::test
