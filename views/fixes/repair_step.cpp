// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/repair_step.h"

#include <QRegularExpression>

namespace placewright {

QString RepairStep::field(const QString& key) const {
    for (const auto& [each, value] : fields)
        if (each == key)
            return value;
    return {};
}

bool isToFill(const QString& repair) {
    return repair.startsWith(QStringLiteral("fill "));
}

bool leadsOn(const RepairStep& step) {
    return step.verb == u"fill";
}

std::vector<RepairStep> repairSteps(const QString& repair) {
    static const QRegularExpression token(QStringLiteral("(?:[^\\s\";]|\"[^\"]*\")+|;"));
    static const QRegularExpression setting(QStringLiteral("^([A-Za-z]+[?]?)=(.*)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    std::vector<RepairStep> steps(1);
    for (auto it = token.globalMatch(repair); it.hasNext();) {
        QString word = it.next().captured();
        if (word == u";") {
            steps.emplace_back();
            continue;
        }
        RepairStep& step = steps.back();
        word.remove(u'"');
        if (step.verb.isEmpty())
            step.verb = word;
        else if (const auto match = setting.match(word); match.hasMatch())
            step.fields.emplace_back(match.captured(1), match.captured(2));
        else
            step.words << word;
    }
    return steps;
}

} // namespace placewright
