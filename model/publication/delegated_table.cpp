// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/publication/publication_desk.h"

namespace placewright {

namespace {

bool isFromNhsEngland(const Function& function) {
    return function.origin == FunctionOrigin::nhseDelegated || function.origin == FunctionOrigin::nhseTransferred || function.origin == FunctionOrigin::nhseJoint ||
           function.instrument.value_or(QString()).startsWith(QLatin1String("nhse-"));
}

/// "Delegated by NHS England", "Joint with NHS England": by the instrument where that says it, else by where the function comes from.
QString passedOn(const Function& function, const MapRow& row) {
    if (function.instrument.value_or(QString()).startsWith(QLatin1String("nhse-")))
        return row.held;
    return isFromNhsEngland(function) && function.origin ? wordLabel(wordOf(*function.origin)) : wordLabel(wordOf(FunctionOrigin::nhseDelegated));
}

/// Agreements with NHS England that cover the function, with their dates.
QStringList agreementsOn(const PublicationDesk& desk, const Id& function) {
    QStringList said;
    for (const Agreement* each : inOrder(desk.design.table<Agreement>())) {
        const bool withNhsEngland = each->parties && std::any_of(each->parties->begin(), each->parties->end(), [&](const Id& party) { return isNhsEngland(desk.design, party); });
        if (!withNhsEngland || !isAmong(each->covers, function))
            continue;
        const QString name = each->kind ? wordLabel(wordOf(*each->kind)) : desk.name(each->id);
        said << (each->date ? PublicationText::tr("%1 of %2").arg(name, PublicationDesk::day(each->date)) : name);
    }
    return said;
}

QString limitAndBudget(const Delegation& delegation) {
    QStringList said;
    if (delegation.limits)
        said << wordsFor(delegation.limits);
    if (delegation.budget)
        said << PublicationText::tr("budget %1").arg(poundsShort(*delegation.budget));
    return said.join(QStringLiteral("; "));
}

} // namespace

WordTable delegatedTable(const PublicationDesk& desk) {
    WordTable table{PublicationText::tr("Functions delegated or transferred by NHS England, or held with it"),
                    {PublicationText::tr("Function"), PublicationText::tr("How"), PublicationText::tr("To"), PublicationText::tr("Who decides"),
                     PublicationText::tr("Agreement or legal basis"), PublicationText::tr("From"), PublicationText::tr("Review"),
                     PublicationText::tr("Limit and budget"), PublicationText::tr("State")},
                    {}};
    for (const MapRow& row : desk.map.rows) {
        const Function* function = desk.design.get<Function>(row.function);
        if (!function)
            continue;
        const QString decides = row.deciders.empty() ? PublicationText::tr("nobody yet") : desk.map.namesOf(row.deciders);
        const QStringList agreements = agreementsOn(desk, row.function);
        const auto add = [&](const Delegation& delegation, const QString& unrecorded) {
            QStringList written = agreements;
            if (delegation.legalBasis)
                written << *delegation.legalBasis;
            table.rows.push_back({{row.name, passedOn(*function, row), desk.name(delegation.to), decides, written.isEmpty() ? unrecorded : written.join(QStringLiteral("; ")),
                                   PublicationDesk::day(delegation.start), PublicationDesk::day(delegation.review), limitAndBudget(delegation),
                                   delegation.status ? wordLabel(wordOf(*delegation.status)) : QString()},
                                  row.function,
                                  {}});
        };
        bool any = false;
        for (const Delegation* each : inOrder(desk.design.table<Delegation>()))
            if (isNhsEngland(desk.design, each->from) && isAmong(each->functions, row.function) && desk.concerns({each->to})) {
                add(*each, PublicationText::tr("no agreement recorded"));
                any = true;
            }
        if (!any && isFromNhsEngland(*function))
            add(Delegation(), PublicationText::tr("no delegation or agreement recorded"));
    }
    return withoutEmptyColumns(std::move(table));
}

} // namespace placewright
