// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"

namespace placewright {

Result<std::vector<Id>> comparedOptions(const Workspace& workspace, const QStringList& asked) {
    QStringList known;
    for (const Id& option : workspace.optionsInOrder())
        known.append(option.text());
    const QString remedy = known.isEmpty() ? ReportText::tr("The workspace has no option")
                                           : ReportText::tr("The options are %1").arg(known.join(QStringLiteral(", ")));
    std::vector<Id> options;
    for (const QString& name : asked) {
        const Id option(name);
        if (!workspace.options.contains(option))
            return failure(ReportText::tr("there is no option “%1”").arg(name), {}, remedy);
        if (std::find(options.begin(), options.end(), option) != options.end())
            return failure(ReportText::tr("the option “%1” is named twice").arg(name), {}, remedy);
        options.push_back(option);
    }
    if (options.size() < leastCompared)
        return failure(ReportText::tr("two options are needed to compare"), {}, remedy);
    if (options.size() > mostCompared)
        return failure(ReportText::tr("%1 options are too many to compare at once").arg(options.size()), {},
                       ReportText::tr("Name two to five of them"));
    return options;
}

} // namespace placewright
