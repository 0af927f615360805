// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/capitalised.h"
#include "model/domain/labels.h"
#include "model/publication/publication_desk.h"

#include <algorithm>

namespace placewright {

namespace {

QString pounds(const Pounds& sum) {
    return sum ? poundsShort(*sum) : QString();
}

QString limitOf(const Limit& limit) {
    return limit ? wordsFor(limit) : QString();
}

QString servicesOf(const Recorded<std::vector<Service>>& services) {
    QStringList words;
    if (services)
        for (const Service service : *services)
            words << wordsFor(service);
    return words.join(QStringLiteral(", "));
}

template <class E>
QString wordOfValue(const Recorded<E>& value) {
    return value ? wordLabel(wordOf(*value)) : QString();
}

} // namespace

WordTable withoutEmptyColumns(WordTable table) {
    for (qsizetype column = table.headings.size() - 1; column > 0; --column) {
        const bool filled = std::any_of(table.rows.begin(), table.rows.end(),
                                        [&](const WordTable::Row& row) { return !row.cells[column].isEmpty(); });
        if (filled)
            continue;
        table.headings.removeAt(column);
        for (WordTable::Row& row : table.rows)
            row.cells.removeAt(column);
    }
    return table;
}

WordTable memberTable(const PublicationDesk& desk, const Id& forum) {
    WordTable table{PublicationText::tr("Members by category"),
                    {PublicationText::tr("Seat"), PublicationText::tr("Drawn from"), PublicationText::tr("Portfolio"),
                     PublicationText::tr("Takes part as"), PublicationText::tr("State")},
                    {}};
    std::vector<const Seat*> seats = desk.design.seatsOf(forum);
    std::stable_sort(seats.begin(), seats.end(), [](const Seat* a, const Seat* b) {
        return a->category.value_or(SeatCategory::other) < b->category.value_or(SeatCategory::other);
    });
    for (const Seat* seat : seats)
        table.rows.push_back({{seat->title.value_or(seat->role ? wordLabel(*seat->role) : PublicationText::tr("Member")),
                               desk.name(seat->drawnFrom), seat->portfolio.value_or(QString()), wordOfValue(seat->capacity),
                               wordOfValue(seat->status)},
                              seat->id,
                              seat->category ? wordLabel(wordOf(*seat->category)) : PublicationText::tr("Category not recorded")});
    return withoutEmptyColumns(std::move(table));
}

WordTable decisionTable(const PublicationDesk& desk, const Id& body) {
    WordTable table{PublicationText::tr("Decisions and parts in functions"),
                    {PublicationText::tr("Function or decision"), PublicationText::tr("How held"), PublicationText::tr("Limit"),
                     PublicationText::tr("Who decides"), PublicationText::tr("Where it is written")},
                    {}};
    const auto column = desk.columnOf(body);
    if (!column)
        return table;
    for (const MapLetter letter : allLetters)
        for (const MapTableLine& line : desk.lines) {
            const MapRow& row = desk.map.rows[line.row];
            const std::vector<MapCell>& cells = line.decision ? line.decision->cells : row.cells;
            const MapLetters& own = cells[*column].letters;
            if (!own.has(letter))
                continue;
            // Who decides and is accountable too is told once, as on the map.
            if (letter == MapLetter::accountable && own.has(MapLetter::decides))
                continue;
            const std::vector<Id>& deciders = line.decision ? line.decision->deciders : row.deciders;
            QString where = row.writtenIn;
            if (!row.legalBasis.isEmpty())
                where = where.isEmpty() ? row.legalBasis : PublicationText::tr("%1; %2").arg(where, row.legalBasis);
            // Who decides is the body itself where it decides alone.
            QString others = letter == MapLetter::decides && deciders.size() < 2 ? QString() : desk.map.namesOf(deciders);
            if (letter != MapLetter::decides && deciders.empty())
                others = PublicationText::tr("nobody yet");
            table.rows.push_back({{line.cells[1], row.held, line.cells[7], others, where},
                                  row.function,
                                  QStringLiteral("%1 (%2)").arg(capitalised(wordsFor(letter)), letterText(letter))});
        }
    return withoutEmptyColumns(std::move(table));
}

WordTable delegationTable(const PublicationDesk& desk, const Id& body, bool received) {
    WordTable table{received ? PublicationText::tr("Authority received") : PublicationText::tr("Authority passed on"),
                    {received ? PublicationText::tr("From") : PublicationText::tr("To"), PublicationText::tr("Functions"),
                     PublicationText::tr("Limit"), PublicationText::tr("Budget"), PublicationText::tr("Services"),
                     PublicationText::tr("People"), PublicationText::tr("Legal basis"), PublicationText::tr("State"), PublicationText::tr("From and review")},
                    {}};
    const auto column = desk.map.columnOfBody.find(body);
    const auto isBody = [&](const Id& id) {
        if (id == body)
            return true;
        const auto other = desk.map.columnOfBody.find(id);
        return column != desk.map.columnOfBody.end() && other != desk.map.columnOfBody.end() && other->second == column->second &&
               desk.map.columns[column->second].folded.empty();
    };
    for (const Delegation* delegation : inOrder(desk.design.table<Delegation>())) {
        if (!isBody(received ? delegation->to : delegation->from))
            continue;
        QStringList dates;
        if (delegation->start)
            dates << PublicationText::tr("from %1").arg(dateWords(*delegation->start));
        if (delegation->review)
            dates << PublicationText::tr("review %1").arg(dateWords(*delegation->review));
        table.rows.push_back({{desk.name(received ? delegation->from : delegation->to), desk.names(delegation->functions),
                               limitOf(delegation->limits), pounds(delegation->budget), servicesOf(delegation->services),
                               delegation->population.value_or(QString()), delegation->legalBasis.value_or(QString()), wordOfValue(delegation->status), dates.join(QStringLiteral("; "))},
                              delegation->id,
                              {}});
    }
    return withoutEmptyColumns(std::move(table));
}

WordTable openPointsTable(const MapDocument& document) {
    WordTable table{PublicationText::tr("What the map leaves open"),
                    {PublicationText::tr("Function"), PublicationText::tr("What is open"), PublicationText::tr("Why")},
                    {}};
    for (const MapOpenPoint& point : document.open)
        table.rows.push_back({{point.name, point.what, point.sentence}, point.function, {}});
    return table;
}

WordTable contractTable(const PublicationDesk& desk, const std::function<bool(const Contract&)>& fits) {
    WordTable table{PublicationText::tr("Contracts"),
                    {PublicationText::tr("Held by"), PublicationText::tr("Provider"), PublicationText::tr("Kind"),
                     PublicationText::tr("Managed by"), PublicationText::tr("Services"), PublicationText::tr("For"),
                     PublicationText::tr("Value"), PublicationText::tr("Term")},
                    {}};
    for (const Contract* contract : inOrder(desk.design.table<Contract>()))
        if (fits(*contract))
            table.rows.push_back({{desk.name(contract->holder), desk.name(contract->provider), wordOfValue(contract->kind),
                                   desk.name(contract->managedBy), servicesOf(contract->services),
                                   desk.name(contract->place.isNull() ? contract->collaborative : contract->place),
                                   pounds(contract->value), contract->term.value_or(QString())},
                                  contract->id,
                                  {}});
    return withoutEmptyColumns(std::move(table));
}

WordTable flowTable(const PublicationDesk& desk, const std::function<bool(const Flow&)>& fits) {
    WordTable table{PublicationText::tr("Money"),
                    {PublicationText::tr("From"), PublicationText::tr("To"), PublicationText::tr("Kind"), PublicationText::tr("Amount"),
                     PublicationText::tr("For"), PublicationText::tr("Year"), PublicationText::tr("Legally responsible")},
                    {}};
    for (const Flow* flow : inOrder(desk.design.table<Flow>()))
        if (fits(*flow))
            table.rows.push_back({{desk.name(flow->from), desk.name(flow->to), wordOfValue(flow->kind), pounds(flow->amount),
                                   flow->line.value_or(QString()), flow->year.value_or(QString()), desk.name(flow->legallyResponsible)},
                                  flow->id,
                                  {}});
    return withoutEmptyColumns(std::move(table));
}

WordTable agreementTable(const PublicationDesk& desk, const std::function<bool(const Agreement&)>& fits) {
    WordTable table{PublicationText::tr("Agreements"),
                    {PublicationText::tr("Kind"), PublicationText::tr("Parties"), PublicationText::tr("Covers"),
                     PublicationText::tr("Pooled budget"), PublicationText::tr("Host"), PublicationText::tr("State"), PublicationText::tr("Date")},
                    {}};
    for (const Agreement* agreement : inOrder(desk.design.table<Agreement>()))
        if (fits(*agreement))
            table.rows.push_back({{wordOfValue(agreement->kind), desk.names(agreement->parties), desk.names(agreement->covers),
                                   pounds(agreement->pooledBudget), desk.name(agreement->host),
                                   agreement->status ? wordLabel(*agreement->status) : QString(), PublicationDesk::day(agreement->date)},
                                  agreement->id,
                                  {}});
    return withoutEmptyColumns(std::move(table));
}

} // namespace placewright
