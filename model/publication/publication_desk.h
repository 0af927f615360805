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
/// Adds a table unless it has no rows.
void addTable(std::vector<PublicationBlock>& blocks, WordTable table);

// The tables that pages share; each has no rows where nothing is recorded.
WordTable memberTable(const PublicationDesk& desk, const Id& forum);            ///< Seats by category.
WordTable decisionTable(const PublicationDesk& desk, const Id& body);           ///< Its parts in functions, deciding first.
WordTable delegationTable(const PublicationDesk& desk, const Id& body, bool received);
WordTable contractTable(const PublicationDesk& desk, const std::function<bool(const Contract&)>& fits);
WordTable flowTable(const PublicationDesk& desk, const std::function<bool(const Flow&)>& fits);
WordTable agreementTable(const PublicationDesk& desk, const std::function<bool(const Agreement&)>& fits);

/// What the map leaves open, a row each.
WordTable openPointsTable(const MapDocument& document);

std::vector<PublicationSection> forumSections(const PublicationDesk& desk);
std::vector<PublicationSection> placeSections(const PublicationDesk& desk);
std::vector<PublicationSection> organisationSections(const PublicationDesk& desk);

} // namespace placewright
