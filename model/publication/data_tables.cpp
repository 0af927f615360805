// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/data_tables.h"

#include "model/domain/labels.h"
#include "model/publication/publication_desk.h"

namespace placewright {

namespace {

/// The functions as a scheme of reservation and delegation lists them; `Ref` is the id of the function or decision.
WordTable functionsTable(const PublicationDesk& desk) {
    WordTable table{PublicationText::tr("Functions and decisions"), mapTableHeadings(), {}};
    for (const MapTableLine& line : desk.lines)
        table.rows.push_back({line.cells, desk.map.rows[line.row].function, {}});
    return table;
}

/// Functions down, bodies across, letters where they meet.
WordTable matrix(const PublicationDesk& desk) {
    WordTable table{PublicationText::tr("Who does what"), {PublicationText::tr("Ref"), PublicationText::tr("Function or decision")}, {}};
    for (const MapColumn& column : desk.map.columns)
        // Two bodies may share a name; a heading may not.
        table.headings << (table.headings.contains(column.name) ? QStringLiteral("%1 (%2)").arg(column.name, column.body.text()) : column.name);
    for (const MapTableLine& line : desk.lines) {
        QStringList cells{line.cells[0], line.cells[1]};
        for (const MapCell& cell : line.decision ? line.decision->cells : desk.map.rows[line.row].cells) {
            QStringList letters;
            for (const MapLetter letter : cell.letters.list())
                letters << letterText(letter);
            cells << letters.join(u' ');
        }
        table.rows.push_back({cells, desk.map.rows[line.row].function, {}});
    }
    return table;
}

WordTable bodiesTable(const PublicationDesk& desk, const MapDocument& document) {
    WordTable table{PublicationText::tr("Bodies"),
                    {PublicationText::tr("Ref"), PublicationText::tr("Name"), PublicationText::tr("Kind"), PublicationText::tr("Tier"),
                     PublicationText::tr("Decides"), PublicationText::tr("What is recorded")},
                    {}};
    for (const MapBody& body : document.bodies) {
        const MapColumn& column = desk.map.columns[body.column];
        const auto decided = body.functions.find(MapLetter::decides);
        table.rows.push_back({{column.body.text(), column.name, column.kindName, wordsFor(column.tier),
                               QString::number(decided == body.functions.end() ? 0 : decided->second.size()), body.facts.join(u' ')},
                              column.body,
                              {}});
    }
    return table;
}

WordTable seatsTable(const PublicationDesk& desk) {
    WordTable table{PublicationText::tr("Seats"),
                    {PublicationText::tr("Ref"), PublicationText::tr("Forum"), PublicationText::tr("Seat"), PublicationText::tr("Category"),
                     PublicationText::tr("Drawn from"), PublicationText::tr("Takes part as"), PublicationText::tr("State")},
                    {}};
    for (const Forum* forum : inOrder(desk.design.table<Forum>())) {
        if (!desk.inSystem(forum->id))
            continue;
        for (const Seat* seat : desk.design.seatsOf(forum->id))
            table.rows.push_back({{seat->id.text(), desk.name(forum->id),
                                   seat->title.value_or(seat->role ? wordLabel(*seat->role) : PublicationText::tr("Member")),
                                   seat->category ? wordLabel(wordOf(*seat->category)) : QString(), desk.name(seat->drawnFrom),
                                   seat->capacity ? wordLabel(wordOf(*seat->capacity)) : QString(),
                                   seat->status ? wordLabel(wordOf(*seat->status)) : QString()},
                                  seat->id,
                                  {}});
    }
    return table;
}

WordTable delegationsTable(const PublicationDesk& desk) {
    WordTable table{PublicationText::tr("Delegations"),
                    {PublicationText::tr("Ref"), PublicationText::tr("From"), PublicationText::tr("To"), PublicationText::tr("Functions"),
                     PublicationText::tr("Limit"), PublicationText::tr("People"), PublicationText::tr("Legal basis"), PublicationText::tr("State"),
                     PublicationText::tr("Start"), PublicationText::tr("Review")},
                    {}};
    for (const Delegation* each : inOrder(desk.design.table<Delegation>()))
        if (desk.concerns({each->from, each->to}))
            table.rows.push_back({{each->id.text(), desk.name(each->from), desk.name(each->to), desk.names(each->functions),
                                   each->limits ? wordsFor(each->limits) : QString(), each->population.value_or(QString()), each->legalBasis.value_or(QString()),
                                   each->status ? wordLabel(wordOf(*each->status)) : QString(), PublicationDesk::day(each->start),
                                   PublicationDesk::day(each->review)},
                                  each->id,
                                  {}});
    return table;
}

/// What a reader sees of each subject, a table each; the functions' ids go first.
std::vector<WordTable> subjectTables(const PublicationDesk& desk) {
    const WordTable all = decisionsTable(desk.map);
    std::vector<WordTable> tables;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        WordTable::Row row = all.rows[i];
        if (tables.empty() || tables.back().title != row.group) {
            tables.push_back({row.group, all.headings, {}});
            tables.back().headings.prepend(PublicationText::tr("Id"));
        }
        row.group.clear();
        row.cells.prepend(desk.lines[i].cells.front());
        tables.back().rows.push_back(std::move(row));
    }
    return tables;
}

/// A table made for a reader, with the id of each row before it.
WordTable withRefs(WordTable table, const QString& title = {}) {
    if (!title.isEmpty())
        table.title = title;
    table.headings.prepend(PublicationText::tr("Ref"));
    for (WordTable::Row& row : table.rows)
        row.cells.prepend(row.subject.text());
    return table;
}

} // namespace

std::vector<WordTable> dataTables(const Design& design, const MapScope& scope, const Publication& publication) {
    const PublicationDesk desk(design, publication.map, scope.system);
    std::vector<WordTable> tables{functionsTable(desk),
                                  matrix(desk),
                                  bodiesTable(desk, publication.map),
                                  seatsTable(desk),
                                  delegationsTable(desk),
                                  withRefs(delegatedTable(desk), headingOf(PublicationPart::delegated)),
                                  withRefs(contractTable(desk, [&](const Contract& each) { return desk.concerns({each.holder, each.provider}); })),
                                  withRefs(flowTable(desk, [&](const Flow& each) { return desk.concerns({each.from, each.to}); }), PublicationText::tr("Flows of money")),
                                  withRefs(agreementTable(desk, [&](const Agreement& each) { return desk.concerns(each.parties.value_or(std::vector<Id>())); })),
                                  withRefs(openPointsTable(publication.map), PublicationText::tr("Open on the map")),
                                  withRefs(publication.assurance.open, PublicationText::tr("Findings")),
                                  withRefs(publication.assurance.waivers)};
    auto subjects = subjectTables(desk);
    std::move(subjects.begin(), subjects.end(), std::back_inserter(tables));
    for (const PublicationSection* legend : publication.sectionsOf(PublicationPart::legend))
        for (const PublicationBlock& block : legend->blocks)
            if (const auto* table = std::get_if<WordTable>(&block))
                tables.push_back(*table);
    std::erase_if(tables, [](const WordTable& table) { return table.rows.empty(); });
    return tables;
}

} // namespace placewright
