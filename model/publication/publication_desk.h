// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_bodies.h"
#include "model/map/map_table.h"
#include "model/publication/publication.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace placewright {

struct PublicationText {
    Q_DECLARE_TR_FUNCTIONS(Publication)
};

/// What the pages of a publication look things up with.
class PublicationDesk {
public:
    PublicationDesk(const Design& of, const MapDocument& document, const Id& system)
        : design(of), map(document.map), lines(mapTable(document.map)), m_system(system) {}

    QString name(const Id& id) const;
    QString names(const Ids& ids) const;
    static QString flag(const Flag& flag);
    static QString day(const Date& date);
    bool inSystem(const Id& id) const { return belongsTo(design, id, m_system) == Belongs::yes; }
    /// Whether what lies between bodies is told of the system: one of them is of it, or nothing says that they are of another.
    bool concerns(const std::vector<Id>& bodies) const;
    /// The map's column that a body stands in by itself; nothing if it takes no part or shares one.
    std::optional<std::size_t> columnOf(const Id& body) const;
    /// Names of functions the body has a letter in.
    int countOf(const Id& body, MapLetter letter) const;

    const Design& design;
    const DecisionsMap& map;
    const std::vector<MapTableLine> lines;

private:
    Id m_system;
};

/// Whether an id is among those recorded.
bool isAmong(const Ids& ids, const Id& id);
/// Adds a fact unless nothing is recorded of it.
void addFact(FactBlock& block, const QString& label, const QString& value);
/// Without columns that no row fills, which say nothing and take room; the first stays.
WordTable withoutEmptyColumns(WordTable table);
/// Adds a table unless it has no rows.
void addTable(std::vector<PublicationBlock>& blocks, WordTable table);

// The tables that pages share; each has no rows where nothing is recorded.
WordTable memberTable(const PublicationDesk& desk, const Id& forum);            ///< Seats by category.
WordTable decisionTable(const PublicationDesk& desk, const Id& body);           ///< Its parts in functions, deciding first.
WordTable delegationTable(const PublicationDesk& desk, const Id& body, bool received);
WordTable contractTable(const PublicationDesk& desk, const std::function<bool(const Contract&)>& fits);
WordTable flowTable(const PublicationDesk& desk, const std::function<bool(const Flow&)>& fits);
WordTable agreementTable(const PublicationDesk& desk, const std::function<bool(const Agreement&)>& fits);

/// What NHS England delegates or transfers to the system, or decides together with it: a row for each function and delegation, with
/// the agreement behind it, from when it holds and who decides.
WordTable delegatedTable(const PublicationDesk& desk);

/// What the map leaves open, a row each.
WordTable openPointsTable(const MapDocument& document);

std::vector<PublicationSection> forumSections(const PublicationDesk& desk);
std::vector<PublicationSection> placeSections(const PublicationDesk& desk);
std::vector<PublicationSection> organisationSections(const PublicationDesk& desk);

} // namespace placewright
