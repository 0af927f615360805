// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/measures/measure.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "model/measures/tally.h"

#include <QCoreApplication>
#include <QLocale>

namespace placewright {

namespace {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

struct MeasureWords {
    QString title;
    QString formula;
    MeasureUnit unit = MeasureUnit::count;
    bool isWhole = false;
    bool hasOrder = true; ///< Else the largest comes first.
    QString absent = MeasureText::tr("not in this option");
    bool isOfNone = false; ///< A row that is 0 in every option is told all the same.
};

MeasureWords wordsOf(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::decisionsByTier:
        return {MeasureText::tr("How far from residents decisions are taken"),
                MeasureText::tr("Each decision counts once, at the tier of the body that decides it; with several deciders, at "
                                "the farthest of their tiers."),
                MeasureUnit::count, true};
    case MeasureKind::localShare:
        return {MeasureText::tr("Share of decisions taken at place or nearer"),
                MeasureText::tr("Decisions taken by places and neighbourhoods, divided by all decisions that somebody takes. The "
                                "framework asks for subsidiarity: ICS design framework, Partnership principles."),
                MeasureUnit::percent, false, true, MeasureText::tr("no decisions taken yet"), true};
    case MeasureKind::seatsByCategory:
        return {MeasureText::tr("What kinds of members sit at the table"),
                MeasureText::tr("Each seat counts once, under its category, whether it is filled or vacant."), MeasureUnit::count,
                true};
    case MeasureKind::seatsBySector:
        return {MeasureText::tr("Which sectors sit at the table"),
                MeasureText::tr("Each seat counts once, under its sector; where that isn't recorded, under that of the "
                                "organisation it is drawn from."),
                MeasureUnit::count, true};
    case MeasureKind::seatsPerOrganisation:
        return {MeasureText::tr("How many seats each organisation fills"),
                MeasureText::tr("Seats drawn from the organisation, on all forums of the system."), MeasureUnit::count, false, false};
    case MeasureKind::seatsPerPerson:
        return {MeasureText::tr("How many seats each person holds"),
                MeasureText::tr("Seats held by the person, on all forums of the system: who is stretched."), MeasureUnit::count, false,
                false};
    case MeasureKind::forumSizes:
        return {MeasureText::tr("How large boards and forums are"), MeasureText::tr("Seats on the forum, filled or vacant."),
                MeasureUnit::count, false, false, MeasureText::tr("not in this option"), true};
    case MeasureKind::overlap:
        return {MeasureText::tr("How far board and Partnership are the same people"),
                MeasureText::tr("Organisations that seats of the board, of the Partnership or of both are drawn from, and people "
                                "with a seat on both. An option without a board or without a Partnership isn't counted."),
                MeasureUnit::count, false, true, MeasureText::tr("not both in this option"), true};
    case MeasureKind::delegationDepth:
        return {MeasureText::tr("How many times authority is passed on"),
                MeasureText::tr("Each delegation counts once, under the number of delegations, itself included, that lead one after "
                                "the other to who receives it."),
                MeasureUnit::count, true};
    case MeasureKind::moneyByTier:
        return {MeasureText::tr("Who decides on the money"),
                MeasureText::tr("What a body receives as allocation, delegated budget, pool, capital or development funding, less "
                                "what it passes on as delegated budget or pool, added up by the body's tier. Contracts and grants are "
                                "spending and don't count."),
                MeasureUnit::pounds, true, true, MeasureText::tr("no amounts recorded")};
    case MeasureKind::findings:
        break;
    }
    return {MeasureText::tr("What falls short of the rules"),
            MeasureText::tr("Findings by strength, without those that are waived; what waits for a confirmation and what is waived "
                            "count apart."),
            MeasureUnit::count, false, true, MeasureText::tr("not checked yet")};
}

Tally findingsTally(const Design& design, const MeasureScope& scope) {
    Tally tally;
    const auto found = scope.findings.find(design.option());
    tally.restIsNone = found != scope.findings.end();
    if (!tally.restIsNone)
        return tally;
    const FindingCounts& counts = found->second;
    const auto set = [&](const char* key, int order, const QString& name, int count) {
        tally.entries[QLatin1String(key)] = {order, name, {}, {static_cast<double>(count), {}}};
    };
    set("must", 0, MeasureText::tr("Must"), counts.must);
    set("expected", 1, MeasureText::tr("Expected"), counts.expected);
    set("may", 2, MeasureText::tr("May"), counts.may);
    set("to-confirm", 3, MeasureText::tr("To confirm"), counts.toConfirm);
    set("waived", 4, MeasureText::tr("Waived"), counts.waived);
    return tally;
}

Tally tallyOf(MeasureKind kind, const Design& design, const MeasureScope& scope) {
    switch (kind) {
    case MeasureKind::decisionsByTier:
        return decisionsByTier(design, scope);
    case MeasureKind::localShare:
        return localShare(design, scope);
    case MeasureKind::seatsByCategory:
        return seatsByCategory(design, scope);
    case MeasureKind::seatsBySector:
        return seatsBySector(design, scope);
    case MeasureKind::seatsPerOrganisation:
        return seatsPerOrganisation(design, scope);
    case MeasureKind::seatsPerPerson:
        return seatsPerPerson(design, scope);
    case MeasureKind::forumSizes:
        return forumSizes(design, scope);
    case MeasureKind::overlap:
        return boardsOverlap(design, scope);
    case MeasureKind::delegationDepth:
        return delegationDepth(design, scope);
    case MeasureKind::moneyByTier:
        return moneyByTier(design, scope);
    case MeasureKind::findings:
        break;
    }
    return findingsTally(design, scope);
}

double greatest(const MeasureRow& row) {
    double most = 0;
    for (const auto& value : row.values)
        if (value)
            most = std::max(most, value->value);
    return most;
}

} // namespace

bool isPerForum(MeasureKind kind) {
    return kind == MeasureKind::seatsByCategory || kind == MeasureKind::seatsBySector;
}

QString rowKeyOf(const Finding& finding) {
    if (finding.state == FindingState::waived || finding.state == FindingState::toConfirm)
        return wordOf(finding.state);
    return wordOf(finding.strength);
}

QString nameOf(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::decisionsByTier:
        return MeasureText::tr("Decisions by tier");
    case MeasureKind::localShare:
        return MeasureText::tr("Decisions at place or nearer");
    case MeasureKind::seatsByCategory:
        return MeasureText::tr("Seats by category");
    case MeasureKind::seatsBySector:
        return MeasureText::tr("Seats by sector");
    case MeasureKind::seatsPerOrganisation:
        return MeasureText::tr("Seats per organisation");
    case MeasureKind::seatsPerPerson:
        return MeasureText::tr("Seats per person");
    case MeasureKind::forumSizes:
        return MeasureText::tr("Size of forums");
    case MeasureKind::overlap:
        return MeasureText::tr("Overlap of board and Partnership");
    case MeasureKind::delegationDepth:
        return MeasureText::tr("Delegation depth");
    case MeasureKind::moneyByTier:
        return MeasureText::tr("Money by who decides on it");
    case MeasureKind::findings:
        break;
    }
    return MeasureText::tr("Findings by strength");
}

Measure measured(MeasureKind kind, const Workspace& workspace, const std::vector<Id>& options, const MeasureScope& scope) {
    const MeasureWords words = wordsOf(kind);
    Measure measure;
    measure.kind = kind;
    measure.title = words.title;
    measure.formula = words.formula;
    measure.unit = words.unit;
    measure.isWhole = words.isWhole;
    measure.absent = words.absent;
    measure.options = options;
    std::map<QString, std::pair<int, MeasureRow>> rows;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto option = workspace.options.find(options[i]);
        measure.optionNames.append(option == workspace.options.end() ? options[i].text()
                                                                     : placewright::nameOf(Entity(option->second)).simplified());
        const Tally tally = tallyOf(kind, Design(workspace, options[i]), scope);
        measure.restIsNone.push_back(tally.restIsNone);
        for (const auto& [key, entry] : tally.entries) {
            auto& [order, row] = rows[key];
            order = entry.order;
            row.key = key;
            row.name = entry.name;
            row.subject = entry.subject;
            row.values.resize(options.size());
            row.values[i] = entry.value;
        }
    }
    std::vector<std::pair<int, MeasureRow>> ordered;
    for (auto& [key, row] : rows) {
        if (greatest(row.second) <= 0 && !words.isOfNone)
            continue;
        for (std::size_t i = 0; i < options.size(); ++i)
            if (!row.second.values[i] && measure.restIsNone[i])
                row.second.values[i].emplace();
        ordered.push_back(std::move(row));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto& a, const auto& b) {
        if (words.hasOrder)
            return a.first < b.first;
        const double x = greatest(a.second);
        const double y = greatest(b.second);
        return x != y ? x > y : QString::localeAwareCompare(a.second.name, b.second.name) < 0;
    });
    for (auto& [order, row] : ordered)
        measure.rows.push_back(std::move(row));
    return measure;
}

std::optional<double> Measure::total(std::size_t option) const {
    std::optional<double> sum;
    for (const MeasureRow& row : rows)
        if (row.values[option])
            sum = sum.value_or(0) + row.values[option]->value;
    return sum;
}

QString Measure::shown(double value) const {
    switch (unit) {
    case MeasureUnit::percent:
        return MeasureText::tr("%1 %").arg(QLocale().toString(qRound(value)));
    case MeasureUnit::pounds:
        return poundsLabel(qRound64(value));
    case MeasureUnit::count:
        break;
    }
    return QLocale().toString(qRound64(value));
}

QString Measure::shown(const std::optional<double>& value) const {
    return value ? shown(*value) : absent;
}

QString Measure::shownIn(std::size_t row, std::size_t option) const {
    const auto& value = rows[row].values[option];
    return value ? shown(value->value) : absent;
}

QString Measure::toldOf(std::size_t row, std::size_t option) const {
    return MeasureText::tr("%1, %2: %3").arg(optionNames[static_cast<qsizetype>(option)], rows[row].name, shownIn(row, option));
}

WordTable Measure::table() const {
    WordTable table;
    table.title = title;
    table.headings = QStringList{nameOf(kind)} + optionNames;
    const auto add = [&](const QString& name, const Id& subject, const auto& valueOf) {
        QStringList cells{name};
        for (std::size_t i = 0; i < options.size(); ++i)
            cells.append(valueOf(i));
        table.rows.push_back({cells, subject, {}});
    };
    for (std::size_t row = 0; row < rows.size(); ++row)
        add(rows[row].name, rows[row].subject, [&](std::size_t i) { return shownIn(row, i); });
    if (isWhole && rows.size() > 1)
        add(MeasureText::tr("Together"), {}, [this](std::size_t i) { return shown(total(i)); });
    return table;
}

} // namespace placewright
